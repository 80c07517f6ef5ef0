import { isCommonWord } from '../text/is-common-word.ts';
import { spellingDistance } from '../text/spelling-distance.ts';
import { HEADS, TRANSLATED } from './name-vocabulary.ts';
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
  const [a, b] = [one.text, other.text];
  if (a === b) return 1;
  // a minister is not a ministry, nor a director a directorate
  if (isOtherAgent(a, b)) return 0;
  if (one.key === other.key) return isNumberWord(one) ? 1 : similar(a, b, MOST_VARIED);
  if (TRANSLATED.get(a) === b || TRANSLATED.get(b) === a) return TRANSLATED_ALIKE;
  if (isShortened(a, b) || isShortened(b, a)) return 0.95;
  if (withoutArticle(a) === b || withoutArticle(b) === a) return 0.95;
  if (withoutFeminineT(a) === withoutFeminineT(b)) return 0.95;
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < 4) return 0;
  // errors hardly ever stand at the beginning of a word
  const mayErr =
    (a.charAt(0) === b.charAt(0) || Math.min(a.length, b.length) >= LONG_WORD) && !(isCommonWord(a) && isCommonWord(b));
  return Math.max(sharedStem(a, b), mayErr ? similar(a, b, MOST_MISSPELT) : 0);
}

/** A kind of body with a dot after its beginning: trans, tech. */
function isShortened(short: string, long: string): boolean {
  return short.length >= 3 && long.length > short.length + 2 && HEADS.has(long) && long.startsWith(short);
}

/** A word without an Arabic article that was written on. */
function withoutArticle(word: string): string {
  return word.length >= 5 && /^[ae]l/.test(word) ? word.slice(2) : word;
}

/** A word without the ending of an Arabic feminine noun, which is written -a, -ah or, before another noun, -at: Haraka, Harakat. */
function withoutFeminineT(word: string): string {
  return word.length >= 5 ? word.replace(/a[ht]$/, 'a') : word;
}

/** True when one of two words is an everyday word for somebody who does something, and the other is none: minister, ministry. */
export function isOtherAgent(a: string, b: string): boolean {
  const [one, other] = [isAgent(a), isAgent(b)];
  return one !== other && isCommonWord(one ? a : b);
}

/** A word with the ending of people who do something; center is also centre. */
function isAgent(word: string): boolean {
  return /(?<!ent)(?:er|or)s?$/.test(word);
}

/** Words of one stem: Korea and Korean, Revolution and Revolutionary. */
function sharedStem(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const most = Math.max(a.length, b.length);
  if (
    same >= 4 &&
    same >= most - 3 &&
    /^(?:i?an|n|i|ese|ish)?$/.test(a.slice(same)) &&
    /^(?:i?an|n|i|ese|ish)?$/.test(b.slice(same))
  )
    return 0.92;
  return same >= 6 && same >= most * 0.65 ? 0.85 : 0;
}

/** One minus the distance of two words by their length; 0 when more than `most` apart. */
function similar(a: string, b: string, most: number): number {
  const distance = spellingDistance(a, b) / Math.max(a.length, b.length);
  return distance <= most ? 1 - distance : 0;
}
