import { assertNever } from '../model/problem.ts';
import { pad } from './days.ts';
import { rangeOf, stageOf } from './point.ts';
import type { Point } from './point.ts';

/**
 * EDTF of a point, no finer than the text: a week is an interval of days, a decade `198X`, "late 2019" the interval `2019-10~/2019-12~`
 * (never a season code: hemispheres and readers differ). `rough` adds `~`.
 */
export function writeEdtf(point: Point, stage?: 'start' | 'mid' | 'end', rough = false): string {
  const staged = stage === undefined ? null : stageOf(point, stage);
  if (staged?.from != null && staged.to !== null) {
    const length = staged.unit === 'day' ? 10 : staged.unit === 'month' ? 7 : 4;
    return `${staged.from.slice(0, length)}~/${staged.to.slice(0, length)}~`;
  }
  const tilde = rough ? '~' : '';
  switch (point.grain) {
    case 'day':
      return point.day + tilde;
    case 'month':
      return `${pad(point.year, 4)}-${pad(point.month, 2)}${tilde}`;
    case 'year':
      return pad(point.year, 4) + tilde;
    case 'decade':
      return point.year % 10 === 0 ? `${pad(point.year, 4).slice(0, 3)}X${tilde}` : interval(point, tilde, 4);
    case 'century':
      return `${pad(point.n - 1, 2)}XX${tilde}`;
    case 'week':
    case 'weekend':
      return interval(point, tilde, 10);
    case 'quarter':
    case 'half':
      return interval(point, tilde, 7);
    case 'season':
      return interval(point, '~', 7);
    default:
      return assertNever(point);
  }
}

function interval(point: Point, tilde: string, length: number): string {
  const { from, to } = rangeOf(point);
  return `${from.slice(0, length)}${tilde}/${to.slice(0, length)}${tilde}`;
}
