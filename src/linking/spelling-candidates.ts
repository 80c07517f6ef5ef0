import { deletionHashes, MAX_FUZZY_LETTERS, MIN_FUZZY_LETTERS } from '../gazetteer/deletions.ts';
import type { MatchingIndex } from '../gazetteer/matching-index-layout.ts';
import { lettersOf } from '../gazetteer/word-letters.ts';
import { startAt } from '../gazetteer/start-list.ts';
import { findHash, spread } from '../gazetteer/hash-table.ts';
import { withoutJoinedArticle } from '../gazetteer/articles.ts';
import { lettersIn, OTHER_READINGS, otherReadings, readOtherwise } from '../text/other-readings.ts';
import { entryBytes, entryOf, wordBits } from '../gazetteer/word-tables.ts';
import { isSpelledAlike } from '../text/spelling-distance.ts';
import { latinKeyHash, numberKeyOf, spellingKey } from '../text/spelling-key.ts';
import { hashOf } from '../text/word-hash.ts';
import { foldedLetters } from '../text/words.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { isInflected } from './judge-spelling.ts';
import { withinEdits } from './within-edits.ts';

const MAX_KEYS = 8;
/** Words of one key, or near to a word, that are compared with it; of more, all are taken to be alike. */
const MOST_COMPARED = 48;
/** Shorter words have neither other readings nor an article that was written on. */
const MIN_READ_LETTERS = 4;
/** Shorter everyday words with an s at the end are no plurals of a name. */
const LEAST_PLURAL = 5;
const MAX_LETTERS = MAX_FUZZY_LETTERS + 8;

/** In the number beside a key: the letters before it (Arabic prefixes) that do not belong to the name. */
export const CUTTING = 0xff;
/** The same: the word is no spelling of any name of one word. */
export const NOT_ALONE = 0x100;
/** The same: no longer name begins with the key. */
export const NO_LONGER = 0x200;

/**
 * What an unknown word of a text may be a spelling of: pairs of a key and a number (`CUTTING`, `NOT_ALONE`,
 * `NO_LONGER`). Most have none. `hash` is that of the
 * folded word, `text[start..end)`.
 */
export function spellingCandidates(
  index: MatchingIndex,
  text: string,
  start: number,
  end: number,
  hash: number,
): readonly number[] {
  if (isStrange(index, text, start, end, hash)) return [];
  const word = foldedLetters(text, start, end);
  const pairs = propose(index, word);
  for (let i = 0; i < pairs.length; i += 2) {
    const cutting = pairs[i + 1] as number;
    pairs[i + 1] = cutting | beginningOf(index, pairs[i] as number, mayBeName(word.slice(cutting)));
  }
  return pairs;
}

/** True for an everyday word that may be the plural of a name: not of another everyday word (`judgeSpelling`), and neither this nor press. */
function isPlural(word: string): boolean {
  return word.length >= LEAST_PLURAL && word.endsWith('s') && !word.endsWith('ss') && !isCommonWord(word.slice(0, -1));
}

/** What a key may begin, as NOT_ALONE and NO_LONGER. `isName`: the word may be a name of one word. */
export function beginningOf(index: MatchingIndex, key: number, isName: boolean): number {
  if (key > index.counts.keyStarts) return NOT_ALONE | NO_LONGER;
  const info = index.keyNodes[key] ?? 0;
  return (isName && info >> 1 !== 0 ? 0 : NOT_ALONE) | ((info & 1) === 1 ? 0 : NO_LONGER);
}

/**
 * False for an everyday word (The, This), which is no spelling of a name of one word: told here once for all its places, where others are left to the judge
 * of each place. Everyday words may be plurals, and numerals; Cyrillic ones are told by their endings (`judgeSpelling`).
 */
export function mayBeName(word: string): boolean {
  if (isPlural(word) || isInflected(word) || numberKeyOf(hashOf(word)) !== undefined) return true;
  return !isCommonWord(word) && !isCommonName(word);
}

const letters = new Uint16Array(MAX_LETTERS);
const otherwise = new Uint16Array(MAX_LETTERS * 2);
const wordLetters = new Uint16Array(MAX_LETTERS * 2);
const deletions = new Int32Array(MAX_FUZZY_LETTERS + 1);

/** True when a plain Latin word has no candidates: most capitalised words of a page end here, without a string being made. */
function isStrange(index: MatchingIndex, text: string, start: number, end: number, hash: number): boolean {
  const size = end - start;
  if (size < 3 || size > MAX_LETTERS) return size > MAX_LETTERS;
  for (let i = 0; i < size; i += 1) {
    const code = text.charCodeAt(start + i) | 0x20;
    if (code < 0x61 || code > 0x7a) return false;
    letters[i] = code;
  }
  if (numberKeyOf(hash) !== undefined || hasKey(index, letters, size)) return false;
  if (size >= MIN_READ_LETTERS) {
    if (mayHaveArticle()) {
      const word = String.fromCharCode(...letters.subarray(0, size));
      if (withoutJoinedArticle(word) !== word) return false;
    }
    const inIt = lettersIn(letters, size);
    for (let reading = 0; reading < OTHER_READINGS; reading += 1) {
      const length = readOtherwise(letters, size, inIt, reading, otherwise);
      if (length !== 0 && hasKey(index, otherwise, length)) return false;
    }
  }
  return size < MIN_FUZZY_LETTERS || size > MAX_FUZZY_LETTERS || nearWords(index, size, 1) === 0;
}

