import type { Span } from '../model/span.ts';

/** One word of a sentence. `lower` is its small-letter form with straight apostrophes; `gap` the punctuation before it. */
export interface Word extends Span {
  readonly lower: string;
  readonly capital: boolean;
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.:,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of one sentence, in order; "U.S." and "K-1" are one word, "Paris,Texas" two. Offsets into `text`. */
export function sentenceWords(text: string, sentence: Span): readonly Word[] {
  const slice = text.slice(sentence.start, sentence.end);
  const words: Word[] = [];
  let last = 0;
  for (const match of slice.matchAll(WORD)) {
    let word = match[0];
    const comma = word.search(/[:,](?!\d)|(?<!\d)[:,]/);
    const pieces = comma < 0 ? [[match.index, word] as const] : splitPieces(match.index, word);
    for (const [index, piece] of pieces) {
      word = piece;
      const first = word.charAt(0);
      words.push({
        start: sentence.start + index,
        end: sentence.start + index + word.length,
        lower: word.toLowerCase().replaceAll('’', "'"),
        capital: first !== first.toLowerCase(),
        gap: slice.slice(last, index).trim(),
      });
      last = index + word.length;
    }
  }
  return words;
}

function splitPieces(index: number, word: string): readonly (readonly [number, string])[] {
  const pieces: (readonly [number, string])[] = [];
  let at = 0;
  for (const piece of word.split(/[:,]/)) {
    if (piece) pieces.push([index + at, piece]);
    at += piece.length + 1;
  }
  return pieces;
}
