import { assertNever } from '../model/problem.ts';
import { addDays, addMonths, daysInMonth, isoDay, mondayOf } from './days.ts';
import type { DayRange } from './edtf.ts';
import type { SeasonCode } from './word.ts';

/** A stretch of the calendar as precise as the text says it. */
export type Point =
  | { readonly grain: 'day'; readonly day: string }
  | { readonly grain: 'week' | 'weekend'; readonly monday: string }
  | { readonly grain: 'month'; readonly year: number; readonly month: number }
  | { readonly grain: 'quarter' | 'half'; readonly year: number; readonly n: number }
  | { readonly grain: 'season'; readonly year: number; readonly season: SeasonCode }
  | { readonly grain: 'year'; readonly year: number }
  | { readonly grain: 'decade'; readonly year: number }
  | { readonly grain: 'century'; readonly n: number };

/** First month of a season as the northern half of the world reckons it; winter begins in the year before that of its name's end. */
const SEASON_MONTHS: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** First and last day of a point. */
export function rangeOf(point: Point): { readonly from: string; readonly to: string } {
  switch (point.grain) {
    case 'day':
      return { from: point.day, to: point.day };
    case 'week':
      return { from: point.monday, to: addDays(point.monday, 6) };
    case 'weekend':
      return { from: addDays(point.monday, 5), to: addDays(point.monday, 6) };
    case 'month':
      return monthsFrom(point.year, point.month, 1);
    case 'quarter':
      return monthsFrom(point.year, point.n * 3 - 2, 3);
    case 'half':
      return monthsFrom(point.year, point.n * 6 - 5, 6);
    case 'season':
      return monthsFrom(point.year, SEASON_MONTHS[point.season], 3);
    case 'year':
      return monthsFrom(point.year, 1, 12);
    case 'decade':
      return { from: isoDay(point.year, 1, 1), to: isoDay(point.year + 9, 12, 31) };
    case 'century':
      return { from: isoDay((point.n - 1) * 100, 1, 1), to: isoDay(point.n * 100 - 1, 12, 31) };
    default:
      return assertNever(point);
  }
}

function monthsFrom(year: number, month: number, count: number): { from: string; to: string } {
  const from = isoDay(year, month, 1);
  const last = addMonths(from, count - 1);
  return { from, to: `${last.slice(0, 7)}-${daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5, 7)))}` };
}

/** The stretch of this size that holds a day. */
export function pointAt(day: string, grain: Exclude<Point['grain'], 'season'>): Point {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  switch (grain) {
    case 'day':
      return { grain, day };
    case 'week':
    case 'weekend':
      return { grain, monday: mondayOf(day) };
    case 'month':
      return { grain, year, month };
    case 'quarter':
      return { grain, year, n: Math.ceil(month / 3) };
    case 'half':
      return { grain, year, n: Math.ceil(month / 6) };
    case 'year':
      return { grain, year };
    case 'decade':
      return { grain, year: Math.floor(year / 10) * 10 };
    case 'century':
      return { grain, n: Math.floor(year / 100) + 1 };
    default:
      return assertNever(grain);
  }
}

/** The point moved by `n` stretches of its own size; null when that leaves the years 0000 to 9999. */
export function movePoint(point: Point, n: number): Point | null {
  switch (point.grain) {
    case 'day':
      return keep({ grain: 'day', day: addDays(point.day, n) }, n, point);
    case 'week':
    case 'weekend':
      return { ...point, monday: addDays(point.monday, 7 * n) };
    case 'month':
      return inYears(pointAt(addMonths(isoDay(point.year, point.month, 1), n), 'month'));
    case 'quarter':
      return inYears(pointAt(addMonths(isoDay(point.year, point.n * 3, 1), n * 3), 'quarter'));
    case 'half':
      return inYears(pointAt(addMonths(isoDay(point.year, point.n * 6, 1), n * 6), 'half'));
    case 'season':
    case 'year':
      return inYears({ ...point, year: point.year + n });
    case 'decade':
      return inYears({ ...point, year: point.year + 10 * n });
    case 'century':
      return point.n + n > 0 && point.n + n < 100 ? { ...point, n: point.n + n } : null;
    default:
      return assertNever(point);
  }
}

function keep(moved: Point, n: number, point: Point): Point | null {
  return n !== 0 && moved.grain === 'day' && point.grain === 'day' && moved.day === point.day ? null : moved;
}

function inYears(point: Point): Point | null {
  return 'year' in point && (point.year < 0 || point.year > 9990 || Number.isNaN(point.year)) ? null : point;
}

/** The part of a stretch that "early", "mid" and "late" mean: thirds of a month, quarters of a year (mid: the two in the middle), else the whole. */
export function stageOf(
  point: Point,
  stage: 'start' | 'mid' | 'end',
): (DayRange & { readonly unit: 'day' | 'month' | 'year' }) | null {
  if (point.grain === 'month') {
    const last = daysInMonth(point.year, point.month);
    const [a, b] = stage === 'start' ? [1, 10] : stage === 'mid' ? [11, 20] : [21, last];
    return { from: isoDay(point.year, point.month, a), to: isoDay(point.year, point.month, b), unit: 'day' };
  }
  if (point.grain === 'year') {
    const [a, b] = stage === 'start' ? [1, 3] : stage === 'mid' ? [5, 8] : [10, 12];
    return { from: isoDay(point.year, a, 1), to: isoDay(point.year, b, daysInMonth(point.year, b)), unit: 'month' };
  }
  if (point.grain === 'decade') {
    const [a, b] = stage === 'start' ? [0, 3] : stage === 'mid' ? [3, 6] : [6, 9];
    return { from: isoDay(point.year + a, 1, 1), to: isoDay(point.year + b, 12, 31), unit: 'year' };
  }
  if (point.grain === 'week') {
    const [a, b] = stage === 'start' ? [0, 2] : stage === 'mid' ? [1, 4] : [3, 6];
    return { from: addDays(point.monday, a), to: addDays(point.monday, b), unit: 'day' };
  }
  return null;
}
