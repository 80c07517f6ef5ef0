import type { FacetsView, FacetValue, TimelineFilter } from '../model/view.ts';
import type { IncidentOutline, KnownFacts } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';

const FACETS = ['kinds', 'places', 'groups', 'certainties', 'publishers'] as const;
type Facet = (typeof FACETS)[number];

/** What a filter leaves, and the counts that its chips show. */
export interface FilteredTimeline {
  readonly incidents: readonly IncidentOutline[];
  /** As `incidents`, but of any date: the histogram draws these, so that the brush can be widened again. */
  readonly anyDate: readonly IncidentOutline[];
  readonly facets: FacetsView;
  /** How many more there would be without the reader's floor of certainty. */
  readonly leftOut: number;
}

const MOST_VALUES = 60;

/**
 * One pass over the incidents. A chip's count is over what all *other* filters leave, so that choosing a second value of the
 * same list shows what it would add. What is below the reader's floor of certainty is neither shown nor in any chip, only counted.
 */
export function filterTimeline(
  facts: KnownFacts,
  incidents: readonly IncidentOutline[],
  filter: TimelineFilter,
  floor: CertaintyFloor = 'any',
): FilteredTimeline {
  const kept: IncidentOutline[] = [];
  const anyDate: IncidentOutline[] = [];
  const words = (filter.query ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 16);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  const asked = FACETS.filter((facet) => (filter[facet]?.length ?? 0) > 0);
  let leftOut = 0;
  for (const incident of incidents) {
    if (words.length > 0 && !words.every((word) => plainText(incident).includes(word))) continue;
    const values = valuesOf(facts, incident);
    const failing = asked.filter((facet) => !values[facet].some((value) => filter[facet]?.includes(value)));
    const isInDates = meetsDates(incident, filter);
    if (!meetsFloor(incident.certainty, floor)) {
      if (failing.length === 0 && isInDates) leftOut++;
      continue;
    }
    if (failing.length === 0) anyDate.push(incident);
    if (!isInDates) continue;
    if (failing.length === 0) kept.push(incident);
    for (const facet of FACETS) {
      if (failing.some((other) => other !== facet)) continue;
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, ranked(counts[facet], filter[facet] ?? [])]));
  return { incidents: kept, anyDate, facets: facets as unknown as FacetsView, leftOut };
}

function valuesOf(facts: KnownFacts, incident: IncidentOutline): Record<Facet, readonly string[]> {
  const publishers = facts.reportsOf(incident).map(({ publisher }) => publisher ?? '');
  return {
    kinds: [incident.kind],
    places: distinct(incident.places.map(({ name }) => name)),
    groups: distinct(incident.groups.map(({ name }) => name)),
    certainties: [incident.certainty],
    publishers: distinct(publishers.filter(Boolean)),
  };
}

const distinct = (values: readonly string[]): readonly string[] => (values.length < 2 ? values : [...new Set(values)]);

const plainText = (incident: IncidentOutline): string =>
  [incident.title, ...incident.places.map(({ name }) => name), ...incident.groups.map(({ name }) => name)]
    .join(' ')
    .toLowerCase();

/** An incident meets a range of days when it may have happened in it; one without a date only when no day is asked for. */
function meetsDates({ when }: IncidentOutline, { from, to }: TimelineFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (when.from === null && when.to === null) return false;
  return (
    (from === undefined || when.to === null || when.to >= from) &&
    (to === undefined || when.from === null || when.from <= to)
  );
}

/** Highest count first, then by name; chosen values stay in the list even at zero. */
function ranked(counts: ReadonlyMap<string, number>, chosen: readonly string[]): readonly FacetValue[] {
  const all = [...counts].map(([value, count]) => ({ value, count }));
  all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const top = all.slice(0, MOST_VALUES);
  const missing = chosen.filter((value) => !top.some((one) => one.value === value));
  return [...top, ...missing.map((value) => ({ value, count: counts.get(value) ?? 0 }))];
}
