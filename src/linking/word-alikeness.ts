import { servedName } from '../gazetteer/servant-forms.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { PERSON_TITLES } from '../text/person-words.ts';
import { spellingDistance } from '../text/spelling-distance.ts';
import { COUNTRIES, HEADS, TRANSLATED } from './name-vocabulary.ts';
import { isNumberWord, type NameWord } from './name-words.ts';

/** Most that two words may differ, as a part of the longer one: spellings of one word; errors, one letter in six. */
const MOST_VARIED = 0.35;
const MOST_MISSPELT = 0.17;
/** A word and its translation. */
const TRANSLATED_ALIKE = 0.9;
/** A word of so many letters is hardly met by chance, even in another spelling. */
export const LONG_WORD = 8;

/** The same word to the letter or nearly, or two spellings of one long enough that another word is hardly met by chance. */
export function isSurelySame(a: NameWord, b: NameWord, alike: number): boolean {
  if (alike > 0.94) return true;
  return (
    alike > 0.88 &&
    a.key === b.key &&
    a.text.charAt(0) === b.text.charAt(0) &&
    Math.min(a.text.length, b.text.length) >= 5
  );
}

/** How alike two words are: 1 the same, a little less another spelling, less one error; 0 for different words. */
export function wordAlikeness(one: NameWord, other: NameWord): number {
  if (one.text === other.text) return 1;
  const alike = alikenessOf(one, other);
  // a minister is not a ministry, nor a director a directorate
  return alike > 0 && isOtherAgent(one.text, other.text) ? 0 : alike;
}

/** The same for two words that differ; what is dear to ask comes last, because most pairs have nothing in common. */
function alikenessOf(one: NameWord, other: NameWord): number {
  const [a, b] = [one.text, other.text];
  if (one.key === other.key) return isNumberWord(one) ? 1 : similar(a, b, MOST_VARIED);
  if (TRANSLATED.get(a) === b || TRANSLATED.get(b) === a) return TRANSLATED_ALIKE;
  if (isWithArticle(a, b) || isWithArticle(b, a)) return 0.95;
  const least = Math.min(a.length, b.length);
  const isSameStart = a.charCodeAt(0) === b.charCodeAt(0);
  // errors hardly ever stand at the beginning of a word
  if (!isSameStart && least < LONG_WORD) return 0;
  if (isSameStart) {
    if (isShortened(a, b) || isShortened(b, a)) return 0.95;
    if (withoutFeminineT(a) === withoutFeminineT(b)) return 0.95;
  }
  if (least < 4 || /\d/.test(a) || /\d/.test(b)) return 0;
  // Abdulqahhar and Abdulqadir begin alike because both are servants
  const [x, y] = [servedName(a), servedName(b)];
  if (x !== a && y !== b) return similar(x, y, MOST_MISSPELT);
  return Math.max(sharedStem(a, b), one.everyday && other.everyday ? 0 : similar(a, b, MOST_MISSPELT));
}

/** False when two words surely have nothing in common; told by their first letters and keys. */
export function mayBeAlike(one: NameWord, other: NameWord): boolean {
  const [a, b] = [one.text, other.text];
  return (
    a.charCodeAt(0) === b.charCodeAt(0) ||
    one.key === other.key ||
    Math.min(a.length, b.length) >= LONG_WORD ||
    isWithArticle(a, b) ||
    isWithArticle(b, a) ||
    TRANSLATED.get(a) === b ||
    TRANSLATED.get(b) === a
  );
}

/** A kind of body with a dot after its beginning: trans, tech. */
function isShortened(short: string, long: string): boolean {
  return short.length >= 3 && long.length > short.length + 2 && long.startsWith(short) && HEADS.has(long);
}

/** True when the one word is the other with an Arabic article that was written on. */
function isWithArticle(word: string, bare: string): boolean {
  return word.length >= 5 && word.length === bare.length + 2 && /^[ae]l/.test(word) && word.endsWith(bare);
}

/** A word without the ending of an Arabic feminine noun, which is written -a, -ah or, before another noun, -at: Haraka, Harakat. */
function withoutFeminineT(word: string): string {
  if (word.length < 5) return word;
  const last = word.charCodeAt(word.length - 1);
  return (last === 0x68 || last === 0x74) && word.charCodeAt(word.length - 2) === 0x61 ? word.slice(0, -1) : word;
}

/** True when one of two words is an everyday word or a title for somebody who does something, and the other is none: minister, ministry. */
export function isOtherAgent(a: string, b: string): boolean {
  const [one, other] = [isAgent(a), isAgent(b)];
  const agent = one ? a : b;
  return one !== other && (isCommonWord(agent) || PERSON_TITLES.has(agent.replace(/s$/, '')));
}

/** A word with the ending of people who do something, and a stem before it; center is also centre, and "for" joins words. */
function isAgent(word: string): boolean {
  return /..(?<!ent)(?:er|or)s?$/.test(word);
}

/** Endings of adjectives of places and points of the compass. */
const ENDING = /^(?:i?an|n|i|ese|ish|ern)?$/;

/** Words of one stem: Korea and Korean, North and Northern, Revolution and Revolutionary. */
function sharedStem(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (isOtherState(a, b) || isOtherState(b, a)) return 0;
  const most = Math.max(a.length, b.length);
  if (same >= 4 && same >= most - 3 && ENDING.test(a.slice(same)) && ENDING.test(b.slice(same))) return 0.92;
  return same >= 6 && same >= most * 0.65 ? 0.85 : 0;
}

/** True for Niger beside Nigeria and Nigerian. */
function isOtherState(state: string, word: string): boolean {
  return word.startsWith(`${state}ia`) && COUNTRIES.has(state) && COUNTRIES.has(`${state}ia`);
}

/** One minus the distance of two words by their length; 0 when more than `most` apart. */
function similar(a: string, b: string, most: number): number {
  const length = Math.max(a.length, b.length);
  const distance = spellingDistance(a, b, most * length) / length;
  return distance <= most ? 1 - distance : 0;
}
