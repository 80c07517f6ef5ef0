import { daysInMonth, isoDay, isRealDay } from './days.ts';

/** Earliest and latest ISO day; null where a bound is open or unknown. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** First and last month of the sub-year codes 21 to 41 of ISO 8601-2 (seasons, quarters, quadrimesters, semesters). */
const SUB_YEARS: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 2],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 2],
  29: [9, 11],
  30: [12, 2],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

const LONGEST = 200;

/**
 * Earliest and latest day of an EDTF string (ISO 8601-2:2019, levels 0 and 1; of level 2 the sets, the qualifiers of single parts and the
 * sub-year codes). Null when it is not EDTF or names a day that does not exist. `XXXX-XX-XX` and open ends give null bounds.
 * Years are 0000 to 9999; anything beyond is refused.
 */
export function parseEdtf(edtf: string): DayRange | null {
  if (edtf.length === 0 || edtf.length > LONGEST) return null;
  const set = /^[[{]([^[\]{}]*)[\]}]$/.exec(edtf);
  if (set) return readSet(set[1] ?? '');
  const ends = edtf.split('/');
  if (ends.length > 2) return null;
  if (ends.length === 1) return readDate(edtf);
  const [from, to] = [readEnd(ends[0] ?? ''), readEnd(ends[1] ?? '')];
  if (!from || !to) return null;
  if (from.from !== null && to.to !== null && from.from > to.to) return null;
  return { from: from.from, to: to.to };
}

function readEnd(end: string): DayRange | null {
  return end === '' || end === '..' ? { from: null, to: null } : readDate(end);
}

function readSet(inside: string): DayRange | null {
  let from: string | null | undefined;
  let to: string | null | undefined;
  for (const item of inside.split(',')) {
    const cut = item.indexOf('..');
    const low = readEnd(cut < 0 ? item : item.slice(0, cut));
    const high = readEnd(cut < 0 ? item : item.slice(cut + 2));
    if (!low || !high || item === '') return null;
    from =
      from === undefined ? low.from : from === null || low.from === null ? null : low.from < from ? low.from : from;
    to = to === undefined ? high.to : to === null || high.to === null ? null : high.to > to ? high.to : to;
  }
  return { from: from ?? null, to: to ?? null };
}

function readDate(text: string): DayRange | null {
  const found =
    /^[?~%]?([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(
      text,
    );
  if (!found) return null;
  const [, year = '', month, day, time] = found;
  if (time !== undefined && day === undefined) return null;
  if (year === 'XXXX') return checkUnknown(month, day);
  const [first, last] = [lowest(year), highest(year)];
  if (month === undefined) return { from: isoDay(first, 1, 1), to: isoDay(last, 12, 31) };
  const sub = SUB_YEARS[month];
  if (sub) {
    if (day !== undefined) return null;
    const end = sub[1] < sub[0] ? last + 1 : last;
    return end > 9999 ? null : { from: isoDay(first, sub[0], 1), to: isoDay(end, sub[1], daysInMonth(end, sub[1])) };
  }
  const low = month.includes('X') ? Math.max(1, lowest(month)) : Number(month);
  const high = month.includes('X') ? Math.min(12, highest(month)) : Number(month);
  if (low < 1 || high > 12 || low > high) return null;
  if (day === undefined) return { from: isoDay(first, low, 1), to: isoDay(last, high, daysInMonth(last, high)) };
  const firstDay = day.includes('X') ? Math.max(1, lowest(day)) : Number(day);
  const lastDay = day.includes('X') ? Math.min(daysInMonth(last, high), highest(day)) : Number(day);
  const fuzzy = (year + month).includes('X');
  if (!fuzzy && (!isRealDay(first, low, firstDay) || !isRealDay(last, high, lastDay))) return null;
  if (firstDay < 1 || lastDay > 31) return null;
  return {
    from: isoDay(first, low, Math.min(firstDay, daysInMonth(first, low))),
    to: isoDay(last, high, Math.min(lastDay, daysInMonth(last, high))),
  };
}

/** A date whose year is unknown bounds nothing, but its other parts must be possible. */
function checkUnknown(month: string | undefined, day: string | undefined): DayRange | null {
  if (month !== undefined && !month.includes('X')) {
    const known = Number(month);
    if (known < 1 || (known > 12 && !SUB_YEARS[month])) return null;
    if (day !== undefined && !day.includes('X') && !isRealDay(2000, known, Number(day))) return null;
  }
  if (day !== undefined && !day.includes('X') && (Number(day) < 1 || Number(day) > 31)) return null;
  return { from: null, to: null };
}

const lowest = (digits: string): number => Number(digits.replaceAll('X', '0'));
const highest = (digits: string): number => Number(digits.replaceAll('X', '9'));
