import { expect, test } from 'vitest';
import { rankWithFuse } from '../src/pack/rank-with-fuse.ts';
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
    left += all.findIndex(({ at }) => at === 0) > 0 ? 1 : 0;
  }
  expect(left).toBeGreaterThan(20);
});
