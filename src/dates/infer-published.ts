import { UNKNOWN_DATE } from '../model/dated.ts';
import type { Dated, DateReason } from '../model/dated.ts';
import { addDays, daysBetween, weekdayOf } from './days.ts';

/** What one piece of evidence says about the day of publication: not before, not after (inclusive ISO days), on this weekday. */
export interface DateConstraint {
  readonly earliest?: string;
  readonly latest?: string;
  readonly weekday?: number;
  readonly why: DateReason;
}

/**
 * The range of days that the constraints leave, with every constraint that holds as a reason. Contradicting constraints: the days that
 * satisfy most of them win, of equals the latest; the rest are dropped. The order of the constraints does not matter. A single day only
 * when the evidence leaves no other.
 */
export function inferPublished(constraints: readonly DateConstraint[]): Dated {
  const sorted = [...constraints].sort(compare);
  if (sorted.length === 0) return UNKNOWN_DATE;
  const held = mostHeld(sorted);
  let from: string | null = null;
  let to: string | null = null;
  for (const { earliest, latest } of held) {
    if (earliest !== undefined && (from === null || earliest > from)) from = earliest;
    if (latest !== undefined && (to === null || latest < to)) to = latest;
  }
  const weekdays = new Set(held.flatMap(({ weekday }) => (weekday === undefined ? [] : [weekday])));
  const weekday = weekdays.size === 1 ? [...weekdays][0] : undefined;
  if (weekday !== undefined) [from, to] = toWeekday(from, to, weekday);
  if (from === null && to === null)
    return { ...UNKNOWN_DATE, ...(weekday === undefined ? {} : { weekday }), why: held.map(({ why }) => why) };
  const oneDay = from !== null && from === to;
  return {
    edtf: oneDay && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`,
    from,
    to,
    ...(weekday === undefined || oneDay ? {} : { weekday }),
    basis: 'inferred',
    why: unique(held.map(({ why }) => why)),
  };
}

function compare(a: DateConstraint, b: DateConstraint): number {
  return (
    order(a.earliest ?? '', b.earliest ?? '') ||
    order(a.latest ?? '', b.latest ?? '') ||
    a.why.start - b.why.start ||
    order(a.why.text, b.why.text)
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The constraints that hold on the day on which most of them hold. Every best day begins at the `earliest` of some constraint. */
function mostHeld(constraints: readonly DateConstraint[]): readonly DateConstraint[] {
  let best: readonly DateConstraint[] = [];
  for (const start of ['', ...new Set(constraints.map(({ earliest }) => earliest ?? ''))]) {
    const held = constraints.filter(
      ({ earliest, latest }) => (earliest ?? '') <= start && (latest === undefined || latest >= start),
    );
    if (held.length >= best.length) best = held;
  }
  return best;
}

/** Both ends moved inwards to the weekday, when the range is short enough to matter. */
function toWeekday(from: string | null, to: string | null, weekday: number): [string | null, string | null] {
  if (from === null || to === null || daysBetween(from, to) > 6) return [from, to];
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  return first <= to ? [first, first] : [from, to];
}

function unique(reasons: readonly DateReason[]): readonly DateReason[] {
  return reasons.filter(
    (reason, index) =>
      reasons.findIndex((other) => other.text === reason.text && other.start === reason.start) === index,
  );
}
