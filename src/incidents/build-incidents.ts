import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { claimItems, type ClaimItem, type EntityIndex } from './claim-item.ts';
import { dateByOrder } from './date-by-order.ts';
import { groupClaims } from './group-claims.ts';
import { makeIncident } from './make-incident.ts';
import { redateReport } from './redate-report.ts';
import { isUndated, tightenPublished } from './tighten-published.ts';

/** A date that was tightened may join more claims, which may tighten it again; more rounds have never been needed. */
export const MOST_ROUNDS = 3;

/**
 * Claims of all reports to incidents: one for everything that happened, with every claim that tells it, contradicting ones side by side.
 * Reports come back sorted by id, inferred publication dates tightened by what the others know. A report that is given twice counts
 * once. The result does not depend on the order of the reports. Incidents are sorted by id; undoing a merge is leaving out a report,
 * as claims are never changed by it.
 */
export function buildIncidents(
  reports: readonly Report[],
  entities: readonly Entity[],
): { incidents: readonly Incident[]; reports: readonly Report[] } {
  const index: EntityIndex = new Map(entities.map((entity) => [entity.id, entity]));
  let sorted = [...new Map(reports.map((report) => [report.id, report])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  let groups = group(sorted, index);
  for (let round = 1; round < MOST_ROUNDS && sorted.some(isUndated); round += 1) {
    const tightened = tightenPublished(groups);
    if (tightened.size === 0) break;
    sorted = sorted.map((report) => {
      const published = tightened.get(report);
      return published ? redateReport(report, published) : report;
    });
    groups = group(sorted, index);
  }
  const made = groups.map((items) => makeIncident(items, index));
  const incidents = dateByOrder(made, sorted).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { incidents, reports: sorted };
}

function group(reports: readonly Report[], index: EntityIndex): readonly (readonly ClaimItem[])[] {
  return groupClaims(reports.flatMap((report) => claimItems(report, index)));
}
