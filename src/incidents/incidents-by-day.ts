import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { EntityIndex } from './claim-item.ts';
import { dateByOrder, isUnknown } from './date-by-order.ts';
import { DayShelf, type ReportShelf } from './day-shelf.ts';
import { homesOfLoose, type Homes } from './homes-of-loose.ts';
import { MOST_ROUNDS } from './build-incidents.ts';
import { makeIncident } from './make-incident.ts';
import { tightenPublished } from './tighten-published.ts';
import type { ClaimItem } from './claim-item.ts';

/**
 * The same incidents as `buildIncidents`, one at a time and in no order, from reports that do not fit in memory together: claims with a day
 * only ever join claims of that day, so one day is held at a time, and beside it what claims without a day are compared by (about
 * 600 bytes each). Returns what gives a report the date that the others know better, and leaves one alone that they do not.
 */
export function* incidentsByDay(
  shelf: ReportShelf,
  entities: readonly Entity[],
): Generator<Incident, (report: Report) => Report> {
  const index: EntityIndex = new Map(entities.map((entity) => [entity.id, entity]));
  const days = new DayShelf(shelf, index);
  let homes = homesOfLoose(days);
  for (let round = 1; round < MOST_ROUNDS && days.hasUndated; round += 1) {
    const tightened = tightenPublished(wholeGroups(days, homes));
    if (tightened.size === 0) break;
    days.redate(tightened);
    homes = homesOfLoose(days);
  }
  const open: Incident[] = [];
  for (const group of wholeGroups(days, homes)) {
    const incident = makeIncident(
      group.map((item) => item.atHand()),
      index,
    );
    if (incident.claims.some((claim) => isUnknown(claim.when))) open.push(incident);
    else yield incident;
  }
  yield* dateByOrder(open, (id) => days.report(id));
  return (report) => days.redated(report);
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
