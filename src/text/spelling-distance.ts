const SIZE = 64;
const CLASSES: Readonly<Record<string, string>> = {
  a: '*', e: '*', i: '*', o: '*', u: '*', y: '*', q: 'k', c: 'k', k: 'k', g: 'k', s: 's', z: 's', v: 'v', w: 'v', f: 'f', p: 'f',
  t: 't', d: 't', j: 'j', x: 's',
}; // prettier-ignore

/**
 * How far apart two folded spellings of a name are, in letters: transliterations cost little (a vowel for a vowel, q for k, a doubled letter, an h that
 * comes or goes after a consonant), other letters cost one. Words of more than 63 letters are cut.
 */
export function spellingDistance(left: string, right: string): number {
  const a = left.slice(0, SIZE - 1);
  const b = right.slice(0, SIZE - 1);
  let above = new Float64Array(SIZE);
  let row = new Float64Array(SIZE);
  for (let j = 1; j <= b.length; j += 1) above[j] = (above[j - 1] ?? 0) + loose(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = (above[0] ?? 0) + loose(a, i - 1);
    for (let j = 1; j <= b.length; j += 1)
      row[j] = Math.min((above[j] ?? 0) + loose(a, i - 1), (row[j - 1] ?? 0) + loose(b, j - 1), (above[j - 1] ?? 0) + exchange(a.charAt(i - 1), b.charAt(j - 1)));
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}

/** Most that two spellings of one word may be apart, by the letters of the longer one. */
const MOST_APART = 0.3;

/** True when two words with one spelling key are near enough in letters; case forms of one stem and numbers always are. */
export function isSpelledAlike(left: string, right: string): boolean {
  const code = left.charCodeAt(0);
  if ((code >= 0x400 && code < 0x530) || (code >= 0x30 && code <= 0x39) || (right.charCodeAt(0) >= 0x30 && right.charCodeAt(0) <= 0x39) || Math.abs(left.length - right.length) > 4) return Math.abs(left.length - right.length) <= 6;
  return NUMERAL.test(left) || spellingDistance(left, right) <= MOST_APART * Math.max(left.length, right.length);
}

const NUMERAL = /^(?:[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** Cost of a letter that only one spelling has. */
function loose(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1)) return 0.15;
  if ('aeiouy'.includes(letter)) return 0.4;
  return letter === 'h' ? 0.3 : 1;
}

function exchange(x: string, y: string): number {
  if (x === y) return 0;
  const group = CLASSES[x];
  if (group === undefined || group !== CLASSES[y]) return 1;
  return group === '*' ? 0.3 : 0.35;
}
