import { madeOnce } from '../text/made-once.ts';
import type { Span } from '../model/span.ts';
import { arabicWords } from './words-arabic.ts';
import { englishWords } from './words-english.ts';
import { frenchWords } from './words-french.ts';
import { germanWords } from './words-german.ts';
import { spanishWords } from './words-spanish.ts';
import type { WordSense } from './word.ts';

/** A word, a run of digits, or one other character, with what it can mean in a date. Offsets are UTF-16. */
export interface DateToken extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Lower case for words; Latin digits for digits of any script. */
  readonly text: string;
  readonly sense: WordSense;
  /** First letter upper case. */
  readonly capital: boolean;
  /** All letters upper case, two at least. */
  readonly upper: boolean;
  /** No white space before this token. */
  readonly joined: boolean;
}

const pattern = madeOnce(() => /[ap]\.\s?m\b\.?|\p{L}[\p{L}\p{M}]*|\p{Nd}+|\S/giu);
const NOTHING: WordSense = Object.freeze({});

/** Word lists by BCP 47 primary tag; English serves for every other language. Arabic words are always known: their script is their own. */
const WORDS: Readonly<Record<string, () => ReadonlyMap<string, WordSense>>> = {
  fr: frenchWords,
  de: germanWords,
  es: spanishWords,
};

/** Cuts a text into the tokens that the date parsers of a language read. Linear. */
export function dateTokens(text: string, language = 'en'): DateToken[] {
  const words = (WORDS[language] ?? englishWords)();
  const arabic = arabicWords();
  const tokens: DateToken[] = [];
  let last = 0;
  for (const found of text.matchAll(pattern())) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    const code = raw.codePointAt(0) ?? 0;
    const digits = isDigit(code);
    const word = !digits && /^\p{L}/u.test(raw);
    const lower = digits ? latinDigits(raw) : word ? raw.toLowerCase() : raw;
    tokens.push({
      kind: digits ? 'digits' : word ? 'word' : 'mark',
      text: word && lower.startsWith('a.') ? 'am' : word && lower.startsWith('p.') ? 'pm' : lower,
      sense: word ? (words.get(lower) ?? arabic.get(lower) ?? NOTHING) : NOTHING,
      capital: word && raw.charAt(0) !== lower.charAt(0),
      upper: word && raw.length > 1 && raw === raw.toUpperCase() && raw !== lower,
      joined: start === last && start > 0,
      start,
      end,
    });
    last = end;
  }
  return tokens;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code > 0x65f && /^\p{Nd}/u.test(String.fromCodePoint(code)));
}

/** Digits of Arabic, Persian and the other decimal scripts as 0 to 9. In Unicode every such row starts at a multiple of 10 from its zero. */
function latinDigits(digits: string): string {
  if (/^[0-9]+$/.test(digits)) return digits;
  let out = '';
  for (const digit of digits) out += String(digitValue(digit.codePointAt(0) ?? 0x30));
  return out;
}

function digitValue(code: number): number {
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return code <= 0x39 ? code - 0x30 : ((code - 0x966) % 16) % 10;
}

/** True when the token at `index` is one of the given words or marks (lower case). */
export function isText(tokens: readonly DateToken[], index: number, ...texts: readonly string[]): boolean {
  const token = tokens[index];
  return token !== undefined && texts.includes(token.text);
}

/** Meanings of the token at `index`; nothing outside the text. */
export function senseAt(tokens: readonly DateToken[], index: number): WordSense {
  return tokens[index]?.sense ?? NOTHING;
}

/** Index after a possessive ('s or a bare apostrophe after s) that begins at `index`; `index` itself when there is none. */
export function skipPossessive(tokens: readonly DateToken[], index: number): number {
  const mark = tokens[index];
  if (mark?.joined !== true || (mark.text !== "'" && mark.text !== '’')) return index;
  const next = tokens[index + 1];
  return next?.joined === true && next.text === 's' ? index + 2 : index + 1;
}

/** Index after the full stop of an abbreviation that ends before `index`; `index` itself when there is none. */
export function skipStop(tokens: readonly DateToken[], index: number): number {
  const mark = tokens[index];
  return mark?.joined === true && mark.text === '.' && tokens[index - 1]?.sense.short === true ? index + 1 : index;
}

/** True for a hyphen or dash at `index`. */
export function isDash(tokens: readonly DateToken[], index: number): boolean {
  return isText(tokens, index, '-', '–', '—', '‐', '‑');
}
