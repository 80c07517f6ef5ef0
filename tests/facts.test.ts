import { describe, expect, test } from 'vitest';
import { CERTAINTIES, CLAIM_KINDS } from '../src/model/claim.ts';
import type { Dated } from '../src/model/dated.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, incidentId, packId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Pack } from '../src/model/pack.ts';
import { answerFrom } from '../src/pack/answer-from.ts';
import { chooseTelling } from '../src/pack/choose-telling.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { describeEntityPage } from '../src/pack/describe-entity-page.ts';
import { describePage } from '../src/pack/describe-page.ts';
import { describeSearch } from '../src/pack/describe-search.ts';
import { describeTimeline, selectIncidents } from '../src/pack/describe-timeline.ts';
import { openEntityTable, packEntityTable } from '../src/pack/entity-table.ts';
import { openFactTable, packFactTable } from '../src/pack/fact-table.ts';
import { findSameEvents } from '../src/pack/find-same-events.ts';
import { aboveFloor, numbersOf } from '../src/pack/incident-numbers.ts';
import type { IncidentOutline, KnownFacts } from '../src/pack/known-facts.ts';
import { createFacts, createPackIndex } from '../src/pack/pack-index.ts';
import { tellingCandidates } from '../src/pack/telling-candidates.ts';
import { storedSegment } from './fact-segments.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;

/** Some records that meet each other: shared ids between packs, merges, ranges, missing fields, one day for many. */
function somePack(random: Random, name: string): Pack {
  const base = samplePack(30);
  const reports = base.reports
    .filter(() => random.next() < 0.7)
    .map((report) => ({ ...report, ...(random.next() < 0.5 ? { publisher: `Paper ${random.below(3)}` } : {}) }));
  const entities: Entity[] = Array.from({ length: 12 }, (_, at) => ({
    id: entityId(`e${at}`),
    kind: at % 3 === 0 ? 'group' : 'place',
    name: `Name ${at} ${random.below(2) ? name : 'both'}`,
    names: [`Alias ${at}`, `اسم ${at}`],
    ...(at > 2 && random.below(3) === 0 ? { part_of: entityId(`e${random.below(at)}`) } : {}),
    ...(random.below(6) === 0 ? { merged_into: entityId(`e${random.below(12)}`) } : {}),
    ...(random.below(2) === 0 ? { lat: random.below(80), lon: -random.below(80) } : {}),
  }));
  const incidents = base.incidents.map((incident): Incident => {
    const at = random.below(60);
    const cited = reports.filter(() => random.next() < 0.1);
    return {
      ...incident,
      id: incidentId(`i${at}`),
      title: `What happened ${at}`,
      kind: random.pick(CLAIM_KINDS),
      certainty: random.pick(CERTAINTIES),
      when: someDate(random),
      places: [{ entity: random.below(4) ? entityId(`e${random.below(12)}`) : null, name: `Place ${random.below(5)}` }],
      groups: [{ entity: entityId(`e${random.below(12)}`), name: 'Group', role: 'suspected' }],
      claims: cited.map((report) => ({ ...incident.claims[0]!, report: report.id })),
    };
  });
  return {
    ...base,
    id: packId(name),
    private: random.below(2) === 0,
    entities,
    reports,
    incidents: [...new Map(incidents.map((one) => [one.id, one])).values()],
  };
}

function someDate(random: Random): Dated {
  const day = (): string => `20${20 + random.below(3)}-0${1 + random.below(9)}-1${random.below(9)}`;
  const [from, to] = [day(), day()].sort() as [string, string];
  const why = [{ text: 'then', start: 0, end: 4 }];
  switch (random.below(5)) {
    case 0:
      return { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] };
    case 1:
      return { edtf: `${from}/${to}`, from, to, weekday: 5, basis: 'inferred', why };
    case 2:
      return { edtf: `../${to}`, from: null, to, basis: 'relative', why };
    default:
      return { edtf: from, from, to: from, time: { value: '06:30', approximate: true }, basis: 'stated', why };
  }
}

const CONTEXT = { published: '2021-05-01' };
const id = (at: number): Entity['id'] => entityId(`e${at}`);

/** What is asked of the facts, by name. */
const QUESTIONS: Readonly<Record<string, (facts: KnownFacts) => unknown>> = {
  cards: (facts) => Array.from({ length: 13 }, (_, at) => describeEntity(facts, id(at), { context: CONTEXT })),
  'cards with a floor': (facts) =>
    Array.from({ length: 13 }, (_, at) => describeEntity(facts, id(at), { floor: 'claimed' })),
  pages: (facts) => Array.from({ length: 13 }, (_, at) => describeEntityPage(facts, id(at))),
  popup: (facts) =>
    describePage(
      facts,
      [1, 2, 3, 99].map((at) => ({ entity: id(at), count: at })),
      CONTEXT,
    ),
  timeline: (facts) => describeTimeline(facts, {}, { offset: 7, limit: 9, context: CONTEXT }),
  'a list for a file': (facts) => {
    const filter = { entities: [id(1), id(5)] };
    const { reports, ...list } = selectIncidents(facts, filter, { offset: 2, limit: 7, floor: 'claimed' });
    return { ...list, reports: reports.map((report) => [report.id, report.publisher, report.url]) };
  },
  'a filtered timeline': (facts) =>
    describeTimeline(facts, { entities: [id(1), id(4)], from: '2020-05-01', publishers: ['Paper 1'] }),
  'incidents by id': (facts) =>
    describeTimeline(facts, { incidents: [1, 2, 3, 77].map((at) => incidentId(`i${at}`)), kinds: [...CLAIM_KINDS] }),
  'incidents of reports': (facts) =>
    describeTimeline(facts, {
      reports: samplePack(30)
        .reports.slice(0, 9)
        .map((report) => report.id),
    }),
  hits: (facts) =>
    describeSearch(facts, 'x', [
      ...Array.from({ length: 13 }, (_, at) => ({ type: 'entity' as const, id: `e${at}`, title: 't' })),
      ...Array.from({ length: 60 }, (_, at) => ({ type: 'incident' as const, id: `i${at}`, title: 't' })),
      ...samplePack(30).reports.map((report) => ({ type: 'report' as const, id: report.id, title: 't' })),
    ]),
  'same events': (facts) =>
    findSameEvents(facts, {
      ...samplePack(1).reports[0]!,
      mentions: [{ start: 0, end: 1, text: 'x', kind: 'place', entity: id(2), name: 'x' }],
      claims: CLAIM_KINDS.map((kind) => ({
        ...samplePack(1).reports[0]!.claims[0]!,
        kind,
        places: [0],
        when: { edtf: '2021', from: '2021-05-11', to: '2021-05-14', basis: 'stated' as const, why: [] },
      })),
    }),
};

