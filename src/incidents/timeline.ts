import type { EntityId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';

/** What a timeline shows: of one entity or all, within ISO days, months or years (inclusive). */
export interface TimelineChoice {
  readonly entity?: EntityId;
  readonly from?: string;
  readonly to?: string;
}

/** Incidents oldest first. One without a bound on a side is kept when it may lie within the days asked for; undated ones come last. */
export function selectIncidents(incidents: readonly Incident[], choice: TimelineChoice = {}): readonly Incident[] {
  const { entity } = choice;
  const from = choice.from === undefined ? null : firstDay(choice.from);
  const to = choice.to === undefined ? null : lastDay(choice.to);
  const selected = incidents.filter(
    (incident) =>
      (entity === undefined ||
        incident.places.some((place) => place.entity === entity) ||
        incident.groups.some((group) => group.entity === entity)) &&
      (from === null || incident.when.to === null || incident.when.to >= from) &&
      (to === null || incident.when.from === null || incident.when.from <= to) &&
      ((from === null && to === null) || incident.when.from !== null || incident.when.to !== null),
  );
  return selected.sort(
    (a, b) =>
      compare(dayOf(a), dayOf(b)) ||
      compare(a.when.to ?? '9999', b.when.to ?? '9999') ||
      compare(a.when.time?.value ?? '', b.when.time?.value ?? '') ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function dayOf(incident: Incident): string {
  return incident.when.from ?? incident.when.to ?? '9999-12-31';
}

function firstDay(day: string): string {
  return day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day.slice(0, 10);
}

/** The last day of a month is compared as text, so `-31` is late enough for every month. */
function lastDay(day: string): string {
  return day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-31` : day.slice(0, 10);
}
