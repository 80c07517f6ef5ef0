/** Shingles compared: words in a row. Long enough that common phrases do not meet, short enough to survive an editor. */
const WORDS = 5;
/** The same where words are not parted: letters in a row, about as many words. */
const LETTERS = 10;
/** Hashes kept per text: the smallest ones, a fair sample of all shingles (bottom-k sketch, Broder 1997). */
const KEPT = 24;
/** Scripts that put no space between words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
let pattern: RegExp | null = null;
/** A letter of such a script with its marks, or a word. Put together when a text is first sampled: every wake of the background would wait for it. */
const wordPattern = (): RegExp =>
  (pattern ??= new RegExp(`${UNPARTED.source}\\p{M}*|(?:(?!${UNPARTED.source})[\\p{L}\\p{N}]){1,40}`, 'gu'));

/**
 * A sample of a text's word sequences, for finding nearly equal texts without comparing all pairs. Hashes as base-36 strings,
 * ascending. Empty for texts of fewer than 20 words (40 letters where words are not parted): too little to tell a copy from a coincidence.
 * Linear in the text.
 */
export function sketchText(text: string): readonly string[] {
  const words = text.toLowerCase().match(wordPattern()) ?? [];
  const isUnparted = words.filter((word) => UNPARTED.test(word)).length > words.length / 2;
  const [least, together] = isUnparted ? [40, LETTERS] : [20, WORDS];
  if (words.length < least) return [];
  const hashes = new Set<number>();
  for (let i = 0; i + together <= words.length; i += 1) hashes.add(hash(words.slice(i, i + together).join(' ')));
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, KEPT)
    .map((value) => value.toString(36));
}

/** Share of common shingles (0 to 1) that two sketches stand for: equal ones among the smallest hashes of both together. */
export function resemblance(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])]
    .sort((x, y) => Number.parseInt(x, 36) - Number.parseInt(y, 36))
    .slice(0, Math.min(KEPT, Math.max(a.length, b.length)));
  return smallest.filter((value) => inA.has(value) && inB.has(value)).length / smallest.length;
}

/** At and above this share two texts are one source (a wire story and its reprint differ by a head and a tail). */
export const SAME_SOURCE = 0.5;

/** FNV-1a, 32 bits, over UTF-16 units, then mixed so that its smallest values are a fair sample. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  return (Math.imul(value, 0xc2b2ae35) ^ (value >>> 16)) >>> 0;
}
