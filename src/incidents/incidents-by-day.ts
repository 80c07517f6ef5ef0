import type { Entity } from '../model/entity.ts';
import type { ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { EntityIndex } from './claim-item.ts';
import { dateByOrder, isUnknown } from './date-by-order.ts';
import { DayShelf, type ReportShelf } from './day-shelf.ts';
import { homesOfLoose, type Homes } from './homes-of-loose.ts';
import { MOST_ROUNDS } from './build-incidents.ts';
import { makeIncident } from './make-incident.ts';
import { redateReport } from './redate-report.ts';
import { isUndated, tightenPublished } from './tighten-published.ts';
import type { ClaimItem } from './claim-item.ts';

/**
 * The same incidents as `buildIncidents`, one at a time and in no order, from reports that do not fit in memory together: claims with a day
 * only ever join claims of that day, so one day is held at a time, and beside it the reports without a date of their own and the
 * claims without a day. Returns the undated reports, those that the others date better with their new dates.
 */
export function* incidentsByDay(
  shelf: ReportShelf,
  entities: readonly Entity[],
): Generator<Incident, ReadonlyMap<ReportId, Report>> {
  const index: EntityIndex = new Map(entities.map((entity) => [entity.id, entity]));
  const days = new DayShelf(shelf, index);
  let homes = homesOfLoose(days);
  for (let round = 1; round < MOST_ROUNDS && [...days.undated.values()].some(isUndated); round += 1) {
    const tightened = tightenPublished(groupsOfUndated(days, homes));
    if (tightened.size === 0) break;
    for (const [report, published] of tightened) days.redate(redateReport(report, published));
    homes = homesOfLoose(days);
  }
  const open: Incident[] = [];
  for (const group of wholeGroups(days, homes)) {
    const incident = makeIncident(group, index);
    if (incident.claims.some((claim) => isUnknown(claim.when))) open.push(incident);
    else yield incident;
  }
  const tellers = new Set(open.flatMap((incident) => incident.claims.map((claim) => claim.report)));
  yield* dateByOrder(
    open,
    [...tellers].map((id) => days.report(id)),
  );
  return days.undated;
}

/** Groups that an undated report tells of, by their first claim. */
function groupsOfUndated(days: DayShelf, homes: Homes): readonly (readonly ClaimItem[])[] {
  const groups: (readonly ClaimItem[])[] = [];
  for (const group of wholeGroups(days, homes))
    if (group.some(({ report }) => days.undated.has(report.id))) groups.push(group);
  return groups.sort((a, b) => ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1));
}

/** Every group with all of its claims, sorted by key. */
function* wholeGroups(days: DayShelf, homes: Homes): Generator<readonly ClaimItem[]> {
  for (const groups of days.groups())
    for (const group of groups) {
      const guests = homes.guests.get(group[0]?.key ?? '');
      yield guests ? [...group, ...guests].sort((a, b) => (a.key < b.key ? -1 : 1)) : group;
    }
  yield* homes.left;
}
