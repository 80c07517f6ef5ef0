import type { MatchingIndex } from './matching-index-layout.ts';
import { startAt } from './start-list.ts';

/** Letters of words in one array; word n has `letters[start[n]..start[n + 1])`. */
export interface PackedLetters {
  readonly start: Int32Array;
  readonly letters: Uint16Array;
}

export function packLetters(texts: readonly string[]): PackedLetters {
  const start = new Int32Array(texts.length + 1);
  let length = 0;
  texts.forEach((text, n) => {
    start[n] = length;
    length += text.length;
  });
  start[texts.length] = length;
  const letters = new Uint16Array(length);
  texts.forEach((text, n) => {
    for (let i = 0; i < text.length; i += 1) letters[(start[n] as number) + i] = text.charCodeAt(i);
  });
  return { start, letters };
}

/**
 * The same in bytes, as the index keeps them: one for a letter of ASCII, two below U+0800, else three (each UTF-16 unit by itself: CESU-8, Unicode
 * Technical Report 26).
 */
export function packBytes({ start, letters }: PackedLetters): {
  readonly start: Int32Array;
  readonly bytes: Uint8Array;
} {
  const bytes = new Uint8Array(letters.length * 3);
  const byteStart = new Int32Array(start.length);
  let at = 0;
  for (let n = 0; n + 1 < start.length; n += 1) {
    byteStart[n] = at;
    for (let i = start[n] as number; i < (start[n + 1] as number); i += 1) {
      const code = letters[i] as number;
      if (code < 0x80) bytes[at++] = code;
      else {
        if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
        else {
          bytes[at++] = 0xe0 | (code >> 12);
          bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        }
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
  }
  byteStart[start.length - 1] = at;
  return { start: byteStart, bytes: bytes.slice(0, at) };
}

/** Writes the letters of a word of the index into `out`, as many as it holds; returns how many. */
export function lettersOf({ wordBytes, wordLetters }: MatchingIndex, word: number, out: Uint16Array): number {
  let at = Math.max(0, startAt(wordBytes, word));
  const to = Math.min(at + (wordBytes.sizes[word] as number), wordLetters.length);
  let size = 0;
  for (; at < to && size < out.length; size += 1) {
    const lead = wordLetters[at] as number;
    at += 1;
    if (lead < 0x80) out[size] = lead;
    else {
      let code = lead & 0x1f;
      if (lead >= 0xe0) {
        code = ((lead & 0xf) << 6) | ((wordLetters[at] ?? 0) & 0x3f);
        at += 1;
      }
      out[size] = (code << 6) | ((wordLetters[at] ?? 0) & 0x3f);
      at += 1;
    }
  }
  return size;
}
