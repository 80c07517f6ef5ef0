import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { createLibrary } from '../src/library/library.ts';
import { writeBackup } from '../src/library/backup.ts';
import { packFileKey } from '../src/library/library-record.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { trackChanges } from '../src/library/track-changes.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import type { KnownFacts } from '../src/pack/known-facts.ts';
import { encodePack } from '../src/pack/pack-codec.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { openPackStore, type PackStore } from '../src/platform/pack-store.ts';
import { eventItem, fakeTools } from './library-fixtures.ts';
import { samplePack } from './pack-sample.ts';

const harbour = entityId('harbour');
const bundled: Pack = { ...samplePack(0), id: packId('bundled'), name: 'Bundled', entities: [] };
const SIZE = 700;
const large = samplePack(SIZE);
const file = new Blob([encodePack(large)]);
const state = { id: bundled.id, name: 'Bundled', state: 'ready', entities: 0, reports: 0, incidents: 0 } as const;

/** Small pieces, so that a small pack has many. */
vi.mock('../src/platform/piece-size.ts', () => ({ PIECE: { incidents: 200, reports: 150, text: 1_000_000 } }));

/** Every life of the background is a new copy of its code: what it remembered is gone. */
beforeEach(() => vi.resetModules());

function setUp(name: string) {
  let key = 0;
  const tables = trackChanges(createMemoryTables(), () => String((key += 1)).padStart(6, '0'));
  const library = createLibrary(tables, fakeTools());
  let caughtUp = (): void => undefined;
  const isCaughtUp = (): Promise<void> => new Promise((resolve) => (caughtUp = resolve));
  const store = openPackStore(name);
  /** A background that was just started; `spoil` may put another store in the place of its own. */
  const wake = async (spoil: (own: PackStore) => PackStore = (own) => own, kept: Blob | null = file) => {
    const { allPacks } = await import('../src/platform/all-packs.ts');
    const { createKnowledge } = await import('../src/platform/knowledge.ts');
    const places = allPacks({
      loadBundled: async () => ({ pack: bundled, state }),
      tables: async () => tables,
      library: async () => library,
      store: async () => spoil(await store),
      trouble: async () => null,
      packFile: async () => kept,
      caughtUp: () => caughtUp(),
      merged: () => undefined,
    });
    return createKnowledge(places).get();
  };
  const add = (added = '2026-01-01', counts = { entities: 3, reports: SIZE, incidents: SIZE }): Promise<void> =>
    library.addPack({ key: large.id, name: large.name, added, counts, text: '', file: file.size });
  return { library, tables, store, wake, add, isCaughtUp };
}

const QUESTIONS: readonly ((facts: KnownFacts) => unknown)[] = [
  (facts) => describeEntity(facts, harbour),
  (facts) => describeTimeline(facts, { entities: [harbour] }, { offset: 600, limit: 20 }),
  (facts) => facts.incidentsOf(harbour).length,
];

test('a pack kept as a file is taken apart while it says that it is loading, and then answers as it does in memory', async () => {
  const { wake, add, isCaughtUp, store, library } = setUp('large-file');
  await add();
  const done = isCaughtUp();
  const first = await wake();
  expect(first.states[1]).toMatchObject({ id: 'sample', state: 'loading', incidents: SIZE });
  expect((await first.linker()).link('Rockets at the Old Harbour.')).toEqual([]);
  await done;
  expect((await (await store).list()).length).toBeGreaterThan(4);
  const again = await wake((own) => ({ ...own, write: () => Promise.reject(new Error('nothing is written again')) }));
  expect(again.states[1]).toMatchObject({ id: 'sample', state: 'ready', incidents: SIZE });
  const memory = createPackIndex([bundled, large]);
  for (const question of QUESTIONS) expect(await again.ask(question)).toEqual(question(memory));
  expect((await again.linker()).link('Rockets at the Old Harbour.')[0]).toMatchObject({
    entity: 'harbour',
    pack: 'sample',
  });
  const hit = (await again.search()).query('"Rockets hit Old Harbour (699)"')[0];
  expect(hit).toMatchObject({ type: 'incident', id: 'incident-699' });

  await library.removePack(large.id);
  expect((await wake()).states.map(({ id }) => id)).toEqual(['bundled', 'library']);
  expect(await (await store).list()).toEqual([]);
});

