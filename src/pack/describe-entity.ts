import type { PageContext } from '../linking/linker.ts';
import type { Dated } from '../model/dated.ts';
import type { EntityId, ReportId } from '../model/id.ts';
import type { Link } from '../model/mention.ts';
import type { CardView, SameEventView, WhyView } from '../model/view.ts';
import { chooseTelling } from './choose-telling.ts';
import { describeHead } from './describe-head.ts';
import { describeIncident } from './describe-incident.ts';
import type { IncidentOutline, KnownFacts, ReportOutline } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';

/** What is known of the article that a card is told for. */
export interface EntityOptions {
  readonly context?: PageContext | undefined;
  /** The link of the mention, for "why this name?". */
  readonly link?: Link | undefined;
  /** Possible same events of the article (`find-same-events.ts`); those of other names are left out here. */
  readonly sameEvents?: readonly SameEventView[] | undefined;
  /** The reader's floor of certainty. */
  readonly floor?: CertaintyFloor;
}

const CARD_CLAIMS = 6;

/** The card of an entity; null when the packs do not know it. */
export function describeEntity(facts: KnownFacts, id: EntityId, options: EntityOptions = {}): CardView | null {
  const entity = facts.entity(id);
  if (!entity) return null;
  const published = options.context?.published;
  const incidents = facts.incidentsOf(entity.id);
  const reports = reportsOf(facts, incidents);
  const sameEvents = (options.sameEvents ?? []).filter(
    ({ incident }) =>
      meetsFloor(incident.certainty, options.floor) && incidents.some((known) => known.id === incident.id),
  );
  const kinds = sameEvents.map(({ incident }) => incident.kind);
  const leftOut = incidents.filter(({ certainty }) => !meetsFloor(certainty, options.floor)).length;
  return {
    head: describeHead(facts, entity),
    telling: chooseTelling(incidents, published, kinds, options.floor).map(({ reason, incident }) => ({
      reason,
      incident: describeIncident(facts, facts.incident(incident), { published, claims: CARD_CLAIMS }),
    })),
    incidents: incidents.length - leftOut,
    leftOut,
    reports: new Set([...reports.values()].map(({ id, copy_of }) => copy_of ?? id)).size,
    newest: newestPublication(facts, reports),
    nothingAfter: lastKnownDay(incidents),
    sameEvents,
    why: options.link ? describeWhy(options.link) : null,
  };
}

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

/** Distinct reports of some incidents, by id. */
export function reportsOf(
  facts: KnownFacts,
  incidents: readonly IncidentOutline[],
): ReadonlyMap<ReportId, ReportOutline> {
  const found = new Map<ReportId, ReportOutline>();
  for (const incident of incidents)
    for (const report of facts.reportsOf(incident)) if (!found.has(report.id)) found.set(report.id, report);
  return found;
}

/** Publication date of the newest report; null when none has a date. */
export function newestPublication(facts: KnownFacts, reports: ReadonlyMap<ReportId, ReportOutline>): Dated | null {
  let newest: ReportOutline | null = null;
  for (const report of reports.values())
    if (report.published.to !== null && (!newest?.published.to || report.published.to > newest.published.to))
      newest = report;
  return publicationOf(facts, newest);
}

/** When a report was published, with its reasons; null for none. */
export function publicationOf(facts: KnownFacts, report: ReportOutline | null): Dated | null {
  return report && (facts.report(report.id)?.published ?? null);
}

/** The last day on which anything is known to have happened. */
export function lastKnownDay(incidents: readonly IncidentOutline[]): string | null {
  let last: string | null = null;
  for (const { when } of incidents) if (when.to !== null && (last === null || when.to > last)) last = when.to;
  return last;
}
