import { findWord, prefixRange } from './word-trie.ts';
import type { SearchIndex } from './search-index.ts';
import { scoreNames, type NameMatch, type Scratch } from './score-names.ts';

/** Below this score the best name may be a stroke of luck: the query is then read more freely as well. */
const SURE = 0.8;
/** What it costs to read two words as one, or one as two. */
const REREAD_COST = 0.08;

/** Letters from which a word may have one error, and two when nothing better was found. */
const ONE_ERROR = 3;
const TWO_ERRORS = 5;

const oneError = (word: string): number => (word.length >= ONE_ERROR && !/^\d+$/.test(word) ? 1 : 0);
const twoErrors = (word: string): number => (word.length >= TWO_ERRORS && !/^\d+$/.test(word) ? 2 : oneError(word));

/**
 * The names that words of a query may mean, best first: with one error a word; when that finds nothing sure also with two, with neighbouring
 * words joined ("bagh dad"), and with one word parted ("greenzone").
 */
export function findNames(
  index: SearchIndex,
  words: readonly string[],
  scratch: Scratch,
  most: number,
): readonly NameMatch[] {
  if (words.length === 0) return [];
  const plain = scoreNames(index, { words, errors: oneError }, scratch, most);
  if ((plain[0]?.score ?? 0) >= SURE) return plain;
  const found = new Map(plain.map((match) => [match.unit, match]));
  const add = (matches: readonly NameMatch[], cost: number, covered?: number): void => {
    for (const match of matches) {
      const score = match.score - cost;
      if (score > (found.get(match.unit)?.score ?? 0))
        found.set(match.unit, { ...match, score, covered: covered ?? match.covered });
    }
  };
  const all = (1 << words.length) - 1;
  for (const other of rereadings(index, words))
    add(scoreNames(index, { words: other, errors: oneError }, scratch, most), REREAD_COST, all);
  if (words.some((word) => word.length >= TWO_ERRORS))
    add(scoreNames(index, { words, errors: twoErrors }, scratch, most), 0);
  return [...found.values()].sort((a, b) => b.score - a.score || a.unit - b.unit).slice(0, most);
}

/** The query with two neighbouring words as one, or one word as two that the index knows. */
function rereadings(index: SearchIndex, words: readonly string[]): string[][] {
  const result: string[][] = [];
  for (let i = 0; i + 1 < words.length && result.length < 4; i += 1)
    result.push([...words.slice(0, i), `${words[i]}${words[i + 1]}`.slice(0, 30), ...words.slice(i + 2)]);
  words.forEach((word, i) => {
    for (let cut = 2; cut + 2 <= word.length && result.length < 8; cut += 1) {
      const [low, high] = prefixRange(index.trie, word.slice(cut));
      if (low < high && findWord(index.trie, word.slice(0, cut)) !== -1)
        result.push([...words.slice(0, i), word.slice(0, cut), word.slice(cut), ...words.slice(i + 1)]);
    }
  });
  return result;
}
