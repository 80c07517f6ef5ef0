import type { Steps } from '../model/steps.ts';
import { isSpelledAlike } from '../text/spelling-distance.ts';
import { hashOf } from '../text/word-hash.ts';
import { deletionHashes, MAX_FUZZY_LETTERS, MIN_FUZZY_LETTERS } from './deletions.ts';
import { rowsFor, spread } from './hash-table.ts';
import { mixPair, mixStart, startBits } from './slot-table.ts';
import { type StartList, startListOf } from './start-list.ts';
import type { PackedLetters } from './word-letters.ts';

/** Words that are taken in between two steps: a few milliseconds of work. */
const STEP = 2000;

/**
 * What a page's word must pass to begin an alias: per cell two numbers, for words written with a small ASCII letter and for the others. Two bits for each
 * word in its cell, about ten bits a word: a few in a hundred strangers pass.
 */
export function* startFilterOf(
  texts: readonly string[],
  starts: number,
  needsCapital: (n: number) => boolean,
): Steps<Int32Array> {
  const cells = rowsFor(starts / 6);
  const filter = new Int32Array(cells * 2);
  const shift = Math.clz32(cells) + 1;
  for (let n = 1; n <= starts; n += 1) {
    if (n % STEP === 0) yield;
    const mixed = mixStart(hashOf(texts[n] ?? ''));
    const cell = (mixed >>> shift) * 2;
    filter[cell + 1] = (filter[cell + 1] as number) | startBits(mixed);
    if (!needsCapital(n)) filter[cell] = (filter[cell] as number) | startBits(mixed);
  }
  return filter;
}

/**
 * Which words are an alias alone, and which pairs of words begin one: of the words that pass the start filter most stand before a word that goes with
 * no alias ("to" begins names, "to be" does not). `pairs` are (first word, second word or 0).
 */
export function pairFilterOf(texts: readonly string[], pairs: Int32Array): Int32Array {
  const filter = new Int32Array(rowsFor(pairs.length / 12));
  const shift = Math.clz32(filter.length) + 1;
  const hashes = Int32Array.from(texts, hashOf);
  for (let k = 0; k < pairs.length; k += 2) {
    const mixed = mixPair(hashes[pairs[k] as number] as number, hashes[pairs[k + 1] as number] as number);
    filter[mixed >>> shift] = (filter[mixed >>> shift] as number) | startBits(mixed);
  }
  return filter;
}

/** The same for the first two keys of names, by their numbers: `rows` are the (node, key) of a trie over keys, whose nodes up to `starts` are keys. */
export function keyPairFilterOf(rows: Int32Array, starts: number): Int32Array {
  let pairs = 0;
  for (let row = 0; row < rows.length; row += 2) if ((rows[row] as number) <= starts) pairs += 1;
  const filter = new Int32Array(rowsFor(pairs / 6));
  const shift = Math.clz32(filter.length) + 1;
  for (let row = 0; row < rows.length; row += 2) {
    if ((rows[row] as number) > starts) continue;
    const mixed = mixPair(rows[row] as number, rows[row + 1] as number);
    filter[mixed >>> shift] = (filter[mixed >>> shift] as number) | startBits(mixed);
  }
  return filter;
}

/** Groups larger than this are not compared word by word: all are taken to be alike. */
const MAX_COMPARED = 48;

/** Words by key; and per word its key, negative when another word of the key is spelled alike. `keyOfWord` and `texts` are by word number. */
export function* shareKeys(
  keyOfWord: Int32Array,
  keys: number,
  texts: readonly string[],
): Steps<{ wordKey: Int32Array; keyWords: StartList; keyWord: Int32Array }> {
  const keyWordStart = new Int32Array(keys + 2);
  for (let word = 1; word < texts.length; word += 1)
    keyWordStart[(keyOfWord[word] as number) + 1] = (keyWordStart[(keyOfWord[word] as number) + 1] as number) + 1;
  for (let key = 1; key < keyWordStart.length; key += 1)
    keyWordStart[key] = (keyWordStart[key] as number) + (keyWordStart[key - 1] as number);
  const fill = keyWordStart.slice();
  const keyWord = new Int32Array(texts.length - 1);
  for (let word = 1; word < texts.length; word += 1) {
    const key = keyOfWord[word] as number;
    keyWord[fill[key] as number] = word;
    fill[key] = (fill[key] as number) + 1;
  }
  const wordKey = keyOfWord.slice();
  for (let key = 1; key <= keys; key += 1) {
    if (key % STEP === 0) yield;
    const members = keyWord.subarray(keyWordStart[key], keyWordStart[key + 1]);
    if (members.length < 2) continue;
    members.forEach((word, i) => {
      const text = texts[word] ?? '';
      if (
        members.length > MAX_COMPARED ||
        members.some((other, k) => k !== i && isSpelledAlike(text, texts[other] ?? ''))
      )
        wordKey[word] = -key;
    });
  }
  return { wordKey, keyWords: startListOf(keyWordStart), keyWord };
}

