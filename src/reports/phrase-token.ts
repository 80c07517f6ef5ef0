import type { Span } from '../model/span.ts';

/** A word or mark of a sentence, as the attribution rules see it. Offsets are UTF-16. */
export interface PhraseToken extends Span {
  readonly lower: string;
  readonly capital: boolean;
  readonly word: boolean;
  /** Inside quotation marks of this sentence. */
  readonly quoted: boolean;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', "''", '``']);
const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:[.](?=\p{L}[.]))?(?:[-'’](?!s\b)\p{L}[\p{L}\p{M}]*)*|['’]s\b|[$€£]?\p{N}[\p{N},.]*(?:\p{L}+)?|[@#]\w+|''|``|\S/gu;

/** Cuts one sentence into tokens and marks what stands between quotation marks. `open` says whether a quotation runs on from before. */
export function phraseTokens(text: string, sentence: Span, open: boolean): { tokens: PhraseToken[]; open: boolean } {
  const tokens: PhraseToken[] = [];
  let quoted = open;
  const shouted = !/\p{Ll}/u.test(text.slice(sentence.start, sentence.end));
  for (const match of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
    const raw = match[0];
    const start = sentence.start + match.index;
    if (raw === '“' || raw === '«' || raw === '``') quoted = true;
    else if (raw === '”' || raw === '»') quoted = false;
    else if (raw === '"' || raw === "''") quoted = !quoted;
    const mark = QUOTES.has(raw);
    const lower = raw.toLowerCase().replace('’', "'");
    tokens.push({
      start,
      end: start + raw.length,
      lower,
      capital: !shouted && /^\p{Lu}/u.test(raw),
      word: /^[\p{L}\p{N}@#$€£]/u.test(raw),
      quoted: quoted && !mark,
    });
  }
  return { tokens, open: quoted };
}

/** True for an opening or closing quotation mark. */
export function isQuoteMark(token: PhraseToken | undefined): boolean {
  return token !== undefined && QUOTES.has(token.lower);
}
