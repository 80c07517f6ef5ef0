import { nearNames } from './near-names.ts';
import { queryWord, scoreNames, type NameMatch, type QueryWord, type Scratch } from './score-names.ts';
import type { SearchIndex } from './search-index.ts';
import { findWord } from './word-trie.ts';

/** Below this score, or when a word is left over, the best name may be a stroke of luck: the query is then read more freely as well. */
const SURE = 0.7;
/** Below this the best name tells nothing of any word. */
const POOR = 0.5;
/** A reading this good ends the search for others, and errors are no longer looked for. */
const SURE_REREAD = 0.9;
/** From this score on nothing is wrong with the query but a letter that is not yet typed. */
const RIGHT = 0.95;
/** What it costs to read two words as one, or one as two. */
const REREAD_COST = 0.08;
/** Other ways to read a query that are tried. */
const MOST_REREADINGS = 4;

/** Letters from which a word may have one error, and two when nothing better was found. */
const ONE_ERROR = 3;
const TWO_ERRORS = 5;

/**
 * The names that words of a query may mean, best first: with one error a word; when that finds nothing sure also with two, with neighbouring
 * words joined ("bagh dad"), and with one word parted ("greenzone"); and when that leaves words over too, by the letters of the whole.
 */
export function findNames(
  index: SearchIndex,
  words: readonly string[],
  scratch: Scratch,
  most: number,
): readonly NameMatch[] {
  if (words.length === 0) return [];
  const once = words.map((word) => queryWord(index, word, errorsOf(word, ONE_ERROR, 1), scratch));
  const plain = scoreNames(index, once, scratch, most);
  const all = (1 << words.length) - 1;
  const [top] = plain;
  const isSure = top !== undefined && top.covered === all && top.score >= SURE;
  if (isSure && top.score >= RIGHT) return plain;
  const found = new Map(plain.map((match) => [match.unit, match]));
  const add = (matches: readonly NameMatch[], cost: number, covered?: number): void => {
    for (const match of matches) {
      const score = match.score - cost;
      if (score > (found.get(match.unit)?.score ?? 0))
        found.set(match.unit, { ...match, score, covered: covered ?? match.covered });
    }
  };
  const best = (): NameMatch[] =>
    [...found.values()].sort((a, b) => b.score - a.score || a.unit - b.unit).slice(0, most);
  if (isSure) {
    // "LeBono" is nearer to Le Bono than to Lebanon, which it begins with one error.
    for (const other of exactRereadings(index, once, scratch)) {
      const whole = (1 << other.length) - 1;
      const reread = scoreNames(index, other, scratch, most);
      add(
        reread.filter(({ covered }) => covered === whole),
        REREAD_COST,
        all,
      );
    }
    return best();
  }
  const isLeftOver = (at: number): boolean =>
    words.length === 1 || !top || top.score < POOR || (top.covered & (1 << at)) === 0;
  for (const other of rereadings(index, once, scratch, isLeftOver)) {
    const reread = scoreNames(index, other, scratch, most);
    add(reread, REREAD_COST, all);
    const [first] = reread;
    if (first && first.score >= SURE_REREAD && first.covered === (1 << other.length) - 1) return best();
  }
  const twice = once.map((known, at) => {
    const errors = errorsOf(known.word, TWO_ERRORS, 2);
    return errors === 2 && isLeftOver(at) ? queryWord(index, known.word, 2, scratch) : known;
  });
  if (twice.some((word, at) => word !== once[at])) add(scoreNames(index, twice, scratch, most), 0);
  const highest = Math.max(0, ...[...found.values()].map(({ covered, score }) => (covered === all ? score : 0)));
  if (highest < SURE && words.join('').length >= TWO_ERRORS) add(nearNames(index, words, scratch, all), 0);
  return best();
}

/** Digits are typed with care: 2019 is not 2018. */
function errorsOf(word: string, letters: number, errors: number): number {
  return word.length >= letters && !/\d/.test(word) ? errors : 0;
}

/** The query with two neighbouring words as one, or one word that fits nothing as two that the index knows. */
function rereadings(
  index: SearchIndex,
  words: readonly QueryWord[],
  scratch: Scratch,
  mayPart: (at: number) => boolean,
): QueryWord[][] {
  const result: QueryWord[][] = [];
  words.forEach(({ word }, i) => {
    const next = words[i + 1]?.word;
    if (next !== undefined && result.length < MOST_REREADINGS) {
      const joined = queryWord(index, `${word}${next}`.slice(0, 30), 0, scratch);
      if (joined.size > 0) result.push([...words.slice(0, i), joined, ...words.slice(i + 2)]);
    }
    if (!mayPart(i)) return;
    // The longest first part is the likeliest; the second may have an error, or still be being typed.
    for (let cut = word.length - 2; cut >= 2 && result.length < MOST_REREADINGS; cut -= 1) {
      if (findWord(index.trie, word.slice(0, cut)) === -1) continue;
      const rest = word.slice(cut);
      const second = queryWord(index, rest, errorsOf(rest, TWO_ERRORS, 1), scratch);
      if (second.size === 0) continue;
      result.push([
        ...words.slice(0, i),
        queryWord(index, word.slice(0, cut), 0, scratch),
        second,
        ...words.slice(i + 1),
      ]);
    }
  });
  return result;
}

/** The query with two neighbouring words as one that the index knows, or one as two that it knows, letter by letter. */
function exactRereadings(index: SearchIndex, words: readonly QueryWord[], scratch: Scratch): QueryWord[][] {
  const result: QueryWord[][] = [];
  const isKnown = (word: string): boolean => findWord(index.trie, word) !== -1;
  words.forEach(({ word }, i) => {
    const joined = `${word}${words[i + 1]?.word ?? ''}`;
    if (joined !== word && joined.length <= 30 && isKnown(joined))
      result.push([...words.slice(0, i), queryWord(index, joined, 0, scratch), ...words.slice(i + 2)]);
    if (isKnown(word)) return;
    for (let cut = word.length - 2; cut >= 2; cut -= 1)
      if (isKnown(word.slice(0, cut)) && isKnown(word.slice(cut)))
        result.push([
          ...words.slice(0, i),
          queryWord(index, word.slice(0, cut), 0, scratch),
          queryWord(index, word.slice(cut), 0, scratch),
          ...words.slice(i + 1),
        ]);
  });
  return result.slice(0, MOST_REREADINGS);
}
