import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createLibrary } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import type { KnownFacts } from '../src/pack/known-facts.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { allPacks } from '../src/platform/all-packs.ts';
import { createKnowledge } from '../src/platform/knowledge.ts';
import { openPackStore } from '../src/platform/pack-store.ts';
import { bareReport, eventItem, fakeTools, textInput } from './library-fixtures.ts';
import { bundled, harbour, setUp } from './knowledge-rig.ts';
import { samplePack } from './pack-sample.ts';

test('a large pack is read once; then a background that wakes reads only what a question needs', async () => {
  const { wake, asked, addPack, store, library } = setUp('large-pack');
  const pack = samplePack(700);
  await addPack(pack);
  await wake();
  expect(asked).toContain('get packs');
  const again = await wake();
  expect(asked.filter((one) => /(?:get|rows) packs/.test(one))).toEqual([]);
  expect(again.states[1]).toMatchObject({ id: 'sample', state: 'ready', incidents: 700 });
  const memory = createPackIndex([bundled, pack]);
  for (const question of [
    (facts: KnownFacts): unknown => describeEntity(facts, harbour),
    (facts: KnownFacts): unknown => describeTimeline(facts, { entities: [harbour] }, { offset: 300, limit: 20 }),
  ])
    expect(await again.ask(question)).toEqual(question(memory));
  expect((await again.linker()).link('Rockets at the Old Harbour.')[0]).toMatchObject({
    entity: 'harbour',
    pack: 'sample',
  });
  expect((await again.search()).query('river gard')[0]?.id).toBe('river-guard');

  // Another text of the same pack, and none at all.
  await addPack(samplePack(650), '2026-02-02');
  expect(await (await wake()).ask((facts) => facts.incidentsOf(harbour).length)).toBe(650);
  await library.removePack(packId('sample'));
  expect((await wake()).states.map(({ id }) => id)).toEqual(['bundled', 'library']);
  expect(await (await store).list()).toEqual([]);
});

test('the edits of the reader hold in a large pack, and are undone', async () => {
  const { wake, addPack, library } = setUp('edits');
  await addPack(samplePack(700));
  const renamed = await library.addEdit({ edit: 'rename', entity: harbour, name: 'Quay' });
  await library.addEdit({ edit: 'alias', entity: harbour, alias: 'Dockside' });
  await library.addEdit({ edit: 'merge', entity: entityId('river-guard'), into: harbour });
  const knowledge = await wake();
  const card = await knowledge.ask((facts) => describeEntity(facts, harbour));
  expect(card).toMatchObject({ head: { name: 'Quay' }, incidents: 700 });
  expect(await knowledge.ask((facts) => facts.entity(entityId('river-guard'))?.id)).toBe('harbour');
  const found = (await knowledge.linker()).link('At Dockside and in the Old Harbour, the River Guard.');
  expect(found.map(({ text, entity }) => [text, entity])).toEqual([
    ['Dockside', 'harbour'],
    ['Old Harbour', 'harbour'],
    ['River Guard', 'harbour'],
  ]);
  // A name that only the reader gave is told by the library alone: it must not be painted where a page can read it.
  expect(knowledge.isPrivate(found[0]!.pack)).toBe(true);
  expect(knowledge.isPrivate(found[1]!.pack)).toBe(false);
  expect((await knowledge.search()).query('dockside')[0]?.id).toBe('harbour');
  await library.undoEdit(renamed.key, true);
  expect((await (await wake()).ask((facts) => describeEntity(facts, harbour)))?.head.name).toBe('Old Harbour');
  // Its title is among the words that are taken away.
  const pier = { id: entityId('my-pier'), kind: 'place', name: 'Old Harbour', names: [] } as const;
  const split = await library.addEdit({ edit: 'split', entity: harbour, aliases: ['Old Harbour'], into: pier });
  const meant = async (): Promise<string | undefined> =>
    (await (await wake()).linker()).link('They met in the Old Harbour.')[0]?.entity;
  expect(await meant()).toBe('my-pier');
  await library.undoEdit(split.key, true);
  expect(await meant()).toBe('harbour');
});

