import { foldKey } from '../text/fold.ts';

const REACH = 90;
const SMALL = new Set('of and the for in on de la du des to a'.split(' '));

/**
 * The words that a text gives for an acronym where it stands: "probability mass function (PMF)", "PMF (product-market fit)", "PMF, or
 * product-market fit". '' when it gives none. The initials of the words must spell the acronym.
 */
export function statedMeaning(text: string, start: number, end: number): string {
  const letters = foldKey(text.slice(start, end)).replace(/ /g, '');
  if (letters.length < 2 || /\d/.test(letters)) return '';
  if (text.charAt(start - 1) === '(' && /[),;]/.test(text.charAt(end)))
    return lastWordsFor(letters, text.slice(Math.max(0, start - 1 - REACH), start - 1));
  const after = text.slice(end, end + REACH);
  const inBrackets =
    /^\s?\(([^)]{3,80})\)/.exec(after)?.[1] ??
    /^(?:, or|, short for|, which stands for| stands for| is short for| means)\s([^,.;:()]{3,80})/.exec(after)?.[1] ??
    '';
  return firstWordsFor(letters, inBrackets);
}

function wordsOf(text: string): string[] {
  return foldKey(text).split(' ').filter(Boolean);
}

function lastWordsFor(letters: string, text: string): string {
  const words = wordsOf(text);
  for (let n = letters.length; n <= Math.min(words.length, letters.length + 3); n += 1) {
    const tail = words.slice(-n);
    if (initials(tail) === letters) return tail.join(' ');
  }
  return '';
}

function firstWordsFor(letters: string, text: string): string {
  const words = wordsOf(text);
  for (let n = letters.length; n <= Math.min(words.length, letters.length + 3); n += 1) {
    const head = words.slice(0, n);
    if (initials(head) === letters) return head.join(' ');
  }
  return '';
}

function initials(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  return (
    first.charAt(0) +
    rest
      .filter((word) => !SMALL.has(word))
      .map((word) => word.charAt(0))
      .join('')
  );
}
