import {
  APOSTROPHE,
  BREAK,
  DOT,
  DROP,
  EXPAND,
  FIRST_LETTER,
  NON_JOINER,
  SOLO,
  SURROGATE,
  UNFILLED,
} from './fold-table.ts';
import { expansionOf, fillFoldBlock, foldAstral, foldTable } from './fold-table.ts';

/** Words of a text as parallel arrays: no objects, no strings. Offsets are UTF-16; `hash` is of the folded letters. */
export interface WordBuffer {
  readonly start: Int32Array;
  /** End of the name in the word: a possessive 's and closing apostrophes are not in it, the last dot of "U.S." is. */
  readonly end: Int32Array;
  readonly hash: Int32Array;
  count: number;
  /** Words with an apostrophe inside, as rows of (word, offset of the apostrophe, hash before it): names with Turkish endings (Bağdat'ta). */
  readonly apostrophes: number[];
}

/** Odd, with well spread bits (Knuth's golden ratio multiplier): deletion hashes need an invertible one. */
export const HASH_FACTOR = 0x9e3779b1 | 0;

const T = foldTable();

/** A buffer for `capacity` words; set `count` to 0 to use it again. */
export function createWordBuffer(capacity: number): WordBuffer {
  return {
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    count: 0,
    apostrophes: [],
  };
}

/** Hash of an already folded word, as `readWords` computes it while reading. */
export function hashOf(folded: string): number {
  let h = 0;
  for (let i = 0; i < folded.length; i += 1) h = (Math.imul(h, HASH_FACTOR) + folded.charCodeAt(i)) | 0;
  return h;
}

/**
 * Splits `text` from offset `from` into words, appended to the buffer until it is full; returns the offset to go on from (`text.length` when done).
 * A word is a run of letters and digits, apostrophes and dropped characters inside it included. Initials with dots are one word
 * (U.S. = us); an elided article parts (l'Irak = l, irak); letters of scripts without spaces are a word each.
 */
export function readWords(text: string, from: number, words: WordBuffer): number {
  const { start, end, hash } = words;
  const capacity = start.length;
  const length = text.length;
  let n = words.count;
  let i = from;
  words.apostrophes.length = 0;
  while (i < length) {
    let folded = T[text.charCodeAt(i)] as number;
    if (folded === BREAK) {
      i += 1;
      continue;
    }
    if (n === capacity) break;
    const first = i;
    let h = 0;
    while (folded >= FIRST_LETTER) {
      h = (Math.imul(h, HASH_FACTOR) + folded) | 0;
      i += 1;
      if (i === length) break;
      folded = T[text.charCodeAt(i)] as number;
    }
    if (i === length || folded === BREAK || (folded === DOT && i - first > 1)) {
      start[n] = first;
      end[n] = i;
      hash[n] = h;
      n += 1;
      if (i < length) i += 1;
      continue;
    }
    finishWord(text, first, i, h);
    if (last.end > last.start) {
      start[n] = last.start;
      end[n] = last.end;
      hash[n] = last.hash;
      if (last.apostrophe >= 0) words.apostrophes.push(n, last.apostrophe, last.before);
      n += 1;
    }
    i = last.next;
  }
  words.count = n;
  return i;
}

const nameBuffer = createWordBuffer(64);

/** The folded letters of the words of a text; the slow twin of `readWords`, for building indexes. */
export function foldedWords(text: string): string[] {
  const out: string[] = [];
  const buffer = nameBuffer;
  for (let i = 0; i < text.length;) {
    buffer.count = 0;
    i = readWords(text, i, buffer);
    for (let k = 0; k < buffer.count; k += 1) out.push(foldedLetters(text, buffer.start[k] ?? 0, buffer.end[k] ?? 0));
  }
  return out;
}

/** Folded letters and digits of a stretch of text, nothing else. */
export function foldedLetters(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (T[code] === UNFILLED) fillFoldBlock(code);
    const folded = T[code] ?? BREAK;
    if (folded >= FIRST_LETTER) out += String.fromCharCode(folded);
    else if (folded === EXPAND) out += expansionOf(code);
    else if (folded === SOLO) out += text.charAt(i);
    else if (folded === SURROGATE) {
      const point = text.codePointAt(i) ?? 0;
      if (point <= 0xffff) continue;
      out += foldAstral(point);
      i += 1;
    }
  }
  return out;
}

