import { isArticle, MAX_ARTICLE } from '../gazetteer/articles.ts';
import { MAX_ALIAS_WORDS } from '../gazetteer/alias-forms.ts';
import { type MatchingIndex, NEEDS_CAPITAL } from '../gazetteer/matching-index-layout.ts';
import { findHash, findSlot, spread } from '../gazetteer/slot-table.ts';
import { createWordBuffer, foldedLetters, readWords, type WordBuffer } from '../text/words.ts';
import { joins } from './gaps.ts';
import { addHit, HIT_EXACT, HIT_SPELLED, type Hits } from './hits.ts';
import { createCandidateFinder } from './spelling-candidates.ts';

/** Reads texts for the names of some indexes. It keeps buffers and a cache of unknown words: make one and use it for many texts. */
export interface Scanner {
  /**
   * Adds to `hits` every alias in `text`, the shorter ones within longer ones too, in order of their start. `spellings: false` finds
   * exact forms only (folded words): the entry point to measure exact matching by; with `true` variants and one-edit
   * spellings as well, unjudged. Linear in the text.
   */
  scan(text: string, spellings: boolean, hits: Hits): void;
}

/** A word's number without NEEDS_CAPITAL. */
const NUMBER = NEEDS_CAPITAL - 1;

/** In larger indexes a misspelt name must begin with a capital, even where some alias does not: too many words would be asked for. */
const MAX_WORDS_FOR_SMALL_STARTS = 5000;

/** Words read at a time: the buffers stay in the processor's cache whatever the size of the text. */
const CHUNK = 4096;
/** Steps through the keys for one first word: more than any gazetteer needs; a damaged index may lead round in circles. */
const MOST_STEPS = 1024;
const CARRY = MAX_ALIAS_WORDS + 2;

export function createScanner(indexes: readonly MatchingIndex[]): Scanner {
  const words = createWordBuffer(CHUNK);
  const readers = indexes.map((index, i) => createIndexReader(index, i, words));
  return {
    scan(text, spellings, hits) {
      words.count = 0;
      let from = 0;
      let first = 0;
      do {
        const fresh = words.count;
        from = readWords(text, from, words);
        const done = from >= text.length;
        // the last words of a chunk wait for the next one: a name may begin there
        const until = done ? words.count : Math.max(first, words.count - CARRY);
        for (const reader of readers) {
          reader.number(text, fresh);
          reader.match(text, first, until, spellings, hits);
        }
        if (done) break;
        const keep = words.count - until;
        words.start.copyWithin(0, until, words.count);
        words.end.copyWithin(0, until, words.count);
        words.hash.copyWithin(0, until, words.count);
        for (const reader of readers) reader.keep(until, words.count);
        words.count = keep;
        first = 0;
      } while (from < text.length);
    },
  };
}

