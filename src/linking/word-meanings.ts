import { createGrowingList } from '../gazetteer/growing-list.ts';
import { type MatchingIndex, NEEDS_CAPITAL } from '../gazetteer/matching-index-layout.ts';
import { findHash, spread } from '../gazetteer/hash-table.ts';
import { foldedLetters } from '../text/words.ts';
import { beginningOf, mayBeName, NO_LONGER, NOT_ALONE, spellingCandidates } from './spelling-candidates.ts';

/**
 * What words of texts may mean in an index, remembered by their hash, so that a page asks once. A meaning lies in `rows()`, as numbers from its place on:
 * the word's number in the index with NEEDS_CAPITAL (0: it is not in it), its entry in `nodes` (0: no alias begins with it), how many keys, then for each
 * the key and a number (`CUTTING`, `NOT_ALONE`, `NO_LONGER`). A word of the index has one key, its own: negative when no other word of that key is spelled alike.
 */
export interface WordMeanings {
  /**
   * The place of a word's meaning; 0 when it has none, negative (the place) when it stands inside of names only. `hash` is that of the folded word,
   * `text[start..end)`. Good until `tidy`.
   */
  of(text: string, start: number, end: number, hash: number): number;
  /** Ask anew after each `of`. */
  rows(): Int32Array;
  /** Makes room; call it when no meaning is in use. True when all places before it mean nothing any more. */
  tidy(): boolean;
}

/** Words that are remembered: rows of a hash and a place, 512 KB an index. In small indexes every word of a page is asked for, in large ones the capitalised. */
const REMEMBERED = 1 << 16;
/** A word may be remembered in its own or the next of so many places, so that two words of a page seldom drive each other out. */
const WAYS = 8;
/** Past so many numbers all are forgotten. */
const MOST_ROWS = 1 << 18;
const NUMBER = NEEDS_CAPITAL - 1;
const NOTHING = NOT_ALONE | NO_LONGER;

export function createWordMeanings(index: MatchingIndex): WordMeanings {
  const mask = (REMEMBERED - 1) * 2;
  const known = new Int32Array((REMEMBERED + WAYS) * 2);
  let rows = createGrowingList();
  rows.push(0);
  let turn = 0;

  const put = (numbered: number, node: number, pairs: readonly number[]): number => {
    const at = rows.length;
    rows.push(numbered);
    rows.push(node);
    rows.push(pairs.length >> 1);
    for (const value of pairs) rows.push(value);
    return node !== 0 || mayBegin(pairs) ? at : -at;
  };
  const find = (text: string, start: number, end: number, hash: number): number => {
    const numbered = findHash(index.words, spread(hash));
    if (numbered === 0) {
      const pairs = spellingCandidates(index, text, start, end, hash);
      return pairs.length === 0 ? 0 : put(0, 0, pairs);
    }
    const id = numbered & NUMBER;
    const node = id <= index.counts.starts ? (index.nodes[id] as number) : 0;
    const key = -(index.wordKey[id] as number);
    const letters = foldedLetters(text, start, end);
    // without a name of its own it may be one with an article (Anbar, al-Anbar)
    return put(numbered, node, [key, beginningOf(index, Math.abs(key), mayBeName(letters))]);
  };
  return {
    of(text, start, end, hash) {
      const first = (spread(hash) * 2) & mask;
      for (let way = first; way < first + WAYS * 2; way += 2) if (known[way] === hash) return known[way + 1] as number;
      let at = first;
      while (at < first + WAYS * 2 && known[at] !== 0) at += 2;
      if (at === first + WAYS * 2) at = first + (turn++ & (WAYS - 1)) * 2;
      known[at] = hash;
      return (known[at + 1] = find(text, start, end, hash));
    },
    rows: () => rows.data(),
    tidy() {
      if (rows.length < MOST_ROWS) return false;
      known.fill(0);
      rows = createGrowingList();
      rows.push(0);
      return true;
    },
  };
}

/** False for a word that no name begins with, however it is spelled. */
function mayBegin(pairs: readonly number[]): boolean {
  for (let i = 0; i < pairs.length; i += 2)
    if ((pairs[i] as number) >= 0 && ((pairs[i + 1] as number) & NOTHING) !== NOTHING) return true;
  return false;
}
