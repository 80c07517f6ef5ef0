import { parseEdtf } from '../dates/edtf.ts';
import { westernDigits } from './row-reader.ts';
import { daysInMonth, isRealDay, isoDay } from '../dates/days.ts';

/** The days that a cell of a table means. */
export interface RowDate {
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Which of two numbers is the day where a table writes `03/04/2020`. */
export type DayOrder = 'day-first' | 'month-first';

/** What tables write where they have no date; no event of theirs was in that year. */
const NO_YEAR = '0000';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.{0,30})?$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.{0,30})?$/;
const RUN_TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T].{0,30})?$/;
const DAY_NAMED = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/;
const MONTH_NAMED = /^([A-Za-z]{3,9})\.? (?:(\d{1,2}),? )?(\d{4})$/;

/**
 * A date cell: ISO (year, month or day), `16 February 2020`, `Feb 16, 2020`, `February 2020`, `16/02/2020`, `2020/02/16`, `20200216`, EDTF. Null when it is none of
 * them or no day of the calendar; a sentence when day and month cannot be told apart and `order` does not say.
 */
export function readRowDate(cell: string, order?: DayOrder): RowDate | string | null {
  const text = westernDigits(cell);
  const iso = ISO.exec(text) ?? RUN_TOGETHER.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const first = YEAR_FIRST.exec(text);
  if (first) return dateOf(first[1], first[3], first[4]);
  const named = DAY_NAMED.exec(text);
  if (named) return dateOf(named[3], monthOf(named[2]), named[1]);
  const month = MONTH_NAMED.exec(text);
  if (month) return dateOf(month[3], monthOf(month[1]), month[2]);
  const numbers = NUMBERS.exec(text);
  if (!numbers) return edtfOf(text);
  const [, a = '', b = '', year = ''] = numbers;
  if (Number(a) > 12) return dateOf(year, b, a);
  if (Number(b) > 12) return dateOf(year, a, b);
  if (a === b) return dateOf(year, a, b);
  if (order === undefined) return `"${text}" could be two days; say whether the day or the month comes first`;
  return order === 'day-first' ? dateOf(year, b, a) : dateOf(year, a, b);
}

/** What our own tables write: EDTF with marks or an interval. */
function edtfOf(text: string): RowDate | null {
  const range = parseEdtf(text);
  const isKnown = range && (range.from ?? range.to) !== null && !(range.from ?? '').startsWith(NO_YEAR);
  return isKnown ? { edtf: text, ...range } : null;
}

/** Year, month or day as EDTF with its first and last day; null when there is no such day. */
export function dateOf(year: string | undefined, month?: string, day?: string): RowDate | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const head = String(year).padStart(4, '0');
  if (head === NO_YEAR) return null;
  if (month === undefined) return y > 0 ? { edtf: head, from: `${head}-01-01`, to: `${head}-12-31` } : null;
  if (!(m >= 1 && m <= 12)) return null;
  if (day === undefined) {
    const edtf = isoDay(y, m, 1).slice(0, 7);
    return { edtf, from: `${edtf}-01`, to: isoDay(y, m, daysInMonth(y, m)) };
  }
  if (!isRealDay(y, m, d)) return null;
  const iso = isoDay(y, m, d);
  return { edtf: iso, from: iso, to: iso };
}

/** From one day to another; a single day when they are the same. Null when they are not in order. */
export function rangeOf(from: string, to: string, mark = ''): RowDate | null {
  if (from > to) return null;
  return { edtf: from === to ? `${from}${mark}` : `${from}${mark}/${to}${mark}`, from, to };
}

/** Day order of a whole column: decided by cells with a number over 12, unless they speak against each other. */
export function guessDayOrder(cells: Iterable<string>): DayOrder | undefined {
  let order: DayOrder | undefined;
  for (const cell of cells) {
    const numbers = NUMBERS.exec(westernDigits(cell));
    const [a, b] = [Number(numbers?.[1]), Number(numbers?.[2])];
    const said = a > 12 === b > 12 ? undefined : a > 12 ? 'day-first' : 'month-first';
    if (said !== undefined && order !== undefined && said !== order) return undefined;
    order ??= said;
  }
  return order;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}
