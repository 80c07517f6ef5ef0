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
