import type { PageContext } from '../linking/linker.ts';
import type { EntityId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { IncidentView, TimelineFilter, TimelineView } from '../model/view.ts';
import { arabicNames } from './arabic-names.ts';
import { describeHistogram, type DayRanges } from './describe-histogram.ts';
import { describeIncident, pointOf } from './describe-incident.ts';
import { filterTimeline } from './filter-timeline.ts';
import { countNumbers, countReports, type IncidentNumbers } from './incident-numbers.ts';
import { locator, outlineAt } from './incident-rows.ts';
import { remember, type KnownFacts, type ReportSource } from './known-facts.ts';
import type { CertaintyFloor } from './meets-floor.ts';

/** Which part of a timeline, told for which article. */
export interface TimelineOptions {
  readonly offset?: number;
  readonly limit?: number;
  readonly context?: PageContext | undefined;
  /** The reader's floor of certainty; what is asked for by its own id or report is shown whatever its certainty. */
  readonly floor?: CertaintyFloor;
  /** False where no map is drawn: points are not looked for. */
  readonly hasMap?: boolean;
}

const MOST_POINTS = 500;
/** Incidents that are looked at for points: in a pack without coordinates all of them would be. */
const MOST_LOOKED_AT = 1000;
/** The same where no map is drawn: for the Arabic names alone. */
const FEW_LOOKED_AT = 50;

/** Incidents that a filter leaves, newest first, with histogram, counts for the chips and points for the map. */
export function describeTimeline(
  facts: KnownFacts,
  filter: TimelineFilter,
  options: TimelineOptions = {},
): TimelineView {
  const { incidents, ...whole } = wholeOf(facts, filter, options);
  return {
    ...whole,
    total: incidents.length,
    offset: options.offset ?? 0,
    incidents: describeIncidents(facts, filter, options),
  };
}

/** A stretch of a timeline's incidents alone. */
export function describeIncidents(
  facts: KnownFacts,
  filter: TimelineFilter,
  options: TimelineOptions = {},
): readonly IncidentView[] {
  const { offset = 0, limit = 50, context } = options;
  const { incidents } = wholeOf(facts, filter, options);
  const isAlone = filter.incidents?.length === 1;
  return Array.from(incidents.subarray(offset, offset + limit), (row) =>
    describeIncident(facts, facts.incident(outlineAt(facts, row)), {
      published: context?.published,
      ...(isAlone ? { claims: Infinity } : {}),
    }),
  );
}

/** Incidents as their packs have them, with the reports that they cite. */
export interface SelectedIncidents {
  /** How many the filter leaves, of which these are a stretch. */
  readonly total: number;
  readonly incidents: readonly Incident[];
  readonly reports: readonly ReportSource[];
  /** True when a private pack, as the library is, has one of the reports. */
  readonly isPrivate: boolean;
}

/** A stretch of a timeline for exports: nothing of the incidents is left out. */
export function selectIncidents(
  facts: KnownFacts,
  filter: TimelineFilter,
  options: TimelineOptions = {},
): SelectedIncidents {
  const { offset = 0, limit = 50 } = options;
  const rows = wholeOf(facts, filter, options).incidents;
  const incidents = Array.from(rows.subarray(offset, offset + limit), (row) => facts.incident(outlineAt(facts, row)));
  const cited = new Set(incidents.flatMap(({ claims }) => claims.map(({ report }) => report)));
  const reports = [...cited].flatMap((id) => facts.report(id) ?? []);
  return {
    total: rows.length,
    incidents,
    reports,
    isPrivate: reports.some(({ id }) => facts.packOf(id)?.private === true),
  };
}

function wholeOf(
  facts: KnownFacts,
  filter: TimelineFilter,
  options: TimelineOptions,
): ReturnType<typeof describeWhole> {
  const isNamed = filter.incidents !== undefined || filter.reports !== undefined;
  const floor = isNamed ? 'any' : options.floor;
  const { hasMap = true } = options;
  const key = `timeline ${floor} ${hasMap} ${JSON.stringify(filter)}`;
  return remember(facts, key, () => describeWhole(facts, filter, floor, hasMap), true);
}

/** What is the same on every page of a timeline. */
function describeWhole(facts: KnownFacts, filter: TimelineFilter, floor: CertaintyFloor | undefined, hasMap: boolean) {
  const { incidents, numbers, anyDate, facets, leftOut } = filterTimeline(facts, filter, floor);
  const points: TimelineView['points'][number][] = [];
  const chips = new Set([...facets.places, ...facets.groups].map(({ value }) => value));
  const named = new Set<EntityId | null>();
  const find = locator(facts.parts);
  const most = Math.min(incidents.length, hasMap ? MOST_LOOKED_AT : FEW_LOOKED_AT);
  for (let at = 0; at < most && points.length < MOST_POINTS; at += 1) {
    const { part, number } = find(incidents[at] as number);
    const { id, places, groups } = part.outline(number);
    const point = hasMap ? pointOf(facts, places) : null;
    if (point) points.push({ ...point, incident: id, at });
    for (const { entity, name } of [...places, ...groups])
      if (name === point?.name || chips.has(name)) named.add(entity);
  }
  return {
    incidents,
    reports: countReports(facts, numbers),
    histogram: describeHistogram(daysOf(facts, anyDate)),
    facets,
    points,
    leftOut,
    ...arabicNames(facts, named),
  };
}

function daysOf(facts: KnownFacts, numbers: IncidentNumbers): DayRanges {
  const length = countNumbers(numbers);
  const days = { from: new Int32Array(length), to: new Int32Array(length) };
  let next = 0;
  facts.parts.forEach((part, at) => {
    const { from, to } = part.columns();
    const some = numbers[at] ?? [];
    for (let place = 0; place < some.length; place += 1, next += 1) {
      days.from[next] = from[some[place] as number] as number;
      days.to[next] = to[some[place] as number] as number;
    }
  });
  return days;
}
