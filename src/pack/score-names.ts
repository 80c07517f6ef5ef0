import { matchWord, type WordRange } from './match-word.ts';
import type { SearchIndex } from './search-index.ts';
import { wordLength } from './word-trie.ts';

/** A name that holds words of the query, with how well: 1 is the very name. */
export interface NameMatch {
  readonly unit: number;
  readonly score: number;
  /** Bit i: word i of the query stands in the name. */
  readonly covered: number;
}

/** A word of a query, with what it matches in the dictionary. */
export interface QueryWord {
  readonly word: string;
  /** Fewest errors first, then shortest words first. */
  readonly ranges: readonly WordRange[];
  /** The same in the order of the dictionary. */
  readonly sorted: readonly WordRange[];
  /** Postings of all the ranges. */
  readonly size: number;
}

/** Words with more postings than this only add to names that rarer words found: bounds the time of queries such as "front of". */
const MOST_TO_READ = 8000;
/** Postings read for the rarest word of a query, however common: bounds the time of queries such as "a". */
const MOST_POSTINGS = 30_000;
/** Names, best first, that the common words of a query are looked up in. */
const LOOKED_UP = 400;
/** What one typing error costs, as a share of the word; and a word that is only begun, at most. */
const ERROR_COST = 1.1;
const BEGUN_COST = 0.25;
/** What letters of the name that the query does not have cost, at most. */
const REST_COST = 0.3;

/** Arrays as long as the index has names, reused from query to query. */
export interface Scratch {
  readonly score: Float32Array;
  readonly covered: Uint16Array;
  readonly letters: Uint16Array;
  readonly touched: Uint32Array;
  /** Words of queries that were looked up lately (`queryWord`). */
  readonly words: Map<string, QueryWord>;
}

export function createScratch(units: number): Scratch {
  return {
    score: new Float32Array(units),
    covered: new Uint16Array(units),
    letters: new Uint16Array(units),
    touched: new Uint32Array(units),
    words: new Map(),
  };
}

/** Words that are remembered, and the most ranges of one: with each letter that is typed all other words are asked again. */
const MOST_WORDS = 64;
const MOST_RANGES = 1000;

/** Looks a typed word up in the dictionary, with at most `errors` errors. */
export function queryWord(index: SearchIndex, word: string, errors: number, scratch: Scratch): QueryWord {
  const asked = `${errors}${word}`;
  const known = scratch.words.get(asked);
  if (known !== undefined) return known;
  const sorted = matchWord(index.trie, word, errors);
  const size = sorted.reduce((sum, range) => sum + postingsOf(index, range), 0);
  const first = ({ low }: WordRange): number => wordLength(index.trie, low);
  const ranges = [...sorted].sort((a, b) => a.edits - b.edits || first(a) - first(b));
  const found = { word, ranges, sorted, size };
  if (scratch.words.size >= MOST_WORDS) scratch.words.clear();
  if (ranges.length <= MOST_RANGES) scratch.words.set(asked, found);
  return found;
}

/**
 * The `most` names that match a query best, best first. The names in the postings of what each word matches add up what the word is worth: its
 * share of the query's letters, less errors and missing letters; rare words first, common ones only in names found by then, and so the last word
 * where its worth alone is not enough. The sum then loses the share of the name that the query does not have.
 */
export function scoreNames(
  index: SearchIndex,
  words: readonly QueryWord[],
  scratch: Scratch,
  most: number,
): readonly NameMatch[] {
  const total = words.reduce((sum, { word }) => sum + word.length, 0);
  const order = words.map((word, at) => ({ ...word, bit: 1 << at, share: word.word.length / total }));
  order.sort((a, b) => a.size - b.size);
  let touched = 0;
  const common = order.findIndex(({ size }, at) => at > 0 && (order[at - 1]?.size ?? 0) > 0 && size > MOST_TO_READ);
  const read = common === -1 ? order.length : common;
  const picked = common === -1 ? most : LOOKED_UP;
  for (const [at, word] of order.slice(0, read).entries()) {
    if (at > 0 && at === read - 1) {
      addPostings(index, scratch, word, touched, true);
      if (isSettled(index, scratch, touched, picked, word.share)) break;
    }
    touched = addPostings(index, scratch, word, touched, false);
  }
  const count = pickBest(index, scratch, touched, picked);
  const all = (1 << words.length) - 1;
  const looked = order.slice(read);
  const found: NameMatch[] = [];
  for (let i = 0; i < count; i += 1) found.push(takeMatch(index, scratch, i, looked, all));
  found.sort(byScore);
  if (found.length > most) found.length = most;
  return found;
}

function postingsOf(index: SearchIndex, range: WordRange): number {
  return (index.unitPostingStart[range.high] as number) - (index.unitPostingStart[range.low] as number);
}

interface PlacedWord extends QueryWord {
  readonly bit: number;
  /** Share of the query's letters. */
  readonly share: number;
}

/** What a word of the index is worth for a word of the query: 1 when equal, times the share. */
function worthOf({ word, share }: PlacedWord, edits: number, length: number): number {
  const begun = length > word.length ? (BEGUN_COST * (length - word.length)) / length : 0;
  return share * Math.max(0.05, 1 - (ERROR_COST * edits) / Math.max(length, word.length) - begun);
}

