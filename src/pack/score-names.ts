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
 * share of the query's letters, less errors and missing letters; rare words first, common ones only in names found by then. The
 * sum then loses the share of the name that the query does not have.
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
  let read = 0;
  for (const word of order) {
    if (touched > 0 && word.size > MOST_TO_READ) break;
    touched = addPostings(index, scratch, word, touched);
    read += 1;
  }
  const all = (1 << words.length) - 1;
  if (read === order.length) return lessMissing(pickBest(index, scratch, touched, most), all).sort(byScore);
  const found = pickBest(index, scratch, touched, LOOKED_UP);
  const looked = found.map((match) => lookUp(index, match, order.slice(read)));
  return lessMissing(looked, all).sort(byScore).slice(0, most);
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

function addPostings(index: SearchIndex, scratch: Scratch, word: PlacedWord, from: number): number {
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

/** Adds what common words are worth in one name, from the name's own words. */
function lookUp(index: SearchIndex, match: NameMatch, common: readonly PlacedWord[]): NameMatch {
  let { score, covered } = match;
  const { unitWordStart, unitWord, trie } = index;
  const from = unitWordStart[match.unit] as number;
  const to = unitWordStart[match.unit + 1] as number;
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
    score += best + (REST_COST * letters) / ((index.unitLength[match.unit] as number) + 4);
  }
  return { unit: match.unit, score, covered };
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

/** Takes the best out of the touched names and clears the scratch for the next query. */
function pickBest(index: SearchIndex, scratch: Scratch, touched: number, most: number): readonly NameMatch[] {
  const { score, covered, letters, touched: list } = scratch;
  let top = 0;
  for (let i = 0; i < touched; i += 1) {
    const unit = list[i] as number;
    const length = index.unitLength[unit] as number;
    const rest = Math.max(0, length - (letters[unit] as number)) / (length + 4);
    const value = (score[unit] as number) - REST_COST * rest;
    score[unit] = value;
    if (value > top) top = value;
  }
  const best: NameMatch[] = [];
  let floor = top * HOPELESS;
  for (let i = 0; i < touched; i += 1) {
    const unit = list[i] as number;
    const value = score[unit] as number;
    if (value > floor) best.push({ unit, score: value, covered: covered[unit] as number });
    covered[unit] = 0;
    if (best.length < most * 4) continue;
    best.sort(byScore).length = most;
    floor = best[most - 1]?.score ?? floor;
  }
  best.sort(byScore);
  if (best.length > most) best.length = most;
  return best;
}

/** Names that have all the words before names that lack one. */
function lessMissing(matches: readonly NameMatch[], all: number): NameMatch[] {
  return matches.map((match) => (match.covered === all ? match : { ...match, score: match.score - MISSING_COST }));
}

function byScore(a: NameMatch, b: NameMatch): number {
  return b.score - a.score || a.unit - b.unit;
}
