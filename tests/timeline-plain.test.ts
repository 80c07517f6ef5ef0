import { describe, expect, test } from 'vitest';
import { CERTAINTIES, CLAIM_KINDS } from '../src/model/claim.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Pack } from '../src/model/pack.ts';
import { entityId, incidentId, packId } from '../src/model/id.ts';
import type { FacetValue, TimelineFilter } from '../src/model/view.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { meetsFloor, type CertaintyFloor } from '../src/pack/meets-floor.ts';
import { createFacts, createPackIndex } from '../src/pack/pack-index.ts';
import { storedSegment } from './fact-segments.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

const ENTITIES = ['harbour', 'port-city', 'river-guard'];
const NAMES = ['Quay', 'Old Town', 'Mill', 'الميناء'];
const FACETS = ['kinds', 'places', 'groups', 'certainties', 'publishers'] as const;
type Facet = (typeof FACETS)[number];

function somePacks(seed: number): readonly Pack[] {
  const random = seededRandom(seed);
  const base = samplePack(40);
  const reports = base.reports.map((report) => ({
    ...report,
    ...(random.below(3) > 0 ? { publisher: `Paper ${random.below(4)}` } : {}),
  }));
  const day = (): string => `20${18 + random.below(3)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
  const makeIncident = (at: number): Incident => {
    const [from, to] = [day(), day()].sort() as [string, string];
    const when = random.pick([
      { edtf: from, from, to: from, basis: 'stated' as const, why: [] },
      {
        edtf: from,
        from,
        to: from,
        time: { value: `0${random.below(9)}:30`, approximate: false },
        basis: 'stated' as const,
        why: [],
      },
      { edtf: `${from}/${to}`, from, to, basis: 'inferred' as const, why: [] },
      { edtf: `../${to}`, from: null, to, basis: 'inferred' as const, why: [] },
      { edtf: 'XXXX', from: null, to: null, basis: 'unknown' as const, why: [] },
    ]);
    return {
      ...base.incidents[0]!,
      id: incidentId(`i${seed}-${at}`),
      title: `What happened ${at}`,
      kind: random.pick(CLAIM_KINDS.slice(0, 4)),
      certainty: random.pick(CERTAINTIES),
      when,
      places: Array.from({ length: random.below(3) }, () => ({
        entity: random.below(2) ? entityId(random.pick(ENTITIES)) : null,
        name: random.pick(NAMES),
      })),
      groups: Array.from({ length: random.below(2) }, () => ({
        entity: entityId('river-guard'),
        name: random.pick(['Guard', 'River Guard']),
        role: 'named' as const,
      })),
      claims: reports
        .filter(() => random.next() < 0.06)
        .map((report) => ({ ...base.incidents[0]!.claims[0]!, report: report.id })),
    };
  };
  return Array.from({ length: 1 + random.below(3) }, (_, number) => ({
    ...base,
    id: packId(`pack-${number}`),
    reports,
    incidents: Array.from({ length: 60 }, (__, at) => makeIncident(3 * at + number)),
  }));
}

/** Newest first by the first possible day, the last, the time; ids settle ties, whatever pack they are of. */
function inOrder(incidents: readonly Incident[]): string[] {
  const keyOf = ({ when }: Incident): string =>
    `${when.from ?? when.to ?? ''} ${when.to ?? ''} ${when.time?.value ?? ''}`;
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...incidents].sort((a, b) => compare(keyOf(b), keyOf(a)) || compare(a.id, b.id)).map(({ id }) => id);
}

/** The same answers, found in the plainest way: every incident is looked at, one by one. */
function plainTimeline(packs: readonly Pack[], filter: TimelineFilter, floor: CertaintyFloor) {
  const reports = new Map(packs[0]!.reports.map((report) => [report.id, report]));
  const told = ({ claims }: Incident) => [...new Set(claims.map(({ report }) => report))];
  const valuesOf = (incident: Incident): Record<Facet, string[]> => ({
    kinds: [incident.kind],
    certainties: [incident.certainty],
    places: [...new Set(incident.places.map(({ name }) => name))],
    groups: [...new Set(incident.groups.map(({ name }) => name))],
    publishers: [...new Set(told(incident).flatMap((id) => reports.get(id)?.publisher ?? []))],
  });
  const fails = (incident: Incident): Facet[] =>
    FACETS.filter(
      (facet) => filter[facet]?.length && !valuesOf(incident)[facet].some((value) => filter[facet]!.includes(value)),
    );
  const isInDays = ({ when: { from, to } }: Incident): boolean => {
    if (!filter.from && !filter.to) return true;
    if (!from && !to) return false;
    return (!filter.from || !to || to >= filter.from) && (!filter.to || !from || from <= filter.to);
  };
  const all = packs
    .flatMap(({ incidents }) => incidents)
    .filter(({ places, groups }) =>
      filter.entities ? [...places, ...groups].some(({ entity }) => entity && filter.entities!.includes(entity)) : true,
    )
    .filter((incident) => (filter.reports ? told(incident).some((id) => filter.reports!.includes(id)) : true));
  const sure = all.filter(({ certainty }) => meetsFloor(certainty, floor));
  const kept = sure.filter((incident) => fails(incident).length === 0 && isInDays(incident));
  const countOf = (facet: Facet): FacetValue[] => {
    const values = sure
      .filter((incident) => isInDays(incident) && fails(incident).every((one) => one === facet))
      .flatMap((incident) => valuesOf(incident)[facet]);
    const counts = [...new Set(values)].map((value) => ({
      value,
      count: values.filter((one) => one === value).length,
    }));
    const missing = (filter[facet] ?? []).filter((value) => !values.includes(value));
    counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
  };
  const dated = sure.filter((one) => fails(one).length === 0 && one.when.from !== null && one.when.to !== null);
  return {
    ids: inOrder(kept),
    reports: new Set(kept.flatMap(told)).size,
    leftOut: all.filter((one) => fails(one).length === 0 && isInDays(one)).length - kept.length,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, countOf(facet)])),
    dated: dated.length,
  };
}

const FILTERS: readonly TimelineFilter[] = [
  {},
  { entities: [entityId('harbour'), entityId('river-guard')] },
  { kinds: [CLAIM_KINDS[0], CLAIM_KINDS[2]], places: ['Quay'] },
  { places: ['Mill', 'الميناء', 'Nowhere'], certainties: ['reported', 'denied'] },
  { publishers: ['Paper 1'], from: '2019-01-01', to: '2019-12-31' },
  { groups: ['Guard'], publishers: ['Paper 1', 'Paper 2'], to: '2019-06-15' },
  { entities: [entityId('port-city')], from: '2020-01-01' },
  {
    reports: samplePack(40)
      .reports.slice(3, 9)
      .map(({ id }) => id),
    kinds: [CLAIM_KINDS[1]],
  },
];

describe.each(Array.from({ length: 15 }, (_, seed) => seed))(
  'timelines of seed %i, beside the plainest way',
  (seed) => {
    const packs = somePacks(seed);
    test.each<CertaintyFloor>(['any', 'claimed'])('with floor %s, in memory and stored', (floor) => {
      for (const facts of [createPackIndex(packs), createFacts(packs.map((pack) => storedSegment(pack)))])
        for (const filter of FILTERS) {
          const view = describeTimeline(facts, filter, { limit: 1000, floor: filter.reports ? 'any' : floor });
          const plain = plainTimeline(packs, filter, filter.reports ? 'any' : floor);
          expect(view.total).toBe(plain.ids.length);
          expect(view.incidents.map(({ id }) => id)).toEqual(plain.ids);
          expect(view.reports).toBe(plain.reports);
          expect(view.leftOut).toBe(plain.leftOut);
          expect(view.facets).toEqual(plain.facets);
          const bars = view.histogram.bins.reduce((sum, { count }) => sum + count, 0);
          expect(bars).toBeCloseTo(plain.dated, 6);
        }
    });
  },
);
