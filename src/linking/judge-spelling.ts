import Fuse from 'fuse.js/basic';
import { isArticle, withoutJoinedArticle } from '../gazetteer/articles.ts';
import { joinServant } from '../gazetteer/servant-forms.ts';
import type { EntityKind } from '../model/entity.ts';
import { isNumberKey, spellingKey } from '../text/spelling-key.ts';
import { foldedWords } from '../text/words.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { bySound, otherReadings } from '../text/other-readings.ts';
import { HEADS, LEGAL_FORMS } from './name-vocabulary.ts';
import { FIRST_NAMES } from '../text/person-words.ts';
import { isOtherAgent } from './word-alikeness.ts';
import { spellingDistance } from '../text/spelling-distance.ts';

/** What a proposed spelling is worth; null when it is another name. */
export interface SpellingVerdict {
  readonly method: 'variant' | 'fuzzy';
  /** 0 to 1. */
  readonly similarity: number;
}

/** Fuse counts a swap as two errors; one error in five letters is the most that it may propose. */
const FUSE = { threshold: 0.4, ignoreLocation: true, ignoreFieldNorm: true, isCaseSensitive: true } as const;
const LEAST_VARIANT = 0.72;
const LEAST_FUZZY = 0.7;
/** Most that a short word may be apart where another word of the name is spelled differently too: Dayr az-Zawr. */
const MOST_APART_SHORT = 0.75;

/**
 * Judges whether `surface` (as it stands in a text) is a spelling of `alias`. Word by word: the same key is a variant; one edit in a
 * word is a typing error, whose worth fuse.js scores on the whole name; more is another name. Numbers must be the same; a word that is common
 * in its own right is never an error; short words may differ only when the rest is exact.
 */
export function judgeSpelling(surface: string, alias: string, kind: EntityKind): SpellingVerdict | null {
  const a = wordsOfSurface(surface);
  const b = named(foldedWords(alias));
  if (a.length !== b.length) return judgeJoined(a, b);
  let method: SpellingVerdict['method'] = 'variant';
  let distance = 0;
  let size = 0;
  let different = 0;
  let errors = 0;
  for (let i = 0; i < a.length; i += 1) {
    const [x = '', y = ''] = [a[i], b[i]];
    size += Math.max(x.length, y.length);
    if (x === y) continue;
    different += 1;
    if (isDemonym(x, y)) return null;
    const key = spellingKey(x);
    let apart = 0;
    if (isSameSound(x, y, key)) {
      if (isNumberKey(key)) continue;
      apart = hasOtherEnding(x, y, key, a.length) ? Math.min(ENDING, spellingDistance(x, y)) : spellingDistance(x, y);
      if (!mayVary({ x, y, apart, kind, isLast: i === a.length - 1, words: a.length })) return null;
      distance += apart;
    } else {
      if (!mayErr(x, y) || (kind === 'person' && FIRST_NAMES.has(x))) return null;
      method = 'fuzzy';
      errors += 1;
      distance += 1;
    }
    if (
      Math.min(x.length, y.length) <= 4 &&
      x !== `${y}s` &&
      !(isInflected(x) && key === spellingKey(y)) &&
      !isNumberKey(key) &&
      ((a.length === 1 && !(isSigned(surface) && apart <= SILENT)) ||
        (apart > MOST_APART_BESIDE_KIND && isAllElseGeneric(a, i)) ||
        (different > 1 && (method === 'fuzzy' || apart > MOST_APART_SHORT)))
    )
      return null;
  }
  if (different === 0) return { method: 'variant', similarity: 0.98 };
  if (errors > 1 || (errors === 1 && different > 1 && kind === 'person')) return null;
  const similarity =
    method === 'fuzzy' ? Math.min(fuseSimilarity(a.join(' '), b.join(' ')), 1 - distance / size) : 1 - distance / size;
  return similarity < (method === 'fuzzy' ? LEAST_FUZZY : LEAST_VARIANT) ? null : { method, similarity };
}

/** What a Russian case ending makes, however long (зелёной зоной is зелёная зона), and the letters of a stem that alone says which word it is. */
const ENDING = 0.5;
const LEAST_STEM = 5;

/** True when only the case differs. Short stems have many words (Мали, малой), unless a name is all stem (Ирак) or other words stand beside it. */
function hasOtherEnding(x: string, y: string, key: string, words: number): boolean {
  return isInflected(x) && key === spellingKey(y) && (words > 1 || key === y || key.length >= LEAST_STEM);
}

/** Letters from which a word beside mere kinds of bodies says more than alone; and most that a shorter one may be apart: Lee Company is not Lia Company. */
const LEAST_BESIDE_KIND = 4;
const MOST_APART_BESIDE_KIND = 0.5;

/** True when a very short word is all that says which body a name means. */
function isAllElseGeneric(words: readonly string[], at: number): boolean {
  return (
    (words[at] as string).length < LEAST_BESIDE_KIND &&
    words.every((word, i) => i === at || HEADS.has(word) || LEGAL_FORMS.has(word))
  );
}

/** Most that an ayn or hamza at the end of a short word makes: San'a, Sanaa. */
const SILENT = 0.15;

