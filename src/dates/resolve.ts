import { assertNever } from '../model/problem.ts';
import { addDays, addMonths, daysBetween, isRealDay, isoDay, mondayOfWeek, splitDay, weekdayOf } from './days.ts';
import { HOLIDAYS } from './holidays.ts';
import type { DateContext } from './date-context.ts';
import { resolveMonth, resolvePart, resolveSeason, resolveWeekday, STEPS } from './resolve-named.ts';
import { movePoint, pointAt, rangeOf } from './point.ts';
import type { Point } from './point.ts';
import type { MeaningOf, Meaning } from './proposal.ts';
import type { Pointer, Unit } from './word.ts';

/** A point and what it hangs on; `stated` when it says everything itself. */
export interface ResolvedPoint {
  readonly point: Point;
  readonly anchor: 'stated' | 'published' | 'text';
  /** Not exactly this stretch ("three weeks ago"). */
  readonly rough?: boolean;
}

/** Resolves a calendar meaning; null when the context does not suffice or the result is no real date. */
export function resolveMeaning(meaning: Meaning, context: DateContext): ResolvedPoint | null {
  const found = resolve(meaning, context);
  if (!found) return null;
  const { from, to } = rangeOf(found.point);
  return splitDay(from) && splitDay(to) && from <= to ? found : null;
}

function resolve(meaning: Meaning, context: DateContext): ResolvedPoint | null {
  switch (meaning.type) {
    case 'date':
      return resolveDate(meaning, context);
    case 'weekday':
      return by('published', resolveWeekday(meaning, context));
    case 'unit':
      return resolveUnit(meaning.unit, meaning.pointer, context);
    case 'shift':
      return resolveShift(meaning, context);
    case 'week':
      return stated(
        meaning.weekday === undefined
          ? { grain: 'week', monday: mondayOfWeek(meaning.year, meaning.week) }
          : { grain: 'day', day: addDays(mondayOfWeek(meaning.year, meaning.week), meaning.weekday - 1) },
      );
    case 'part':
      return by(meaning.year === undefined ? 'published' : 'stated', resolvePart(meaning, context));
    case 'season':
      return by(
        meaning.year === undefined ? 'published' : 'stated',
        resolveSeason(meaning.season, meaning.year, meaning.pointer, context),
      );
    case 'decade':
      return stated({ grain: 'decade', year: meaning.year });
    case 'century':
      return stated({ grain: 'century', n: meaning.n });
    case 'holiday': {
      const rule = HOLIDAYS.get(meaning.name);
      if (!rule) return null;
      if (meaning.year !== undefined) return stated({ grain: 'day', day: rule(meaning.year) });
      return by(
        'published',
        nearest(context, (year) => rule(year)),
      );
    }
    case 'time':
      return context.lastDay
        ? by('text', { grain: 'day', day: context.lastDay })
        : by('published', context.published ? { grain: 'day', day: context.published } : null);
    case 'duration':
    case 'set':
    case 'reference':
    case 'range':
    case 'nothing':
      return null;
    default:
      return assertNever(meaning);
  }
}

const stated = (point: Point): ResolvedPoint => ({ point, anchor: 'stated' });
const by = (anchor: ResolvedPoint['anchor'], point: Point | null): ResolvedPoint | null =>
  point ? { point, anchor } : null;

function resolveDate(meaning: MeaningOf<'date'>, context: DateContext): ResolvedPoint | null {
  const { year, month, day } = meaning;
  if (year !== undefined && (year < 1 || year > 9999)) return null;
  if (month === undefined) return year === undefined ? null : stated({ grain: 'year', year });
  if (year !== undefined)
    return day === undefined
      ? stated({ grain: 'month', year, month })
      : isRealDay(year, month, day)
        ? stated({ grain: 'day', day: isoDay(year, month, day) })
        : null;
  if (meaning.named !== undefined && day !== undefined) {
    const famous = isoDay(meaning.named, month, day);
    if (context.published === null || context.published >= famous) return stated({ grain: 'day', day: famous });
  }
  const base = context.published ?? (day === undefined ? null : context.lastDay);
  if (base === null) return null;
  const anchor = context.published ? 'published' : 'text';
  if (day === undefined) return by(anchor, resolveMonth(month, meaning.pointer, base, context.tense));
  const fits = (y: number): string | null =>
    isRealDay(y, month, day) && (meaning.weekday === undefined || weekdayOf(isoDay(y, month, day)) === meaning.weekday)
      ? isoDay(y, month, day)
      : null;
  return by(
    anchor,
    nearest({ ...context, published: base }, fits) ??
      nearest({ ...context, published: base }, (y) => (isRealDay(y, month, day) ? isoDay(y, month, day) : null)),
  );
}

