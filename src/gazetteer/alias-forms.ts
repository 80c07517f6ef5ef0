import type { Entity } from '../model/entity.ts';
import { spellingKey } from '../text/spelling-key.ts';
import { isCommonName, isCommonWord } from '../text/is-common-word.ts';
import { isArticle } from './articles.ts';
import { servantForms } from './servant-forms.ts';
import { foldedWords } from '../text/words.ts';

/** What an alias is; bits of `MatchingIndex.aliasFlags`. */
export const ALIAS = {
  /** Short for a longer name of the entity: in need of support on the page. */
  acronym: 1,
  /** Also a common word or another thing, says the gazetteer. */
  ambiguous: 2,
  /** Not written in the gazetteer: made from an alias by a rule below. */
  made: 4,
  /** A demonym or adjective: evidence, never a mark. */
  adjective: 8,
  /** A word that some entity requires or excludes: evidence, never a mark. */
  context: 16,
  /** The entity's preferred name. */
  preferred: 32,
  /** Written in capitals: case-exact. */
  capitals: 64,
} as const;

/** One way in which an entity is written: folded words, and which of its aliases they come from. */
export interface AliasForm {
  readonly words: readonly string[];
  /** Position in `entity.names`; -1 for `entity.name`, -2 for what is no name (adjectives, context words). */
  readonly name: number;
  readonly flags: number;
}

/** Longest alias in words; longer ones are not indexed. */
export const MAX_ALIAS_WORDS = 24;

/** Kinds of bodies of one entity that are put for each other; each makes a form of every name. */
const MOST_HEADS = 20;

/** Words by which a name is headed and that change places with "of": Hezbollah Brigades, Brigades of Hezbollah. */
const HEADS = new Set(
  'brigades brigade forces force movement organization organisation army front party network battalion battalions corps units council committee government ministry embassy university'.split(
    ' ',
  ),
);

const HEZBOLLAH = spellingKey('hezbollah');

const ACRONYM = /^(?=.*\p{Lu})[\p{Lu}\p{Nd}.&/-]{2,8}$/u;

/** True for aliases that are acronyms: PMF, U.S., IRGC-QF, K-1; two to eight capitals, digits and joints. */
export function isAcronym(alias: string): boolean {
  return ACRONYM.test(alias);
}

/** Every form of an entity's aliases, its adjectives and context words. */
export function aliasForms(entity: Entity): AliasForm[] {
  const forms: AliasForm[] = [];
  const seen = new Set<string>();
  const add = (words: readonly string[], name: number, flags: number): void => {
    if (words.length === 0 || words.length > MAX_ALIAS_WORDS || words.some((word) => word.length > 60)) return;
    const key = words.join(' ') + (flags & (ALIAS.capitals | ALIAS.adjective | ALIAS.context));
    if (seen.has(key)) return;
    seen.add(key);
    forms.push({ words, name, flags });
  };
  const names = [entity.name, ...entity.names];
  // capitals that are the only name of an entity are its name, not short for anything
  const hasLongName = !names.every(isAcronym);
  const aliases = names.map((text) => {
    const words = foldedWords(text);
    return { text, words, isShort: isAcronym(text) && (hasLongName || !isSpoken(words)) };
  });
  const preferred = aliases[0]?.words.join(' ');
  const ambiguous = new Set((entity.ambiguous ?? []).map((alias) => foldedWords(alias).join(' ')));
  const flags = aliases.map(({ words, isShort }) => {
    const key = words.join(' ');
    return (
      (isShort ? ALIAS.capitals | (hasLongName ? ALIAS.acronym : 0) : 0) |
      (ambiguous.has(key) ? ALIAS.ambiguous : 0) |
      (key === preferred ? ALIAS.preferred : 0)
    );
  });
  const heads = (entity.heads ?? []).slice(0, MOST_HEADS).map((head) => foldedWords(head).join(' '));
  aliases.forEach(({ words }, i) => add(words, i - 1, flags[i] ?? 0));
  aliases.forEach(({ text, words }, i) => {
    for (const made of [...madeForms(text, words), ...otherHeads(words, heads)])
      add(made, i - 1, (flags[i] ?? 0) | ALIAS.made);
  });
  for (const word of entity.adjectives ?? []) add(foldedWords(word), -2, ALIAS.adjective);
  for (const word of [...(entity.requires ?? []), ...(entity.excludes ?? [])])
    add(foldedWords(word), -2, ALIAS.context);
  return forms;
}

