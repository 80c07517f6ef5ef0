/** One way in which letters are read otherwise: `from` is read as `to`. */
interface Reading {
  readonly from: string;
  readonly to: string;
  /** Only where a word begins. */
  readonly isFirst?: boolean;
  /** One of these letters must stand before, or none of these may. */
  readonly behind?: string;
  readonly notBehind?: string;
  /** One of these letters must follow, or none of these may. */
  readonly before?: string;
  readonly notBefore?: string;
}

/**
 * One letter is read in several ways: ch is sh in French and kh in German, j is kh in Spanish and y in German, gh stands for a Persian q. The key of a word
 * takes one reading; these are the others that occur in the names of the region, as the word written with the letters of the other reading.
 */
const READINGS: readonly Reading[] = [
  { from: 'gh', to: 'k' },
  { from: 'q', to: 'g', isFirst: true },
  { from: 'k', to: 'g', isFirst: true, notBefore: 'h' },
  { from: 'g', to: 'k', isFirst: true, notBefore: 'h' },
  { from: 'g', to: 'j', before: 'aeiou' },
  { from: 'z', to: 'd' },
  { from: 'dh', to: 'z' },
  { from: 'th', to: 's' },
  { from: 's', to: 't', before: 'm' },
  { from: 'ch', to: 'kh', notBehind: 'st' },
  { from: 'j', to: 'kh' },
  { from: 'j', to: 'y' },
  { from: 'kh', to: 'h' },
  { from: 'h', to: 'kh', isFirst: true },
  { from: 'ou', to: 'w', isFirst: true, before: 'aeiy' },
  { from: 'w', to: 'u', behind: 'bdfghjklmnpqrstvxz' },
];

/** How many readings there are for `readOtherwise`. */
export const OTHER_READINGS = READINGS.length;

/** Letters a to z as bits. */
function bitsOf(letters: string): number {
  let bits = 0;
  for (let i = 0; i < letters.length; i += 1) bits |= 1 << (letters.charCodeAt(i) - 0x61);
  return bits;
}
const ALL = (1 << 26) - 1;
const A = 0x61;

/** The same as numbers. `first` and `second` are letters (`second` 0 for one alone), `behind` and `next` bits of the letters that may stand there; bit 26 for none. */
const READ = READINGS.map(({ from, to, isFirst = false, behind, notBehind, before, notBefore }) => ({
  needs: bitsOf(from),
  first: from.charCodeAt(0),
  second: from.length > 1 ? from.charCodeAt(1) : 0,
  to: [...to].map((letter) => letter.charCodeAt(0)),
  isFirst,
  behind: behind === undefined ? ((1 << 26) | ALL) & ~bitsOf(notBehind ?? '') : bitsOf(behind),
  next: before === undefined ? ((1 << 26) | ALL) & ~bitsOf(notBefore ?? '') : bitsOf(before),
}));

/** The letters a to z that are in a word, as bits: most readings are left out by them. */
export function lettersIn(letters: Uint16Array, size: number): number {
  let bits = 0;
  for (let i = 0; i < size; i += 1) bits |= 1 << ((letters[i] as number) - A);
  return bits;
}

/**
 * Writes one other reading of a word of letters a to z (`lettersIn` it) into `out`, which has room for twice as many; returns its length, 0 where this
 * reading changes nothing. No string is made.
 */
export function readOtherwise(
  letters: Uint16Array,
  size: number,
  inIt: number,
  reading: number,
  out: Uint16Array,
): number {
  const read = READ[reading];
  if (!read || (inIt & read.needs) !== read.needs) return 0;
  const { first, second, to, isFirst, behind, next } = read;
  const width = second === 0 ? 1 : 2;
  let n = 0;
  let isChanged = false;
  for (let i = 0; i < size;) {
    const isHere =
      letters[i] === first &&
      (second === 0 || (i + 1 < size && letters[i + 1] === second)) &&
      (!isFirst || i === 0) &&
      (behind & bitAt(letters, size, i - 1)) !== 0 &&
      (next & bitAt(letters, size, i + width)) !== 0;
    if (!isHere) {
      out[n++] = letters[i++] as number;
      continue;
    }
    for (const letter of to) out[n++] = letter;
    i += width;
    isChanged = true;
  }
  return isChanged ? n : 0;
}

function bitAt(letters: Uint16Array, size: number, i: number): number {
  return i < 0 || i >= size ? 1 << 26 : 1 << ((letters[i] as number) - A);
}

/** Shortest word that is read in another way: in shorter ones every reading is another word. */
const LEAST_LETTERS = 4;

const NONE: readonly string[] = [];

/** The other readings of a folded word of the Latin script; none for most words. */
export function otherReadings(word: string): readonly string[] {
  const size = word.length;
  if (size < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return NONE;
  const letters = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const inIt = lettersIn(letters, size);
  const written = new Uint16Array(size * 2);
  const out: string[] = [];
  for (let reading = 0; reading < READ.length; reading += 1) {
    const length = readOtherwise(letters, size, inIt, reading, written);
    if (length === 0) continue;
    const other = String.fromCharCode(...written.subarray(0, length));
    if (!out.includes(other)) out.push(other);
  }
  return out;
}

/** Letters that several languages write for one sound, and the letters that stand for all. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/ou(?=[aeiy])/g, 'w'],
  [/ou|oo/g, 'u'],
];

/** Letters without which nothing is written in another way. */
const HAS_SOUNDS = /[cdpou][hjkzostu]/;

/** A folded word with one way of writing for each sound: Falludscha and Falloudja become falluja. */
export function bySound(word: string): string {
  if (!HAS_SOUNDS.test(word)) return word;
  return SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);
}
