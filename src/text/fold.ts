import type { Span } from '../model/span.ts';
import {
  APOSTROPHE,
  BREAK,
  DOT,
  DROP,
  EXPAND,
  FIRST_LETTER,
  NON_JOINER,
  SOLO,
  SURROGATE,
  UNFILLED,
} from './fold-table.ts';
import { expansionOf, fillFold, foldAstral, foldTable } from './fold-table.ts';

/** A text as names are compared: lower case, without accents, marks and apostrophes; with the way back. */
export interface FoldedText {
  readonly text: string;
  /** Span of the original characters (UTF-16) that `text.slice(start, end)` came from; trailing dropped marks belong to it. */
  toOriginal(start: number, end: number): Span;
}

const PLAIN = /^[ -&(-_a-~]*$/;
/** ASCII words with a space between: in lower case they are folded. */
const WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const DASH = /\p{Pd}/u;
const SPACE = /\s/;

/**
 * Folds a text. Letters lose case, accents, vowel signs and letter forms (NFKD, Arabic alef, yeh, kaf, heh forms);
 * apostrophes, soft hyphens, zero-width and bidi controls go; dashes become `-`, white space ` `; the rest stays.
 * Linear; never throws, lone surrogates included.
 */
export function fold(text: string): FoldedText {
  const table = foldTable();
  const parts: string[] = [];
  const origin: number[] = [];
  const ends: number[] = [];
  const put = (folded: string, at: number, width: number): void => {
    parts.push(folded);
    for (let k = 0; k < folded.length; k += 1) {
      origin.push(at);
      ends.push(at + width);
    }
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (table[code] === UNFILLED) fillFold(code);
    const folded = table[code] ?? BREAK;
    if (folded >= FIRST_LETTER) put(String.fromCharCode(folded), i, 1);
    else if (folded === DROP || folded === APOSTROPHE) {
      if (folded === DROP && ends.length > 0 && ends[ends.length - 1] === i) ends[ends.length - 1] = i + 1;
    } else if (folded === NON_JOINER) {
      if (partsWords(text, i)) put(' ', i, 1);
    } else if (folded === EXPAND) put(expansionOf(code), i, 1);
    else if (folded === SURROGATE) {
      const point = text.codePointAt(i) ?? 0;
      const width = point > 0xffff ? 2 : 1;
      put((width === 2 && foldAstral(point)) || text.slice(i, i + width), i, width);
      i += width - 1;
    } else if (folded === SOLO || folded === DOT) put(text.charAt(i), i, 1);
    else put(plainBreak(text.charAt(i)), i, 1);
  }
  const folded = parts.join('');
  return {
    text: folded,
    toOriginal(start, end) {
      const at = (index: number): number => origin[index] ?? text.length;
      return end <= start
        ? { start: at(start), end: at(start) }
        : { start: at(start), end: ends[end - 1] ?? text.length };
    },
  };
}

/** The key that names are compared by: folded, punctuation as spaces, single spaces, trimmed. */
export function foldKey(text: string): string {
  // Most names of a page are plain ASCII without an apostrophe: for these the same comes out without the way back.
  if (WORDS.test(text)) return text.toLowerCase();
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return fold(text)
    .text.replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

/** A zero-width non-joiner parts words between Arabic letters (Persian), and is noise elsewhere. */
function partsWords(text: string, at: number): boolean {
  const isArabic = (code: number): boolean => code >= 0x0600 && code <= 0x06ff;
  return isArabic(text.charCodeAt(at - 1)) && isArabic(text.charCodeAt(at + 1));
}

function plainBreak(char: string): string {
  if (SPACE.test(char)) return ' ';
  return DASH.test(char) ? '-' : char;
}
