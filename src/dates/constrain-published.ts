import type { DateReason } from '../model/dated.ts';
import { proposeDates } from './date-parsers.ts';
import { addDays, daysBetween, splitDay } from './days.ts';
import type { DateConstraint } from './infer-published.ts';
import { rangeOf, stageOf } from './point.ts';
import type { Proposal } from './proposal.ts';
import { refineProposals } from './refine.ts';
import { resolveMeaning } from './resolve.ts';
import { dateTokens } from './token.ts';

/** How long after an event a text can still point at it with a relative expression. Days. */
const REACH = 1200;

/**
 * What a relative expression ("late last year", "on Friday", "a month ago") says about the day of publication once the event it dates is
 * known from elsewhere. `event` holds inclusive ISO days; a null end is open. Null when the expression is not relative or nothing follows.
 */
export function constrainPublished(
  expression: string,
  event: { readonly from: string | null; readonly to: string | null },
  why: DateReason,
): DateConstraint | null {
  const tokens = dateTokens(expression);
  const proposal = refineProposals(tokens, proposeDates(tokens))[0];
  const anchor = event.to ?? event.from;
  if (!proposal || anchor === null || !splitDay(anchor) || !isRelative(proposal)) return null;
  const start = event.from !== null && splitDay(event.from) ? event.from : addDays(anchor, -REACH);
  const end = addDays(anchor, REACH);
  let earliest: string | undefined;
  let latest: string | undefined;
  for (let day = addDays(start, -7), steps = daysBetween(day, end); steps >= 0; steps -= 1, day = addDays(day, 1)) {
    if (!pointsAt(proposal, day, event)) continue;
    earliest ??= day;
    latest = day;
  }
  if (earliest === undefined || latest === undefined) return null;
  return { ...(event.from === null ? {} : { earliest }), ...(event.to === null ? {} : { latest }), why };
}

function isRelative({ meaning }: Proposal): boolean {
  if (meaning.type === 'date') return meaning.year === undefined;
  if (meaning.type === 'shift') return meaning.from === 'published';
  return (
    meaning.type === 'weekday' ||
    meaning.type === 'unit' ||
    (meaning.type === 'season' && meaning.year === undefined) ||
    (meaning.type === 'part' && meaning.year === undefined)
  );
}

function pointsAt(
  proposal: Proposal,
  published: string,
  event: { readonly from: string | null; readonly to: string | null },
): boolean {
  const found = resolveMeaning(proposal.meaning, { published, tense: 'past', lastPoint: null, lastDay: null });
  if (!found) return false;
  const whole = rangeOf(found.point);
  const stage = proposal.stage === undefined ? null : stageOf(found.point, proposal.stage);
  const [from, to] = [stage?.from ?? whole.from, stage?.to ?? whole.to];
  return (event.to === null || from <= event.to) && (event.from === null || to >= event.from);
}