/** True when `letters` begin as a word with an article written on may: al-, el-, or a, e, u before two of one letter. */
function mayHaveArticle(): boolean {
  const first = letters[0];
  if (first !== 0x61 && first !== 0x65 && first !== 0x75) return false;
  return letters[1] === 0x6c || letters[1] === letters[2];
}

/** Pairs of a key and the letters before it. */
function propose(index: MatchingIndex, word: string): number[] {
  const pairs: number[] = [];
  if ((word.length < 2 && !/\d/.test(word)) || word.length > MAX_LETTERS) return pairs;
  const seen = new Set<number>([0]);
  const add = (key: number, cutting = 0): void => {
    if (seen.size > MAX_KEYS || seen.has(key)) return;
    seen.add(key);
    pairs.push(key, cutting);
  };
  add(keyAlike(index, word));
  if (isArabic(word)) for (const { rest, cutting } of arabicRests(word)) add(keyAlike(index, rest), cutting);
  const joined = withoutJoinedArticle(word);
  if (joined !== word) add(keyAlike(index, joined));
  for (const other of otherReadings(word)) add(keyAlike(index, other));
  if (
    word.length >= MIN_FUZZY_LETTERS &&
    word.length <= MAX_FUZZY_LETTERS &&
    !/\d/.test(word) &&
    !isCommonWord(word) &&
    !isCommonName(word)
  ) {
    for (let i = 0; i < word.length; i += 1) letters[i] = word.charCodeAt(i);
    const found = nearWords(index, word.length, MOST_COMPARED);
    for (let i = 0; i < found; i += 1) add(Math.abs(index.wordKey[near[i] as number] ?? 0));
  }
  return pairs;
}

function hasKey(index: MatchingIndex, word: Uint16Array, size: number): boolean {
  const key = latinKeyHash(word, size);
  return findHash(index.keys, spread(key)) !== 0;
}

/** The key of a word when the index has it for a word that is spelled alike; 0 otherwise. */
function keyAlike(index: MatchingIndex, word: string): number {
  const hash = hashOf(spellingKey(word));
  const key = findHash(index.keys, spread(hash));
  if (key === 0) return 0;
  const from = startAt(index.keyWords, key);
  const to = Math.min(from + (index.keyWords.sizes[key] as number), index.keyWord.length);
  if (to - from > MOST_COMPARED) return key;
  for (let k = Math.max(0, from); k < to; k += 1)
    if (isSpelledAlike(word, textOf(index, index.keyWord[k] as number))) return key;
  return 0;
}

/** The letters of an index word; of one too long to be anybody's spelling, the first. */
function textOf(index: MatchingIndex, word: number): string {
  return String.fromCharCode(...wordLetters.subarray(0, lettersOf(index, word, wordLetters)));
}

const near = new Int32Array(MOST_COMPARED);

/**
 * Writes into `near` the index words at most one edit away from the `size` first of `letters` (two from nine letters on, as far as the deletions show
 * them), `most` at most; returns how many.
 */
function nearWords(index: MatchingIndex, size: number, most: number): number {
  const { deletionFilter, deletionWord } = index;
  const n = deletionHashes(letters, 0, size, deletions);
  const filterMask = deletionFilter.length * 32 - 1;
  const buckets = index.deletions.sizes.length - 1;
  const { words } = index.counts;
  const low = (1 << wordBits(words)) - 1;
  const bytes = entryBytes(words);
  const entries = Math.floor(deletionWord.length / bytes);
  let found = 0;
  for (let i = 0; i < n; i += 1) {
    const hash = spread(deletions[i] as number);
    const bit = hash & filterMask;
    if (((deletionFilter[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
    const bucket = hash & buckets;
    const from = startAt(index.deletions, bucket);
    const to = Math.min(from + (index.deletions.sizes[bucket] as number), entries);
    const wanted = entryOf(hash, 0, words);
    for (let k = Math.max(0, from); k < to; k += 1) {
      const at = k * bytes;
      let entry =
        (deletionWord[at] as number) |
        ((deletionWord[at + 1] as number) << 8) |
        ((deletionWord[at + 2] as number) << 16);
      if (bytes === 4) entry |= (deletionWord[at + 3] as number) << 24;
      const other = entry & low;
      if (((entry ^ wanted) & ~low) !== 0 || isFound(other, found)) continue;
      const length = lettersOf(index, other, wordLetters);
      if (!withinEdits(letters, size, wordLetters, 0, length, Math.min(length, size) >= 9 ? 2 : 1)) continue;
      near[found++] = other;
      if (found === most) return found;
    }
  }
  return found;
}

function isFound(word: number, found: number): boolean {
  for (let i = 0; i < found; i += 1) if (near[i] === word) return true;
  return false;
}

function isArabic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x0600 && code <= 0x06ff;
}

/** What is left of an Arabic word without attached prefixes: conjunctions wa-, fa-; prepositions bi-, ka-, li- (li-l- for li-al-). */
function arabicRests(word: string): { rest: string; cutting: number }[] {
  const out: { rest: string; cutting: number }[] = [];
  const put = (rest: string, cutting: number): void => {
    if (rest.length >= 2) out.push({ rest, cutting });
  };
  const afterAnd = 'وف'.includes(word.charAt(0)) ? [0, 1] : [0];
  for (const at of afterAnd) {
    if (at > 0) put(word.slice(at), at);
    const preposition = word.charAt(at);
    if (!'بكل'.includes(preposition)) continue;
    put(word.slice(at + 1), at + 1);
    // li + al- is written lil-: the article's alef is gone, so the preposition stays in the mark
    if (preposition === 'ل' && word.charAt(at + 1) === 'ل') put(`ا${word.slice(at + 1)}`, at);
  }
  return out;
}
