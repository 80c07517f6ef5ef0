import { assertNever } from '../model/problem.ts';
import { pad } from './days.ts';
import type { Meaning } from './proposal.ts';
import type { Unit } from './word.ts';
import { timexOfDuration } from './write-timex.ts';

/** TIMEX3 value of an expression that could not be resolved: X for every digit that is not known. */
export function unknownValue(meaning: Meaning, weekday: number | undefined): string {
  if (weekday !== undefined && meaning.type !== 'date') return `XXXX-WXX-${weekday}`;
  switch (meaning.type) {
    case 'date':
      return [
        meaning.year === undefined ? 'XXXX' : pad(meaning.year, 4),
        meaning.month === undefined ? null : pad(meaning.month, 2),
        meaning.day === undefined ? null : pad(meaning.day, 2),
      ]
        .filter((part) => part !== null)
        .join('-');
    case 'unit':
      return unknownUnit(meaning.unit);
    case 'shift':
      if (Number.isNaN(meaning.n))
        return meaning.n < 0 || meaning.from === 'published' ? 'PAST_REF' : timexOfDuration(meaning.n, meaning.unit);
      return meaning.from === 'published'
        ? unknownUnit(meaning.unit)
        : timexOfDuration(Math.abs(meaning.n), meaning.unit);
    case 'part':
      return `XXXX-${meaning.unit === 'quarter' ? 'Q' : 'H'}${meaning.n}`;
    case 'season':
      return `XXXX-${meaning.season}`;
    case 'holiday':
      return 'XXXX-XX-XX';
    case 'weekday':
    case 'week':
    case 'decade':
    case 'century':
    case 'duration':
    case 'set':
    case 'reference':
    case 'time':
    case 'range':
    case 'nothing':
      return '';
    default:
      return assertNever(meaning);
  }
}

function unknownUnit(unit: Unit): string {
  switch (unit) {
    case 'week':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'half':
      return 'XXXX-HX';
    case 'year':
      return 'XXXX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'weekday':
    case 'season':
      return 'XXXX-XX-XX';
    default:
      return assertNever(unit);
  }
}
