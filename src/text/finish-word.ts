import { APOSTROPHE, DOT, DROP, EXPAND, FIRST_LETTER, NON_JOINER, SOLO, SURROGATE, UNFILLED } from './fold-table.ts';
import { expansionOf, fillFold, foldAstral, foldTable } from './fold-table.ts';
import { HASH_FACTOR } from './word-hash.ts';

const T = foldTable();

/** What `finishWord` found; one object for ever, so that the scan allocates nothing. `next` is where to read on; no word when `end` is `start`. */
export const last = { start: 0, end: 0, hash: 0, next: 0, apostrophe: -1, before: 0 };

/**
 * Reads on where a word that begins at `first` meets, at `from`, something that is neither a plain letter nor a plain break; `hashSoFar` is of the
 * letters between. The answer is in `last`.
 */
export function finishWord(text: string, first: number, from: number, hashSoFar: number): void {
  let i = from;
  let h = hashSoFar;
  let start = first;
  let end = from;
  let letters = from - first;
  let sinceDot = letters;
  let dotted = false;
  last.apostrophe = -1;
  scan: while (i < text.length) {
    const code = text.charCodeAt(i);
    const folded = T[code] as number;
    if (folded >= FIRST_LETTER) {
      h = (Math.imul(h, HASH_FACTOR) + folded) | 0;
      i += 1;
      end = i;
      letters += 1;
      sinceDot += 1;
      continue;
    }
    switch (folded) {
      case UNFILLED:
        fillFold(code);
        continue;
      case DROP:
        i += 1;
        if (letters === 0) start = i;
        else if (code < 0x2000 && code !== 0xad) end = i; // a mark belongs to its letter
        continue;
      case EXPAND: {
        h = addLetters(h, expansionOf(code));
        i += 1;
        end = i;
        letters += 2;
        sinceDot += 2;
        continue;
      }
      case SURROGATE: {
        const point = text.codePointAt(i) ?? 0;
        const letter = point > 0xffff ? foldAstral(point) : '';
        if (letter === '') {
          i += letters === 0 ? (point > 0xffff ? 2 : 1) : 0;
          break scan;
        }
        if (letter.length === 2 && letters > 0) break scan; // an astral ideograph begins its own word
        h = addLetters(h, letter);
        i += 2;
        end = i;
        letters += 1;
        sinceDot += 1;
        if (letter.length === 2) break scan;
        continue;
      }
      case SOLO:
        if (letters > 0) break scan;
        h = code;
        i += 1;
        end = i;
        break scan;
      case NON_JOINER:
        i += 1;
        if (letters === 0) start = i;
        else if (isArabic(text.charCodeAt(end - 1)) && isArabic(text.charCodeAt(i))) break scan;
        continue;
      case APOSTROPHE:
        i += 1;
        if (letters === 0) {
          start = i;
          continue;
        }
        if (isPossessive(text, i)) {
          i += 1;
          break scan;
        }
        if (!isLetter(text, i) || isElision(text, start, end)) break scan;
        last.apostrophe = end;
        last.before = h;
        continue;
      case DOT:
        if (letters > 0 && sinceDot === 1 && isLetter(text, i + 1) && !isLetter(text, i + 2)) {
          dotted = true;
          sinceDot = 0;
          i += 1;
          continue;
        }
        i += 1;
        if (letters === 0) start = i;
        else if (dotted && sinceDot === 1) end = i;
        break scan;
      default:
        break scan;
    }
  }
  if (letters === 0 && end < start) end = start;
  last.start = start;
  last.end = end;
  last.hash = h;
  last.next = Math.max(i, first + 1);
}

function addLetters(hash: number, letters: string): number {
  let h = hash;
  for (let k = 0; k < letters.length; k += 1) h = (Math.imul(h, HASH_FACTOR) + letters.charCodeAt(k)) | 0;
  return h;
}

function isLetter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (T[code] === UNFILLED) fillFold(code);
  const folded = T[code] as number;
  return folded >= FIRST_LETTER || folded === EXPAND;
}

/** True when an `s` that ends the word stands at `at` (the apostrophe before it was read). */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x73 || code === 0x53) && !isLetter(text, at + 1);
}

/** French, Italian and Catalan articles and prepositions that lose their vowel: l' d' j' m' n' s' t' c' qu' dell' all' nell' ... */
function isElision(text: string, start: number, end: number): boolean {
  const size = end - start;
  if (size === 1) return 'ldjmnstc'.includes(text.charAt(start).toLowerCase());
  if (size === 2) return text.slice(start, end).toLowerCase() === 'qu';
  return size <= 5 && text.slice(end - 2, end).toLowerCase() === 'll';
}

function isArabic(code: number): boolean {
  return code >= 0x0600 && code <= 0x06ff;
}
