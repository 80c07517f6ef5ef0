import { expect, test, vi } from 'vitest';
import type { Entity } from '../src/model/entity.ts';
import { entityId } from '../src/model/id.ts';
import { segmentSteps } from '../src/pack/pack-segment.ts';
import { sortSteps } from '../src/pack/sort-steps.ts';
import { runSteps } from '../src/model/steps.ts';
import { builtInSteps } from '../src/platform/built-in-steps.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

const NAMES = 2500;
const random = seededRandom(8);
const word = (): string => Array.from({ length: 6 }, () => String.fromCharCode(97 + random.below(26))).join('');
const entities = Array.from({ length: NAMES }, (_, at): Entity => {
  const name = `Fort ${word()} ${word()}`;
  return { id: entityId(`e${at}`), kind: 'place', name, names: [name], ...(at > 0 ? { part_of: entityId('e0') } : {}) };
});

/** The same records, counting how many of them had this field read. */
function counted<T extends object>(records: readonly T[], field: keyof T): { list: readonly T[]; taken: () => number } {
  let read = new Set<number>();
  const list = records.map((record, at) =>
    Object.defineProperty({ ...record }, field, { enumerable: true, get: () => (read.add(at), record[field]) }),
  );
  return {
    list,
    taken: () => {
      const { size } = read;
      read = new Set();
      return size;
    },
  };
}

test('a segment is built in short steps: no step takes in more than a few hundred records', () => {
  const pack = samplePack(1500);
  const [names, claims, kinds] = [counted(entities, 'names'), counted(pack.incidents, 'claims'), counted(pack.reports, 'mentions')]; // prettier-ignore
  const source = { entities: names.list, incidents: claims.list, reports: kinds.list };
  const steps = segmentSteps(source, (parts) => parts);
  const most = { names: 0, claims: 0, mentions: 0 };
  for (;;) {
    const { done } = steps.next();
    most.names = Math.max(most.names, names.taken());
    most.claims = Math.max(most.claims, claims.taken());
    most.mentions = Math.max(most.mentions, kinds.taken());
    if (done) break;
  }
  expect(most).toEqual({ names: 500, claims: 500, mentions: 500 });
});

test('after twenty milliseconds of building whoever waits is answered', async () => {
  let clock = 0;
  let turns = 0;
  let within = 0;
  let longest = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 6;
    longest = Math.max(longest, (within += 6));
    return clock;
  });
  vi.stubGlobal('setTimeout', (done: () => void) => {
    turns += 1;
    within = 0;
    queueMicrotask(done);
  });
  await builtInSteps({ entities: entities, incidents: [], reports: [] });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  expect(turns).toBeGreaterThan(10);
  expect(longest).toBeLessThanOrEqual(36);
});

test('sorting in steps is sorting: equal items stay in order, at every length', () => {
  for (const length of [0, 1, 2, 1999, 2000, 2001, 4000, 4001, 6001, 15_000]) {
    const items = Array.from({ length }, (_, at) => ({ key: random.below(length / 3 + 1), at }));
    const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    expect(runSteps(sortSteps(items, compare))).toEqual(items.toSorted(compare));
  }
});
