/** Odd, with well spread bits (Knuth's golden ratio multiplier): deletion hashes need an invertible one. */
export const HASH_FACTOR = 0x9e3779b1 | 0;

/** Hash of an already folded word, as `readWords` computes it while reading: a polynomial, linear in the word. */
export function hashOf(folded: string): number {
  let h = 0;
  for (let i = 0; i < folded.length; i += 1) h = (Math.imul(h, HASH_FACTOR) + folded.charCodeAt(i)) | 0;
  return h;
}
