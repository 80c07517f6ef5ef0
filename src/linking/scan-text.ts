import { isArticleHash, MAX_ARTICLE } from '../gazetteer/articles.ts';
import { MAX_ALIAS_WORDS } from '../gazetteer/alias-forms.ts';
import { type MatchingIndex, NEEDS_CAPITAL } from '../gazetteer/matching-index-layout.ts';
import { findHash, findSlot, mixPair, mixStart, spread, startBits } from '../gazetteer/slot-table.ts';
import { createWordBuffer, readWords, type WordBuffer } from '../text/read-words.ts';
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

/** Words that the buffer holds: a piece of the text, and those carried over. */
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
      do {
        from = readWords(text, from, words);
        cutTurkishEndings(text, words, readers);
        const done = from >= text.length;
        // the last words of a piece wait for the next one: a name may begin there
        const until = done ? words.count : Math.max(0, words.count - CARRY);
        for (const reader of readers) reader.match(text, until, spellings, hits);
        if (done) break;
        words.bounds.copyWithin(0, until * 2, words.count * 2);
        words.hashes.copyWithin(0, until * 2, words.count * 2);
        words.count -= until;
      } while (from < text.length);
    },
  };
}

interface IndexReader {
  knows(hash: number): boolean;
  /** Adds the aliases that begin at the words before `until`. */
  match(text: string, until: number, spellings: boolean, hits: Hits): void;
}

/** Bağdat'ta is read as Bağdat where no index knows the whole and one knows the beginning. */
function cutTurkishEndings(text: string, words: WordBuffer, readers: readonly IndexReader[]): void {
  const { bounds, hashes, apostrophes } = words;
  for (let k = 0; k < apostrophes.length; k += 3) {
    const [word = 0, at = 0, before = 0] = apostrophes.slice(k, k + 3);
    const whole = hashes[word * 2 + 1] as number;
    if (
      !readers.some((reader) => reader.knows(before)) ||
      readers.some((reader) => reader.knows(whole)) ||
      !TURKISH_ENDING.test(text.slice(at + 1, bounds[word * 2 + 1]))
    )
      continue;
    hashes[word * 2 + 1] = before;
    bounds[word * 2 + 1] = at;
  }
}

