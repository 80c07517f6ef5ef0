import type { EntityKind } from '../model/entity.ts';
import { isNumberKey } from '../text/spelling-key.ts';
import type { NamesMet } from './compare-names.ts';
import { CIVIL, isCountryWord, KINDS_OF_HEAD, NO_COMPANY, TRANSLATED } from './name-vocabulary.ts';
import { isOtherAgent, LONG_WORD } from './word-alikeness.ts';
import type { NameWord } from './name-words.ts';

/**
 * Whether a stretch of running text that is like a known name is that name. Stricter than for names in lists, where all are bodies of one kind: Quds Dairy
 * has the one telling word of Quds Force, the Popular Forces are not the Popular Mobilization Forces. What the two share must be rare
 * and be more than what parts them.
 */
export function standsForName(
  { common, pairs, alone, rest, whole, unique }: NamesMet,
  kind: EntityKind,
  isAlone: boolean,
): boolean {
  const [extra, missing] = [countTelling(alone), countTelling(rest)];
  const left = [...alone, ...rest];
  const shared = pairs.filter(([, { weak }]) => !weak);
  const areSure = shared.every(
    ([{ text, key }, partner]) =>
      key === partner.key || isPlural(text, partner.text) || (isCountryWord(text) && isCountryWord(partner.text)),
  );
  const isRare = pairs.some(([word, partner]) => isRareWord(word) && isRareWord(partner) && common.includes(partner));
  // a company named after a place is not the place, nor are those who live there
  if (kind !== 'group' && (!areSure || alone.some((word) => isHead(word) || isLegalForm(word)))) return false;
  // an initial tells streets and persons apart
  if (left.some(({ text, joins }) => text.length === 1 && !(joins && kind === 'group'))) return false;
  if (pairs.some(isEverydayError)) return false;
  if (alone.some(({ text }) => rest.some((other) => isSameStart(text, other.text) && isOtherAgent(text, other.text))))
    return false;
  if (!isAlone && kind === 'group' && isOtherInText({ common, pairs, alone, rest }, isRare, whole === true))
    return false;
  if (whole) return true;
  // a company that has a word of an army's name, or of a longer name, is neither
  if (
    alone.some(isLegalForm) &&
    (rest.some(({ text }) => NO_COMPANY.has(text)) ||
      (missing > 0 && common.length < 2 && !shared.some(([word]) => isHead(word))))
  )
    return false;
  if (kind === 'group' && unique === 'letters' && isPlain(common) && !left.some(({ text }) => NO_COMPANY.has(text)))
    return true;
  if (kind === 'group' && isExplained({ common, pairs, alone, rest }, isRare, areSure)) return true;
  if (kind === 'group' && isAlone && isNameOfList({ common, pairs, alone, rest }, isRare, areSure)) return true;
  if (alone.some((word) => isHead(word) || isLegalForm(word)) && rest.some(isHead) && (common.length < 2 || !isRare))
    return false;
  if (!isRare) return left.every(({ weak }) => weak) && shared.length >= 2 && (areSure || areInOrder(shared));
  if (extra === 0 && missing === 0) return true;
  if (extra === 0) {
    // a long word that means nothing else, with the kind of body: the firm may have more words in its name
    const isLong = common.some((word) => isRareWord(word) && word.text.length >= LONG_WORD);
    const met = pairs.filter(([, { joins }]) => !joins).length;
    return (
      (missing === 1 && shared.length >= 2) ||
      (missing === 2 && (shared.length >= 3 || (isLong && met >= 2 && kind === 'group')))
    );
  }
  return common.length >= 2 && extra === 1 && rest.every(({ weak }) => weak);
}

/**
 * In running text words that a body's name also has are mostly not that body: a person or a place is no firm with his name, a university named after somebody
 * is not he, a trade is no firm that has its own word beside it, an army no company.
 */
function isOtherInText({ common, pairs, alone, rest }: Parted, isRare: boolean, isWhole: boolean): boolean {
  const said = [...pairs.map(([word]) => word), ...alone];
  const isBody = (word: NameWord): boolean => isHead(word) || isLegalForm(word) || KINDS_OF_HEAD.has(word.text);
  if (
    !isWhole &&
    !said.some(isBody) &&
    (common.length < 2 ? rest.some(({ weak }) => !weak) : rest.some(({ text }) => CIVIL.has(text)))
  )
    return true;
  if (!isRare && alone.every(({ weak }) => weak) && rest.some((word) => isRareWord(word) && !word.weak && !word.head))
    return true;
  // a hotel is no bank
  if (
    alone.some((word) =>
      rest.some((other) => CIVIL.has(word.text) && CIVIL.has(other.text) && !isSameKind(word, other)),
    )
  )
    return true;
  return alone.some(({ text }) => NO_COMPANY.has(text)) && rest.some(isLegalForm);
}

/** Letters that words of one stem share. */
const STEM = 4;

/** True when a long word that means nothing else is shared. */
function isPlain(common: readonly NameWord[]): boolean {
  return common.some((word) => isRareWord(word) && word.text.length >= TELLING_LETTERS);
}

