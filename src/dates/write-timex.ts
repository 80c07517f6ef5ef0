import { assertNever } from '../model/problem.ts';
import { isoWeek, pad } from './days.ts';
import type { Point } from './point.ts';
import type { Clock } from './proposal.ts';
import type { DayPart, Unit } from './word.ts';

/** TIMEX3 value of a point (TimeML 1.2.1): `1989-10-27TMO`, `1989-W44`, `1989-W44-WE`, `1989-Q3`, `1989-SU`, `198`, `19`. */
export function timexOfPoint(point: Point, part?: DayPart, clock?: Clock): string {
  switch (point.grain) {
    case 'day':
      return point.day + timexOfTime(part, clock);
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeek(point.monday);
      return `${pad(year, 4)}-W${pad(week, 2)}${point.grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${pad(point.year, 4)}-${pad(point.month, 2)}`;
    case 'quarter':
      return `${pad(point.year, 4)}-Q${point.n}`;
    case 'half':
      return `${pad(point.year, 4)}-H${point.n}`;
    case 'season':
      return `${pad(point.year, 4)}-${point.season}`;
    case 'year':
      return pad(point.year, 4);
    case 'decade':
      return pad(point.year, 4).slice(0, 3);
    case 'century':
      return pad(point.n - 1, 2);
    default:
      return assertNever(point);
  }
}

/** `T03:25`, `TMO` or nothing. A time on the clock is finer than a part of the day. */
export function timexOfTime(part?: DayPart, clock?: Clock): string {
  if (clock && !(clock.rough && part === 'NI' && clock.minute === 0))
    return `T${pad(clock.hour, 2)}:${pad(clock.minute, 2)}`;
  return part === undefined ? '' : `T${part}`;
}

const LETTERS: Readonly<Record<Exclude<Unit, 'weekday'>, readonly [string, number, string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  weekend: ['P', 2, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  half: ['P', 6, 'M'],
  season: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** TIMEX3 value of a duration: `P3W`, `PT30M`, `P18M`; X for a number that is not said. */
export function timexOfDuration(n: number, unit: Unit): string {
  if (unit === 'weekday') return 'PXD';
  const [letter, times, end] = LETTERS[unit];
  if (Number.isNaN(n)) return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : `${letter}X${end}`;
  if (Number.isInteger(n)) return `${letter}${n * times}${end}`;
  const whole = Math.floor(n);
  const rest = n - whole;
  const smaller: Partial<Record<Unit, readonly [number, Unit]>> = {
    hour: [60, 'minute'],
    minute: [60, 'second'],
    year: [12, 'month'],
    day: [24, 'hour'],
    decade: [10, 'year'],
    century: [100, 'year'],
  };
  const next = smaller[unit];
  if (!next || !Number.isInteger(rest * next[0])) return `${letter}${n * times}${end}`;
  if (unit === 'hour' && whole > 0) return `PT${whole}H${rest * 60}M`;
  return timexOfDuration(n * next[0], next[1]);
}