/** Low bits of an entry of `deletionWord` that are the word; above them are high bits of the hash, to turn strangers away. */
export function wordBits(words: number): number {
  return 32 - Math.clz32(words);
}

/** Bytes of an entry of `deletionWord`: three while they leave six bits of the hash. */
export function entryBytes(words: number): number {
  return wordBits(words) <= 18 ? 3 : 4;
}

/** The bits of an entry, in its low bits: the word, and of the hash those above. */
export function entryOf(hash: number, word: number, words: number): number {
  const low = (1 << wordBits(words)) - 1;
  return (((hash >>> (32 - 8 * entryBytes(words))) & ~low) | word) >>> 0;
}

/**
 * For each hash of a word with one letter deleted, and of the word itself: which words. Buckets by the low bits of the spread hash;
 * `deletionFilter` has one bit per hash, four to eight bits an entry. Words with digits are left out: numbers are no typos.
 */
export function* deletionTable({
  start,
  letters,
}: PackedLetters): Steps<{ deletionFilter: Int32Array; deletions: StartList; deletionWord: Uint8Array }> {
  const out = new Int32Array(MAX_FUZZY_LETTERS + 1);
  const words = start.length - 1;
  const each = function* (visit: (hash: number, word: number) => void): Steps<void> {
    for (let word = 1; word < words; word += 1) {
      if (word % STEP === 0) yield;
      const from = start[word] as number;
      const to = start[word + 1] as number;
      if (to - from < MIN_FUZZY_LETTERS || to - from > MAX_FUZZY_LETTERS || hasDigit(letters, from, to)) continue;
      const n = deletionHashes(letters, from, to, out);
      for (let i = 0; i < n; i += 1) visit(spread(out[i] as number), word);
    }
  };
  let entries = 0;
  yield* each(() => (entries += 1));
  const buckets = bucketsFor(entries);
  const filter = new Int32Array(powerOver(entries * 4) / 32);
  const filterMask = filter.length * 32 - 1;
  const counts = new Int32Array(buckets + 1);
  yield* each((hash) => {
    const bit = hash & filterMask;
    filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
    counts[hash & (buckets - 1)] = (counts[hash & (buckets - 1)] as number) + 1;
  });
  let sum = 0;
  for (let b = 0; b <= buckets; b += 1) {
    const count = counts[b] as number;
    counts[b] = sum;
    sum += count;
  }
  const bytes = entryBytes(words - 1);
  const list = new Uint8Array(entries * bytes);
  const fill = counts.slice();
  yield* each((hash, word) => {
    const b = hash & (buckets - 1);
    const entry = entryOf(hash, word, words - 1);
    for (let byte = 0; byte < bytes; byte += 1) list[(fill[b] as number) * bytes + byte] = entry >>> (8 * byte);
    fill[b] = (fill[b] as number) + 1;
  });
  return { deletionFilter: filter, deletions: startListOf(counts), deletionWord: list };
}

/** Buckets of so many deletions: five to ten in each. */
export function bucketsFor(entries: number): number {
  return powerOver(entries / 10);
}

/** The power of two that is at least `count`, and 64. */
function powerOver(count: number): number {
  let power = 64;
  while (power < count) power *= 2;
  return power;
}

function hasDigit(letters: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if ((letters[i] as number) >= 0x30 && (letters[i] as number) <= 0x39) return true;
  return false;
}
