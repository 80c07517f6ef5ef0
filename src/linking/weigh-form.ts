import { ALIAS } from '../gazetteer/alias-forms.ts';
import { isArticle } from '../gazetteer/articles.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import type { Candidate } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { PageEvidence } from './page-evidence.ts';
import { isAllCapitals, lacksAllCapitals, standsAsName } from './surroundings.ts';
import { weighShort } from './weigh-short.ts';
import { WEIGHTS, type WeightName } from './weights.ts';

/** Adds a piece of evidence; `weight` where it is not that of the kind. */
export type AddEvidence = (kind: WeightName, detail?: string, weight?: number) => void;

/** What the mention's own form is worth. */
export function weighForm(
  candidate: Candidate,
  text: string,
  page: PageEvidence,
  isAmbiguous: boolean,
  add: AddEvidence,
): void {
  const { alias, flags, method, similarity, start, end } = candidate;
  const isAcronym = (flags & ALIAS.acronym) !== 0;
  const surface = text.slice(start, end);
  if (candidate.rule) add('sameAs', surface);
  else if (isAcronym) add('acronym', alias);
  else if (flags & ALIAS.made && similarity === 1) add('made', alias);
  else add(method === 'acronym' ? 'alias' : method, alias);
  if (similarity < 1) add('dissimilarity', surface, (1 - similarity) * WEIGHTS.dissimilarity);
  if (similarity < 1 && candidate.words === 1 && surface.length < 8 && !isInflection(surface, alias))
    weighShort(candidate, text, add);
  if (candidate.words > 1) add('severalWords');
  if (isAmbiguous) add(isAcronym ? 'ambiguousAcronym' : 'ambiguous', alias);
  if (
    candidate.words === 1 &&
    !isAcronym &&
    !isAmbiguous &&
    !alias.endsWith('.') &&
    isEveryday(surface, foldKey(surface))
  )
    add(
      !FUNCTION_WORDS.has(foldKey(surface)) &&
        (standsAsName(text, start, end) || (/^\p{Lu}/u.test(surface) && page.isWrittenAsName(foldKey(surface))))
        ? 'commonWordAsName'
        : 'commonWord',
      surface,
    );
  if (lacksCapitals(surface, alias, method === 'fuzzy'))
    add(similarity === 1 && isRare(surface, text, start, end) ? 'lowerCaseRare' : 'lowerCase', surface);
  // with dots it is no word (US, U.S.)
  if (isAcronym && !surface.includes('.') && isAllCapitals(text, start, end)) add('allCapitals');
}

/**
 * True when the alias begins with a capital and the text does not; for two everyday words (Green Zone) or a misspelt name, when any word
 * lost its capital: "US embassy" is fine, "Green zone" and "Quads force" are not.
 */
function lacksCapitals(surface: string, alias: string, isFuzzy: boolean): boolean {
  const isSmall = (word: string | undefined): boolean => /^\p{Ll}\P{Lu}*$/u.test(word ?? '');
  const [first, ...rest] = writtenWords(surface);
  const names = writtenWords(alias);
  if (/^\p{Lu}/u.test(alias) && isSmall(first) && !/^[ae]l-/.test(surface)) return true;
  const isEveryday = rest.length === 1 && isCommonWord(foldKey(first ?? '')) && isCommonWord(foldKey(rest[0] ?? ''));
  return (
    (isFuzzy || isEveryday) &&
    names.length === rest.length + 1 &&
    rest.some((word, i) => isSmall(word) && !isSmall(names[i + 1]))
  );
}

/** An everyday word; the list of these has no words of two letters. */
function isEveryday(surface: string, folded: string): boolean {
  return isCommonWord(folded) || (FUNCTION_WORDS.has(folded) && !/^\p{Lu}{2}/u.test(surface));
}

/** Case endings and a German genitive are no other spelling. */
export function isInflection(surface: string, alias: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(surface) || foldKey(surface) === `${foldKey(alias)}s`;
}

/**
 * True when some word of a name is no everyday word: it is a name even in small letters. A single word that is often written with a capital
 * (grant, gulf, west) is one only where nobody writes capitals.
 */
function isRare(surface: string, text: string, start: number, end: number): boolean {
  const words = writtenWords(surface);
  if (words.length === 1 && isCommonName(foldKey(surface))) return lacksAllCapitals(text, start, end);
  return words.some((word) => word.length > 3 && !isCommonWord(foldKey(word)));
}

/** The words of a name as written, articles left out. */
function writtenWords(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => !isArticle(word.toLowerCase()));
}