test.each([
  ['small', 20],
  ['medium', 200],
])('a %s library: searched at once, stored, changed, removed, erased', async (name, count) => {
  const { wake, asked, library, store } = setUp(`library-${name}`);
  for (let at = 0; at < count; at += 1) await library.save(textInput(`Text number ${at} tells of nothing much.`));
  const state = async () => (await wake()).states.find(({ id }) => id === 'library');
  expect(await state()).toMatchObject({ state: 'ready', reports: count });
  expect(await state()).toMatchObject({ state: 'ready', reports: count });
  if (name === 'medium') expect(asked).not.toContain('rows texts');
  const { record } = await library.save(textInput('A sentence about zebras and nothing else.'));
  const find = async (words: string) => (await (await wake()).search()).query(words).map(({ id }) => id);
  expect(await find('zebras')).toEqual([record.key]);
  await library.remove(record.key);
  const knowledge = await wake();
  const shown = await knowledge.ask((facts) => facts.reportOutline(record.key));
  expect(shown).toBeUndefined();
  await library.erase();
  expect(await state()).toMatchObject({ reports: 0 });
  expect(await (await store).list()).toEqual([]);
});

test('a large library is taken up piece by piece while questions are answered', async () => {
  const { wake, library, tables, asked, isCaughtUp } = setUp('library-large');
  const rows = Array.from({ length: 1100 }, (_, at) => bareReport(textInput(`Text number ${at}.`).source));
  await tables.commit(
    rows.map((report) => ({
      table: 'texts',
      put: { key: report.id, report, document: report.id, version: 1, sketch: [], origin: 'file', accessed: '2026', off: { claims: [], mentions: [] } }, // prettier-ignore
    })),
  );
  const caughtUp = isCaughtUp();
  expect((await wake()).states.at(-1)).toMatchObject({ state: 'loading' });
  await caughtUp;
  expect((await wake()).states.at(-1)).toMatchObject({ state: 'ready', reports: 1100 });
  const { record } = await library.save(textInput('A sentence about zebras and nothing else.'));
  const knowledge = await wake();
  expect(knowledge.states.at(-1)).toMatchObject({ state: 'ready', reports: 1101 });
  expect((await knowledge.search()).query('zebras')[0]?.id).toBe(record.key);
  // What a wake asks does not grow with the texts.
  await wake();
  expect(asked.filter((one) => / texts$/.test(one))).toEqual([]);
  // A new name is sought by the index: no other text is taken up again.
  const zebras = { id: entityId('zebras'), kind: 'group', name: 'Zebras', names: ['Zebras'] } as const;
  await library.addEdit({ edit: 'add', entity: zebras });
  expect((await wake()).states.at(-1)).toMatchObject({ state: 'ready', reports: 1101 });
});

test('a library waits for the names of a pack that is taken apart first, and is taken up once, with them', async () => {
  const { wake, library, tables, store, addPack, isCaughtUp } = setUp('library-after-pack');
  const rows = Array.from({ length: 1100 }, (_, at) => eventItem(at, { place: 'Old Harbour', title: `Event ${at}` }));
  await tables.commit(rows.map(({ event }) => ({ table: 'events', put: { key: event.id, event, import: 'i' } })));
  const pack = samplePack(20);
  const many = Array.from({ length: 10_000 }, (_, at) => ({ id: entityId(`n${at}`), kind: 'group', name: `Group ${at}`, names: [] }) as const); // prettier-ignore
  await addPack({ ...pack, entities: [...pack.entities, ...many] });
  const states = async () => Object.fromEntries((await wake()).states.map(({ id, state }) => [id, state]));
  const derived = async () => (await (await store).list()).filter(({ head }) => head.id === 'library').length;
  const isThere = isCaughtUp();
  expect(await states()).toEqual({ bundled: 'ready', sample: 'loading', library: 'loading' });
  expect(await derived()).toBe(0);
  await isThere;
  expect(await states()).toEqual({ bundled: 'ready', sample: 'ready', library: 'ready' });
  expect(await (await wake()).ask((facts) => facts.incidentsOf(harbour).length)).toBe(1120);
  expect(await library.count()).toBe(1100);
});

