import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchWord } from '../src/pack/match-word.ts';
import { searchWords } from '../src/pack/search-words.ts';
import { buildWordTrie, findWord, prefixRange, wordAt, wordCount } from '../src/pack/word-trie.ts';

/** Fewest errors (a letter wrong, missing, too many, two neighbours swapped) that make `typed` the beginning of `word`: by the whole table. */
function errorsToBegin(typed: string, word: string): number {
  const rows = typed.length + 1;
  const columns = word.length + 1;
  const table = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i < rows; i += 1)
    for (let j = 1; j < columns; j += 1) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  return Math.min(...table[typed.length]!);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'é', 'ب'), minLength: 1, maxLength: 9 });
const dictionary = fc.uniqueArray(word, { minLength: 1, maxLength: 60 }).map((words) => words.toSorted());

describe('the trie', () => {
  test('holds every word at its place, and knows which begin with something', () => {
    fc.assert(
      fc.property(dictionary, word, (words, other) => {
        const trie = buildWordTrie(words);
        expect(wordCount(trie)).toBe(words.length);
        words.forEach((one, at) => {
          expect(wordAt(trie, at)).toBe(one);
          expect(findWord(trie, one)).toBe(at);
        });
        expect(findWord(trie, other)).toBe(words.indexOf(other));
        const [low, high] = prefixRange(trie, other);
        expect(words.slice(low, high)).toEqual(words.filter((one) => one.startsWith(other)));
      }),
    );
  });

  test('of no words finds nothing', () => {
    const trie = buildWordTrie([]);
    expect(findWord(trie, 'a')).toBe(-1);
    expect(matchWord(trie, 'a', 2)).toEqual([]);
  });
});

describe('typed words', () => {
  test.each([0, 1, 2])('with at most %i errors match exactly what the whole table of distances says', (most) => {
    fc.assert(
      fc.property(dictionary, word, (words, typed) => {
        const found = new Map<string, number>();
        let before = 0;
        for (const { low, high, edits } of matchWord(buildWordTrie(words), typed, most)) {
          expect(low).toBeGreaterThanOrEqual(before);
          expect(high).toBeGreaterThan(low);
          before = high;
          for (let at = low; at < high; at += 1) found.set(words[at]!, edits);
        }
        const expected = words
          .map((one) => [one, errorsToBegin(typed, one)] as const)
          .filter(([, errors]) => errors <= most);
        expect([...found]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('of thirty letters, the longest that fit', () => {
    const long = 'abcdefghijklmnopqrstuvwxyzabcd';
    expect(matchWord(buildWordTrie([long, `${long}ef`]), long, 2)).toEqual([{ low: 0, high: 2, edits: 0 }]);
    expect(matchWord(buildWordTrie([long]), `x${long.slice(1, 29)}y`, 2)).toEqual([{ low: 0, high: 1, edits: 2 }]);
  });
});

test.each([
  ["Kata'ib Hezbollah", ['kataib', 'hezbollah']],
  ['São João', ['sao', 'joao']],
  ['البغداد والعراق', ['بغداد', 'عراق']],
  ['東京都', ['東', '京', '都']],
  ['U.S.-led', ['u', 's', 'led']],
  ['K-1, K1 and F16s', ['k', '1', 'k', '1', 'and', 'f', '16', 's']],
  ['  ', []],
])('words of %s', (text, words) => expect(searchWords(text)).toEqual(words));
