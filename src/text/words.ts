import { BREAK, EXPAND, FIRST_LETTER, SOLO, SURROGATE, UNFILLED } from './fold-table.ts';
import { expansionOf, fillFold, foldAstral, foldTable } from './fold-table.ts';
import { createWordBuffer, readWords } from './read-words.ts';

const T = foldTable();

const nameBuffer = createWordBuffer(64);

/** The folded letters of the words of a text; the slow twin of `readWords`, for building indexes. */
export function foldedWords(text: string): string[] {
  const out: string[] = [];
  const buffer = nameBuffer;
  for (let i = 0; i < text.length;) {
    buffer.count = 0;
    i = readWords(text, i, buffer);
    for (let k = 0; k < buffer.count; k += 1)
      out.push(foldedLetters(text, buffer.bounds[k * 2] ?? 0, buffer.bounds[k * 2 + 1] ?? 0));
  }
  return out;
}

/** Folded letters and digits of a stretch of text, nothing else. */
export function foldedLetters(text: string, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (T[code] === UNFILLED) fillFold(code);
    const folded = T[code] ?? BREAK;
    if (folded >= FIRST_LETTER) out += String.fromCharCode(folded);
    else if (folded === EXPAND) out += expansionOf(code);
    else if (folded === SOLO) out += text.charAt(i);
    else if (folded === SURROGATE) {
      const point = text.codePointAt(i) ?? 0;
      if (point <= 0xffff) continue;
      out += foldAstral(point);
      i += 1;
    }
  }
  return out;
}