test('a name that is added while the library is being taken up is known of every record in the end', async () => {
  const { wake, library, tables, isCaughtUp } = setUp('library-meanwhile');
  const rows = Array.from({ length: 4000 }, (_, at) => eventItem(at, { place: 'Zebra Town', title: `Event ${at}` }));
  for (let from = 0; from < rows.length; from += 1000)
    await tables.commit(
      rows
        .slice(from, from + 1000)
        .map(({ event }) => ({ table: 'events', put: { key: event.id, event, import: 'i' } })),
    );
  const caughtUp = isCaughtUp();
  expect((await wake()).states.at(-1)).toMatchObject({ state: 'loading' });
  const town = { id: entityId('zebra-town'), kind: 'place', name: 'Zebra Town', names: ['Zebra Town'] } as const;
  await library.addEdit({ edit: 'add', entity: town });
  await wake();
  await caughtUp;
  const knowledge = await wake();
  expect(knowledge.states.at(-1)).toMatchObject({ state: 'ready', incidents: 4000 });
  expect(await knowledge.ask((facts) => facts.incidentsOf(town.id).length)).toBe(4000);
});

test('a pack that goes and comes again has only those rows taken up that hold one of its names', async () => {
  const { wake, library, tables, addPack, isCaughtUp } = setUp('library-switched');
  const noted: string[] = [];
  const commit = tables.commit.bind(tables);
  const place = (at: number): string => (at % 100 === 0 ? 'Zebra Town' : `Town ${at}`);
  const rows = Array.from({ length: 1200 }, (_, at) => eventItem(at, { place: place(at), title: `Event ${at}` }));
  await commit(rows.map(({ event }) => ({ table: 'events', put: { key: event.id, event, import: 'i' } })));
  const caughtUp = isCaughtUp();
  const states = (await wake()).states;
  if (states.at(-1)?.state === 'loading') await caughtUp;
  const town = { id: entityId('zebra-town'), kind: 'place', name: 'Zebra Town', names: ['Zebra Town'] } as const;
  const pack: Pack = { ...samplePack(0), id: packId('zebras'), name: 'Zebras', entities: [town] };
  Object.assign(tables, {
    commit: (changes: Parameters<typeof commit>[0]) => {
      for (const change of changes)
        if ('put' in change && change.table === 'meta' && change.put.key.startsWith('changed:'))
          noted.push(...(change.put.value as { events: readonly string[] }).events);
      return commit(changes);
    },
  });
  const known = async () => {
    const { ask, states: now } = await wake();
    expect(now.at(-1)).toMatchObject({ id: 'library', state: 'ready', incidents: 1200 });
    return { rows: await ask((facts) => facts.incidentsOf(town.id).length), noted: noted.splice(0).length };
  };
  await addPack(pack);
  expect(await known()).toEqual({ rows: 12, noted: 12 });
  await library.switchPack(pack.id, false);
  expect(await known()).toEqual({ rows: 0, noted: 12 });
  await library.switchPack(pack.id, true);
  expect(await known()).toEqual({ rows: 12, noted: 12 });
  await library.switchPack(packId('bundled'), false);
  expect(await known()).toEqual({ rows: 12, noted: 0 });
  // Its names went with it: everything is looked at again.
  await library.removePack(pack.id);
  expect((await wake()).states.at(-1)).toMatchObject({ id: 'library' });
  expect(noted).toHaveLength(1200);
});

