import { addDays, isoDay, weekdayOf } from './days.ts';

/** The day of a feast in a year. Feasts that hang on the sight of the moon are left out: their day cannot be computed. */
type Rule = (year: number) => string;

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    isoDay(year, month, day);

/** The nth weekday (1 Monday) of a month; n = -1 is the last one. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) => {
    if (n < 0) {
      const next = month === 12 ? isoDay(year, 12, 31) : addDays(isoDay(year, month + 1, 1), -1);
      return addDays(next, -((weekdayOf(next) - weekday + 7) % 7));
    }
    const first = isoDay(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
  };

/** Western Easter Sunday, by the anonymous Gregorian computus (Nature, 1876). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

const easter =
  (days: number): Rule =>
  (year) =>
    addDays(easterSunday(year), days);

/** Feasts by their name: lower-case words with single spaces, apostrophes dropped. */
export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new year s day', fixed(1, 1)],
  ['new year s eve', fixed(12, 31)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['halloween', fixed(10, 31)],
  ['valentine s day', fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ['st patrick s day', fixed(3, 17)],
  ['bastille day', fixed(7, 14)],
  ['may day', fixed(5, 1)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['labor day', nth(1, 1, 9)],
  ['memorial day', nth(-1, 1, 5)],
  ['columbus day', nth(2, 1, 10)],
  ['mother s day', nth(2, 7, 5)],
  ['mothers day', nth(2, 7, 5)],
  ['father s day', nth(3, 7, 6)],
  ['fathers day', nth(3, 7, 6)],
  ['martin luther king day', nth(3, 1, 1)],
  ['presidents day', nth(3, 1, 2)],
  ['election day', (year) => addDays(nth(1, 1, 11)(year), 1)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
  ['black friday', (year) => addDays(nth(4, 4, 11)(year), 1)],
]);

/** First words of the names above, for a quick look. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
);