/** Matches the words of the buffer with one index. */
function createIndexReader(index: MatchingIndex, indexNumber: number, words: WordBuffer): IndexReader {
  const { bounds, hashes } = words;
  const { nodes, next, keyNodes, keyNext, startFilter, pairFilter, wordKey } = index;
  const { starts, keyStarts } = index.counts;
  const smallStarts = index.counts.smallStarts === 1 && index.counts.words <= MAX_WORDS_FOR_SMALL_STARTS;
  const table = index.words;
  const shift = Math.clz32(startFilter.length >> 1) + 1;
  const pairShift = Math.clz32(pairFilter.length) + 1;
  const finder = createCandidateFinder(index);

  /** Number of a word, with NEEDS_CAPITAL; 0 when the index does not have it. */
  const numberAt = (word: number): number => {
    const hash = hashes[word * 2 + 1] as number;
    return findHash(table, hash, spread(hash));
  };
  /** False when a word is no alias and, with the one after it, begins none. */
  const mayMatch = (word: number, hash: number): boolean =>
    isPair(hash, 0) || (word + 1 < words.count && isPair(hash, hashes[word * 2 + 3] as number));
  const isPair = (first: number, second: number): boolean => {
    const mixed = mixPair(first, second);
    const bits = startBits(mixed);
    return ((pairFilter[mixed >>> pairShift] as number) & bits) === bits;
  };
  const articleAt = (word: number): boolean =>
    (bounds[word * 2 + 1] as number) - (bounds[word * 2] as number) <= MAX_ARTICLE &&
    isArticleHash(hashes[word * 2 + 1] as number);
  const joined = (text: string, word: number): boolean => {
    const end = bounds[word * 2 + 1] as number;
    return joins(text, end, bounds[word * 2 + 2] as number, end - (bounds[word * 2] as number));
  };

  /** The word that was last looked behind; the word of a name that follows it, 0 when a name ends there, and its number. */
  let lookedBehind = -1;
  let behind = 0;
  let behindId = 0;
  /** Several keys of one word go on at the same next one. */
  const lookBehind = (text: string, at: number): void => {
    lookedBehind = at;
    behind = 0;
    if (at + 1 >= words.count || !joined(text, at)) return;
    behind = at + 1;
    if (articleAt(behind) && behind + 1 < words.count && joined(text, behind)) behind += 1;
    behindId = numberAt(behind) & NUMBER;
  };

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
      addHit(hits, indexNumber, (bounds[first * 2] as number) + cut, bounds[at * 2 + 1] as number, node, HIT_SPELLED, at - first + 1); // prettier-ignore
    if ((info & 1) === 0 || size > MAX_ALIAS_WORDS) return;
    if (at !== lookedBehind) lookBehind(text, at);
    const to = behind;
    if (to === 0) return;
    const id = behindId;
    if (id !== 0) {
      const child = findSlot(keyNext, node, Math.abs(wordKey[id] as number));
      if (child !== 0) follow(text, first, cut, to, child, size + 1, hits);
      return;
    }
    const row = finder.find(text, bounds[to * 2] as number, bounds[to * 2 + 1] as number, hashes[to * 2 + 1] as number); // prettier-ignore
    const until = row + 2 * (finder.rows()[row] as number);
    for (let k = row + 1; k < until; k += 2) {
      if (finder.rows()[k + 1] !== 0) continue;
      const child = findSlot(keyNext, node, finder.rows()[k] as number);
      if (child !== 0) follow(text, first, cut, to, child, size + 1, hits);
    }
  };
  const followUnknown = (text: string, first: number, hits: Hits): void => {
    const row = finder.find(text, bounds[first * 2] as number, bounds[first * 2 + 1] as number, hashes[first * 2 + 1] as number); // prettier-ignore
    const until = row + 2 * (finder.rows()[row] as number);
    for (let k = row + 1; k < until; k += 2) {
      const key = finder.rows()[k] as number;
      if (key <= keyStarts) follow(text, first, finder.rows()[k + 1] as number, first, key, 1, hits);
    }
  };
  /** Adds the aliases that begin at a word of the index, letter for letter. */
  const followExact = (text: string, first: number, root: number, hits: Hits): void => {
    let node = root;
    let at = first;
    for (;;) {
      const info = nodes[node] as number;
      if (info >> 1 !== 0)
        addHit(hits, indexNumber, bounds[first * 2] as number, bounds[at * 2 + 1] as number, node, HIT_EXACT, at - first + 1); // prettier-ignore
      if ((info & 1) === 0 || at + 1 >= words.count || at - first >= MAX_ALIAS_WORDS) return;
      // most words after the first word of a longer name are not its second
      if (at === first && !isPair(hashes[at * 2 + 1] as number, hashes[at * 2 + 3] as number)) return;
      const word = numberAt(at + 1) & NUMBER;
      if (word === 0) return;
      node = findSlot(next, node, word);
      if (node === 0 || !joined(text, at)) return;
      at += 1;
    }
  };
  /** The same; true when a word on the way may be spelled in another way, or an article be skipped. */
  const followOpen = (text: string, first: number, node: number, hits: Hits): boolean => {
    let open = false;
    let at = first;
    for (;;) {
      const info = nodes[node] as number;
      if (info >> 1 !== 0)
        addHit(hits, indexNumber, bounds[first * 2] as number, bounds[at * 2 + 1] as number, node, HIT_EXACT, at - first + 1); // prettier-ignore
      if ((info & 1) === 0 || at + 1 >= words.count || at - first >= MAX_ALIAS_WORDS) return open;
      const word = numberAt(at + 1) & NUMBER;
      if (word === 0) return !finder.refuses(hashes[at * 2 + 3] as number) || articleAt(at + 1);
      if (!joined(text, at)) return open;
      const child = findSlot(next, node, word);
      open ||= (wordKey[word] as number) < 0;
      if (child === 0) return open || articleAt(at + 1);
      node = child;
      at += 1;
    }
  };
  const matchExact = (text: string, until: number, hits: Hits): void => {
    for (let i = 0; i < until; i += 1) {
      const hash = hashes[i * 2 + 1] as number;
      const code = text.charCodeAt(bounds[i * 2] as number);
      const isSmall = code >= 0x61 && code <= 0x7a ? 1 : 0;
      const mixed = mixStart(hash);
      const bits = startBits(mixed);
      if (((startFilter[(mixed >>> shift) * 2 + 1 - isSmall] as number) & bits) !== bits || !mayMatch(i, hash)) continue;
      const numbered = findHash(table, hash, spread(hash));
      if (numbered > NUMBER && isSmall === 1) continue;
      const id = numbered & NUMBER;
      if (id !== 0 && id <= starts) followExact(text, i, id, hits);
    }
  };

  return {
    knows: (hash) => findHash(table, hash, spread(hash)) !== 0,
    match(text, until, spellings, hits) {
      if (!spellings) {
        matchExact(text, until, hits);
        return;
      }
      finder.tidy();
      lookedBehind = -1;
      for (let i = 0; i < until; i += 1) {
        const start = bounds[i * 2] as number;
        const hash = hashes[i * 2 + 1] as number;
        const code = text.charCodeAt(start);
        const isSmall = code >= 0x61 && code <= 0x7a ? 1 : 0;
        const maySpell = smallStarts || isCapital(code) || isCapital(text.charCodeAt(start + 1));
        if (!maySpell) {
          const mixed = mixStart(hash);
          const bits = startBits(mixed);
          if (((startFilter[(mixed >>> shift) * 2 + 1 - isSmall] as number) & bits) !== bits || !mayMatch(i, hash))
            continue;
        } else if (finder.refuses(hash)) continue;
        const numbered = findHash(table, hash, spread(hash));
        steps = 0;
        if (numbered === 0) {
          if (maySpell) followUnknown(text, i, hits);
          continue;
        }
        if (numbered > NUMBER && isSmall === 1) continue;
        const id = numbered & NUMBER;
        const isOpen = id <= starts && followOpen(text, i, id, hits);
        if (!maySpell) continue;
        const key = wordKey[id] as number;
        if ((isOpen || key < 0) && Math.abs(key) <= keyStarts) follow(text, i, 0, i, Math.abs(key), 1, hits);
      }
    },
  };
}

/** Case endings that Turkish writes after the apostrophe of a name. */
const TURKISH_ENDING =
  /^(?:n?[ıiuü]n|[dt][ae](?:n|ki)?|y?[ae]|[yn]?[ıiuü]|s[ıiuü](?:n(?:[ıiuü]n?|[ae]|[dt][ae]n?)?)?|n[ae]|l[ae]r|y?l[ae])$/;

/** A name begins with a capital (swapped letters: has it second), or with a letter of a script that has none. */
function isCapital(code: number): boolean {
  return code >= CAPITALS.length || CAPITALS[code] === 1;
}

/** Letters of the scripts with capitals, below Hebrew. */
const CAPITALS = Uint8Array.from({ length: 0x590 }, (_, code) => {
  const char = String.fromCharCode(code);
  return char.toLowerCase() === char ? 0 : 1;
});
