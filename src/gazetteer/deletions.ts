import { HASH_FACTOR } from '../text/word-hash.ts';

/** Words shorter than this are never matched with an edit. */
export const MIN_FUZZY_LETTERS = 4;
/** Longer words are left to the exact and variant matching. */
export const MAX_FUZZY_LETTERS = 32;

const prefix = new Int32Array(MAX_FUZZY_LETTERS + 1);

/**
 * Hashes of a word with each of its letters deleted, then of the word itself, into `out`; returns how many. Two words at most one insertion, deletion,
 * replacement or swap of neighbours apart share at least one (Garbe's symmetric delete). Linear in the word: the hash is a polynomial, so that
 * a deletion joins the hash of what stands before with that of what stands behind. `letters[from..to)` are folded UTF-16 codes.
 */
export function deletionHashes(letters: Uint16Array, from: number, to: number, out: Int32Array): number {
  const size = to - from;
  prefix[0] = 0;
  for (let i = 0; i < size; i += 1)
    prefix[i + 1] = (Math.imul(prefix[i] as number, HASH_FACTOR) + (letters[from + i] as number)) | 0;
  let behind = 0;
  let power = 1;
  let n = 0;
  for (let i = size - 1; i >= 0; i -= 1) {
    // the same letter twice in a row gives the same deletion twice
    if (i === size - 1 || letters[from + i] !== letters[from + i + 1])
      out[n++] = (Math.imul(prefix[i] as number, power) + behind) | 0;
    behind = (behind + Math.imul(letters[from + i] as number, power)) | 0;
    power = Math.imul(power, HASH_FACTOR);
  }
  out[n++] = prefix[size] as number;
  return n;
}