test('a bundled pack that is refused is told with its sentence, and the packs of the reader are there', async () => {
  const { tables, library, addPack } = setUp('refused');
  await addPack(samplePack(3));
  const state = { name: 'Bundled', state: 'newer', sentence: 'This pack is newer than Backstory.' } as const;
  const load = allPacks({
    loadBundled: async () => ({
      pack: null,
      state: { ...state, id: bundled.id, entities: 0, reports: 0, incidents: 0 },
    }),
    tables: async () => tables,
    library: async () => library,
    store: async () => null,
    trouble: async () => null,
    packFile: async () => null,
    caughtUp: () => undefined,
    merged: () => undefined,
  });
  const knowledge = await createKnowledge(load).get();
  expect(knowledge.states[0]).toMatchObject(state);
  expect(await knowledge.ask((facts) => facts.incidentsOf(harbour).length)).toBe(3);
});

test('a library that cannot be opened, or a store that fails, costs no other pack', async () => {
  const state = { id: bundled.id, name: 'Bundled', state: 'ready', entities: 0, reports: 0, incidents: 0 } as const;
  const load = allPacks({
    loadBundled: async () => ({ pack: samplePack(3), state }),
    tables: () => Promise.reject(new Error('The disk is gone.')),
    library: () => Promise.reject(new Error('The disk is gone.')),
    store: async () => null,
    trouble: async () => null,
    packFile: async () => null,
    caughtUp: () => undefined,
    merged: () => undefined,
  });
  const knowledge = await createKnowledge(load).get();
  expect(knowledge.states.map((one) => one.state)).toEqual(['ready', 'broken']);
  expect(await knowledge.ask((facts) => facts.incidentsOf(harbour).length)).toBe(3);

  const lossy = allPacks({
    loadBundled: async () => ({ pack: samplePack(3), state }),
    tables: async () => createMemoryTables(),
    library: async () => createLibrary(createMemoryTables(), fakeTools()),
    store: async () => null,
    trouble: async () => 'The library held 9 records and is empty now.',
    packFile: async () => null,
    caughtUp: () => undefined,
    merged: () => undefined,
  });
  expect((await lossy.load()).states.at(-1)).toMatchObject({
    id: 'library',
    state: 'broken',
    sentence: expect.stringContaining('held 9') as string,
  });

  const { addPack, tables, library } = setUp('failing');
  await addPack(samplePack(700));
  const store = await openPackStore('failing');
  const lost = (): Promise<never> => Promise.reject(new Error('The disk is gone.'));
  const without = allPacks({
    loadBundled: async () => ({ pack: bundled, state }),
    tables: async () => tables,
    library: async () => library,
    store: async () => ({ ...store, list: lost, note: lost, write: lost, expect: lost }),
    trouble: async () => null,
    packFile: async () => null,
    caughtUp: () => undefined,
    merged: () => undefined,
  });
  const memory = await createKnowledge(without).get(true);
  expect(memory.states[1]).toMatchObject({ id: 'sample', state: 'ready' });
  expect(await memory.ask((facts) => facts.incidentsOf(harbour).length)).toBe(700);
});

test('for a question about facts they are read beside what must be opened first, once, and for a page not at all', async () => {
  const { source, wake, addPack, store } = setUp('expecting');
  const pack = samplePack(700);
  await addPack(pack);
  await wake();
  const begun = vi.spyOn(await store, 'expect');
  await createKnowledge(source()).get();
  expect(begun).not.toHaveBeenCalled();
  const knowledge = createKnowledge(source());
  const { ask } = await knowledge.get(true);
  const question = (facts: KnownFacts): unknown => describeEntity(facts, harbour);
  expect(await ask(question)).toEqual(question(createPackIndex([bundled, pack])));
  await knowledge.get(true);
  expect(begun.mock.calls).toEqual([[['entities', 'facts']]]);
});
