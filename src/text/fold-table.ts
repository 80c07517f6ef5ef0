/** Classes of a UTF-16 code unit in `foldTable()`. Any other value is the folded letter or digit itself. */
export const BREAK = 0;
/** Dropped: marks, vowel signs, tatweel, soft hyphen, bidi controls, zero-width characters. */
export const DROP = 1;
/** Stands for several letters (ligatures): ask `expansionOf`. */
export const EXPAND = 2;
/** Not asked for yet: call `fillFold`. */
export const UNFILLED = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
/** A letter of a script without spaces: a word by itself. */
export const SOLO = 6;
/** High or low surrogate: ask `foldAstral`. */
export const SURROGATE = 7;
/** U+200C: parts words between Arabic letters, is dropped elsewhere. */
export const NON_JOINER = 8;
/** Values from here on are folded characters. */
export const FIRST_LETTER = 32;

const table = new Uint16Array(65_536).fill(UNFILLED);
const expansions = new Map<number, string>();

/** Letters that Unicode does not decompose but spellings of names confuse; and Arabic letter forms that writers mix. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't', ɨ: 'i', ə: 'e', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ئ: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۀ: 'ه', ؤ: 'و', ۇ: 'و',
}; // prettier-ignore

const APOSTROPHES = "'’‘‛`´ʻʼʽʾʿˈˊˋ′＇ʹ׳";
const SOLO_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const DROPPED = /[\u0621\p{M}\p{Cf}\u0640\u00ad]/u;
const WORD = /^[\p{L}\p{Nd}]+$/u;

/** The table of all UTF-16 code units; each is filled when it is first met (all at once would cost a cold start 20 ms, a block of 128 letters half a millisecond). */
export function foldTable(): Uint16Array {
  return table;
}

/** Fills the place of a code unit; with one of ASCII all of ASCII, which every start needs. */
export function fillFold(code: number): void {
  if (code >= 128) table[code] = classify(code);
  else for (let c = 0; c < 128; c += 1) table[c] = classifyAscii(c);
}

/** Folded letters of a code unit of class EXPAND. */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** Folded form of a code point above U+FFFF: letters and digits, or '' when it parts words. */
export function foldAstral(codePoint: number): string {
  const known = expansions.get(codePoint);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(codePoint);
  const folded = SOLO_SCRIPTS.test(char) ? char : foldChar(char);
  if (expansions.size < 5000) expansions.set(codePoint, folded);
  return folded;
}

/** As `classify`, without asking a regular expression. */
export function classifyAscii(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code;
  return code === 0x2e ? DOT : code === 0x27 || code === 0x60 ? APOSTROPHE : BREAK;
}

/** Class or folded letter of a code unit. */
export function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (code === 0x200c) return NON_JOINER;
  const char = String.fromCharCode(code);
  if (char === '.') return DOT;
  if (APOSTROPHES.includes(char)) return APOSTROPHE;
  if (DROPPED.test(char)) return DROP;
  const folded = foldChar(char);
  if (folded === '') return BREAK;
  if (SOLO_SCRIPTS.test(folded)) return SOLO;
  if (folded.length === 1) return folded.charCodeAt(0);
  expansions.set(code, folded);
  return EXPAND;
}

/** One character folded: decomposed (NFKD), without marks, lower case, digits as 0-9; '' when it is no letter or digit. */
function foldChar(char: string): string {
  if (!WORD.test(char) && !/^[\p{L}\p{Nl}]$/u.test(char)) return '';
  const lower = char.toLowerCase();
  // Hangul syllables fall apart under NFKD without any gain.
  const apart = /^[\uac00-\ud7a3]$/.test(lower) ? lower : (LETTERS[lower] ?? lower).normalize('NFKD');
  let out = '';
  for (const part of apart) {
    if (DROPPED.test(part) || APOSTROPHES.includes(part)) continue;
    const letter = LETTERS[part] ?? part.toLowerCase();
    out += /\p{Nd}/u.test(letter) ? digitOf(letter) : letter;
  }
  return WORD.test(out) ? out : '';
}

/** Decimal digits of every script stand in runs of ten that begin at a zero. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 128) return char;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
