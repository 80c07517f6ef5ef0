import { bySound } from './other-readings.ts';

const SIZE = 64;
const VOWELS = 'aeiouy';
const VOWEL = 1;
/** 1 for a folded vowel. */
const CLASSES = new Uint8Array(128);
for (const letter of VOWELS) CLASSES[letter.charCodeAt(0)] = VOWEL;
/** What it costs to write one letter for another: transliterations cost little, the rest costs one. */
const EXCHANGE = new Float64Array(128 * 128).fill(1);
/** Letters that replace each other in spellings of one name, and at which cost. */
const EXCHANGES: readonly (readonly [letters: string, cost: number])[] = [
  [VOWELS, 0.3],
  ['qckg', 0.35],
  ['szx', 0.35],
  ['vw', 0.35],
  ['fp', 0.35],
  ['td', 0.35],
  // sounds of Arabic that no Latin letter has, and letters that two languages read in two ways
  ['cs', 0.35],
  ['jg', 0.35],
  ['jy', 0.35],
  ['vf', 0.4],
  ['uw', 0.4],
  ['ow', 0.4],
  ['dz', 0.5],
  ['ts', 0.5],
  ['jk', 0.5],
  ['jc', 0.5],
];
for (const [letters, cost] of EXCHANGES)
  for (const a of letters)
    for (const b of letters) EXCHANGE[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = a === b ? 0 : cost;
const [H, K, W] = [...'hkw'].map((letter) => letter.charCodeAt(0)) as [number, number, number];

/** Sums of costs may be as far off. */
const ROUNDING = 1e-9;

const rowA = new Float64Array(SIZE);
const rowB = new Float64Array(SIZE);
const looseA = new Float64Array(SIZE);
const looseB = new Float64Array(SIZE);

/**
 * How far apart two folded spellings of a name are, in letters: transliterations cost little (a vowel for a vowel, q for k, a doubled letter, an h that
 * comes or goes), other letters cost one. Words of more than 63 letters are cut. What is further apart than `most` is not measured to its end.
 */
export function spellingDistance(one: string, other: string, most = Infinity): number {
  const left = bySound(one);
  const right = bySound(other);
  const sizeA = Math.min(left.length, SIZE - 1);
  const sizeB = Math.min(right.length, SIZE - 1);
  weighLetters(left, sizeA, looseA);
  weighLetters(right, sizeB, looseB);
  let above = rowA;
  let row = rowB;
  above[0] = 0;
  for (let j = 1; j <= sizeB; j += 1) above[j] = (above[j - 1] as number) + (looseB[j - 1] as number);
  for (let i = 1; i <= sizeA; i += 1) {
    const x = left.charCodeAt(i - 1);
    const row128 = x < 128 ? x * 128 : -1;
    const loose = looseA[i - 1] as number;
    row[0] = (above[0] as number) + loose;
    let least = row[0];
    for (let j = 1; j <= sizeB; j += 1) {
      const y = right.charCodeAt(j - 1);
      const exchange = x === y ? 0 : row128 < 0 || y >= 128 ? 1 : (EXCHANGE[row128 + y] as number);
      let cost = (above[j - 1] as number) + exchange;
      const gone = (above[j] as number) + loose;
      if (gone < cost) cost = gone;
      const come = (row[j - 1] as number) + (looseB[j - 1] as number);
      if (come < cost) cost = come;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // No road gets shorter.
    if (least > most + ROUNDING) return least;
    [above, row] = [row, above];
  }
  return above[sizeB] as number;
}

/** Cost of each letter that only one spelling has. */
function weighLetters(word: string, size: number, out: Float64Array): void {
  for (let i = 0; i < size; i += 1) {
    const code = word.charCodeAt(i);
    if (i > 0 && code === word.charCodeAt(i - 1)) out[i] = 0.15;
    else if (code < 128 && CLASSES[code] === VOWEL) out[i] = 0.4;
    else if (code === W && i > 0 && CLASSES[word.charCodeAt(i - 1)] === VOWEL) out[i] = 0.4;
    else if (code === K && word.charCodeAt(i + 1) === H) out[i] = 0.6;
    else out[i] = code === H ? 0.3 : 1;
  }
}

/** Most that two spellings of one word may be apart, by the letters of the longer one. */
const MOST_APART = 0.3;

/** True when two words with one spelling key are near enough in letters; case forms of one stem and numbers always are. */
export function isSpelledAlike(left: string, right: string): boolean {
  const code = left.charCodeAt(0);
  if (
    (code >= 0x400 && code < 0x530) ||
    (code >= 0x30 && code <= 0x39) ||
    (right.charCodeAt(0) >= 0x30 && right.charCodeAt(0) <= 0x39) ||
    Math.abs(left.length - right.length) > 4
  )
    return Math.abs(left.length - right.length) <= 6;
  return NUMERAL.test(left) || spellingDistance(left, right) <= MOST_APART * Math.max(left.length, right.length);
}

const NUMERAL = /^(?:[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
