/** Arithmetic on ISO days (`YYYY-MM-DD`) of the proleptic Gregorian calendar, without clocks or time zones. */

const MONTH_STARTS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** True for leap years of the proleptic Gregorian calendar. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month (1 to 12) of a year; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** True when the day exists in the calendar and its year has four digits (0000 to 9999). */
export function isRealDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && year >= 0 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD` of three numbers; the year is padded to four digits. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Digits padded with zeros on the left; negative numbers keep their sign in front. */
export function pad(value: number, width: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');
}

/** The year, month and day of an ISO day or date-time, or null when it is none or does not exist. */
export function splitDay(iso: string): { year: number; month: number; day: number } | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(iso);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

/** Days since 0000-01-01 (day 0). */
function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const start = MONTH_STARTS[month - 1] ?? 0;
  return year * 365 + leaps + 1 + start + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
}

/** The ISO day of a day number, kept inside the years 0000 to 9999. */
function dayOfNumber(number: number): string {
  const last = dayNumber(9999, 12, 31);
  const wanted = Math.min(Math.max(number, 0), last);
  let year = Math.min(9999, Math.floor(wanted / 365.2425));
  while (dayNumber(year, 1, 1) > wanted) year -= 1;
  while (year < 9999 && dayNumber(year + 1, 1, 1) <= wanted) year += 1;
  let month = 12;
  while (dayNumber(year, month, 1) > wanted) month -= 1;
  return isoDay(year, month, wanted - dayNumber(year, month, 1) + 1);
}

function numberOf(iso: string): number | null {
  const parts = splitDay(iso);
  return parts ? dayNumber(parts.year, parts.month, parts.day) : null;
}

/** The day `n` days after (before when negative) an ISO day. What is no day comes back unchanged. Years stop at 0000 and 9999. */
export function addDays(iso: string, n: number): string {
  const number = numberOf(iso);
  return number === null || !Number.isFinite(n) ? iso : dayOfNumber(number + Math.trunc(n));
}

/** The same day of the month `n` months later, or the last day of that month when it is shorter. */
export function addMonths(iso: string, n: number): string {
  const parts = splitDay(iso);
  if (!parts || !Number.isFinite(n)) return iso;
  const months = Math.min(Math.max(parts.year * 12 + parts.month - 1 + Math.trunc(n), 0), 9999 * 12 + 11);
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Day of the week of an ISO day: 1 Monday to 7 Sunday; 0 when it is no day. */
export function weekdayOf(iso: string): number {
  const number = numberOf(iso);
  return number === null ? 0 : ((number + 5) % 7) + 1;
}

/** Days from `from` to `to` (negative when `to` is earlier); NaN when one of them is no day. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [numberOf(from), numberOf(to)];
  return a === null || b === null ? Number.NaN : b - a;
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(iso: string): string {
  return addDays(iso, 1 - weekdayOf(iso));
}

/** ISO 8601 week of a day: the year that the week belongs to, and its number. */
export function isoWeek(iso: string): { year: number; week: number } {
  const thursday = addDays(mondayOf(iso), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(isoDay(year, 1, 1), thursday) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): string {
  return addDays(mondayOf(isoDay(year, 1, 4)), (week - 1) * 7);
}
