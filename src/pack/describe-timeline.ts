import type { PageContext } from '../linking/linker.ts';
import type { TimelineFilter, TimelineView } from '../model/view.ts';
import { reportsOf } from './describe-entity.ts';
import { describeHistogram } from './describe-histogram.ts';
import { describeIncident, pointOf } from './describe-incident.ts';
import { filterTimeline } from './filter-timeline.ts';
import { remember, type IncidentOutline, type KnownFacts } from './known-facts.ts';
import type { CertaintyFloor } from './meets-floor.ts';

/** Which part of a timeline, told for which article. */
export interface TimelineOptions {
  readonly offset?: number;
  readonly limit?: number;
  readonly context?: PageContext | undefined;
  /** The reader's floor of certainty; what is asked for by its own id or report is shown whatever its certainty. */
  readonly floor?: CertaintyFloor;
}

const MOST_POINTS = 500;

/** Incidents that a filter leaves, newest first, with histogram, counts for the chips and points for the map. */
export function describeTimeline(
  facts: KnownFacts,
  filter: TimelineFilter,
  options: TimelineOptions = {},
): TimelineView {
  const { offset = 0, limit = 50, context } = options;
  const isNamed = filter.incidents !== undefined || filter.reports !== undefined;
  const floor = isNamed ? 'any' : options.floor;
  const { incidents, ...whole } = remember(facts, `timeline ${floor} ${JSON.stringify(filter)}`, () =>
    describeWhole(facts, filter, floor),
  );
  const isAlone = filter.incidents?.length === 1;
  return {
    ...whole,
    total: incidents.length,
    offset,
    incidents: incidents.slice(offset, offset + limit).map((incident) =>
      describeIncident(facts, facts.incident(incident), {
        published: context?.published,
        ...(isAlone ? { claims: Infinity } : {}),
      }),
    ),
  };
}

/** What is the same on every page of a timeline. */
function describeWhole(facts: KnownFacts, filter: TimelineFilter, floor: CertaintyFloor | undefined) {
  const { incidents, anyDate, facets, leftOut } = filterTimeline(facts, scopeOf(facts, filter), filter, floor);
  const points: TimelineView['points'][number][] = [];
  for (const incident of incidents) {
    if (points.length >= MOST_POINTS) break;
    const point = pointOf(facts, incident.places);
    if (point) points.push({ ...point, incident: incident.id });
  }
  return {
    incidents,
    reports: reportsOf(facts, incidents).size,
    histogram: describeHistogram(anyDate),
    facets,
    points,
    leftOut,
  };
}

/** The incidents that are meant at all: of some names, some by id, those that some reports tell, or all. */
function scopeOf(facts: KnownFacts, filter: TimelineFilter): readonly IncidentOutline[] {
  let scope: readonly IncidentOutline[] | null = null;
  const narrow = (list: readonly IncidentOutline[]): void => {
    const wanted = new Set(list);
    scope = scope === null ? list : scope.filter((incident) => wanted.has(incident));
  };
  if (filter.incidents) narrow(filter.incidents.flatMap((id) => facts.outline(id) ?? []));
  if (filter.entities) narrow(filter.entities.flatMap((id) => facts.incidentsOf(id)));
  if (filter.reports) narrow(facts.incidentsIn(new Set(filter.reports)));
  return scope === null ? allIncidents(facts) : newestFirst(scope);
}

/** Every incident of the packs, newest first. */
function allIncidents(facts: KnownFacts): readonly IncidentOutline[] {
  return remember(facts, 'all', () => newestFirst(facts.allIncidents()));
}

/** Each incident once, by its first possible day, then its last, newest first; undated ones at the end; ids settle ties. */
export function newestFirst(incidents: readonly IncidentOutline[]): readonly IncidentOutline[] {
  return [...new Set(incidents)].sort(
    (a, b) =>
      compare(b.when.from ?? b.when.to ?? '', a.when.from ?? a.when.to ?? '') ||
      compare(b.when.to ?? '', a.when.to ?? '') ||
      compare(b.when.time?.value ?? '', a.when.time?.value ?? '') ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
