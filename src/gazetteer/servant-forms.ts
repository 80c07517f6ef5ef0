import { isArticle } from './articles.ts';

/** How names made with Abd, "servant of", begin; and with the article. */
const SERVANT = 'abd';
const WHOLE = 'abdul';
/** Abd written with its article: Abdul, Abdel, Abdol. */
const ABD = /^abd(?:[aeou]l)?$/;
/** The same with the name written on (Abdulkarim), its article assimilated or not (Abderrahim); Abdullah is a name of its own. */
const WRITTEN_ON = /^abd[aeou]?(?:l(?!l)(\p{L}{3,})|([dnrstz])(?=\2)(\p{L}{4,}))$/u;
/** Letters that the article before them is spoken as. */
const SUN = /^[dnrstz]/;
const GOD = 'allah';
const LEAST_NAME = 3;

/**
 * Other ways to write folded words that hold a name made with Abd: Abd al-Karim, Abdul Karim, Abdelkarim; Abd ar-Rahim, Abderrahim.
 * Spellings of each are left to the spelling keys. None for other words.
 */
export function servantForms(words: readonly string[]): string[][] {
  const served = findServed(words);
  if (!served) return [];
  const { at, name, end } = served;
  const ways = [[SERVANT, name], [WHOLE, name], [WHOLE + name]];
  if (SUN.test(name)) ways.push([`abdu${name.charAt(0)}${name}`]);
  return ways.map((way) => [...words.slice(0, at), ...way, ...words.slice(end)]);
}

/** Folded words with such a name in the one way that stands for all, one word with its article; the same words where there is none. */
export function joinServant(words: readonly string[]): readonly string[] {
  const served = findServed(words);
  return served ? [...words.slice(0, served.at), WHOLE + served.name, ...words.slice(served.end)] : words;
}

/** What a word that `joinServant` made says behind Abdul; the word itself when it is none. */
export function servedName(word: string): string {
  return word.length >= WHOLE.length + LEAST_NAME && word.startsWith(WHOLE) ? word.slice(WHOLE.length) : word;
}

interface Served {
  /** The word that begins with Abd. */
  readonly at: number;
  /** The name without its article. */
  readonly name: string;
  /** Where the words after it begin. */
  readonly end: number;
}

function findServed(words: readonly string[]): Served | null {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    if (!word.startsWith(SERVANT)) continue;
    const [, moon, , sun] = WRITTEN_ON.exec(word) ?? [];
    const joined = moon ?? sun;
    if (joined !== undefined) return { at, name: joined, end: at + 1 };
    if (!ABD.test(word)) continue;
    const next = isArticle(words[at + 1] ?? '') ? at + 2 : at + 1;
    const name = words[next] ?? '';
    if (name.length >= LEAST_NAME && name !== GOD) return { at, name, end: next + 1 };
  }
  return null;
}
