import { assertNever } from '../model/problem.ts';
import { addDays, mondayOf, weekdayOf } from './days.ts';
import { pointAt, rangeOf } from './point.ts';
import type { Point } from './point.ts';
import type { MeaningOf } from './proposal.ts';
import type { DateContext } from './date-context.ts';
import type { Tense } from './tense.ts';
import type { Pointer, SeasonCode } from './word.ts';

/** How many stretches a pointer goes back or on. */
export const STEPS: Readonly<Record<Pointer, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  that: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
};
/** A month without a year: by its pointer, else by the tense, else the nearest with a leaning to the past. */
export function resolveMonth(month: number, pointer: Pointer | undefined, base: string, tense: Tense): Point {
  const year = Number(base.slice(0, 4));
  const now = Number(base.slice(5, 7));
  if (pointer === 'last' || pointer === 'past' || pointer === 'previous')
    return { grain: 'month', year: month < now ? year : year - 1, month };
  if (pointer === 'next' || pointer === 'coming' || pointer === 'following')
    return { grain: 'month', year: month > now ? year : year + 1, month };
  if (pointer === 'this') return { grain: 'month', year, month };
  const ahead = (month - now + 12) % 12;
  if (ahead === 0) return { grain: 'month', year, month };
  const goesAhead = tense === 'future' ? ahead <= 10 : tense === 'past' ? false : ahead <= 4;
  return { grain: 'month', year: goesAhead ? (month > now ? year : year + 1) : month < now ? year : year - 1, month };
}

/** A weekday: the last one before the publication, unless a pointer or the tense says otherwise. */
export function resolveWeekday(meaning: MeaningOf<'weekday'>, context: DateContext): Point | null {
  const { published } = context;
  if (published === null) return null;
  if (meaning.week !== undefined)
    return { grain: 'day', day: addDays(mondayOf(published), 7 * STEPS[meaning.week] + meaning.weekday - 1) };
  const back = (weekdayOf(published) - meaning.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  switch (meaning.pointer) {
    case 'previous': {
      const told = context.lastDay ?? published;
      return { grain: 'day', day: addDays(told, -((weekdayOf(told) - meaning.weekday + 7) % 7 || 7)) };
    }
    case 'last':
    case 'past':
      return { grain: 'day', day: addDays(published, -(back || 7)) };
    case 'next':
    case 'coming':
    case 'following':
      return { grain: 'day', day: addDays(published, ahead || 7) };
    case 'this':
      return { grain: 'day', day: addDays(published, context.tense === 'past' ? -back : ahead) };
    case 'that':
    case 'same':
    case undefined:
      return { grain: 'day', day: addDays(published, context.tense === 'future' ? ahead : -back) };
    default:
      return assertNever(meaning.pointer);
  }
}

/** A quarter or half: of its year, of the year pointed at, or the last one begun. */
export function resolvePart(meaning: MeaningOf<'part'>, context: DateContext): Point | null {
  const { unit, n, year, pointer } = meaning;
  if (year !== undefined) return { grain: unit, year, n };
  if (context.published === null) return null;
  const now = pointAt(context.published, unit) as Extract<Point, { grain: 'quarter' | 'half' }>;
  if (pointer !== undefined) return { grain: unit, year: now.year + STEPS[pointer], n };
  const ahead = context.tense === 'future' && n > now.n;
  const found = { grain: unit, year: ahead || n <= now.n ? now.year : now.year - 1, n } as const;
  return meaning.years === undefined ? found : { ...found, year: found.year + meaning.years };
}

/** A season without a year. */
export function resolveSeason(
  season: SeasonCode,
  year: number | undefined,
  pointer: Pointer | undefined,
  context: DateContext,
): Point | null {
  if (year !== undefined) return { grain: 'season', year, season };
  if (context.published === null) return null;
  const now = Number(context.published.slice(0, 4));
  const spans = [now - 2, now - 1, now, now + 1].map((y): Point => ({ grain: 'season', year: y, season }));
  const published = context.published;
  const wanted =
    pointer === 'next' || pointer === 'coming'
      ? spans.find((point) => rangeOf(point).from > published)
      : pointer === 'last' || pointer === 'past' || pointer === 'previous'
        ? spans.findLast((point) => rangeOf(point).to < published)
        : pointer === 'this'
          ? spans.find((point) => rangeOf(point).to >= `${now}-01-01`)
          : context.tense === 'future'
            ? spans.find((point) => rangeOf(point).to >= published)
            : spans.findLast((point) => rangeOf(point).from <= published);
  return wanted ?? null;
}
