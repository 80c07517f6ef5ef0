import Fuse from 'fuse.js/basic';
import { expect, test, vi } from 'vitest';
import { buildSearchIndex } from '../src/pack/build-search-index.ts';
import { createSearch } from '../src/pack/create-search.ts';
import { rankWithFuse } from '../src/pack/rank-with-fuse.ts';
import { entitiesOf } from './bench/bench-entities.ts';
import { benchNames, withError } from './bench/bench-names.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

const WORDS = ['Green', 'Zone', 'Karbala', 'Front', 'Frent', 'of', 'Army', 'Kerbela', 'North', 'Northern'];

test('the best few are those that are the best when all are given to Fuse, in the same order', () => {
  const random = seededRandom(3);
  let left = 0;
  for (let round = 0; round < 300; round += 1) {
    const name = (): string => Array.from({ length: 1 + random.below(3) }, () => random.pick(WORDS)).join(' ');
    const candidates = Array.from({ length: random.below(20) }, (_, at) => ({
      at,
      name: random.below(6) === 0 ? '' : name(),
      score: random.below(40) / 40,
    })).sort((a, b) => b.score - a.score || a.at - b.at);
    const query = name();
    const all = rankWithFuse(query, candidates, candidates.length);
    for (const most of [1, 5, 20]) expect(rankWithFuse(query, candidates, most)).toEqual(all.slice(0, most));
    left += all[0] && all[0].at !== candidates[0]?.at ? 1 : 0;
  }
  expect(left).toBeGreaterThan(20);
});

test('Fuse decides the order of names that have the same score, and says how near a name is', () => {
  const names = ['Karbala Guards', 'Karbala Front', 'North', 'Karbela Front'];
  const ranked = rankWithFuse('karbala front', names.map((name) => ({ name, score: 0.8 })), 4); // prettier-ignore
  expect(ranked.map(({ name }) => name)).toEqual(['Karbala Front', 'Karbela Front', 'Karbala Guards', 'North']);
  const scores = ranked.map(({ score }) => score);
  expect(new Set(scores).size).toBe(4);
  expect(Math.max(...scores) - Math.min(...scores)).toBeCloseTo(0.15);
});

test('search gives Fuse the few names that the index proposes, however many there are', () => {
  const given = vi.spyOn(Fuse.prototype, 'setCollection');
  const mostGiven = (count: number): number => {
    const names = benchNames(count);
    const pack = { ...samplePack(20), entities: entitiesOf(names) };
    const search = createSearch([pack], new Map([[pack.id, buildSearchIndex(pack)]]));
    const random = seededRandom(5);
    given.mockClear();
    for (let at = 0; at < 60; at += 1) {
      const name = random.pick(names);
      for (const typed of [name, withError(name, random), name.slice(0, 4), 'front', 'of'])
        search.query(typed, { limit: 10 });
    }
    return Math.max(...given.mock.calls.map(([list]) => list.length));
  };
  try {
    for (const count of [500, 3000]) {
      const most = mostGiven(count);
      expect(most).toBeGreaterThan(5);
      expect(most).toBeLessThanOrEqual(20);
    }
  } finally {
    given.mockRestore();
  }
});
