import { HASH_FACTOR, hashOf } from './word-hash.ts';

/**
 * Words that are spellings of one word share a key. Latin script: classes of consonants that transliterations of Arabic and Persian
 * names mix (q/k/kh, z/s, d/dh, gh/g, sh/ch, ou/u, doubled letters, final -ah/-a), every run of vowels as one, plural s and silent e gone; British
 * and American spellings fall together by the same classes. Cyrillic: the stem without case endings. Digits, roman numerals and numbers in words: `#n`.
 * The key proposes; whoever compares the spellings decides.
 */
export function spellingKey(folded: string): string {
  const number = NUMBERS.get(folded);
  if (number !== undefined) return number;
  const first = folded.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return `#${folded.replace(/^0+(?=\d)/, '')}`;
  if (first < 0x250) return folded.length < 3 ? folded : latinKey(folded);
  if (first >= 0x400 && first < 0x530) return cyrillicKey(folded);
  return folded;
}

/** True for keys of numbers: they are names, never spellings of each other. */
export function isNumberKey(key: string): boolean {
  return key.startsWith('#');
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ii: 2, iii: 3, iv: 4, vi: 6, vii: 7, viii: 8, ix: 9, xi: 11, xii: 12, xiii: 13, xiv: 14, xv: 15, xvi: 16, xvii: 17, xviii: 18, xix: 19, xx: 20,
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  }).map(([word, n]) => [word, `#${n}`]), // prettier-ignore
);

/** Class letter of a digraph (first letter, then second) and of a letter; `*` is a vowel. Folded ASCII letters only. */
const DIGRAPHS = new Uint8Array(128 * 128);
const LETTERS = new Uint8Array(128);
for (const [pair, symbol] of Object.entries({
  kh: 'k',
  gh: 'g',
  dh: 'd',
  th: 't',
  sh: 'x',
  ch: 'x',
  zh: 'j',
  ph: 'f',
  ck: 'k',
  dj: 'j',
  tz: 's',
  ts: 's',
  dz: 's',
}))
  DIGRAPHS[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = symbol.charCodeAt(0);
for (let code = 0x61; code <= 0x7a; code += 1) {
  const letter = String.fromCharCode(code);
  LETTERS[code] = ('aeiouy'.includes(letter) ? '*' : ({ q: 'k', z: 's', w: 'v' }[letter] ?? letter)).charCodeAt(0);
}
const VOWEL = 0x2a;
const [A, C, D, E, H, I, J, O, R, S, T, V, W, X, Y, K, Z] = [...'acdehijorstvwxykz'].map((letter) =>
  letter.charCodeAt(0),
) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Longest word that gets a key of its own; longer ones are cut. */
const MAX_LETTERS = 64;
const symbols = new Uint16Array(MAX_LETTERS + 1);
const scratch = new Uint16Array(MAX_LETTERS);

function latinKey(word: string): string {
  const size = Math.min(word.length, MAX_LETTERS);
  for (let i = 0; i < size; i += 1) scratch[i] = word.charCodeAt(i);
  return String.fromCharCode(...symbols.subarray(0, latinSymbols(scratch, size)));
}

/**
 * Hash (as `hashOf` makes it) of the spelling key of a word of the Latin script, from folded letters and without making a string. The caller sees to
 * numbers in words and to words of less than three letters.
 */
export function latinKeyHash(letters: Uint16Array, size: number): number {
  const n = latinSymbols(letters, Math.min(size, MAX_LETTERS));
  let h = 0;
  for (let i = 0; i < n; i += 1) h = (Math.imul(h, HASH_FACTOR) + (symbols[i] as number)) | 0;
  return h;
}

/** Key of a number in words or roman numerals by the hash of the word; undefined for other words. */
export function numberKeyOf(hash: number): string | undefined {
  numberHashes ??= new Map([...NUMBERS].map(([word, key]) => [hashOf(word), key]));
  return numberHashes.get(hash);
}
let numberHashes: Map<number, string> | null = null;

/** Writes the class letters of a word into `symbols`; returns how many. No closures: this runs for every capitalised word of a page. */
function latinSymbols(word: Uint16Array, length: number): number {
  let size = length;
  // plural and genitive s, silent e, and h after a vowel at the end carry no difference of name; centre is center
  if (size >= 5 && word[size - 1] === S && word[size - 2] !== S) size -= 1;
  const isCentre = size >= 5 && word[size - 1] === E && word[size - 2] === R && word[size - 3] === T;
  if (size >= 5 && word[size - 1] === E && LETTERS[word[size - 2] as number] !== VOWEL && !isCentre) size -= 1;
  if (size >= 4 && word[size - 1] === H && (word[size - 2] === A || word[size - 2] === E || word[size - 2] === O))
    size -= 1;
  let n = 0;
  let last = 0;
  const until = isCentre ? size - 2 : size;
  for (let i = 0; i < until; i += 1) {
    const code = word[i] as number;
    const second = i + 1 < length ? (word[i + 1] as number) : 0;
    const pair = code < 128 && second < 128 && i + 1 < size ? (DIGRAPHS[code * 128 + second] as number) : 0;
    let symbol = code;
    const german = code === S || code === D || code === T ? hissOf(word, i, size) : 0;
    if (german !== 0) {
      symbol = german > 0 ? X : J;
      i += Math.abs(german) - 1;
    } else if (pair !== 0) {
      symbol = pair;
      i += 1;
    } else if (code === C) symbol = second === E || second === I || second === Y ? S : K;
    // w after a vowel is part of the vowel in many spellings (Daoud, Dawud)
    else if (code === W) symbol = last === VOWEL ? VOWEL : V;
    else if (code < 128 && LETTERS[code] !== 0) symbol = LETTERS[code] as number;
    if (symbol === last) continue;
    symbols[n++] = symbol;
    last = symbol;
  }
  if (!isCentre) return n;
  if (last !== VOWEL) symbols[n++] = VOWEL;
  symbols[n++] = R;
  return n;
}

/** Letters of a German or Slavic hiss that begins at `at`: sch, tsch, tch as positive, dsch, dzh as negative number; 0 for none. */
function hissOf(word: Uint16Array, at: number, size: number): number {
  const code = word[at];
  let i = at;
  if (code === S) {
    if (word[i + 1] !== C || word[i + 2] !== H || i + 2 >= size) return 0;
    return 3;
  }
  i += 1;
  if (code === D && word[i] === Z && word[i + 1] === H && i + 1 < size) return -3;
  if (word[i] === S) i += 1;
  else if (code === D) return 0;
  if (word[i] !== C || word[i + 1] !== H || i + 1 >= size) return 0;
  return code === D ? -4 : i + 2 - at;
}

/** Case endings of Russian nouns and adjectives, longest first; the stem keeps three letters. */
const CASE_ENDINGS = ['иями', 'ями', 'ами', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'иях', 'иям', 'иеи', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ии', 'ия', 'ию',
  'ой', 'ои', 'еи', 'ый', 'ыи', 'ий', 'ым', 'им', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ых', 'их', 'ую', 'юю', 'ов', 'ев',
  'а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й'] as const; // prettier-ignore

function cyrillicKey(word: string): string {
  for (const ending of CASE_ENDINGS)
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}
