import { expect, test } from 'vitest';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { entityOf, openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { collectCandidates, createCollected } from '../src/linking/collect-candidates.ts';
import { createHits, HIT, HIT_EXACT } from '../src/linking/hits.ts';
import type { SpellingVerdict } from '../src/linking/judge-spelling.ts';
import { createScanner } from '../src/linking/scan-text.ts';
import { createWordMeanings } from '../src/linking/word-meanings.ts';
import { packId } from '../src/model/id.ts';
import { entitiesOf } from './bench/bench-entities.ts';

const SYLLABLES = ['ka', 'ro', 'mi', 'te', 'su', 'vor', 'an', 'del', 'lu', 'pre', 'is', 'ton', 'gar', 'ne', 'il', 'mo', 'ster', 'be', 'rin', 'zha']; // prettier-ignore

/** `count` words that differ. */
function words(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const syllable = (power: number): string => SYLLABLES[Math.floor(at / power) % SYLLABLES.length]!;
    return `B${syllable(1)}${syllable(20)}${syllable(400)}${syllable(8000)}`;
  });
}
const opened = (names: readonly string[]): NonNullable<ReturnType<typeof openMatchingIndex>> => {
  const index = openMatchingIndex(buildMatchingIndex(entitiesOf(names)));
  if (!index) throw new Error('the index did not open');
  return index;
};

test('what is remembered of words is forgotten when it is much, and is asked for anew', () => {
  const meanings = createWordMeanings(opened(['Karbala']));
  const first = meanings.of('Kerbela', 0, 7, 1);
  const meaning = meanings.rows().slice(first, first + 5);
  expect(meaning[2]).toBe(1);
  expect(meanings.tidy()).toBe(false);
  // the same letters under ever other hashes: as many words
  for (let hash = 2; hash < 100_000; hash += 1) meanings.of('Kerbela', 0, 7, hash);
  expect(meanings.rows().length).toBeGreaterThan(400_000);
  expect(meanings.tidy()).toBe(true);
  expect(meanings.rows().length).toBeLessThan(5000);
  const again = meanings.of('Kerbela', 0, 7, 1);
  expect(meanings.rows().slice(again, again + 5)).toEqual(meaning);
});

test('a text with more words than are remembered is read like one with few', { timeout: 120_000 }, () => {
  const names = words(60_000);
  const index = opened(names);
  const scanner = createScanner([index]);
  /** What is found, each as the name that it is said to be. */
  const found = (part: readonly string[]): string[] => {
    const [text, hits] = [part.join(', '), createHits()];
    scanner.scan(text, true, hits);
    const spans: string[] = [];
    for (let at = 0; at < hits.count * HIT; at += HIT) {
      const [, start, end, node, kind] = hits.rows.subarray(at, at + HIT);
      if (kind !== HIT_EXACT) continue;
      const span = text.slice(start, end);
      expect(names[entityOf(index, (index.nodes[node!]! >> 1) - 1)]).toBe(span);
      spans.push(span);
    }
    return spans;
  };
  const few = names.slice(0, 200);
  const before = found(few);
  expect(new Set(before)).toEqual(new Set(few));
  // each time in another order: what drives out what is remembered differs
  for (const step of [1, 7919, 104_729]) {
    const order = names.map((_, at) => names[(at * step) % names.length]!);
    expect(new Set(found(order))).toEqual(new Set(names));
  }
  expect(found(few)).toEqual(before);
});

test('verdicts on spellings are bounded, however many there were', { timeout: 120_000 }, () => {
  const names = Array.from({ length: 500 }, (_, at) => {
    const vowel = (power: number): string => 'aeiou'.charAt(Math.floor(at / power) % 5);
    return `K${vowel(1)}r${vowel(5)}b${vowel(25)}lm${vowel(125)}t`;
  });
  const [index, entities] = [opened(names), entitiesOf(names)];
  const verdicts = new Map<string, SpellingVerdict | null>();
  const collecting = { sources: [{ source: { pack: packId('p'), entities }, index }], verdicts, ranked: new Map(), host: undefined, resolve: (entity: (typeof entities)[0]) => entity }; // prettier-ignore
  const scanner = createScanner([index]);
  let most = 0;
  let emptied = 0;
  for (let at = 0; at < 900; at += 1) {
    const vowel = (power: number): string => 'aeiouy'.charAt(Math.floor(at / power) % 6);
    const [text, hits, size] = [
      `in Qy${vowel(1)}r${vowel(6)}b${vowel(36)}lm${vowel(216)}t`,
      createHits(),
      verdicts.size,
    ];
    scanner.scan(text, true, hits);
    collectCandidates(text, 0, hits, collecting, createCollected());
    most = Math.max(most, verdicts.size);
    if (verdicts.size < size) emptied += 1;
  }
  expect(most).toBeLessThanOrEqual(20_000);
  expect(emptied).toBeGreaterThan(0);
});
