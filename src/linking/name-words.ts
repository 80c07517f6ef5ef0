import { isArticle } from '../gazetteer/articles.ts';
import { joinServant, servedName } from '../gazetteer/servant-forms.ts';
import { isNumberKey, spellingKey } from '../text/spelling-key.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { foldedWords } from '../text/words.ts';
import {
  ABBREVIATED,
  HAS_SAME_BODY,
  JOINING_WORDS,
  HEADS,
  LEGAL_FORMS,
  ORDINALS,
  SAME_BODIES,
} from './name-vocabulary.ts';

/** A word of a name for comparing names with names: folded, without articles, shortened legal forms and kinds written out. */
export interface NameWord {
  readonly text: string;
  /** Its spelling key. */
  readonly key: string;
  /** Joins words, or says what kind of company it is: tells two names apart hardly ever. */
  readonly weak: boolean;
  /** Says what kind of body it is: weighs, but less. */
  readonly head: boolean;
  /** Only joins words. */
  readonly joins: boolean;
  /** The name's own initials in brackets: says nothing new. */
  readonly repeats: boolean;
  /** An everyday word. */
  readonly everyday: boolean;
  /** Neither an everyday word nor a common given name, surname or place. */
  readonly rare: boolean;
}

/** Words that are remembered: texts and lists repeat them. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, NameWord>();

const NONE: ReadonlySet<string> = new Set();

/** The words of a name, in order. */
export function nameWords(name: string): readonly NameWord[] {
  const bracketed = /\((?=[\p{Lu}-]{2,8}\))([^)]+)\)/u.exec(name)?.[1] ?? '';
  const words = joinServant(nameOnly(name))
    .flatMap((word) => (/\d/.test(word) ? word.split(/(?<=\p{L})(?=\d)/u) : word))
    // ezzor is ez-Zor: an assimilated article that was written on
    .map((word) =>
      /^[aeu]([zsrdnt])\1/.test(word) &&
      (word.startsWith('ezz') || (word.length >= 6 && !isCommonWord(word) && !isCommonName(word)))
        ? word.slice(2)
        : word,
    )
    .filter((word) => !isArticle(word) || word.length > 3)
    .map((word) => ABBREVIATED.get(word) ?? ORDINALS.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'));
  const own = bracketed === '' ? NONE : new Set(nameOnly(bracketed));
  return withInitials(words).map((text) => nameWord(text, words.length > own.size + 1 && own.has(text)));
}

/** Folded words, with states and bodies that have several names by the one that stands for all. */
function nameOnly(name: string): string[] {
  const words = foldedWords(name).join(' ');
  const folded = HAS_SAME_BODY.test(words)
    ? SAME_BODIES.reduce((text, [pattern, one]) => text.replace(pattern, one), words)
    : words;
  return folded.split(' ').filter((word) => word !== '');
}

/** A word as names are compared by it. */
export function nameWord(text: string, repeats = false): NameWord {
  let word = remembered.get(text);
  if (word === undefined) {
    const joins = JOINING_WORDS.has(text);
    const everyday = isCommonWord(text);
    word = {
      text,
      key: spellingKey(text),
      weak: joins || LEGAL_FORMS.has(text),
      head: HEADS.has(text),
      joins,
      repeats: false,
      everyday,
      // many persons are servants of one name
      rare: !everyday && !isCommonName(text) && servedName(text) === text,
    };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, word);
  }
  return repeats ? { ...word, repeats } : word;
}

/** True for numbers in digits, words and roman numerals. */
export function isNumberWord(word: NameWord): boolean {
  return isNumberKey(word.key);
}

/** Letters that stand alone and follow each other are one word: M. D. S. is MDS. */
function withInitials(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  let run = '';
  for (const [i, word] of [...words, ''].entries()) {
    if (run !== '' && word === 'and' && words[i + 1]?.length === 1) continue;
    if (word.length === 1 && /\p{L}/u.test(word)) {
      run += word;
      continue;
    }
    if (run !== '') out.push(run);
    run = '';
    if (word !== '') out.push(word);
  }
  return out;
}