test('a background that is stopped goes on behind the last whole piece', async () => {
  const { wake, add, isCaughtUp, store } = setUp('stopped');
  await add();
  let writes = 0;
  const dies = (own: PackStore): PackStore => ({
    ...own,
    write: (label, built) => ((writes += 1) > 2 ? new Promise(() => undefined) : own.write(label, built)),
  });
  expect((await wake(dies)).states[1]?.state).toBe('loading');
  await vi.waitFor(() => expect(writes).toBe(3), { timeout: 20_000 });
  const before = (await (await store).list()).map(({ id }) => id);
  expect(before).toHaveLength(2);

  vi.resetModules();
  const written: string[] = [];
  const done = isCaughtUp();
  await wake((own) => ({ ...own, write: (label, built) => (written.push(label.id), own.write(label, built)) }));
  await done;
  expect(written.filter((id) => before.includes(id))).toEqual([]);
  const knowledge = await wake();
  const memory = createPackIndex([bundled, large]);
  for (const question of QUESTIONS) expect(await knowledge.ask(question)).toEqual(question(memory));
});

test('a disk that is full, a file that is gone, no place at all: a sentence, and the other packs go on', async () => {
  const { wake, add, isCaughtUp } = setUp('full');
  await add();
  const done = isCaughtUp();
  const full = (own: PackStore): PackStore => ({ ...own, write: () => Promise.reject(new Error('The disk is full.')) });
  await wake(full);
  await done;
  const knowledge = await wake(full);
  expect(knowledge.states[1]).toMatchObject({ id: 'sample', state: 'broken', sentence: 'The disk is full.' });
  expect(knowledge.states[0]?.state).toBe('ready');
  vi.resetModules();
  const gone = isCaughtUp();
  await wake((own) => own, null);
  await gone;
  expect((await wake()).states[1]?.sentence).toMatch(/the file of this pack is gone/);
});

test('a newer file takes the place of the pieces of the older one; names that edits change are the edited ones', async () => {
  const { wake, add, isCaughtUp, store, library } = setUp('newer');
  const small = new Blob([encodePack(samplePack(50))]);
  for (const [added, kept, count] of [
    ['2026-01-01', file, SIZE],
    ['2026-02-02', small, 50],
  ] as const) {
    await add(added);
    const done = isCaughtUp();
    await wake((own) => own, kept);
    await done;
    const knowledge = await wake();
    expect(await knowledge.ask((facts) => facts.incidentsOf(harbour).length)).toBe(count);
  }
  expect(new Set((await (await store).list()).map(({ stamp }) => stamp.split(' ')[0]))).toEqual(
    new Set(['2026-02-02']),
  );
  await library.addEdit({ edit: 'rename', entity: harbour, name: 'Quay' });
  expect((await (await wake()).ask((facts) => describeEntity(facts, harbour)))?.head.name).toBe('Quay');
});

test('what the library says is tied to the names of the pack when it is there', async () => {
  const { wake, add, isCaughtUp, library } = setUp('tied');
  await library.beginImport({ key: 'i', name: 'rows.csv', format: 'csv', bytes: 1 });
  const items = Array.from({ length: 160 }, (_, at) => eventItem(at, { place: 'Old Harbour', title: `Event ${at}` }));
  await library.applyBatch({ import: 'i', seq: 0, items, position: 160, problems: [], refused: 0 });
  await add();
  const done = isCaughtUp();
  expect(await (await wake()).ask((facts) => facts.incidentsOf(harbour).length)).toBe(0);
  await done;
  expect(await (await wake()).ask((facts) => facts.incidentsOf(harbour).length)).toBe(SIZE + 160);
});

test('a backup says what a pack is that is kept as a file; the file itself goes beside it', async () => {
  const { tables, add } = setUp('backup');
  await add();
  let text = '';
  for await (const part of writeBackup(tables, { restricted: true })) text += part;
  expect(JSON.parse(text)).toMatchObject({
    rows: [{ table: 'packs', put: { key: 'sample', text: '', file: file.size } }],
  });
  expect(packFileKey(large.id)).toBe('pack:sample');
});