/** True for one word with an ayn or hamza inside before a vowel: it is a transliteration, however short. */
function isSigned(surface: string): boolean {
  return /^\p{L}{3,}['’‘ʼʾʿ`´][aeiou]\p{L}?$/iu.test(surface);
}

let lastSurface = '';
let lastWords: readonly string[] = [];

/** The words of a surface without articles; the last one is remembered, because it is held against many aliases in turn. */
function wordsOfSurface(surface: string): readonly string[] {
  if (surface !== lastSurface) {
    lastWords = named(foldedWords(surface).map(withArabicArticle));
    lastSurface = surface;
  }
  return lastWords;
}

/** One minus the score of fuse.js (0 is a perfect match) for a name in a name: never for running text. */
function fuseSimilarity(surface: string, alias: string): number {
  const result = Fuse.match(alias, surface, FUSE);
  return result.isMatch ? 1 - result.score : 0;
}

/** Words written as one, or an article in one of the two only: the same letters are the same name. */
function judgeJoined(a: readonly string[], b: readonly string[]): SpellingVerdict | null {
  const [x, y] = [a.join(''), b.join('')];
  if (x === y) return { method: 'variant', similarity: 0.95 };
  const apart = spellingDistance(x, y);
  return x.length >= 8 && apart <= 1.5 ? { method: 'variant', similarity: 1 - apart / x.length } : null;
}

function named(words: readonly string[]): readonly string[] {
  const rest = joinServant(words)
    .filter((word) => !isArticle(word))
    .map(withoutJoinedArticle);
  return rest.length === 0 ? words : rest;
}

/** Algerian is not a spelling of Algeria, nor Iraqi of Iraque, Tehrani of Tahran or the surname Karbouly of Karbala. */
function isDemonym(x: string, y: string): boolean {
  const one = x.replace(/e?s$/, '');
  const ending = /(?:ian|ean|an|n|ese|ish|i|y)$/.exec(one)?.[0];
  if (ending === undefined || one.length < 5) return false;
  const stem = one.slice(0, -ending.length);
  if (stem.length < 3 || one === y) return false;
  if (y.startsWith(stem)) return /^(?:a|e|ia|y|as|s|o|ue)?$/.test(y.slice(stem.length));
  return ending !== 'n' && spellingKey(stem) === spellingKey(y.replace(/(?:ue|ia|a|e|o)$/, ''));
}

/** One spelling key, or one in another reading of the letters. */
function isSameSound(x: string, y: string, key: string): boolean {
  const other = spellingKey(y);
  return key === other || otherReadings(x).some((word) => spellingKey(word) === other);
}

/** First letters that may stand for each other at the beginning of a single word. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(
  'qk kq ck kc cs sc zd dz hk kh jk kj jg gj jy yj ow uw wo wu'.split(' '),
);

function isSameStart(x: string, y: string): boolean {
  const [one, other] = [bySound(x), bySound(y)];
  const [a, b] = [one.charAt(0), other.charAt(0)];
  if (a === b) return true;
  // c is no k in these names but in ch
  const isHard = (word: string): boolean => word.startsWith('c') && word.charAt(1) !== 'h';
  return Math.min(x.length, y.length) >= 5 && FIRST_LETTERS.has(a + b) && !isHard(one) && !isHard(other);
}

interface Varied {
  readonly x: string;
  readonly y: string;
  /** Their distance in letters. */
  readonly apart: number;
  readonly kind: EntityKind;
  readonly isLast: boolean;
  /** Words of the whole name. */
  readonly words: number;
}

/** Bodies of which there is one: their plural speaks of others (Popular Mobilization Committees). */
const ONE_BODY: ReadonlySet<string> = new Set(
  'committee command council ministry parliament party government embassy coalition army corps'.split(' '),
);

/** Spellings of one word: an everyday word only as British or American, singular or plural; a place of several words is not its plural (a German genitive is one). */
function mayVary({ x, y, apart, kind, isLast, words }: Varied): boolean {
  if (isInflected(x)) return true;
  if (ONE_BODY.has(y) && (x === `${y}s` || (x.endsWith('ies') && `${x.slice(0, -3)}y` === y))) return false;
  // a minister is not a ministry
  if (isOtherAgent(x, y)) return false;
  const plural = x === `${y}s` || y === `${x}s`;
  if (plural)
    return words === 1
      ? x.length > y.length && !isCommonWord(y) && !/^.{0,3}[aeiou]$/.test(y)
      : kind !== 'place' || !isLast;
  const isEveryday = isCommonWord(x) || (isCommonName(x) && words === 1);
  if (isEveryday) return words > 1 && apart <= 0.6 && (x.charAt(0) === y.charAt(0) || !isCommonWord(x));
  if (words > 1) return apart / Math.max(x.length, y.length) <= 0.3;
  return apart / Math.max(x.length, y.length) <= 0.2 && isSameStart(x, y);
}

/** A typing error: one edit, or two in long words; never to or from an everyday word or a known name, never with digits. */
function mayErr(x: string, y: string): boolean {
  if (/\d/.test(x + y) || isCommonWord(x) || isCommonName(x)) return false;
  return Math.min(x.length, y.length) >= 4;
}

/** Arabic li + al- is written lil-: the article stands there without its alef. */
function withArabicArticle(word: string): string {
  return word.startsWith('لل') && word.length >= 5 ? `ال${word.slice(2)}` : word;
}

/** Cyrillic words with one key differ in their case ending only. */
export function isInflected(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}
