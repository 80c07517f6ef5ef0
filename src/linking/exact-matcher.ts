import { isArticleHash, MAX_ARTICLE } from '../gazetteer/articles.ts';
import { MAX_ALIAS_WORDS } from '../gazetteer/alias-forms.ts';
import { type MatchingIndex, NEEDS_CAPITAL } from '../gazetteer/matching-index-layout.ts';
import { findHash, spread } from '../gazetteer/hash-table.ts';
import { findSlot, mixPair, mixStart, startBits } from '../gazetteer/slot-table.ts';
import type { WordBuffer } from '../text/read-words.ts';
import { joins } from './gaps.ts';
import { addHit, HIT_EXACT, type Hits } from './hits.ts';

/** Finds aliases letter for letter (folded) at the words of a buffer. */
export interface ExactMatcher {
  /** True for the hash of a word of the index. */
  knows(hash: number): boolean;
  /** False for the hashes of two words that begin no alias together, but for a few in a hundred. */
  isPair(first: number, second: number): boolean;
  /** Adds the aliases that begin at the words before `until`. */
  match(text: string, until: number, hits: Hits): void;
  /** 0 for most words that begin no alias, else 1; without a branch. `isSmall`: 1 for a word that begins with a small ASCII letter, else 0. */
  mayBegin(hash: number, isSmall: number): number;
  /** Adds the aliases that begin at one word that may begin some. */
  matchWord(text: string, word: number, isSmall: number, hits: Hits): void;
}

/** A word's number without NEEDS_CAPITAL. */
const NUMBER = NEEDS_CAPITAL - 1;

export function createExactMatcher(index: MatchingIndex, indexNumber: number, words: WordBuffer): ExactMatcher {
  const { bounds, hashes } = words;
  const { nodes, next, startFilter, pairFilter } = index;
  const { starts } = index.counts;
  const table = index.words;
  const shift = Math.clz32(startFilter.length >> 1) + 1;
  const pairShift = Math.clz32(pairFilter.length) + 1;

  const isPair = (first: number, second: number): boolean => {
    const mixed = mixPair(first, second);
    const bits = startBits(mixed);
    return ((pairFilter[mixed >>> pairShift] as number) & bits) === bits;
  };
  const follow = (text: string, first: number, root: number, hits: Hits): void => {
    let node = root;
    let at = first;
    for (;;) {
      const info = nodes[node] as number;
      if (info >> 1 !== 0)
        addHit(hits, indexNumber, bounds[first * 2] as number, bounds[at * 2 + 1] as number, node, HIT_EXACT, at - first + 1); // prettier-ignore
      if ((info & 1) === 0 || at + 1 >= words.count || at - first >= MAX_ALIAS_WORDS) return;
      const hash = hashes[at * 2 + 3] as number;
      // most words behind the first word of a longer name are not its second
      if (at === first && !isPair(hashes[at * 2 + 1] as number, hash)) return;
      const word = findHash(table, spread(hash)) & NUMBER;
      if (word === 0) return;
      node = findSlot(next, node, word);
      if (node === 0 || !isJoined(text, words, at)) return;
      at += 1;
    }
  };
  const mayBegin = (hash: number, isSmall: number): number => {
    const mixed = mixStart(hash);
    const bits = startBits(mixed);
    const lacking = ((startFilter[(mixed >>> shift) * 2 + 1 - isSmall] as number) & bits) ^ bits;
    return ((lacking | -lacking) >>> 31) ^ 1;
  };
  const matchWord = (text: string, word: number, isSmall: number, hits: Hits): void => {
    const hash = hashes[word * 2 + 1] as number;
    // a word that is no alias, and with the one behind it begins none
    if (!isPair(hash, 0) && (word + 1 >= words.count || !isPair(hash, hashes[word * 2 + 3] as number))) return;
    const numbered = findHash(table, spread(hash));
    if (numbered > NUMBER && isSmall === 1) return;
    const id = numbered & NUMBER;
    if (id !== 0 && id <= starts) follow(text, word, id, hits);
  };
  return {
    knows: (hash) => findHash(table, spread(hash)) !== 0,
    isPair,
    match(text, until, hits) {
      for (let i = 0; i < until; i += 1) {
        const isSmall = isSmallLetter(text.charCodeAt(bounds[i * 2] as number));
        if (mayBegin(hashes[i * 2 + 1] as number, isSmall) === 1) matchWord(text, i, isSmall, hits);
      }
    },
    mayBegin,
    matchWord,
  };
}

/** 1 for a small letter of ASCII, else 0; without a branch. */
export function isSmallLetter(code: number): number {
  return (((code - 0x61) | (0x7a - code)) >>> 31) ^ 1;
}

/** True when what stands between a word and the next one may stand inside a name. */
export function isJoined(text: string, { bounds }: WordBuffer, word: number): boolean {
  const end = bounds[word * 2 + 1] as number;
  return joins(text, end, bounds[word * 2 + 2] as number, end - (bounds[word * 2] as number));
}

/** True when the word is spelled as the Arabic article. */
export function isArticleAt({ bounds, hashes }: WordBuffer, word: number): boolean {
  return (
    (bounds[word * 2 + 1] as number) - (bounds[word * 2] as number) <= MAX_ARTICLE &&
    isArticleHash(hashes[word * 2 + 1] as number)
  );
}