/** A rare word of so many letters is hardly another body's too. */
const TELLING_LETTERS = 6;

type Parted = Pick<NamesMet, 'common' | 'pairs' | 'alone' | 'rest'>;

/** True when a body's name has every word of the stretch but legal forms, and what they share says which body. The known name may have more words: news shortens names. */
function isExplained({ common, pairs, alone, rest }: Parted, isRare: boolean, areSure: boolean): boolean {
  if (!alone.every(({ weak }) => weak)) return false;
  const shared = pairs.filter(([, { weak }]) => !weak).length;
  return isRare ? shared + alone.length >= 2 : areSure && common.length >= (rest.every(({ weak }) => weak) ? 2 : 3);
}

/**
 * The same for a text that is the name alone, with nothing around it that could be meant instead: one word may be added, or the kind of body be another one
 * of the same row, where two telling words or a long one are shared. Another country is another body.
 */
function isNameOfList({ common, pairs, alone, rest }: Parted, isRare: boolean, areSure: boolean): boolean {
  const met = pairs.filter(([, { joins }]) => !joins).length;
  const isRestBare = rest.every(({ weak }) => weak);
  if (alone.every(({ weak }) => weak) && common.length >= 1 && met >= 2 && (isRare || isRestBare)) return true;
  if (alone.some(({ text }) => isCountryWord(text))) return false;
  if (areSure && areOfOneKind({ common, pairs, alone, rest })) return true;
  if (!isRare) return isRestBare && common.length >= 3 && countTelling(alone) === 0;
  const isClear = common.length >= 2 || isPlain(common);
  const heads = alone.filter(isHead);
  const others = rest.filter(isHead);
  if (heads.length > 0 && others.length > 0)
    return (
      isClear && countTelling(alone) === 0 && heads.every((head) => others.some((other) => isSameKind(head, other)))
    );
  return (isClear || (met >= 2 && isRestBare)) && countTelling(alone) <= 1 && others.length === 0;
}

/**
 * True when the two share every word that tells, two at least or a short one that is no everyday word, and what is left are legal forms and kinds of bodies that sources put for
 * each other, or that the other has in such a word already: Main Intelligence Department and Directorate, a Satellite Channel and a Satellite Television Channel.
 */
function areOfOneKind({ common, pairs, alone, rest }: Parted): boolean {
  const left = [...alone, ...rest];
  if (left.some((word) => !word.weak && !isHead(word))) return false;
  const shared = pairs.filter(([, { weak }]) => !weak);
  if (common.length < 2)
    return !left.some(isHead) && pairs.length >= 2 && shared.length > 0 && shared.every(([{ everyday }]) => !everyday);
  const isMet = (word: NameWord, others: readonly NameWord[]): boolean =>
    others.some((other) => isHead(other) && isSameKind(word, other)) ||
    pairs.some(([, partner]) => isHead(partner) && isSameKind(word, partner));
  return alone.every((word) => word.weak || isMet(word, rest)) && rest.every((word) => word.weak || isMet(word, alone));
}

/** True for two kinds of bodies that sources put for each other. */
export function isSameKind({ text }: NameWord, other: NameWord): boolean {
  const kinds = KINDS_OF_HEAD.get(other.text) ?? [];
  return (KINDS_OF_HEAD.get(text) ?? []).some((kind) => kinds.includes(kind));
}

/** An everyday word is no spelling of another word that sounds like it or begins alike: Kids Force, Onion Three, al-Quds Brigades and Quds-Brigaden. */
function isEverydayError([{ text, key, head, everyday }, partner]: NamesMet['pairs'][number]): boolean {
  if (text === partner.text || isNumberKey(key) || !(head || everyday) || areTranslations(text, partner.text))
    return false;
  if (key === partner.key) return text.charAt(0) !== partner.text.charAt(0);
  return !partner.head && !partner.everyday && text.slice(0, 4) === partner.text.slice(0, 4);
}

function areTranslations(a: string, b: string): boolean {
  return TRANSLATED.get(a) === b || TRANSLATED.get(b) === a;
}

/** True when what meets has the order of the known name: with other spellings as well, another order is another name (John Ford, Fort St. John). */
export function areInOrder(pairs: NamesMet['pairs']): boolean {
  return pairs.every(([, , at], i) => i === 0 || at > (pairs[i - 1]?.[2] ?? 0));
}

/** True for words that may be of one stem: minister, ministry. */
function isSameStart(a: string, b: string): boolean {
  return a.slice(0, STEM) === b.slice(0, STEM);
}

/** True when the one word is the other with an English plural ending. */
function isPlural(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`;
}

function isHead({ head, weak }: NameWord): boolean {
  return head && !weak;
}

function isLegalForm({ weak, joins }: NameWord): boolean {
  return weak && !joins;
}

/** Words that would tell another body. */
function countTelling(words: readonly NameWord[]): number {
  return words.filter(({ weak, head, repeats, text }) => !weak && !head && !repeats && text.length > 2).length;
}

/** A word that means nothing else: no everyday word, no given name, no country. */
function isRareWord({ text, rare }: NameWord): boolean {
  return text.length >= 4 && rare && !isCountryWord(text);
}
