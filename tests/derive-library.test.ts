import { describe, expect, test } from 'vitest';
import { writeBackup } from '../src/library/backup.ts';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import type { DerivedPart, DerivedStore } from '../src/library/derived-store.ts';
import { deriveAll, noteEverything, readLibrary, takeUp } from '../src/library/derive-library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { createResolver, nameTable } from '../src/library/resolve-names.ts';
import type { TakeUpTools } from '../src/library/take-up-texts.ts';
import { GENERATION, packEntries, pendingChanges, trackChanges } from '../src/library/track-changes.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Mention } from '../src/model/mention.ts';
import type { Report } from '../src/model/report.ts';
import { openFactTable } from '../src/pack/fact-table.ts';
import { textId } from '../src/text/text-id.ts';
import { eventItem } from './library-fixtures.ts';
import { seededRandom } from './seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;

const ENTITIES: readonly Entity[] = [
  ...['Land', 'North', 'South', 'Northtown', 'Old Gate', 'Southport', 'Fort Six'].map((name, at): Entity => ({
    id: entityId(`p${at}`),
    kind: 'place',
    name,
    names: [name],
    type: at === 0 ? 'country' : 'city',
    ...(at === 0 ? {} : { part_of: entityId(`p${at < 3 ? 0 : at === 4 ? 3 : 1 + (at % 2)}`) }),
  })),
  ...['Red Band', 'Blue Guard'].map((name, at): Entity => ({
    id: entityId(`g${at}`),
    kind: 'group',
    name,
    names: [name],
  })),
];

/** A report of one to three claims, at known and unknown places, on one of few days or (`loose`) on none. */
function someReport(random: Random, number: number, loose: boolean): Report {
  let text = `Report ${number}.`;
  const mentions: Mention[] = [];
  const mention = (kind: 'place' | 'group', entity: Entity | null, name: string): number => {
    text += ` ${name}`;
    const id = entity?.id ?? null;
    mentions.push({ start: text.length - name.length, end: text.length, text: name, kind, entity: id, name });
    return mentions.length - 1;
  };
  const claims = Array.from({ length: 1 + random.below(3) }, () => {
    const start = text.length;
    const known = random.pick(ENTITIES.slice(0, 7));
    const place = random.below(5) === 0 ? mention('place', null, 'Far Hill') : mention('place', known, known.name);
    const band = random.pick(ENTITIES.slice(7));
    const group = mention('group', band, band.name);
    const day = `2020-03-0${1 + random.below(4)}`;
    const isLoose = loose && random.below(2) === 0;
    return {
      kind: random.pick(['rocket-fire', 'bombing', 'killing', 'protest', 'deployment'] as const),
      when: isLoose
        ? { edtf: '2020-03', from: '2020-03-01', to: '2020-03-31', basis: 'stated' as const, why: [] }
        : { edtf: day, from: day, to: day, basis: 'stated' as const, why: [] },
      places: [place],
      groups: [{ mention: group, role: 'suspected' as const }],
      certainty: 'reported' as const,
      according_to: [],
      figures: [],
      evidence: [{ start, end: text.length }],
    };
  });
  const published = { edtf: '2020-03-05', from: '2020-03-05', to: '2020-03-05', basis: 'metadata' as const, why: [] };
  return {
    id: textId(text),
    text,
    language: 'en',
    published,
    sentences: [],
    dates: [],
    mentions,
    hedges: [],
    attributions: [],
    claims,
    problems: [],
  };
}