/** What `finishWord` found; one object for ever, so that the scan allocates nothing. */
const last = { start: 0, end: 0, hash: 0, next: 0, apostrophe: -1, before: 0 };

/** Reads on where a word meets something that is neither a plain letter nor a plain break. */
function finishWord(text: string, first: number, from: number, hashSoFar: number): void {
  let i = from;
  let h = hashSoFar;
  let start = first;
  let end = from;
  let letters = from - first;
  let sinceDot = letters;
  let dotted = false;
  last.apostrophe = -1;
  scan: while (i < text.length) {
    const code = text.charCodeAt(i);
    const folded = T[code] as number;
    if (folded >= FIRST_LETTER) {
      h = (Math.imul(h, HASH_FACTOR) + folded) | 0;
      i += 1;
      end = i;
      letters += 1;
      sinceDot += 1;
      continue;
    }
    switch (folded) {
      case UNFILLED:
        fillFoldBlock(code);
        continue;
      case DROP:
        i += 1;
        if (letters === 0) start = i;
        else if (code < 0x2000 && code !== 0xad) end = i; // a mark belongs to its letter
        continue;
      case EXPAND: {
        h = addLetters(h, expansionOf(code));
        i += 1;
        end = i;
        letters += 2;
        sinceDot += 2;
        continue;
      }
      case SURROGATE: {
        const point = text.codePointAt(i) ?? 0;
        const letter = point > 0xffff ? foldAstral(point) : '';
        if (letter === '') {
          i += letters === 0 ? (point > 0xffff ? 2 : 1) : 0;
          break scan;
        }
        if (letter.length === 2 && letters > 0) break scan; // an astral ideograph begins its own word
        h = addLetters(h, letter);
        i += 2;
        end = i;
        letters += 1;
        sinceDot += 1;
        if (letter.length === 2) break scan;
        continue;
      }
      case SOLO:
        if (letters > 0) break scan;
        h = code;
        i += 1;
        end = i;
        break scan;
      case NON_JOINER:
        i += 1;
        if (letters === 0) start = i;
        else if (isArabic(text.charCodeAt(end - 1)) && isArabic(text.charCodeAt(i))) break scan;
        continue;
      case APOSTROPHE:
        i += 1;
        if (letters === 0) {
          start = i;
          continue;
        }
        if (isPossessive(text, i)) {
          i += 1;
          break scan;
        }
        if (!isLetter(text, i) || isElision(text, start, end)) break scan;
        last.apostrophe = end;
        last.before = h;
        continue;
      case DOT:
        if (letters > 0 && sinceDot === 1 && isLetter(text, i + 1) && !isLetter(text, i + 2)) {
          dotted = true;
          sinceDot = 0;
          i += 1;
          continue;
        }
        i += 1;
        if (letters === 0) start = i;
        else if (dotted && sinceDot === 1) end = i;
        break scan;
      default:
        break scan;
    }
  }
  if (letters === 0 && end < start) end = start;
  last.start = start;
  last.end = end;
  last.hash = h;
  last.next = Math.max(i, first + 1);
}

function addLetters(hash: number, letters: string): number {
  let h = hash;
  for (let k = 0; k < letters.length; k += 1) h = (Math.imul(h, HASH_FACTOR) + letters.charCodeAt(k)) | 0;
  return h;
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (T[code] === UNFILLED) fillFoldBlock(code);
  const folded = T[code] as number;
  return folded >= FIRST_LETTER || folded === EXPAND;
}

/** True when an `s` that ends the word stands at `at` (the apostrophe before it was read). */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x73 || code === 0x53) && !isLetter(text, at + 1);
}

/** French, Italian and Catalan articles and prepositions that lose their vowel: l' d' j' m' n' s' t' c' qu' dell' all' nell' ... */
function isElision(text: string, start: number, end: number): boolean {
  const size = end - start;
  if (size === 1) return 'ldjmnstc'.includes(text.charAt(start).toLowerCase());
  if (size === 2) return text.slice(start, end).toLowerCase() === 'qu';
  return size <= 5 && text.slice(end - 2, end).toLowerCase() === 'll';
}

function isArabic(code: number): boolean {
  return code >= 0x0600 && code <= 0x06ff;
}
