import { madeOnce } from '../text/made-once.ts';
import type { WordBuffer } from '../text/read-words.ts';
import { foldedLetters } from '../text/words.ts';
import { hashOf } from '../text/word-hash.ts';

/** Where a word begins inside a hashtag: at a capital behind a small letter, or before small ones (USEmbassy). */
const innerWord = madeOnce(() => /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u);
const SIGN = 0x23;
/** Longer hashtags are no names. */
const MOST_LETTERS = 60;

/**
 * Parts the words of hashtags that lie in a buffer, where capitals tell their words and nobody knows the whole: #GreenZone is read as Green Zone. `sign` is the
 * first # that was not looked at, `until` where reading goes on; returns the first # to look at next, or the length of the text. In place; hashtags for which the buffer has no room
 * stay whole.
 */
export function partHashtags(
  text: string,
  words: WordBuffer,
  sign: number,
  until: number,
  knows: (hash: number) => boolean,
): number {
  let at = sign;
  while (at + 1 < until) {
    const word = wordAt(words, at + 1);
    if (word >= 0 && !knows(words.hashes[word * 2 + 1] as number)) partWord(text, words, word);
    at = nextSign(text, at + 1);
  }
  return at;
}

/** A stretch of a text as it is said: the words of a hashtag with spaces between, other stretches as they stand. */
export function saidAs(text: string, start: number, end: number): string {
  const surface = text.slice(start, end);
  return text.charCodeAt(start - 1) === SIGN && surface.length <= MOST_LETTERS
    ? surface.split(innerWord()).join(' ')
    : surface;
}

/** True for a stretch inside a longer hashtag: #BaghdadCoffee is about something else. ASCII letters and digits are looked at. */
export function isInLongerHashtag(text: string, start: number, end: number): boolean {
  let from = start;
  while (start - from < MOST_LETTERS && isAsciiLetter(text.charCodeAt(from - 1))) from -= 1;
  return text.charCodeAt(from - 1) === SIGN && (from < start || isAsciiLetter(text.charCodeAt(end)));
}

/** True for ASCII letters and digits. */
function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** The first # from an offset on; the length of the text when there is none. */
export function nextSign(text: string, from: number): number {
  const at = text.indexOf('#', from);
  return at === -1 ? text.length : at;
}

/** The word of a buffer that starts at an offset; -1 when none does. */
function wordAt({ bounds, count }: WordBuffer, start: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[middle * 2] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < count && bounds[low * 2] === start ? low : -1;
}

function partWord(text: string, words: WordBuffer, word: number): void {
  const { bounds, hashes } = words;
  const start = bounds[word * 2] as number;
  const end = bounds[word * 2 + 1] as number;
  if (end - start > MOST_LETTERS) return;
  const parts = text.slice(start, end).split(innerWord());
  const more = parts.length - 1;
  if (more === 0 || words.count + more > (bounds.length >> 1) - 1) return;
  for (const list of [bounds, hashes]) list.copyWithin((word + 1 + more) * 2, (word + 1) * 2, words.count * 2);
  words.count += more;
  let from = start;
  parts.forEach((part, i) => {
    const to = from + part.length;
    bounds[(word + i) * 2] = from;
    bounds[(word + i) * 2 + 1] = to;
    hashes[(word + i) * 2 + 1] = hashOf(foldedLetters(text, from, to));
    from = to;
  });
}