/** Derived parts in memory. */
function memoryStore(): DerivedStore & { now: () => readonly DerivedPart[] } {
  let parts: readonly DerivedPart[] = [];
  let last = 0;
  return {
    now: () => parts,
    parts: async () => parts,
    write: async ({ indexes, incidents, reports }, { gone = new Map(), instead = [] }) => {
      const pick = <T>(rows: readonly T[], numbers: readonly number[]): Map<number, T> =>
        new Map(numbers.flatMap((at) => (rows[at] ? [[at, rows[at]] as const] : [])));
      const fresh: DerivedPart = {
        id: `part ${(last += 1)}`,
        facts: openFactTable(indexes.facts)!,
        rows: {
          incidents: async (numbers) => pick(incidents, numbers),
          reports: async (numbers) => pick(reports, numbers),
        },
        gone: new Set(),
        goneReports: new Set(),
      };
      const kept = parts
        .filter(({ id }) => !instead.includes(id))
        .map((part) => ({
          ...part,
          gone: new Set([...part.gone, ...(gone.get(part.id)?.incidents ?? [])]),
          goneReports: new Set([...part.goneReports, ...(gone.get(part.id)?.reports ?? [])]),
        }));
      parts = [...kept, fresh];
    },
  };
}

function setUp() {
  let key = 0;
  const tables = trackChanges(createMemoryTables(), () => String((key += 1)).padStart(6, '0'));
  const store = memoryStore();
  const known = nameTable(ENTITIES);
  const tools: TakeUpTools = { tables, store, entities: known, resolve: createResolver(known, []), buildIncidents };
  const save = (
    report: Report,
    off: { claims: readonly number[]; mentions: readonly number[] } = { claims: [], mentions: [] },
  ) =>
    tables.commit([
      {
        table: 'texts',
        put: {
          key: report.id,
          report,
          document: report.id,
          version: 1,
          sketch: [],
          origin: 'file',
          accessed: '2026-01-01',
          off,
        },
      },
    ]);
  return { tables, store, tools, save };
}

/** Live incidents and ids of live reports of all parts. */
async function stored(parts: readonly DerivedPart[]): Promise<{ incidents: Incident[]; reports: string[] }> {
  const incidents: Incident[] = [];
  const reports: string[] = [];
  for (const { facts, rows, gone, goneReports } of parts) {
    const all = (count: number, lost: ReadonlySet<number>): number[] =>
      Array.from({ length: count }, (_, at) => at).filter((at) => !lost.has(at));
    incidents.push(...(await rows.incidents(all(facts.incidents, gone))).values());
    reports.push(...[...(await rows.reports(all(facts.ownReports, goneReports))).values()].map(({ id }) => id));
  }
  const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1);
  return { incidents: incidents.sort(byId), reports: reports.sort() };
}

const claimsOf = (incidents: readonly Incident[]): string[] =>
  incidents.flatMap(({ claims }) => claims.map(({ report, claim }) => `${report} ${claim}`)).sort();

describe.each([
  ['of days', false],
  ['of days and of none', true],
] as const)('a library that grows, shrinks and changes, claims %s', (_name, loose) => {
  test.each([1, 2, 3, 4, 5])('is derived step by step, seed %i', async (seed) => {
    const random = seededRandom(seed);
    const { tables, store, tools, save } = setUp();
    const there: Report[] = [];
    for (let step = 0; step < 40; step += 1) {
      const what = random.below(10);
      if (what < 7 || there.length < 3) {
        const report = someReport(random, step, loose);
        there.push(report);
        await save(report);
      } else if (what < 9) {
        const [gone] = there.splice(random.below(there.length), 1);
        await tables.commit([{ table: 'texts', remove: gone!.id }]);
      } else await save(random.pick(there), { claims: [0], mentions: [] });
      if (random.below(3) > 0) await takeUp(await pendingChanges(tables), tools);
    }
    await takeUp(await pendingChanges(tables), tools);
    expect(await pendingChanges(tables)).toEqual([]);
    const whole = await readLibrary(tools);
    const now = await stored(store.now());
    expect(now.reports).toEqual(there.map(({ id }) => id).sort());
    // Every claim is in one incident, whatever way it came there.
    expect(claimsOf(now.incidents)).toEqual(claimsOf(whole.incidents));
    if (!loose) expect(now.incidents).toEqual(whole.incidents);
    await deriveAll([], tools);
    expect((await stored(store.now())).incidents).toEqual(whole.incidents);
  });
});

