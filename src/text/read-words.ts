import { APOSTROPHE, BREAK, DOT, fillFold, FIRST_LETTER, foldTable, UNFILLED } from './fold-table.ts';
import { finishWord, last } from './finish-word.ts';
import { writeUtf8 } from './utf8.ts';
import { HASH_FACTOR } from './word-hash.ts';

/**
 * Words of a text in typed arrays: no objects, no strings. Word n is `text.slice(bounds[2n], bounds[2n + 1])`, UTF-16; the end is that of the name in
 * the word: a possessive 's and closing apostrophes are not in it, the last dot of "U.S." is. `hashes[2n + 1]` is the hash of its folded letters;
 * what lies between has no meaning (the reader writes at every character, so that it need not branch).
 */
export interface WordBuffer {
  readonly bounds: Int32Array;
  readonly hashes: Int32Array;
  count: number;
  /** Words with an apostrophe inside, as rows of (word, offset of the apostrophe, hash before it): names with Turkish endings (Bağdat'ta). */
  readonly apostrophes: number[];
}

/** UTF-16 units that are read from bytes at a time: they, their words and the fold table stay in the processor's first cache. */
const PIECE = 4096;
/** Shorter texts are not worth the call that turns them into bytes. */
const LEAST_PIECE = 48;

/** A buffer for `capacity` words; set `count` to 0 to use it again. */
export function createWordBuffer(capacity: number): WordBuffer {
  const size = capacity * 2 + 2;
  return { bounds: new Int32Array(size), hashes: new Int32Array(size), count: 0, apostrophes: [] };
}

/**
 * Splits `text` from offset `from` into words, appended to the buffer until it is full or a good piece is read; returns the offset to go on from
 * (`text.length` when done).
 * A word is a run of letters and digits, apostrophes and dropped characters inside it included. Initials with dots are one word
 * (U.S. = us); an elided article parts (l'Irak = l, irak); letters of scripts without spaces are a word each.
 */
export function readWords(text: string, from: number, words: WordBuffer): number {
  words.apostrophes.length = 0;
  const to = Math.min(text.length, from + PIECE);
  const room = (words.bounds.length >> 1) - 1 - words.count;
  if (to - from < LEAST_PIECE || room <= (to - from + 1) >> 1) return readUnits(text, from, words);
  const written = writeUtf8(from === 0 && to === text.length ? text : text.slice(from, to), bytes);
  // where most characters take several bytes, the units of the string are the shorter way
  if (written > (to - from) * 1.25) return readUnits(text, from, words);
  return readBytes(text, from, to, written, words);
}

/** The same unit by unit: for short texts and for scripts beyond ASCII; what the reading of bytes is tested against. Fills the buffer. */
export function readUnits(text: string, from: number, words: WordBuffer): number {
  const { bounds, hashes } = words;
  const capacity = (bounds.length >> 1) - 1;
  const table = foldTable();
  const factor = HASH_FACTOR;
  const firstLetter = FIRST_LETTER;
  const dot = DOT;
  const length = text.length;
  let n = words.count;
  let i = from;
  while (i < length) {
    let folded = table[text.charCodeAt(i)] as number;
    if (folded === BREAK) {
      i += 1;
      continue;
    }
    if (n === capacity) break;
    const first = i;
    let h = 0;
    while (folded >= firstLetter) {
      h = (Math.imul(h, factor) + folded) | 0;
      i += 1;
      if (i === length) break;
      folded = table[text.charCodeAt(i)] as number;
    }
    if (i === length || folded === BREAK || (folded === dot && i - first > 1)) {
      bounds[n * 2] = first;
      bounds[n * 2 + 1] = i;
      hashes[n * 2 + 1] = h;
      n += 1;
      if (i < length) i += 1;
      continue;
    }
    finishWord(text, first, i, h);
    n = putLast(words, bounds, hashes, n, 0);
    i = last.next;
  }
  words.count = n;
  return i;
}

/** Puts what `finishWord` found in the place of word `n`, which is word `n + before` of the buffer; returns the number of words then. */
function putLast(words: WordBuffer, bounds: Int32Array, hashes: Int32Array, n: number, before: number): number {
  if (last.end <= last.start) return n;
  bounds[n * 2] = last.start;
  bounds[n * 2 + 1] = last.end;
  hashes[n * 2 + 1] = last.hash;
  if (last.apostrophe >= 0) words.apostrophes.push(n + before, last.apostrophe, last.before);
  return n + 1;
}

const bytes = new Uint8Array(PIECE * 3);

/** Folded letter of an ASCII letter or digit, 0 for what parts words; SPECIAL and more where the fold table has to be asked. */
const LETTER_OF_BYTE = new Uint16Array(256).fill(0x100);
const SPECIAL = 0x100;
for (let code = 0; code < 128; code += 1) {
  if (foldTable()[code] === UNFILLED) fillFold(code);
  const folded = foldTable()[code] as number;
  LETTER_OF_BYTE[code] = folded >= FIRST_LETTER || folded === BREAK ? folded : SPECIAL;
}

