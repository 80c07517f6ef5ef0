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

/** The words of the query, and how many typing errors each may have. */
export interface NameQuery {
  readonly words: readonly string[];
  readonly errors: (word: string) => number;
}

/** Postings read for one word of a query before it gives up on the rest: bounds the time of queries such as "a". */
const MOST_POSTINGS = 30_000;
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
}

export function createScratch(units: number): Scratch {
  return {
    score: new Float32Array(units),
    covered: new Uint16Array(units),
    letters: new Uint16Array(units),
    touched: new Uint32Array(units),
  };
}

/**
 * The `most` names that match a query best, best first. Each word of the query is looked up in the trie; the names in the postings of what it
 * matches add up what each word is worth: its share of the query's letters, less errors and missing letters. The sum then loses
 * the share of the name that the query does not have.
 */
export function scoreNames(index: SearchIndex, query: NameQuery, scratch: Scratch, most: number): readonly NameMatch[] {
  const total = query.words.reduce((sum, word) => sum + word.length, 0);
  let touched = 0;
  query.words.forEach((word, at) => {
    const ranges = [...matchWord(index.trie, word, query.errors(word))].sort((a, b) => a.edits - b.edits);
    let left = MOST_POSTINGS;
    for (const range of ranges) {
      if (left <= 0) break;
      const before = touched;
      touched = addRange(index, scratch, range, { word, at, total, touched, left });
      left -= Math.max(touched - before, postingsOf(index, range));
    }
  });
  return pickBest(index, scratch, touched, most);
}

function postingsOf(index: SearchIndex, range: WordRange): number {
  return (index.unitPostingStart[range.high] as number) - (index.unitPostingStart[range.low] as number);
}

interface Position {
  readonly word: string;
  readonly at: number;
  readonly total: number;
  readonly touched: number;
  readonly left: number;
}

function addRange(index: SearchIndex, scratch: Scratch, range: WordRange, position: Position): number {
  const { word, at, total } = position;
  const { unitPostingStart, unitPostings, trie } = index;
  const { score, covered, letters, touched: list } = scratch;
  const bit = 1 << at;
  let { touched, left } = position;
  for (let match = range.low; match < range.high && left > 0; match += 1) {
    const from = unitPostingStart[match] as number;
    const to = unitPostingStart[match + 1] as number;
    if (from === to) continue;
    const length = wordLength(trie, match);
    const begun = length > word.length ? (BEGUN_COST * (length - word.length)) / length : 0;
    const worth =
      (word.length / total) * Math.max(0.05, 1 - (ERROR_COST * range.edits) / Math.max(length, word.length) - begun);
    for (let i = from; i < to && left > 0; i += 1) {
      left -= 1;
      const unit = unitPostings[i] as number;
      const seen = covered[unit] as number;
      // The ranges come with fewest errors first, but a later word of the same range may fit better.
      if ((seen & bit) !== 0) continue;
      if (seen === 0) {
        list[touched] = unit;
        touched += 1;
        score[unit] = 0;
        letters[unit] = 0;
      }
      covered[unit] = seen | bit;
      score[unit] = (score[unit] as number) + worth;
      letters[unit] = (letters[unit] as number) + Math.min(length, word.length + 1);
    }
  }
  return touched;
}

/** Takes the best out of the touched names and clears the scratch for the next query. */
function pickBest(index: SearchIndex, scratch: Scratch, touched: number, most: number): readonly NameMatch[] {
  const best: NameMatch[] = [];
  let floor = -1;
  for (let i = 0; i < touched; i += 1) {
    const unit = scratch.touched[i] as number;
    const length = index.unitLength[unit] as number;
    const rest = Math.max(0, length - (scratch.letters[unit] as number)) / (length + 4);
    const score = (scratch.score[unit] as number) - REST_COST * rest;
    const covered = scratch.covered[unit] as number;
    scratch.covered[unit] = 0;
    if (score <= floor) continue;
    best.push({ unit, score, covered });
    if (best.length < most * 4) continue;
    best.sort(byScore).length = most;
    floor = best[most - 1]?.score ?? -1;
  }
  best.sort(byScore);
  if (best.length > most) best.length = most;
  return best;
}

function byScore(a: NameMatch, b: NameMatch): number {
  return b.score - a.score || a.unit - b.unit;
}
