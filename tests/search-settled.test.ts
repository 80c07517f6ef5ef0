import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { buildSearchIndex } from '../src/pack/build-search-index.ts';
import { createScratch, queryWord, scoreNames, type NameMatch } from '../src/pack/score-names.ts';
import { openSearchIndex, type SearchIndex } from '../src/pack/search-index.ts';
import { samplePack } from './pack-sample.ts';

/** Words that all names of a test are made of: two of them an error apart, one the beginning of another. */
const WORDS = ['guard', 'guards', 'gward', 'front', 'northern', 'of', 'vata', 'jos', 'council'];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });

function indexOf(names: readonly string[]): SearchIndex {
  const entities = names.map((name, at) => ({
    id: entityId(`e${at}`),
    kind: 'group' as const,
    name,
    names: [name],
  }));
  const pack: Pack = { ...samplePack(0), id: packId('names'), entities };
  return openSearchIndex(buildSearchIndex(pack))!;
}

function best(index: SearchIndex, query: readonly string[], most: number): readonly NameMatch[] {
  const scratch = createScratch(index.unitDocument.length);
  const asked = query.map((word) => queryWord(index, word, word.length > 3 ? 1 : 0, scratch));
  return scoreNames(index, asked, scratch, most);
}

/** What names are worth before those are taken back that lack a word. */
const worths = (found: readonly NameMatch[], query: readonly string[]): number[] =>
  found.map(({ score, covered }) => score + (covered === (1 << query.length) - 1 ? 0 : 0.04)).toSorted((a, b) => b - a);

test('the few best names are the best of all, though the last word is not looked for everywhere', () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 40 }),
      words,
      fc.integer({ min: 1, max: 6 }),
      (all, query, most) => {
        const index = indexOf(all.map((name) => name.join(' ')));
        const few = worths(best(index, query, most), query);
        const many = worths(best(index, query, 1000), query);
        expect(few).toEqual(many.slice(0, most));
      },
    ),
    { numRuns: 500 },
  );
});

test('names that have only the most common word are found where too few have the others', () => {
  const omegas = indexOf(['Zeta One', ...Array.from({ length: 30 }, (_, at) => `Omega ${at}`)]);
  expect(best(omegas, ['zeta', 'omega'], 20)).toHaveLength(20);
  const guards = indexOf(['Guard Vata', 'Guard', 'Guard', 'Guard']);
  expect(best(guards, ['vata', 'guard'], 20)).toHaveLength(4);
});