/** Adds what a word is worth in the names that have it, or only in those `touched` by now; returns how many are touched then. */
function addPostings(
  index: SearchIndex,
  scratch: Scratch,
  word: PlacedWord,
  from: number,
  onlyTouched: boolean,
): number {
  const { unitPostingStart, unitPostings, trie } = index;
  const { score, covered, letters, touched: list } = scratch;
  let touched = from;
  let left = MOST_POSTINGS;
  for (const { low, high, edits } of word.ranges) {
    for (let match = low; match < high && left > 0; match += 1) {
      const first = unitPostingStart[match] as number;
      const end = Math.min(unitPostingStart[match + 1] as number, first + left);
      if (first === end) continue;
      left -= end - first;
      const length = wordLength(trie, match);
      const worth = worthOf(word, edits, length);
      for (let i = first; i < end; i += 1) {
        const unit = unitPostings[i] as number;
        const seen = covered[unit] as number;
        if ((seen & word.bit) !== 0) continue;
        if (seen === 0) {
          if (onlyTouched) continue;
          list[touched] = unit;
          touched += 1;
          score[unit] = 0;
          letters[unit] = 0;
        }
        covered[unit] = seen | word.bit;
        score[unit] = (score[unit] as number) + worth;
        letters[unit] = (letters[unit] as number) + Math.min(length, word.word.length + 1);
      }
    }
  }
  return touched;
}

/** The touched name at a place, with what common words are worth in it by its own words, less what it lacks; its scratch is cleared. */
function takeMatch(
  index: SearchIndex,
  scratch: Scratch,
  at: number,
  common: readonly PlacedWord[],
  all: number,
): NameMatch {
  const unit = scratch.touched[at] as number;
  let score = scratch.score[unit] as number;
  let covered = scratch.covered[unit] as number;
  scratch.covered[unit] = 0;
  const { unitWordStart, unitWord, trie } = index;
  const from = unitWordStart[unit] as number;
  const to = unitWordStart[unit + 1] as number;
  for (const word of common) {
    let best = 0;
    let letters = 0;
    for (let i = from; i < to; i += 1) {
      const number = unitWord[i] as number;
      const range = rangeOf(word.sorted, number);
      if (!range) continue;
      const length = wordLength(trie, number);
      const worth = worthOf(word, range.edits, length);
      if (worth <= best) continue;
      best = worth;
      letters = Math.min(length, word.word.length + 1);
    }
    if (best === 0) continue;
    covered |= word.bit;
    score += best + (REST_COST * letters) / ((index.unitLength[unit] as number) + 4);
  }
  // names that have all the words before names that lack one
  return { unit, score: covered === all ? score : score - MISSING_COST, covered };
}

/** The range that holds a word of the dictionary. */
function rangeOf(sorted: readonly WordRange[], number: number): WordRange | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as WordRange).high <= number) low = middle + 1;
    else high = middle;
  }
  const range = sorted[low];
  return range && range.low <= number ? range : undefined;
}

/** What a word costs that the name does not have, besides its share. */
const MISSING_COST = 0.04;
/** Names with less than this share of the best one's score are not looked at again. */
const HOPELESS = 0.5;

/** Single precision rounds sums by less. */
const ROUNDING = 1e-6;

/** What a touched name is worth: the sum less the share of the name that the query does not have. */
function valueOf(index: SearchIndex, scratch: Scratch, unit: number): number {
  const length = index.unitLength[unit] as number;
  const rest = Math.max(0, length - (scratch.letters[unit] as number)) / (length + 4);
  return (scratch.score[unit] as number) - REST_COST * rest;
}

/** True when so many of the touched names are worth more than `worth`, or one so much more, that `pickBest` takes none that is worth that at most. */
function isSettled(index: SearchIndex, scratch: Scratch, touched: number, most: number, worth: number): boolean {
  let left = most;
  for (let i = 0; i < touched; i += 1) {
    const value = valueOf(index, scratch, scratch.touched[i] as number);
    if (value <= worth + ROUNDING) continue;
    left -= 1;
    if (left === 0 || value * HOPELESS > worth + ROUNDING) return true;
  }
  return false;
}

/** Puts the best of the touched names first, best first, and clears the scratch of the others for the next query; returns how many they are. */
function pickBest(index: SearchIndex, scratch: Scratch, touched: number, most: number): number {
  const { score, covered, touched: list } = scratch;
  let top = 0;
  for (let i = 0; i < touched; i += 1) {
    const unit = list[i] as number;
    const value = valueOf(index, scratch, unit);
    score[unit] = value;
    if (value > top) top = value;
  }
  let count = 0;
  const cut = (): void => {
    list.subarray(0, count).sort((a, b) => (score[b] as number) - (score[a] as number) || a - b);
    for (let i = most; i < count; i += 1) covered[list[i] as number] = 0;
    if (count > most) count = most;
  };
  let floor = top * HOPELESS;
  for (let i = 0; i < touched; i += 1) {
    const unit = list[i] as number;
    if ((score[unit] as number) <= floor) {
      covered[unit] = 0;
      continue;
    }
    list[count] = unit;
    count += 1;
    if (count < most * 4) continue;
    cut();
    floor = score[list[most - 1] as number] as number;
  }
  cut();
  return count;
}

function byScore(a: NameMatch, b: NameMatch): number {
  return b.score - a.score || a.unit - b.unit;
}
