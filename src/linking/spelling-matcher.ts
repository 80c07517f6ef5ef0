import { MAX_ALIAS_WORDS } from '../gazetteer/alias-forms.ts';
import { type MatchingIndex, NEEDS_CAPITAL } from '../gazetteer/matching-index-layout.ts';
import { findSlot, mixPair, startBits } from '../gazetteer/slot-table.ts';
import type { WordBuffer } from '../text/read-words.ts';
import { isArticleAt, isJoined, isSmallLetter, type ExactMatcher } from './exact-matcher.ts';
import { addHit, HIT_EXACT, HIT_SPELLED, type Hits } from './hits.ts';
import { CUTTING, NO_LONGER, NOT_ALONE } from './spelling-candidates.ts';
import { createWordMeanings } from './word-meanings.ts';

/** Finds aliases in other spellings too, at the words of a buffer. */
export interface SpellingMatcher {
  /** Adds the aliases that begin at the words before `until`, exact and spelled ones, unjudged. */
  match(text: string, until: number, hits: Hits): void;
}

/** Where in a meaning what stands (`WordMeanings`). */
const NODE = 1;
const COUNT = 2;
const PAIRS = 3;
/** A word's number without NEEDS_CAPITAL. */
const NUMBER = NEEDS_CAPITAL - 1;
/** In larger indexes a misspelt name must begin with a capital, even where some alias does not: too many words would be asked for. */
const MAX_WORDS_FOR_SMALL_STARTS = 5000;
/** Steps through the keys for one first word: more than any gazetteer needs; a damaged index may lead round in circles. */
const MOST_STEPS = 1024;
/** Meanings by the low bits of their words' hashes, the last one asked for: few words are most of a text, and these stay in the processor's cache. */
const RECENT = 1 << 14;

