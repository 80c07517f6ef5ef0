import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { buildSegment } from '../src/pack/pack-segment.ts';
import { LIBRARY_HEAD } from '../src/library/derived-store.ts';
import { derivedParts, holdFacts, letGoOfFacts } from '../src/platform/derived-parts.ts';
import { openPackStore } from '../src/platform/pack-store.ts';
import { samplePack } from './pack-sample.ts';

afterEach(letGoOfFacts);

test('while changes are taken up the facts of a part are read once, and those of a part that is gone are let go', async () => {
  const store = await openPackStore('parts');
  const read: string[] = [];
  const counted = { ...store, index: (...asked: Parameters<typeof store.index>) => (read.push(asked[0]), store.index(...asked)) }; // prettier-ignore
  const derived = derivedParts(counted);
  const write = (size: number, instead: readonly string[] = []): Promise<void> =>
    derived.write(buildSegment({ ...samplePack(size), entities: [] }), { instead });
  await write(3);
  expect((await derived.parts()).map(({ facts }) => facts.incidents)).toEqual([3]);
  await derived.parts();
  expect(read.length).toBe(2);
  holdFacts();
  await write(4);
  for (let again = 0; again < 3; again += 1)
    expect((await derived.parts()).map(({ facts }) => facts.incidents)).toEqual([3, 4]);
  expect(read.length).toBe(4);
  const before = (await store.list()).map(({ id }) => id);
  await write(7, before);
  expect((await derived.parts()).map(({ facts }) => facts.incidents)).toEqual([7]);
  expect(read.length).toBe(5);
  letGoOfFacts();
  await derived.parts();
  expect(read.length).toBe(6);
  await store.write(
    { id: 'other', head: { ...LIBRARY_HEAD, id: samplePack(1).id }, stamp: '' },
    buildSegment(samplePack(1)),
  );
  expect(await derived.parts()).toHaveLength(1);
  store.close();
});

test('what was expected is read before it is asked for, and given to one alone', async () => {
  const store = await openPackStore('expected');
  await store.write({ id: 'a', head: LIBRARY_HEAD, stamp: '' }, buildSegment(samplePack(3)));
  await store.expect(['entities', 'facts']);
  const [early, fresh, other] = await Promise.all([
    store.index('a', 'facts'),
    store.index('a', 'facts'),
    store.index('a', 'search'),
  ]);
  expect(early).not.toBe(fresh);
  expect(new Uint8Array(early!)).toEqual(new Uint8Array(fresh!));
  expect(other?.byteLength).not.toBe(early?.byteLength);
  expect(await store.index('none', 'facts')).toBeNull();
  store.close();
});