const JOINT = /^(\p{L}{1,3})[-\u2010\u2011 ]?(\p{Nd}{1,3})(?!\p{L}|\p{Nd})/u;

/** An Arabic article before its word: tied by a hyphen, or one that is no word of English or French. */
const WITH_ARTICLE = /(?:^|\s)(?:\p{L}{2,4}[-\u2010\u2011](?=\p{L})|(?:al|el|ul)\s)/iu;
/** A hamza or ayn inside a word, as writers also put a hyphen or a space there: Kata'ib, Kata-ib. */
const INNER_SIGN = /(?<=\p{L}{2})['’‘ʼʾʿ`´](?=\p{L}{2})/u;
/** Two words tied by a hyphen, as others write in one: Counter-Terrorism, Shindo-kai. */
const TIED = /(?<=\p{L}{4})[-\u2010\u2011](?=\p{L}{3})/u;
/** Words that are written in one or in two: air base, airbase. */
const COMPOUNDS: readonly (readonly [first: string, second: string])[] = [
  ['air', 'base'], ['air', 'field'], ['air', 'strip'], ['sea', 'port'], ['check', 'point'],
]; // prettier-ignore

/** True for capitals that are spoken as a word, which news also writes like one: HAMAS and Hamas, UNICEF and Unicef. */
function isSpoken([word = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && /^[a-z]*[aeiou][a-z]*$/.test(word) && isTelling(word);
}

/** A word that is a name without its article too: Nujaba, Ramadi; no everyday word, no person's name. */
function isTelling(word = ''): boolean {
  return word.length >= 5 && !isCommonWord(word) && !isCommonName(word);
}

/** Other ways to part the words of an alias: without its articles, split at a hamza sign, tied words in one. */
function partedForms(alias: string, words: readonly string[]): string[][] {
  const made: string[][] = [];
  if (WITH_ARTICLE.test(alias)) {
    const rest = words.filter((word) => !isArticle(word));
    if ((rest.length >= 2 || isTelling(rest[0])) && rest.length < words.length) made.push(rest);
  }
  if (INNER_SIGN.test(alias)) made.push(foldedWords(alias.replace(INNER_SIGN, ' ')));
  if (TIED.test(alias)) made.push(foldedWords(alias.replace(TIED, '')));
  const compound = otherCompound(words);
  if (compound) made.push(compound);
  return made;
}

/** The words with each other kind of body that the gazetteer allows in the place of the last word. */
function otherHeads(words: readonly string[], heads: readonly string[]): string[][] {
  if (words.length < 2 || !heads.includes(words.at(-1) ?? '')) return [];
  return heads.filter((head) => head !== words.at(-1)).map((head) => [...words.slice(0, -1), ...head.split(' ')]);
}

/** The words with a compound written the other way, in one or in two; null when there is none. */
function otherCompound(words: readonly string[]): string[] | null {
  for (const [first, second] of COMPOUNDS)
    for (const [at, word] of words.entries()) {
      if (word === first && words[at + 1] === second)
        return [...words.slice(0, at), first + second, ...words.slice(at + 2)];
      if (word === first + second) return [...words.slice(0, at), first, second, ...words.slice(at + 1)];
    }
  return null;
}

/** Forms that follow from an alias: K-1 and K1; PMFs; Hizb Allah; Brigades of Hezbollah and Hezbollah Brigades; see `partedForms` and `servantForms`. */
function madeForms(alias: string, words: readonly string[]): string[][] {
  const made = [...partedForms(alias, words), ...servantForms(words)];
  const joint = JOINT.exec(alias);
  if (joint) {
    const [, letters = '', digits = ''] = joint;
    const rest = foldedWords(alias.slice(joint[0].length));
    made.push([...foldedWords(letters + digits), ...rest], [...foldedWords(letters), digits, ...rest]);
  }
  if (/^\p{Lu}{3,6}$/u.test(alias)) made.push([`${words[0] ?? ''}s`]);
  const god = words.findIndex((word) => word.startsWith('h') && word.length > 6 && spellingKey(word) === HEZBOLLAH);
  if (god >= 0) made.push([...words.slice(0, god), 'hizb', 'allah', ...words.slice(god + 1)]);
  const [first = '', second = ''] = words;
  if (words.length === 2 && HEADS.has(second)) made.push([second, 'of', first]);
  if (words.length === 3 && second === 'of' && HEADS.has(first)) made.push([words[2] ?? '', first]);
  return made;
}