/** Where `readPlain` stopped: bounds written (even between words, odd within one), hash of the word so far. */
const state = new Int32Array(2);
const BOUNDS = 0;
const HASH = 1;

/**
 * Bounds and hashes of one piece. They, the bytes and the table are constants of this file so that the engine knows where they lie: as arguments the
 * loop takes twice as long.
 */
const pieceBounds = new Int32Array(PIECE + 2);
const pieceHashes = new Int32Array(PIECE + 2);

/**
 * Reads on from byte `from` to the next special one or the end; returns where. At each character the bounds are written, and their count moves only where
 * words begin and end: a loop without a branch that could be guessed wrong.
 */
function readPlain(from: number, to: number, base: number): number {
  // `| 0`: whole numbers of 32 bits, whatever the caller counts in
  const offset = base | 0;
  const end = to | 0;
  const factor = HASH_FACTOR;
  let n = state[BOUNDS] as number;
  let inside = n & 1;
  let h = state[HASH] as number;
  let at = from | 0;
  for (; at < end; at += 1) {
    const letter = LETTER_OF_BYTE[bytes[at] as number] as number;
    if (letter >= SPECIAL) break;
    pieceBounds[n] = offset + at;
    pieceHashes[n] = h;
    // 1 for a letter, 0 for what parts words
    const isLetter = -letter >>> 31;
    n = (n + (isLetter ^ inside)) | 0;
    inside = isLetter;
    h = ((Math.imul(h, factor) & -isLetter) + letter) | 0;
  }
  state[BOUNDS] = n;
  state[HASH] = h;
  return at;
}

/** Reads `text[from..to)`, whose UTF-8 lies in `bytes`. */
function readBytes(text: string, from: number, to: number, written: number, words: WordBuffer): number {
  state[BOUNDS] = 0;
  state[HASH] = 0;
  const next = readPiece(text, from, to, written, words);
  // a word over the end of the piece is read again with the next one
  const bounds = (state[BOUNDS] ?? 0) & ~1;
  words.bounds.set(pieceBounds.subarray(0, bounds), words.count * 2);
  words.hashes.set(pieceHashes.subarray(0, bounds), words.count * 2);
  words.count += bounds >> 1;
  return next;
}

function readPiece(text: string, from: number, to: number, written: number, words: WordBuffer): number {
  // offset in the text = base + offset in the bytes
  let base = from;
  let i = 0;
  for (;;) {
    i = readPlain(i, written, base);
    const n = state[BOUNDS] as number;
    const h = state[HASH] as number;
    const at = base + i;
    const isInside = (n & 1) === 1;
    const first = isInside ? (pieceBounds[n - 1] as number) : at;
    if (i >= written) {
      if (!isInside) return to;
      if (to < text.length && first > from) return first;
      // the end of the text; or a word as long as the piece, which is read to its end
      finishWord(text, first, to, h);
      state[BOUNDS] = putLast(words, pieceBounds, pieceHashes, n >> 1, words.count) * 2;
      return last.next;
    }
    const code = text.charCodeAt(at);
    const folded = foldedUnit(code);
    const isLetter = folded >= FIRST_LETTER;
    if (isLetter || isPlainBreak(folded, isInside, at - first)) {
      pieceBounds[n] = at;
      pieceHashes[n] = h;
      if (isLetter !== isInside) state[BOUNDS] = n + 1;
      state[HASH] = isLetter ? Math.imul(h, HASH_FACTOR) + folded : 0;
      const more = code < 0x80 ? 0 : code < 0x800 ? 1 : 2;
      i += 1 + more;
      base -= more;
      continue;
    }
    finishWord(text, first, at, h);
    state[BOUNDS] = putLast(words, pieceBounds, pieceHashes, n >> 1, words.count) * 2;
    state[HASH] = 0;
    if (last.next >= to) return last.next;
    // on to the byte of the unit at last.next
    let unit = at;
    while (unit < last.next) {
      const lead = bytes[i] as number;
      i += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      unit += lead < 0xf0 ? 1 : 2;
    }
    base = unit - i;
  }
}

/** Class or folded letter of a unit, its block of the table filled. */
function foldedUnit(code: number): number {
  const table = foldTable();
  if (table[code] === UNFILLED) fillFold(code);
  return table[code] as number;
}

/** True for what parts words here: a dot after a word of several letters, dots and apostrophes between words. */
function isPlainBreak(folded: number, isInside: boolean, letters: number): boolean {
  if (folded === BREAK) return true;
  return isInside ? folded === DOT && letters > 1 : folded === DOT || folded === APOSTROPHE;
}