/** An outline has no reasons of its date, and search shows none. */
const withoutReasons = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === 'why' && Array.isArray(inner) ? [] : inner,
  ) as unknown;

describe('facts whose rows lie elsewhere answer as a pack in memory does', () => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))('packs of seed %i', async (seed) => {
    const random = seededRandom(seed + 100);
    const packs = ['one', 'two', 'three'].slice(0, 1 + random.below(3)).map((name) => somePack(random, name));
    const memory = createPackIndex(packs);
    const segments = packs.map((pack) => storedSegment(pack));
    const stored = createFacts(segments);
    for (const [name, question] of Object.entries(QUESTIONS)) {
      const answer = await answerFrom(stored, segments, question);
      const expected = question(memory);
      if (name === 'hits') expect(withoutReasons(answer)).toEqual(withoutReasons(expected));
      else expect(JSON.parse(JSON.stringify(answer)), name).toEqual(JSON.parse(JSON.stringify(expected)));
    }
  });

  test.each(Array.from({ length: 8 }, (_, seed) => seed))(
    'the few candidates of a card hold what all incidents together would give, seed %i',
    (seed) => {
      const random = seededRandom(seed + 500);
      const facts = createFacts(
        ['one', 'two', 'three'].slice(0, 1 + random.below(3)).map((name) => storedSegment(somePack(random, name))),
      );
      const days = [undefined, '2020-01-01', '2021-05-01', '2021-05-11', '2021-05-11T08:00:00Z', '2023-01-01'];
      for (let at = 0; at < 12; at += 1)
        for (const published of days)
          for (const kinds of [[], [random.pick(CLAIM_KINDS)]])
            for (const floor of ['any', 'claimed'] as const) {
              const few = tellingCandidates(
                facts,
                aboveFloor(facts, numbersOf(facts, id(at)), floor),
                published,
                kinds,
              );
              const told = (from: readonly IncidentOutline[]): string[] =>
                chooseTelling(from, published, kinds, floor).map(({ reason, incident }) => `${reason} ${incident.id}`);
              expect(told(few)).toEqual(told(facts.incidentsOf(id(at))));
            }
    },
  );

  test('a page of a long timeline reads its own rows, not the others', async () => {
    const pack = samplePack(3000);
    const reads: number[] = [];
    const segments = [storedSegment(pack, reads)];
    const facts = createFacts(segments);
    const ask = (asked: KnownFacts): unknown =>
      describeTimeline(asked, { entities: [entityId('harbour')] }, { offset: 1000, limit: 40 });
    expect(await answerFrom(facts, segments, ask)).toEqual(ask(createPackIndex([pack])));
    expect(reads).toEqual([40, 40]);
  });
});

test('entities are found by number, id, name and what they are part of', () => {
  const { entities } = samplePack(1);
  const table = openEntityTable(
    packEntityTable([...entities, { ...entities[0]!, id: entityId('dock'), merged_into: entityId('harbour') }]),
  )!;
  expect([...table].slice(0, 3)).toEqual(entities);
  expect(table.at(7)).toBeUndefined();
  expect(table.byId(entityId('river-guard'))).toEqual(entities[2]);
  expect(table.byId(entityId('nowhere'))).toBeUndefined();
  expect(table.partsOf(entityId('port-city')).map((one) => one.id)).toEqual(['harbour', 'dock']);
  expect(table.named('group', 'rg').map((one) => one.id)).toEqual(['river-guard']);
  expect(table.named('place', 'rg')).toEqual([]);
  expect(table.merged().map((one) => one.id)).toEqual(['dock']);
});

test('tables of another kind, cut short or empty are not opened, or are empty', () => {
  const facts = packFactTable(samplePack(3).incidents, samplePack(3).reports);
  expect(openFactTable(facts)?.incidents).toBe(3);
  expect(openFactTable(facts.slice(0, 80))).toBeNull();
  expect(openFactTable(facts.slice(0, facts.byteLength - 8))).toBeNull();
  expect(openEntityTable(facts)).toBeNull();
  expect(openFactTable(packEntityTable(samplePack(1).entities))).toBeNull();
  expect(openFactTable(packFactTable([], []))?.toldBy(new Set([0]))).toEqual([]);
});