/** Matches the words of the buffer with one index. */
function createIndexReader(index: MatchingIndex, indexNumber: number, words: WordBuffer) {
  const { start, end, hash } = words;
  const { nodes, next, keyNodes, keyNext, wordFilter, wordKey } = index;
  const { starts, keyStarts } = index.counts;
  const smallStarts = index.counts.smallStarts === 1 && index.counts.words <= MAX_WORDS_FOR_SMALL_STARTS;
  const table = index.words;
  const ids = new Int32Array(CHUNK);
  const filterMask = wordFilter.length * 32 - 1;
  const finder = createCandidateFinder(index);

  const numberOf = (h: number): number => {
    const s = spread(h);
    const bit = s & filterMask;
    return ((wordFilter[bit >> 5] as number) & (1 << (bit & 31))) === 0 ? 0 : findHash(table, h, s);
  };
  const articleAt = (text: string, at: number): boolean =>
    (end[at] as number) - (start[at] as number) <= MAX_ARTICLE &&
    isArticle(foldedLetters(text, start[at] as number, end[at] as number));
  const joined = (text: string, at: number): boolean =>
    joins(text, end[at] as number, start[at + 1] as number, (end[at] as number) - (start[at] as number));

  let steps = 0;
  /** Follows the keys of the words from `at` on; `node` stands for the words read so far. */
  const follow = (
    text: string,
    first: number,
    cut: number,
    at: number,
    node: number,
    size: number,
    hits: Hits,
  ): void => {
    steps += 1;
    if (steps > MOST_STEPS) return;
    const info = keyNodes[node] as number;
    if (info >> 1 !== 0)
      addHit(hits, indexNumber, (start[first] as number) + cut, end[at] as number, node, HIT_SPELLED, at - first + 1);
    if ((info & 1) === 0 || size > MAX_ALIAS_WORDS || at + 1 >= words.count || !joined(text, at)) return;
    let to = at + 1;
    if (articleAt(text, to) && to + 1 < words.count && joined(text, to)) to += 1;
    const id = (ids[to] as number) & NUMBER;
    if (id !== 0) {
      const child = findSlot(keyNext, node, Math.abs(wordKey[id] as number));
      if (child !== 0) follow(text, first, cut, to, child, size + 1, hits);
      return;
    }
    const { keys, cut: cuts } = finder.find(text, start[to] as number, end[to] as number, hash[to] as number);
    for (let k = 0; k < keys.length; k += 1) {
      if (cuts[k] !== 0) continue;
      const child = findSlot(keyNext, node, keys[k] as number);
      if (child !== 0) follow(text, first, cut, to, child, size + 1, hits);
    }
  };
  const followUnknown = (text: string, first: number, hits: Hits): void => {
    const { keys, cut } = finder.find(text, start[first] as number, end[first] as number, hash[first] as number);
    for (let k = 0; k < keys.length; k += 1) {
      const key = keys[k] as number;
      if (key <= keyStarts) follow(text, first, cut[k] as number, first, key, 1, hits);
    }
  };

  return {
    /** Looks up the numbers of the words from `from` on. */
    number(text: string, from: number): void {
      const { count } = words;
      for (let i = from; i < count; i += 1) ids[i] = numberOf(hash[i] as number);
      for (let k = 0; k < words.apostrophes.length; k += 3) {
        const [word = 0, at = 0, before = 0] = words.apostrophes.slice(k, k + 3);
        if (ids[word] !== 0 || !TURKISH_ENDING.test(text.slice(at + 1, end[word]))) continue;
        ids[word] = numberOf(before);
        if (ids[word] !== 0) end[word] = at;
      }
    },
    keep(from: number, to: number): void {
      ids.copyWithin(0, from, to);
    },
    match(text: string, from: number, until: number, spellings: boolean, hits: Hits): void {
      const { count } = words;
      for (let i = from; i < until; i += 1) {
        const numbered = ids[i] as number;
        steps = 0;
        if (numbered === 0) {
          if (spellings && (smallStarts || mayBegin(text, start[i] as number))) followUnknown(text, i, hits);
          continue;
        }
        if (numbered > NUMBER && isSmall(text.charCodeAt(start[i] as number))) continue;
        const id = numbered & NUMBER;
        // true when a word on the way may be spelled in another way, or an article may be skipped
        let open = false;
        if (id <= starts) {
          let node = id;
          let at = i;
          for (;;) {
            const info = nodes[node] as number;
            if (info >> 1 !== 0)
              addHit(hits, indexNumber, start[i] as number, end[at] as number, node, HIT_EXACT, at - i + 1);
            if ((info & 1) === 0 || at + 1 >= count || at - i >= MAX_ALIAS_WORDS) break;
            const word = (ids[at + 1] as number) & NUMBER;
            if (word === 0) {
              open = true;
              break;
            }
            if (!joined(text, at)) break;
            const child = findSlot(next, node, word);
            if (child === 0) {
              open ||= spellings && ((wordKey[word] as number) < 0 || articleAt(text, at + 1));
              break;
            }
            open ||= spellings && (wordKey[word] as number) < 0;
            node = child;
            at += 1;
          }
        }
        if (!spellings) continue;
        const key = wordKey[id] as number;
        if ((open || key < 0) && Math.abs(key) <= keyStarts && (smallStarts || mayBegin(text, start[i] as number)))
          follow(text, i, 0, i, Math.abs(key), 1, hits);
      }
    },
  };
}

/** Case endings that Turkish writes after the apostrophe of a name. */
const TURKISH_ENDING =
  /^(?:n?[ıiuü]n|[dt][ae](?:n|ki)?|y?[ae]|[yn]?[ıiuü]|s[ıiuü](?:n(?:[ıiuü]n?|[ae]|[dt][ae]n?)?)?|n[ae]|l[ae]r|y?l[ae])$/;

/** A name begins with a capital (swapped letters: has it second), or with a letter of a script that has none. */
function mayBegin(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at)) || isCapital(text.charCodeAt(at + 1));
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x0590) return true;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}
