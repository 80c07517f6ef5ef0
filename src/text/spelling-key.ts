/**
 * Words that are spellings of one word share a key. Latin script: classes of consonants that transliterations of Arabic and Persian
 * names mix (q/k/kh, z/s/dh, gh/g, sh/ch, ou/u, doubled letters, final -ah/-a), every run of vowels as one, plural s and silent e gone; British
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

/** Digraphs first; then single letters. Every value is one class letter; `*` is a vowel. */
const DIGRAPHS: Readonly<Record<string, string>> = {
  kh: 'k', gh: 'g', dh: 's', th: 't', sh: 'x', ch: 'x', zh: 'j', ph: 'f', ck: 'k', dj: 'j', tz: 's', ts: 's', dz: 's',
}; // prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  a: '*', e: '*', i: '*', o: '*', u: '*', y: '*', q: 'k', z: 's', w: 'v', b: 'b', d: 'd', f: 'f', g: 'g', h: 'h', j: 'j', k: 'k',
  l: 'l', m: 'm', n: 'n', p: 'p', r: 'r', s: 's', t: 't', v: 'v', x: 'x',
}; // prettier-ignore

function latinKey(word: string): string {
  const stem = trimEnding(word);
  let key = '';
  for (let i = 0; i < stem.length; i += 1) {
    const pair = DIGRAPHS[stem.slice(i, i + 2)];
    let symbol = pair ?? LETTERS[stem.charAt(i)] ?? stem.charAt(i);
    if (pair) i += stem.startsWith('sch', i) ? 2 : 1;
    else if (stem.charAt(i) === 's' && stem.startsWith('sch', i)) {
      symbol = 'x';
      i += 2;
    } else if (stem.charAt(i) === 'c') symbol = 'eiy'.includes(word.charAt(i + 1) || 'a') ? 's' : 'k';
    // w and y between vowels are part of the vowel in many spellings (Zayouna, Zaiuna; Daoud, Dawud)
    else if (symbol === 'v' && stem.charAt(i) === 'w' && key.endsWith('*')) symbol = '*';
    if (!key.endsWith(symbol)) key += symbol;
  }
  return key;
}

/** Plural and genitive s, silent e, and h after a vowel at the end carry no difference of name. */
function trimEnding(word: string): string {
  let stem = word;
  if (stem.length >= 5 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length >= 5 && stem.endsWith('tre')) return `${stem.slice(0, -2)}er`;
  if (stem.length >= 5 && /[^aeiouy]e$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length >= 4 && /[aeo]h$/.test(stem)) stem = stem.slice(0, -1);
  return stem;
}

/** Case endings of Russian nouns and adjectives, longest first; the stem keeps three letters. */
const CASE_ENDINGS = ['иями', 'ями', 'ами', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'иях', 'иям', 'ией', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ии', 'ия', 'ию',
  'ой', 'ои', 'еи', 'ый', 'ыи', 'ий', 'ым', 'им', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ых', 'их', 'ую', 'юю', 'ов', 'ев',
  'а', 'я', 'о', 'е', 'и', 'ы', 'у', 'ю', 'ь', 'й'] as const; // prettier-ignore

function cyrillicKey(word: string): string {
  for (const ending of CASE_ENDINGS)
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}