export function createSpellingMatcher(
  index: MatchingIndex,
  indexNumber: number,
  words: WordBuffer,
  exact: ExactMatcher,
): SpellingMatcher {
  const { bounds, hashes } = words;
  const { nodes, next, keyNodes, keyNext, keyPairFilter } = index;
  const pairShift = Math.clz32(keyPairFilter.length) + 1;
  const smallStarts = index.counts.smallStarts === 1 && index.counts.words <= MAX_WORDS_FOR_SMALL_STARTS;
  const meanings = createWordMeanings(index);
  /** Rows of a hash and a meaning. */
  const recent = new Int32Array(RECENT * 2);
  const chosen = new Int32Array(bounds.length >> 1);
  let steps = 0;

  /** No word's hash may stand in a row before one was put there. */
  const forget = (): void => {
    for (let at = 0; at < RECENT; at += 1) recent[at * 2] = ~at;
  };
  forget();
  const meaningAt = (text: string, word: number): number => {
    const hash = hashes[word * 2 + 1] as number;
    const row = (hash & (RECENT - 1)) * 2;
    if (recent[row] === hash) return recent[row + 1] as number;
    recent[row] = hash;
    return (recent[row + 1] = meanings.of(text, bounds[word * 2] as number, bounds[word * 2 + 1] as number, hash));
  };
  /** False for two keys that begin no name together, but for a few in a hundred. */
  const isPair = (first: number, second: number): boolean => {
    const mixed = mixPair(first, second);
    const bits = startBits(mixed);
    return ((keyPairFilter[mixed >>> pairShift] as number) & bits) === bits;
  };
  /** The word of a name that may follow another one, an article skipped; 0 when a name ends there. */
  const wordBehind = (text: string, at: number): number => {
    if (at + 1 >= words.count || !isJoined(text, words, at)) return 0;
    const to = at + 1;
    return isArticleAt(words, to) && to + 1 < words.count && isJoined(text, words, to) ? to + 1 : to;
  };

  /** Adds the names of a key and follows those that go on behind word `at`; `node` stands for the `size` words read so far. */
  const follow = (
    text: string,
    first: number,
    cut: number,
    at: number,
    node: number,
    size: number,
    hits: Hits,
  ): void => {
    const info = keyNodes[node] as number;
    if (info >> 1 !== 0) add(first, cut, at, node, hits);
    if ((info & 1) !== 0 && size <= MAX_ALIAS_WORDS) goOn(text, first, cut, at, node, size, hits);
  };
  const add = (first: number, cut: number, at: number, node: number, hits: Hits): void =>
    addHit(hits, indexNumber, (bounds[first * 2] as number) + cut, bounds[at * 2 + 1] as number, node, HIT_SPELLED, at - first + 1); // prettier-ignore
  const goOn = (text: string, first: number, cut: number, at: number, node: number, size: number, hits: Hits): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    const to = wordBehind(text, at);
    if (to === 0) return;
    const meaning = Math.abs(meaningAt(text, to));
    if (meaning !== 0) goOnTo(text, first, cut, to, meaning, node, size, hits);
  };
  /** The same with the word behind already read. */
  const goOnTo = (
    text: string,
    first: number,
    cut: number,
    to: number,
    meaning: number,
    node: number,
    size: number,
    hits: Hits,
  ): void => {
    const rows = meanings.rows();
    const isKnown = rows[meaning] !== 0;
    const until = meaning + PAIRS + 2 * (rows[meaning + COUNT] as number);
    for (let k = meaning + PAIRS; k < until; k += 2) {
      if (!isKnown && ((rows[k + 1] as number) & CUTTING) !== 0) continue;
      const key = Math.abs(rows[k] as number);
      if (size === 1 && !isPair(node, key)) continue;
      const child = findSlot(keyNext, node, key);
      if (child !== 0) follow(text, first, cut, to, child, size + 1, hits);
    }
  };
  /** What a key of the first word begins: `begins` is the number beside it. */
  const begin = (text: string, first: number, key: number, begins: number, hits: Hits): void => {
    if ((begins & NOT_ALONE) === 0) add(first, begins & CUTTING, first, key, hits);
    if ((begins & NO_LONGER) === 0) goOn(text, first, begins & CUTTING, first, key, 1, hits);
  };
  /**
   * Adds the aliases that begin at a word of the index, letter for letter; true when a word on the way may be spelled in another way, or an article be
   * skipped. `info` is the entry of `root` in `nodes`.
   */
  const followExact = (text: string, first: number, root: number, rootInfo: number, hits: Hits): boolean => {
    let node = root;
    let info = rootInfo;
    let open = false;
    let at = first;
    for (;;) {
      if (info >> 1 !== 0)
        addHit(hits, indexNumber, bounds[first * 2] as number, bounds[at * 2 + 1] as number, node, HIT_EXACT, at - first + 1); // prettier-ignore
      if ((info & 1) === 0 || at + 1 >= words.count || at - first >= MAX_ALIAS_WORDS || !isJoined(text, words, at))
        return open;
      at += 1;
      const meaning = Math.abs(meaningAt(text, at));
      const rows = meanings.rows();
      const id = (rows[meaning] as number) & NUMBER;
      open ||= isArticleAt(words, at);
      if (meaning === 0 || id === 0) return open || meaning !== 0;
      open ||= (rows[meaning + PAIRS] as number) > 0;
      if (at === first + 1 && !exact.isPair(hashes[first * 2 + 1] as number, hashes[at * 2 + 1] as number)) return open;
      node = findSlot(next, node, id);
      if (node === 0) return open;
      info = nodes[node] as number;
    }
  };
  const matchWord = (text: string, word: number, code: number, hits: Hits): void => {
    const meaning = meaningAt(text, word);
    if (meaning <= 0) return;
    steps = 0;
    const rows = meanings.rows();
    const numbered = rows[meaning] as number;
    if (numbered === 0) {
      const until = meaning + PAIRS + 2 * (rows[meaning + COUNT] as number);
      let to = -1;
      let behind = 0;
      for (let k = meaning + PAIRS; k < until; k += 2) {
        const begins = rows[k + 1] as number;
        const key = rows[k] as number;
        if ((begins & NOT_ALONE) === 0) add(word, begins & CUTTING, word, key, hits);
        if ((begins & NO_LONGER) !== 0) continue;
        if (to === -1) {
          to = wordBehind(text, word);
          if (to !== 0) behind = Math.abs(meaningAt(text, to));
        }
        if (behind !== 0) goOnTo(text, word, begins & CUTTING, to, behind, key, 1, hits);
      }
      return;
    }
    if (numbered > NUMBER && code >= 0x61 && code <= 0x7a) return;
    const key = rows[meaning + PAIRS] as number;
    const begins = rows[meaning + PAIRS + 1] as number;
    const info = rows[meaning + NODE] as number;
    const isMore = info !== 0 && followExact(text, word, numbered & NUMBER, info, hits);
    if (isMore || key > 0) begin(text, word, Math.abs(key), begins, hits);
  };

  /** 0 for a word that was found to begin no name, else 1. */
  const isOpen = (hash: number): number => {
    const row = (hash & (RECENT - 1)) * 2;
    const other = (recent[row] as number) ^ hash;
    return (other | -other | -(recent[row + 1] as number)) >>> 31;
  };
  /**
   * Lists in `chosen` the words before `until` that may begin a name, and beside each whether other spellings are asked for; returns how many. A loop
   * without a branch that could be guessed wrong: which words begin names is hard to guess, and the look-ups need not wait for each other.
   */
  const choose = (text: string, until: number): number => {
    const last = text.length - 1;
    let n = 0;
    for (let i = 0; i < until; i += 1) {
      const hash = hashes[i * 2 + 1] as number;
      const start = bounds[i * 2] as number;
      const code = text.charCodeAt(start);
      // swapped letters: the capital is the second one
      const isBegun = isCapital(code) | isCapital(text.charCodeAt(Math.min(start + 1, last)));
      chosen[n] = (i << 1) | isBegun;
      n += (isBegun | exact.mayBegin(hash, isSmallLetter(code))) & isOpen(hash);
    }
    return n;
  };
  /** The same where names in small letters are asked for, too. */
  const chooseAny = (until: number): number => {
    let n = 0;
    for (let i = 0; i < until; i += 1) {
      chosen[n] = (i << 1) | 1;
      n += isOpen(hashes[i * 2 + 1] as number);
    }
    return n;
  };

  return {
    match(text, until, hits) {
      if (meanings.tidy()) forget();
      const n = smallStarts ? chooseAny(until) : choose(text, until);
      for (let k = 0; k < n; k += 1) {
        const word = (chosen[k] as number) >> 1;
        const code = text.charCodeAt(bounds[word * 2] as number);
        if (((chosen[k] as number) & 1) === 1) matchWord(text, word, code, hits);
        else exact.matchWord(text, word, isSmallLetter(code), hits);
      }
    },
  };
}

/** 1 for a letter that names begin with: a capital, or one of a script that has none; without a branch. */
function isCapital(code: number): number {
  return CAPITALS[Math.min(code, CAPITALS.length - 1)] as number;
}

/** Letters of the scripts with capitals; the last place stands for all from Hebrew on. */
const CAPITALS = Uint8Array.from({ length: 0x591 }, (_, code) => {
  const char = String.fromCharCode(code);
  return char.toLowerCase() === char && code < 0x590 ? 0 : 1;
});
