import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { packEntries } from '../src/library/track-changes.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { createFacts } from '../src/pack/pack-index.ts';
import { addedPack } from '../src/platform/added-packs.ts';
import type { PackStore } from '../src/platform/pack-store.ts';
import { harbour, setUp } from './knowledge-rig.ts';
import { samplePack } from './pack-sample.ts';

test('a background that is stopped while a pack is taken apart goes on from there, and never does it twice at once', async () => {
  const { tables, store: opened, addPack } = setUp('in-steps');
  await addPack(samplePack(700));
  const [entry] = await packEntries(tables);
  const store = await opened;
  const written: string[] = [];
  let breaks = true;
  const counting: PackStore = {
    ...store,
    write: async (label, built) => {
      if (breaks && written.length === 2) throw new Error('stopped');
      written.push(label.stamp.split(' ').at(-1)!);
      await store.write(label, built);
    },
  };
  const others = { packFile: async () => null, caughtUp: () => undefined };
  const open = () => addedPack(entry!, { tables, store: counting, edits: [], mostRecords: 200, ...others });
  expect((await open()).parts).toHaveLength(1);
  expect(written).toEqual(['0/4', '1/4']);
  breaks = false;
  const [one, two] = await Promise.all([open(), open()]);
  expect(written).toEqual(['0/4', '1/4', '2/4', '3/4']);
  expect([one.parts.length, two.parts.length]).toEqual([4, 4]);
  const facts = createFacts(await Promise.all(one.parts.map((part) => part.openFacts())));
  expect(describeTimeline(facts, { entities: [harbour] }).total).toBe(700);
});

test('a long pack is not waited for, and taken apart once; it is there when that is told', async () => {
  const { tables, store, addPack } = setUp('not-waited-for');
  await addPack(samplePack(700));
  const [entry] = await packEntries(tables);
  let told = (): void => undefined;
  const isTold = new Promise<void>((resolve) => (told = resolve));
  let written = 0;
  const counting: PackStore = {
    ...(await store),
    write: async (...what) => ((written += 1), (await store).write(...what)),
  };
  const tools = { tables, store: counting, edits: [], packFile: async () => null, mostSoon: 600 };
  const open = () => addedPack(entry!, { ...tools, caughtUp: () => told() });
  for (const { parts, states } of await Promise.all([open(), open()])) {
    expect(parts).toEqual([]);
    expect(states).toEqual([expect.objectContaining({ id: 'sample', state: 'loading', incidents: 700 })]);
  }
  await isTold;
  const { parts, states } = await open();
  expect(states).toEqual([expect.objectContaining({ state: 'ready' })]);
  expect(createFacts(await Promise.all(parts.map((part) => part.openFacts()))).incidentsOf(harbour).length).toBe(700);
  expect(written).toBe(1);
});

test('a long pack that the disk does not take is held in memory, and not tried again and again', async () => {
  const { tables, store, addPack } = setUp('no-room');
  await addPack(samplePack(700));
  const [entry] = await packEntries(tables);
  let told = (): void => undefined;
  const isTold = new Promise<void>((resolve) => (told = resolve));
  let tried = 0;
  const full: PackStore = { ...(await store), write: () => ((tried += 1), Promise.reject(new Error('no room'))) };
  const tools = { tables, store: full, edits: [], packFile: async () => null, mostSoon: 600 };
  const open = () => addedPack(entry!, { ...tools, caughtUp: () => told() });
  expect((await open()).states).toEqual([expect.objectContaining({ state: 'loading' })]);
  await isTold;
  for (const { parts, states } of [await open(), await open()]) {
    expect(states).toEqual([expect.objectContaining({ state: 'ready' })]);
    expect(parts).toHaveLength(1);
  }
  expect(tried).toBe(1);
});
