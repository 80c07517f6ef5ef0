import type { Entity, EntityLookup } from '../model/entity.ts';
import type { ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { claimItems, type ClaimItem, type EntityIndex } from './claim-item.ts';
import { dateByOrder } from './date-by-order.ts';
import { groupClaims } from './group-claims.ts';
import { isEarlierReport } from './is-earlier-report.ts';
import { makeIncident } from './make-incident.ts';
import { redateReport } from './redate-report.ts';
import { isUndated, tightenPublished } from './tighten-published.ts';

/** A date that was tightened may join more claims, which may tighten it again; more rounds have never been needed. */
export const MOST_ROUNDS = 3;

/** For building some incidents anew while the others stay. */
export interface PartOfReports {
  /** The claims (their indexes) that count of a report; all of a report that is not here. */
  readonly only?: ReadonlyMap<ReportId, ReadonlySet<number>>;
  /** The reports whose inferred dates may be tightened; all when absent. */
  readonly fresh?: ReadonlySet<ReportId>;
}

/**
 * Claims of all reports to incidents: one for everything that happened, with every claim that tells it, contradicting ones side by side.
 * Reports come back sorted by id, inferred publication dates tightened by what the others know. A report that is given twice counts
 * once, as it was published first. The result does not depend on the order of the reports. Incidents are sorted by id; undoing a merge is leaving out a report,
 * as claims are never changed by it.
 */
export function buildIncidents(
  reports: readonly Report[],
  entities: readonly Entity[] | EntityLookup,
  part: PartOfReports = {},
): { incidents: readonly Incident[]; reports: readonly Report[] } {
  const index: EntityIndex = 'get' in entities ? entities : new Map(entities.map((entity) => [entity.id, entity]));
  const once = new Map<ReportId, Report>();
  for (const report of reports) {
    const other = once.get(report.id);
    if (!other || (other !== report && isEarlierReport(report, other))) once.set(report.id, report);
  }
  let sorted = [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  let groups = group(sorted, index, part);
  for (let round = 1; round < MOST_ROUNDS && sorted.some(isUndated); round += 1) {
    const tightened = new Map([...tightenPublished(groups)].filter(([report]) => part.fresh?.has(report) ?? true));
    if (tightened.size === 0) break;
    sorted = sorted.map((report) => {
      const published = tightened.get(report.id);
      return published ? redateReport(report, published) : report;
    });
    groups = group(sorted, index, part);
  }
  const made = groups.map((items) => makeIncident(items, index));
  const byId = new Map(sorted.map((report) => [report.id, report]));
  const incidents = dateByOrder(made, (id) => byId.get(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { incidents, reports: sorted };
}

function group(
  reports: readonly Report[],
  index: EntityIndex,
  { only }: PartOfReports,
): readonly (readonly ClaimItem[])[] {
  const items = reports.flatMap((report) => claimItems(report, index));
  return groupClaims(only ? items.filter((item) => only.get(item.reportId)?.has(item.index) ?? true) : items);
}
