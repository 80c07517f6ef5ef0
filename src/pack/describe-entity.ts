import type { PageContext } from '../linking/linker.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { EntityId, IncidentId } from '../model/id.ts';
import type { Link } from '../model/mention.ts';
import type { CardView, SameEventView, WhyView } from '../model/view.ts';
import { chooseTelling, isEvent } from './choose-telling.ts';
import { describeHead } from './describe-head.ts';
import { describeIncident, distanceFrom } from './describe-incident.ts';
import { NO_DAY } from './incident-columns.ts';
import {
  aboveFloor,
  countNumbers,
  countReports,
  numbersOf,
  reportsAtEnds,
  type IncidentNumbers,
} from './incident-numbers.ts';
import { dayOfNumber, type KnownFacts, type ReportOutline } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';
import { tellingCandidates } from './telling-candidates.ts';

/** What is known of the article that a card is told for. */
export interface EntityOptions {
  readonly context?: PageContext | undefined;
  /** The link of the mention, for "why this name?". */
  readonly link?: Link | undefined;
  /** Possible same events of the article (`find-same-events.ts`); those of other names are left out here. */
  readonly sameEvents?: readonly SameEventView[] | undefined;
  /** Kinds of what the article tells (`rocket-fire`): the newest of these is among the telling ones. */
  readonly kinds?: readonly ClaimKind[] | undefined;
  /** The reader's floor of certainty. */
  readonly floor?: CertaintyFloor;
}

const CARD_CLAIMS = 6;

/** The card of an entity; null when the packs do not know it. */
export function describeEntity(facts: KnownFacts, id: EntityId, options: EntityOptions = {}): CardView | null {
  const entity = facts.entity(id);
  if (!entity) return null;
  const published = options.context?.published;
  const known = numbersOf(facts, entity.id);
  const shown = aboveFloor(facts, known, options.floor);
  const sameEvents = (options.sameEvents ?? []).filter(
    ({ incident }) => meetsFloor(incident.certainty, options.floor) && isAmong(facts, known, incident.id),
  );
  const kinds = [...sameEvents.map(({ incident }) => incident.kind), ...(options.kinds ?? []).filter(isEvent)];
  const newest = publicationOf(facts, reportsAtEnds(facts, known).newest);
  const candidates = tellingCandidates(facts, shown, published, kinds);
  return {
    head: describeHead(facts, entity),
    telling: chooseTelling(candidates, published, kinds, options.floor).map(({ reason, incident }) => ({
      reason,
      incident: describeIncident(facts, facts.incident(incident), { published, claims: CARD_CLAIMS }),
    })),
    incidents: countNumbers(shown),
    leftOut: countNumbers(known) - countNumbers(shown),
    reports: countReports(facts, known),
    newest,
    newestDistance: newest && published !== undefined ? distanceFrom(published, newest) : null,
    nothingAfter: lastKnownDay(facts, known),
    sameEvents,
    why: options.link ? describeWhy(options.link) : null,
  };
}

const isAmong = (facts: KnownFacts, numbers: IncidentNumbers, id: IncidentId): boolean =>
  facts.parts.some((part, at) => numbers[at]?.includes(part.numberOf(id)));

function describeWhy(link: Link): WhyView {
  const { text, alias, name, method, score } = link;
  return {
    text,
    alias,
    name,
    method,
    score,
    evidence: link.evidence.map(({ kind, weight, detail }) => ({ kind, weight, detail: detail ?? null })),
  };
}

/** When a report was published, with its reasons; null for none. */
export function publicationOf(facts: KnownFacts, report: ReportOutline | null): Dated | null {
  return report && (facts.report(report.id)?.published ?? null);
}

/** The last day on which anything is known to have happened. */
export function lastKnownDay(facts: KnownFacts, numbers: IncidentNumbers): string | null {
  let last = NO_DAY;
  numbers.forEach((some, at) => {
    const { to } = facts.parts[at]?.columns() ?? {};
    for (const number of some) last = Math.max(last, to?.[number] ?? NO_DAY);
  });
  return last === NO_DAY ? null : dayOfNumber(last);
}
