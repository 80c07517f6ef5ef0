/** Number of a document without a date; smaller than every day. */
export const NO_DAY = -(2 ** 31);

/** Days since 1970-01-01 of an ISO day; `NO_DAY` for none. Days from civil, Howard Hinnant's algorithm. */
export function dayNumber(day: string | null): number {
  const parts = day === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!parts) return NO_DAY;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** First and last day (as numbers) that `2020`, `2020-03` or `2020-03-13` may be; null for anything else. */
export function dayRange(text: string): { readonly first: number; readonly last: number } | null {
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  const [, year = '', month, date] = parts;
  const two = (part: string): string => part.padStart(2, '0');
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  if (date !== undefined && (Number(date) < 1 || Number(date) > 31)) return null;
  const first = dayNumber(`${year}-${two(month ?? '1')}-${two(date ?? '1')}`);
  if (date !== undefined) return { first, last: first };
  const ends = month === undefined || Number(month) === 12;
  const nextYear = String(Number(year) + (ends ? 1 : 0)).padStart(4, '0');
  return { first, last: dayNumber(`${nextYear}-${ends ? '01' : two(String(Number(month) + 1))}-01`) - 1 };
}
