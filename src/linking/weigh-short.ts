import { foldKey } from '../text/fold.ts';
import { spellingDistance } from '../text/spelling-distance.ts';
import type { Candidate } from './candidate.ts';
import { hasNameBefore, isLocated, standsAsName } from './surroundings.ts';
import type { WeightName } from './weights.ts';

/** A single short word in another spelling: hardly doubted when only letters that are not heard differ, less where a preposition says that it is a place. */
export function weighShort(candidate: Candidate, text: string, add: (kind: WeightName) => void): void {
  const { alias, method, start, end, entity } = candidate;
  if (method === 'fuzzy') return add('shortFuzzy');
  const [one, other] = [foldKey(text.slice(start, end)), foldKey(alias)];
  if (other.length >= LEAST_SILENT && withoutSilent(one) === withoutSilent(other)) return;
  const isNear = one.length >= LEAST_VOWELS && consonants(one) === consonants(other) && consonants(one).length >= 3;
  // an article that both have is a part of the name: Al Qaida
  const before = text.slice(Math.max(0, start - 3), end);
  if (
    ARTICLE.test(alias) &&
    ARTICLE.test(before.trim()) &&
    consonants(withoutArticle(one)) === consonants(withoutArticle(other))
  )
    return;
  const isPlain =
    isLocated(text, start, end) ||
    (spellingDistance(one, other) <= ONE_VOWEL &&
      (isAlone(text, start, end) || (standsAsName(text, start, end) && !hasNameBefore(text, start))));
  add(isNear && entity.kind === 'place' && isPlain ? 'locatedVariant' : 'shortVariant');
}

/** Shortest alias, in letters, whose silent letters may differ without doubt, and shortest word whose vowels may. */
const LEAST_SILENT = 5;
const LEAST_VOWELS = 6;

/** An Arabic article that is part of the name. */
const ARTICLE = /^[ae]l[\s-]/i;
function withoutArticle(folded: string): string {
  return folded.replace(ARTICLE, '');
}

/** Most that one vowel in another spelling makes (`spellingDistance`). */
const ONE_VOWEL = 0.4;

/** True when a text is nothing but the mention: a cell, a caption, an item of a list. */
function isAlone(text: string, start: number, end: number): boolean {
  return text.length - (end - start) < 40 && (text.slice(0, start) + text.slice(end)).trim() === '';
}

/** A folded word without letters that are not heard: doubled ones, the h of gh, of a closing -ah, and before a consonant. */
function withoutSilent(folded: string): string {
  return folded
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/gh/g, 'g')
    .replace(/(?<=[aeiou])h(?=$|[^aeiouy])/g, '');
}

/** The consonants of a folded word, doubled ones once; a y between vowels is one. */
function consonants(folded: string): string {
  return withoutSilent(folded)
    .replace(/(?<![aeiou])y|y(?![aeiou])|[aeiou]/g, '')
    .replace(/(\p{L})\1/gu, '$1');
}
