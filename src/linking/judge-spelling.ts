import Fuse from 'fuse.js';
import { isArticle } from '../gazetteer/articles.ts';
import type { EntityKind } from '../model/entity.ts';
import { isNumberKey, spellingKey } from '../text/spelling-key.ts';
import { foldedWords } from '../text/words.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
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

/**
 * Judges whether `surface` (as it stands in a text) is a spelling of `alias`. Word by word: the same key is a variant; one edit in a
 * word is a typing error, whose worth fuse.js scores on the whole name; more is another name. Numbers must be the same; a word that is common
 * in its own right is never an error; short words may differ only when the rest is exact.
 */
export function judgeSpelling(surface: string, alias: string, kind: EntityKind): SpellingVerdict | null {
  const a = named(foldedWords(surface).map(withArabicArticle));
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
    if (key === spellingKey(y)) {
      if (isNumberKey(key)) continue;
      const apart = spellingDistance(x, y);
      if (!mayVary(x, y, apart, kind, i === a.length - 1, a.length)) return null;
      distance += apart;
    } else {
      if (!mayErr(x, y)) return null;
      method = 'fuzzy';
      errors += 1;
      distance += 1;
    }
    if (
      Math.min(x.length, y.length) <= 4 &&
      x !== `${y}s` &&
      !(isInflected(x) && key === spellingKey(y)) &&
      !isNumberKey(key) &&
      (a.length === 1 || different > 1)
    )
      return null;
  }
  if (different === 0) return { method: 'variant', similarity: 0.98 };
  if (errors > 1) return null;
  const similarity =
    method === 'fuzzy' ? Math.min(fuseSimilarity(a.join(' '), b.join(' ')), 1 - distance / size) : 1 - distance / size;
  return similarity < (method === 'fuzzy' ? LEAST_FUZZY : LEAST_VARIANT) ? null : { method, similarity };
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
  const rest = words.filter((word) => !isArticle(word)).map((word) => word.replace(/^[ae]l(?=\p{L}{5,}$)/u, ''));
  return rest.length === 0 ? words : rest;
}

/** Algerian is not a spelling of Algeria. */
function isDemonym(x: string, y: string): boolean {
  const ending = /(?:ian|ean|an|n|ese|ish|i)$/.exec(x)?.[0];
  if (ending === undefined || x.length < 5) return false;
  const stem = x.slice(0, -ending.length);
  return stem.length >= 3 && new RegExp(`^${stem}(?:a|e|ia|y|as|s|o)?$`).test(y) && x !== y;
}

/** Spellings of one word: an everyday word only as British or American, singular or plural; a place of several words is not its plural (a German genitive is one). */
function mayVary(x: string, y: string, apart: number, kind: EntityKind, isLast: boolean, words: number): boolean {
  if (isInflected(x)) return true;
  const plural = x === `${y}s` || y === `${x}s`;
  if (plural) return words === 1 ? x.length > y.length && !isCommonWord(y) : kind !== 'place' || !isLast;
  const isEveryday = isCommonWord(x) || (isCommonName(x) && words === 1);
  if (isEveryday) return words > 1 && apart <= 0.6;
  if (words > 1) return apart / Math.max(x.length, y.length) <= 0.3;
  return apart / Math.max(x.length, y.length) <= 0.2 && x.charAt(0) === y.charAt(0);
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
function isInflected(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}
