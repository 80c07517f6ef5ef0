import 'fake-indexeddb/auto';
import { openDB, type IDBPDatabase } from 'idb';
import { expect, test, vi } from 'vitest';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { answerFrom } from '../src/pack/answer-from.ts';
import { searchIndexes } from '../src/pack/create-search.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import type { KnownFacts } from '../src/pack/known-facts.ts';
import { createFacts, createPackIndex } from '../src/pack/pack-index.ts';
import { buildSegment } from '../src/pack/pack-segment.ts';
import { storedPart } from '../src/platform/knowledge-parts.ts';
import { openPackStore, type PackStore } from '../src/platform/pack-store.ts';
import { samplePack } from './pack-sample.ts';

const harbour = entityId('harbour');

/** One report, and as many incidents at the harbour as asked for, on days that differ. */
function manyIncidents(count: number): Pack {
  const pack = samplePack(1);
  const [first] = pack.incidents;
  const incidents = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(1900, 0, 1 + ((at * 7919) % 40_000))).toISOString().slice(0, 10);
    return { ...first!, id: `i${at}` as never, when: { ...first!.when, edtf: day, from: day, to: day } };
  });
  return { ...pack, incidents };
}

const write = (store: PackStore, id: string, pack: Pack, rest: Partial<Parameters<PackStore['write']>[0]> = {}) =>
  store.write({ id, head: pack, stamp: 'a', ...rest }, buildSegment(pack));

async function factsOf(store: PackStore) {
  const parts = await Promise.all((await store.list()).map((segment) => storedPart(store, segment)));
  const segments = await Promise.all(parts.map((part) => part.openFacts()));
  const facts = createFacts(segments);
  return { parts, facts, ask: <T>(question: (known: KnownFacts) => T) => answerFrom(facts, segments, question) };
}

test('a timeline of 2,000 incidents is read in pages, as a pack in memory would give it', async () => {
  const store = await openPackStore('pages');
  const pack = manyIncidents(2000);
  await write(store, 's', pack);
  const { ask } = await factsOf(store);
  const memory = createPackIndex([pack]);
  for (const [offset, limit] of [
    [0, 3],
    [1990, 50],
    [1234, 17],
    [6000, 10],
  ] as const) {
    const question = (facts: KnownFacts): unknown =>
      describeTimeline(facts, { entities: [harbour] }, { offset, limit });
    expect(await ask(question)).toEqual(question(memory));
  }
  store.close();
});

test('names, look-ups and search come back as they were', async () => {
  const store = await openPackStore('rows');
  const pack = samplePack(20);
  await write(store, 's', pack);
  const [stored] = await store.list();
  expect(stored).toMatchObject({ id: 's', state: 'ready', entities: 3, reports: 20, incidents: 20 });
  const { parts, facts } = await factsOf(store);
  expect([...parts[0]!.names!.entities]).toEqual(pack.entities);
  expect(facts.entity(harbour)).toEqual(pack.entities[0]);
  expect(searchIndexes([(await parts[0]!.openSearch())!]).query('old harbor')[0]?.id).toBe('harbour');
  const hidden = await storedPart(store, stored!, new Set(['harbour']));
  expect([...hidden.names!.entities].map(({ id }) => id)).toEqual(['port-city', 'river-guard']);
  expect(hidden.names!.entities.at(0)).toBeUndefined();
  expect(hidden.names!.byId!('harbour')).toBeUndefined();
  store.close();
});