test('taking the same up twice, or everything again, changes nothing', async () => {
  const random = seededRandom(9);
  const { tables, store, tools, save } = setUp();
  for (let at = 0; at < 30; at += 1) await save(someReport(random, at, false));
  await tables.commit([
    ...Array.from({ length: 40 }, (_, at) => ({
      table: 'events' as const,
      put: { key: `row-${at}`, event: eventItem(at).event, import: 'i' },
    })),
  ]);
  const changes = await pendingChanges(tables);
  await takeUp(changes, tools);
  const first = await stored(store.now());
  expect(first.incidents.length).toBeGreaterThan(40);
  await takeUp(changes, tools);
  expect(await stored(store.now())).toEqual(first);
  await noteEverything(tables);
  await takeUp(await pendingChanges(tables), tools);
  expect(await stored(store.now())).toEqual(first);
  expect((await readLibrary(tools)).incidents.length).toBe(first.incidents.length);
});

test('saving one text of a large library writes a small part, and small parts are merged', async () => {
  const random = seededRandom(10);
  const { tables, store, tools, save } = setUp();
  for (let at = 0; at < 60; at += 1) await save(someReport(random, at, false));
  await takeUp(await pendingChanges(tables), tools);
  const [large] = store.now();
  await save(someReport(random, 1000, false));
  await takeUp(await pendingChanges(tables), tools);
  expect(store.now()[0]!.id).toBe(large!.id);
  expect(store.now()[1]!.facts.ownReports).toBe(1);
  for (let at = 0; at < 12; at += 1) {
    await save(someReport(random, 2000 + at, false));
    await takeUp(await pendingChanges(tables), tools);
    expect(store.now().length).toBeLessThan(6);
  }
  expect((await stored(store.now())).reports).toHaveLength(73);
});

test('rows of tables come, change and go by themselves', async () => {
  const { tables, store, tools } = setUp();
  const row = (at: number, more = {}) => ({ key: `row-${at}`, event: eventItem(at, more).event, import: 'i' });
  await tables.commit([1, 2, 3].map((at) => ({ table: 'events', put: row(at) })));
  await takeUp(await pendingChanges(tables), tools);
  await tables.commit([
    { table: 'events', put: row(2, { kind: 'bombing' }) },
    { table: 'events', remove: 'row-3' },
  ]);
  await takeUp(await pendingChanges(tables), tools);
  const { incidents, reports } = await stored(store.now());
  expect(incidents.map(({ id, kind }) => [id, kind])).toEqual([
    ['event-row-1', 'clash'],
    ['event-row-2', 'bombing'],
  ]);
  expect(reports).toHaveLength(2);
});

test('a backup holds nothing that is made from other rows', async () => {
  const { tables, save } = setUp();
  await save(someReport(seededRandom(1), 1, false));
  await tables.commit([{ table: 'meta', put: { key: GENERATION, value: 'x' } }]);
  const lines: string[] = [];
  for await (const line of writeBackup(tables, { restricted: true })) lines.push(line);
  expect(await tables.count('meta')).toBe(2);
  expect(lines.join('')).not.toMatch(/"table":"meta"/);
  expect(lines.join('')).toMatch(/"count":1\}/);
});

test('what packs there are is known without reading them, in older libraries too', async () => {
  const plain = createMemoryTables();
  const record = (key: string, text: string) => ({
    key: packId(key),
    name: key,
    added: '2026-01-01',
    counts: { entities: 1, reports: 2, incidents: 3 },
    text,
  });
  await plain.commit([{ table: 'packs', put: record('old', 'x'.repeat(10)) }]);
  expect(await packEntries(plain)).toMatchObject([{ key: 'old', length: 10 }]);
  const tables = trackChanges(plain, () => 'k');
  await tables.commit([{ table: 'packs', put: record('new', 'y') }, { table: 'packs', remove: 'old' }]); // prettier-ignore
  expect(await packEntries(tables)).toEqual([{ ...record('new', ''), text: undefined, length: 1 }]);
});