/** The day of the year before, of, or after the publication that lies nearest, what the tense speaks against counted as farther. */
function nearest(context: DateContext, dayOf: (year: number) => string | null): Point | null {
  if (context.published === null) return null;
  const now = Number(context.published.slice(0, 4));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let year = now - 1; year <= now + 1; year += 1) {
    const day = year >= 0 && year <= 9999 ? dayOf(year) : null;
    if (day === null) continue;
    const distance = daysBetween(context.published, day);
    const cost =
      distance > 0
        ? distance * (context.tense === 'past' ? 3 : context.tense === 'future' ? 1 : 1.5)
        : -distance * (context.tense === 'future' ? 3 : 1);
    if (cost < least) [best, least] = [day, cost];
  }
  return best === null ? null : { grain: 'day', day: best };
}

const TEXTUAL: ReadonlySet<Pointer> = new Set(['previous', 'following', 'that', 'same']);

function grainOf(unit: Unit): Exclude<Point['grain'], 'season'> | null {
  return unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'weekday' || unit === 'season'
    ? null
    : unit;
}

function resolveUnit(unit: Unit, pointer: Pointer, context: DateContext): ResolvedPoint | null {
  const grain = grainOf(unit);
  if (grain === null) return null;
  if (pointer === 'that' && (unit === 'weekend' || unit === 'quarter')) return definite(unit, context);
  const textual = TEXTUAL.has(pointer) || (unit === 'day' && (pointer === 'next' || pointer === 'last'));
  const told = textual ? anchorFor(grain, context) : null;
  if (textual && !told && unit === 'day') return null;
  const base = told ?? context.published;
  if (base === null) return null;
  let steps = STEPS[pointer];
  if (unit === 'weekend' && !told && pointer === 'last' && weekdayOf(base) >= 6) steps = -1;
  const point = movePoint(pointAt(base, grain), steps);
  return by(told ? 'text' : 'published', point);
}

/** "the weekend": the last one, or the next in a sentence about what is to come; "the quarter": the one told, or the last that is over. */
function definite(grain: 'weekend' | 'quarter', context: DateContext): ResolvedPoint | null {
  if (grain === 'quarter' && context.lastQuarter) return by('text', context.lastQuarter);
  if (context.published === null) return null;
  const now = pointAt(context.published, grain);
  const over = grain === 'weekend' ? weekdayOf(context.published) >= 6 : false;
  return by('published', movePoint(now, over || context.tense === 'future' ? 0 : -1));
}

/** The day from which "the following year", "that week" count: the last day told, or the start of the last stretch told that is not coarser. */
function anchorFor(grain: Point['grain'], context: DateContext): string | null {
  if (grain === 'day') return context.lastDay;
  return context.lastPoint ? rangeOf(context.lastPoint).from : null;
}

function resolveShift(meaning: MeaningOf<'shift'>, context: DateContext): ResolvedPoint | null {
  const { n, unit } = meaning;
  if (Number.isNaN(n) || Math.abs(n) > 4000) return null;
  const grain = grainOf(unit);
  if (grain === null || !Number.isInteger(n)) return null;
  if (meaning.from === 'published') {
    if (grain === 'year' && n === -1 && context.lastQuarter) return by('text', movePoint(context.lastQuarter, -4));
    if (context.published === null) return null;
    const point = movePoint(pointAt(context.published, grain), n);
    return point ? { point, anchor: 'published', rough: grain !== 'day' } : null;
  }
  if (grain === 'day' || grain === 'week' || grain === 'month') {
    if (context.lastDay === null) return null;
    if (grain === 'month')
      return { point: pointAt(addMonths(context.lastDay, n), 'month'), anchor: 'text', rough: true };
    return {
      point:
        grain === 'day'
          ? { grain: 'day', day: addDays(context.lastDay, n) }
          : pointAt(addDays(context.lastDay, 7 * n), 'week'),
      anchor: 'text',
      rough: grain !== 'day',
    };
  }
  const last = grain === 'year' && n === -1 && context.lastQuarter ? context.lastQuarter : context.lastPoint;
  if (grain === 'year' && last && last.grain !== 'day' && last.grain !== 'week' && last.grain !== 'weekend') {
    const moved = 'year' in last ? movePoint({ ...last, year: last.year + n }, 0) : null;
    return moved ? { point: moved, anchor: 'text' } : null;
  }
  const base = last ? rangeOf(last).from : context.published;
  const point = base === null ? null : movePoint(pointAt(base, grain), n);
  return point ? { point, anchor: last ? 'text' : 'published', rough: true } : null;
}
