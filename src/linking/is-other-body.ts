import type { WordPair } from './compare-names.ts';
import { COUNTRIES, isCountryWord } from './name-vocabulary.ts';
import { isNumberWord, type NameWord } from './name-words.ts';
import { wordAlikeness } from './word-alikeness.ts';

/** A part of a body is not the body, nor are its opponents: the Guards' air force, a province of Islamic State, the coalition against it. */
export const BRANCH: ReadonlySet<string> = new Set(
  'air naval navy ground aerospace intelligence command wing youth province wilayat wilayah wilaya anti against counter contre gegen contra'.split(
    ' ',
  ),
);
/** Words that say whose or where a body is: two different ones tell two bodies apart. */
const QUALITIES: ReadonlySet<string> = new Set(
  'national public state people peoples federal central popular civil north south east west northern southern eastern western'.split(
    ' ',
  ),
);
/**
 * True when what two names do not share says that they are two bodies, however much they share: a number, a branch, another part of a state, a
 * second state. `pairs` are the words that met, `alone` and `rest` those of the one and of the other that did not.
 */
export function isOtherBody(
  pairs: readonly WordPair[],
  alone: readonly NameWord[],
  rest: readonly NameWord[],
): boolean {
  const left = [...alone, ...rest];
  if (left.some(isNumberWord)) return true;
  if (
    alone.every(({ joins }) => joins) !== rest.every(({ joins }) => joins) &&
    left.some((word) => BRANCH.has(word.text))
  )
    return true;
  if ([alone, rest].every((words) => words.some((word) => QUALITIES.has(word.text)))) return true;
  return isOtherShortWord(pairs, left) || hasOneMoreState(left, pairs);
}

/** Letters from which one word alone may have an error; and from which it may be spelled in another way. */
const LEAST_MISSPELT = 7;
const LEAST_SPELLED = 4;
/** Most that a short word alone may be misspelt, as a part of it. */
const SLIGHT = 0.1;

/** True when one short word is all that meets and it is not the same: Hamas is not Homs, nor is Alpha Aleph. */
function isOtherShortWord(pairs: readonly WordPair[], left: readonly NameWord[]): boolean {
  const told = pairs.filter(([word]) => !word.weak && !word.head);
  const [one] = told;
  if (!one || told.length > 1 || left.some((word) => !word.weak && !word.head)) return false;
  const [word, partner] = one;
  if (word.text === partner.text) return false;
  const letters = Math.min(word.text.length, partner.text.length);
  if (word.key === partner.key) return letters < LEAST_SPELLED;
  return letters < LEAST_MISSPELT && wordAlikeness(word, partner) < 1 - SLIGHT;
}

/** True when both have one state and one of them a second: a bank of Iran and Oman is not the bank of Iran. */
function hasOneMoreState(left: readonly NameWord[], pairs: readonly WordPair[]): boolean {
  return left.some(({ text }) => COUNTRIES.has(text)) && pairs.some(([{ text }]) => isCountryWord(text));
}