test('a segment takes the place of others as a whole, or of some of their records; the rest stays', async () => {
  const store = await openPackStore('replace', { leftFor: 200, quietFor: 0 });
  await write(store, 'one', samplePack(5));
  await write(store, 'other', { ...samplePack(2), id: packId('sample-2') });
  await write(store, 'two', samplePack(3), { instead: ['one'] });
  expect((await store.list()).map(({ id, order }) => [id, order])).toEqual([
    ['two', 1],
    ['other', 2],
  ]);
  // For a while, for whoever asked before.
  const left = async (): Promise<number> => (await store.rows('one').incidents([0])).size;
  expect(await left()).toBe(1);
  await expect.poll(left).toBe(0);
  await write(
    store,
    'three',
    { ...samplePack(1), entities: [] },
    {
      gone: new Map([['two', { incidents: [0, 2], reports: [1] }]]),
    },
  );
  const { facts } = await factsOf(store);
  const two = createPackIndex([samplePack(3)]);
  const kept = two.incidentsOf(harbour)[1]!.id;
  expect(new Set(facts.incidentsOf(harbour).map(({ id }) => id))).toEqual(new Set([kept, 'incident-0', 'incident-1']));
  await store.remove(['two', 'three', 'other']);
  expect(await store.list()).toEqual([]);
  expect(await store.index('two', 'facts')).toBeNull();
  store.close();
});

test('what is removed leaves nothing of what it had replaced', async () => {
  const store = await openPackStore('erased');
  await write(store, 'one', samplePack(5));
  await write(store, 'two', samplePack(3), { instead: ['one'] });
  expect((await store.rows('one').incidents([0])).size).toBe(1);
  await store.remove(['two']);
  const raw = await openDB('erased');
  for (const table of ['segments', 'indexes', 'incidents', 'reports']) expect(await raw.count(table)).toBe(0);
  raw.close();
  store.close();
});

/** A store whose segments were cut off in the middle. */
async function cutStore(name: string, ids: readonly string[]): Promise<void> {
  const store = await openPackStore(name);
  for (const id of ids) await write(store, id, samplePack(4));
  await store.putNote('about', { kept: true });
  store.close();
  const raw = await openDB(name);
  for (const id of ids) await raw.put('segments', { ...(await raw.get('segments', id)), state: 'writing' }, id);
  raw.close();
}

test('a segment that was not written to its end is gone when the store is opened again', async () => {
  await cutStore('cut', ['s']);
  const again = await openPackStore('cut', { cleanAfter: 100 });
  expect(await again.list()).toEqual([]);
  expect(await again.note('about')).toEqual({ kept: true });
  const raw = await openDB('cut');
  await expect.poll(() => raw.count('indexes')).toBe(0);
  expect(await again.index('s', 'search')).toBeNull();
  raw.close();
  again.close();
});

test('opening does not wait until what stops left behind is removed; what is written under its name stays', async () => {
  const ids = Array.from({ length: 8 }, (_, at) => `cut ${at}`);
  await cutStore('left', ids);
  const store = await openPackStore('left', { cleanAfter: 200 });
  const raw = await openDB('left');
  expect(await raw.count('segments')).toBe(ids.length);
  await write(store, 'cut 3', samplePack(2));
  await write(store, 'new', samplePack(1));
  await expect.poll(() => raw.count('segments')).toBe(2);
  expect((await store.list()).map(({ id }) => id)).toEqual(['cut 3', 'new']);
  expect((await store.rows('cut 3').incidents([0, 1, 2, 3])).size).toBe(2);
  store.close();
  const last = await openPackStore('left', { cleanAfter: 1e6 });
  await raw.put('segments', { ...(await raw.get('segments', 'new')), state: 'left' }, 'new');
  // Who removes wants nothing to stay.
  await last.remove(['cut 3']);
  for (const table of ['segments', 'indexes', 'incidents', 'reports']) expect(await raw.count(table)).toBe(0);
  raw.close();
  last.close();
});

/** A store in which a merge left a large segment behind; resolves with the database as it lies. */
async function leaveLarge(name: string, incidents: number): Promise<IDBPDatabase> {
  const store = await openPackStore(name);
  await write(store, 'large', manyIncidents(incidents));
  store.close();
  const raw = await openDB(name);
  await raw.put('segments', { ...(await raw.get('segments', 'large')), state: 'left' }, 'large');
  return raw;
}

