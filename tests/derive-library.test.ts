import { mergeParts } from '../src/library/merge-parts.ts';
import { describe, expect, test } from 'vitest';
import { writeBackup } from '../src/library/backup.ts';
import { deriveAll, noteEverything, readLibrary, takeUp } from '../src/library/derive-library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { GENERATION, packEntries, pendingChanges, trackChanges } from '../src/library/track-changes.ts';
import { packId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Report } from '../src/model/report.ts';
import { setUpLibrary, someReport, stored } from './derived-library.ts';
import { textId } from '../src/text/text-id.ts';
import { eventItem } from './library-fixtures.ts';
import { seededRandom } from './seeded-random.ts';

const claimsOf = (incidents: readonly Incident[]): string[] =>
  incidents.flatMap(({ claims }) => claims.map(({ report, claim }) => `${report} ${claim}`)).sort();

describe.each([
  ['of days', false],
  ['of days and of none', true],
] as const)('a library that grows, shrinks and changes, claims %s', (_name, loose) => {
  test.each([1, 2, 3, 4, 5])('is derived step by step, seed %i', async (seed) => {
    const random = seededRandom(seed);
    const { tables, store, tools, save } = setUpLibrary();
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
  const { tables, store, tools, save } = setUpLibrary();
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
  const { tables, store, tools, save } = setUpLibrary();
  for (let at = 0; at < 60; at += 1) await save(someReport(random, at, false));
  await takeUp(await pendingChanges(tables), tools);
  const [large] = store.now();
  await save(someReport(random, 1000, false));
  await takeUp(await pendingChanges(tables), tools);
  expect(store.now()[0]!.id).toBe(large!.id);
  expect(store.now()[1]!.facts.ownReports).toBe(1);
  let merges = 0;
  for (let at = 0; at < 12; at += 1) {
    await save(someReport(random, 2000 + at, false));
    await takeUp(await pendingChanges(tables), tools);
    // Not merged by the taking up itself, which somebody waits for.
    const before = store.now().length;
    while ((await mergeParts({ ...tools, mayGoOn: () => true, merged: () => undefined })) === 'done');
    merges += before > store.now().length ? 1 : 0;
    expect(store.now().length).toBeLessThan(6);
  }
  expect(merges).toBeGreaterThan(2);
  expect((await stored(store.now())).reports).toHaveLength(73);
});

test('a merge is given up at any moment for somebody who waits, and then nothing was changed', async () => {
  const random = seededRandom(11);
  const { tables, store, tools, save } = setUpLibrary();
  for (let at = 0; at < 6; at += 1) {
    await save(someReport(random, at, false));
    await takeUp(await pendingChanges(tables), tools);
  }
  const before = store.now();
  expect(before.length).toBe(6);
  let told = 0;
  for (let most = 0; ; most += 1) {
    let asked = 0;
    const came = await mergeParts({
      ...tools,
      build: async (source, mayGoOn) => (mayGoOn() ? tools.build(source) : null),
      mayGoOn: () => (asked += 1) <= most,
      merged: () => (told += 1),
    });
    if (came === 'done') {
      expect(most).toBeGreaterThan(before.length);
      break;
    }
    expect(came).toBe('given up');
    expect(store.now()).toBe(before);
    expect(told).toBe(0);
  }
  expect(told).toBe(1);
  expect(store.now().length).toBe(1);
});

test('a text is compared with incidents of its own days alone, however many its place has', async () => {
  const random = seededRandom(12);
  const { tables, store, tools, save } = setUpLibrary();
  const onDay = (at: number): Report => {
    const report = someReport(random, at, false);
    const day = new Date(Date.UTC(1950, 0, 1 + 3 * at)).toISOString().slice(0, 10);
    const when = { edtf: day, from: day, to: day, basis: 'stated' as const, why: [] };
    return { ...report, claims: report.claims.map((claim) => ({ ...claim, when })) };
  };
  const there = Array.from({ length: 600 }, (_, at) => onDay(at));
  for (const report of there) await save(report);
  for (let some = await pendingChanges(tables); some.length > 0; some = await pendingChanges(tables))
    await takeUp(some, tools);
  const read = { outlines: 0, rows: 0 };
  const counted = {
    ...store,
    parts: async () =>
      (await store.parts()).map((part) => ({
        ...part,
        facts: { ...part.facts, outline: (number: number) => ((read.outlines += 1), part.facts.outline(number)) },
        rows: {
          ...part.rows,
          incidents: (numbers: readonly number[]) => ((read.rows += numbers.length), part.rows.incidents(numbers)),
        },
      })),
  };
  await save({ ...there[300]!, id: textId('one more') });
  await takeUp(await pendingChanges(tables), { ...tools, store: counted });
  // Those of one other text.
  expect(read.rows).toBeGreaterThan(0);
  expect(read.rows).toBeLessThan(4);
  expect(read.outlines).toBeLessThan(60);
  expect((await stored(store.now())).incidents).toEqual((await readLibrary(tools)).incidents);
});

test('rows of tables come, change and go by themselves', async () => {
  const { tables, store, tools } = setUpLibrary();
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
  const { tables, save } = setUpLibrary();
  await save(someReport(seededRandom(1), 1, false));
  await tables.commit([{ table: 'meta', put: { key: GENERATION, value: 'x' } }]);
  const lines: string[] = [];
  for await (const line of writeBackup(tables, { restricted: true })) lines.push(line);
  expect(await tables.count('meta')).toBe(3);
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
