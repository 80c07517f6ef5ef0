import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { entityOf, nameOf, nextAlias, openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { createHits, HIT, HIT_SPELLED } from '../src/linking/hits.ts';
import { createScanner } from '../src/linking/scan-text.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId } from '../src/model/id.ts';
import { foldedWords } from '../src/text/words.ts';
import { mayStandFor, standsFor } from './brute-force-spellings.ts';
import { seededRandom } from './seeded-random.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

/** What the scan proposes by keys, with the names that are meant. */
function proposed(texts: readonly string[], entities: readonly Entity[]): Found[][] {
  const index = openMatchingIndex(buildMatchingIndex(entities));
  if (!index) throw new Error('the index did not open');
  const scanner = createScanner([index]);
  return texts.map((text) => {
    const hits = createHits();
    scanner.scan(text, true, hits);
    const found: Found[] = [];
    for (let at = 0; at < hits.count * HIT; at += HIT) {
      const isSpelled = hits.rows[at + 4] === HIT_SPELLED;
      const info = (isSpelled ? index.keyNodes : index.nodes)[hits.rows[at + 3]!]!;
      const names: string[] = [];
      for (
        let alias = (info >> 1) - 1;
        alias >= 0;
        alias = nextAlias(isSpelled ? index.aliasKeyNext : index.aliasNext, alias)
      ) {
        const entity = entities[entityOf(index, alias)]!;
        names.push(entity.names[nameOf(index, alias)] ?? entity.name);
      }
      found.push({ start: hits.rows[at + 1]!, end: hits.rows[at + 2]!, names });
    }
    return found;
  });
}

const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'gl', 'k', 'kr', 'l', 'm', 'n', 'p', 'r', 'sh', 'st', 't', 'v', 'z', 'zh'];
const RHYMES = ['a', 'ar', 'en', 'il', 'o', 'om', 'u', 'ul', 'é', 'ö'];

/** Names of one to four of some words without a meaning, and mentions of them: as they are, with an edit in one word, with other vowels. */
function crowd(seed: number, count: number): { entities: Entity[]; mentions: { surface: string; name: string }[] } {
  const random = seededRandom(seed);
  const syllable = (): string => random.pick(ONSETS) + random.pick(RHYMES);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const words: string[] = [];
  // some are written as others are but for a vowel
  const otherVowel = (word: string): string => word.replace(/[aeou](?=[^aeou]*$)/, random.pick([...'aeou']));
  while (words.length < count) {
    const fresh = syllable() + syllable() + (random.below(2) === 0 ? syllable() : 'th');
    words.push(random.below(3) === 0 && words.length > 0 ? otherVowel(random.pick(words)) : capital(fresh));
  }
  const entities = Array.from({ length: count }, (_, at): Entity => {
    const name = Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join(
      random.pick([' ', ' ', '-', ' al-']),
    );
    return { id: entityId(`e${at}`), kind: 'group', name, names: [] };
  });
  const wrong = (word: string): string => {
    if (random.below(4) === 0) return otherVowel(word);
    const at = random.below(word.length);
    const letter = random.pick([...'abdegiklmnoprstuz']);
    const cut = [word.slice(0, at), word.slice(at + 1)] as const;
    return random.pick([cut.join(letter), cut.join(''), word.slice(0, at) + letter + word.slice(at), cut[0] + (cut[1].charAt(0) || letter) + word.charAt(at) + cut[1].slice(1)]); // prettier-ignore
  };
  const mentions = Array.from({ length: 300 }, () => {
    const { name } = random.pick(entities);
    const parts = name.split(/(?<=[ -])/);
    const at = random.below(parts.length);
    const surface = parts
      .map((part, i) => (i === at ? part.replace(/[^ -]{5,}/, (word) => capital(wrong(word))) : part))
      .join('');
    return { surface, name };
  });
  return { entities, mentions };
}

test('spellings of names: all that the obvious way finds is proposed, and nothing that it would not take for one', () => {
  let wanted = 0;
  let found = 0;
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(5, 40, 600), (seed, count) => {
      const { entities, mentions } = crowd(seed, count);
      const all = [...new Set(entities.flatMap(({ name }) => foldedWords(name)))];
      const lines = mentions.map(({ surface }) => `near ${surface} today.`);
      proposed(lines, entities).forEach((hits, at) => {
        const { surface, name } = mentions[at]!;
        const line = lines[at]!;
        for (const { start, end, names } of hits) {
          found += 1;
          const there = line.slice(start, end);
          expect(
            names.some((one) => mayStandFor(there, one, all)),
            `${there} for ${names.join()}`,
          ).toBe(true);
        }
        if (!standsFor(surface, name, all)) return;
        wanted += 1;
        const isThere = hits.some(
          ({ start, end, names }) => start <= 5 && end >= 5 + surface.length && names.includes(name),
        );
        expect(isThere, `${surface} for ${name}`).toBe(true);
      });
    }),
    { numRuns: 40 },
  );
  expect(wanted).toBeGreaterThan(2000);
  expect(found).toBeGreaterThan(wanted);
});