test('what is no more is cleared away a few rows at a time: whoever asks meanwhile waits for those alone', async () => {
  const raw = await leaveLarge('few', 2000);
  const store = await openPackStore('few', { cleanAfter: 50 });
  const seen = new Set<number>();
  for (let left = await raw.count('incidents'); left > 0; left = await raw.count('incidents')) {
    seen.add(left);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  // 2,000 incidents are 125 rows.
  expect(seen.size).toBeGreaterThan(2);
  await expect.poll(() => raw.count('segments')).toBe(0);
  for (const table of ['indexes', 'reports']) expect(await raw.count(table)).toBe(0);
  raw.close();
  store.close();
});

test('nothing is cleared away while somebody asks, and what is left when nobody does', async () => {
  const before = await openPackStore('asked');
  await write(before, 'kept', samplePack(1));
  before.close();
  const raw = await leaveLarge('asked', 2000);
  const all = await raw.count('incidents');
  const store = await openPackStore('asked', { cleanAfter: 50, quietFor: 300 });
  for (let question = 0; question < 20; question += 1) {
    expect((await store.rows('kept').incidents([0])).size).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await raw.count('incidents')).toBe(all);
  await expect.poll(() => raw.count('segments')).toBe(1);
  expect(await raw.count('incidents')).toBe(1);
  raw.close();
  store.close();
});

test('who removes does not wait for what is cleared away slowly', async () => {
  const raw = await leaveLarge('hurried', 8000);
  const all = await raw.count('incidents');
  const store = await openPackStore('hurried', { cleanAfter: 10 });
  await expect.poll(() => raw.count('incidents'), { interval: 5 }).toBeLessThan(all);
  const seen = new Set<number>();
  const removed = store.remove([]).then(() => true);
  while (!(await Promise.race([removed, Promise.resolve(false)]))) seen.add(await raw.count('incidents'));
  // 8,000 incidents are 500 rows.
  expect(seen.size).toBeLessThan(6);
  for (const table of ['segments', 'indexes', 'incidents', 'reports']) expect(await raw.count(table)).toBe(0);
  raw.close();
  store.close();
});

test('facts and search of a segment are read once, however often they are opened, and let go with it', async () => {
  const store = await openPackStore('held');
  await write(store, 'one', samplePack(3));
  await store.list();
  const first = await store.index('one', 'facts');
  expect(await store.index('one', 'facts')).toBe(first);
  // The linker writes into its own.
  expect(await store.index('one', 'matching')).not.toBe(await store.index('one', 'matching'));
  await write(store, 'two', samplePack(4), { instead: ['one'] });
  await store.list();
  expect(await store.index('one', 'facts')).not.toBe(first);
  await store.remove(['two']);
  expect(await store.index('two', 'facts')).toBeNull();
  store.close();
});

test('what was read before it was asked for is held a few seconds only', async () => {
  const store = await openPackStore('expected');
  await write(store, 'one', samplePack(3));
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer');
  const timer = vi.spyOn(globalThis, 'setTimeout');
  const isHeld = async (late: boolean): Promise<boolean> => {
    await store.expect(['matching']);
    const clear = timer.mock.calls.findLast(([, wait]) => wait === 5_000)?.[0];
    await expect.poll(() => read.mock.calls.length).toBeGreaterThan(0);
    read.mockClear();
    if (late) clear?.();
    expect(await store.index('one', 'matching')).not.toBeNull();
    const held = read.mock.calls.length === 0;
    read.mockClear();
    return held;
  };
  try {
    expect([await isHeld(false), await isHeld(true)]).toEqual([true, false]);
  } finally {
    read.mockRestore();
    timer.mockRestore();
    store.close();
  }
});

test('a pack whose indexes are gone is told, not half there', async () => {
  const store = await openPackStore('damaged');
  await write(store, 's', samplePack(4));
  const raw = await openDB('damaged');
  await raw.put('indexes', new Blob([new ArrayBuffer(8)]), ['s', 'facts']);
  raw.close();
  const [stored] = await store.list();
  const part = await storedPart(store, stored!);
  await expect(part.openFacts()).rejects.toThrow(/facts of s cannot be read/);
  store.close();
});
