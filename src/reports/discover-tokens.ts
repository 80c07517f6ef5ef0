import type { Span } from '../model/span.ts';
import { foldKey } from '../text/fold.ts';

/** How a word is written. `acronym`: two capitals or more and nothing small ("PMF", "U.S."). */
type Shape = 'lower' | 'title' | 'acronym' | 'number' | 'other';

/** A word of the text with what the discovery of names asks of it. */
export interface Token extends Span {
  readonly text: string;
  /** `foldKey` of the text, without a possessive 's. */
  readonly key: string;
  readonly shape: Shape;
  /** What stands between the word before and this one, white space as one blank; at most 8 characters are looked at. */
  readonly gap: string;
  /** First word of its sentence, line or quotation. */
  readonly first: boolean;
  /** The word is followed by 's (not part of the span). */
  readonly possessive: boolean;
  /** Capitals mean nothing here: a headline in title case, or text in capitals only. */
  readonly headline: boolean;
}

const WORD = /(?:\p{Lu}\.){2,10}|[\p{L}\p{M}\p{N}]{1,64}(?:['’&][\p{L}\p{M}]{1,64}){0,2}/gu;
const POSSESSIVE = /['’][sS]$/u;
/** "I'll", "We're": never names. */
const CONTRACTION = /['’](?:ll|m|d|ve|re|t)$/iu;
const SMALL_WORDS = new Set('a an the of in on at to for and or but by with from as is are be not no vs'.split(' '));

/** The words of a text, in order. Linear; any input. */
export function tokenize(text: string, sentences: readonly Span[]): readonly Token[] {
  const keys = new Map<string, string>();
  const tokens: Token[] = [];
  let sentence = 0;
  let lineStart = 0;
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const possessive = POSSESSIVE.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const gap = text.slice(before, Math.min(start, before + 8)).replace(/\s+/gu, ' ');
    const breaks = hasBreak(text.slice(before, start));
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence += 1;
    const sentenceStart = sentences[sentence]?.start ?? 0;
    const first = tokens.length === 0 || breaks || before <= sentenceStart || /["“‘:]\s?$|[.!?]["”’)]* $/u.test(gap);
    if (breaks) {
      markHeadline(tokens, lineStart);
      lineStart = tokens.length;
    }
    let key = keys.get(word);
    if (key === undefined) {
      key = foldKey(word);
      if (keys.size < 50_000) keys.set(word, key);
    }
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      key,
      shape: shapeOf(word),
      gap,
      first,
      possessive,
      headline: false,
    });
    before = start + match[0].length;
  }
  markHeadline(tokens, lineStart);
  return tokens;
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (/^\p{Ll}/u.test(word)) return 'lower';
  if (CONTRACTION.test(word)) return 'lower';
  if (!/^\p{Lu}/u.test(word)) return 'other';
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && !/\p{Ll}/u.test(word) ? 'acronym' : 'title';
}

/** A line break that parts paragraphs or list items: an empty line, or a line that ends without running on. */
function hasBreak(between: string): boolean {
  const at = between.indexOf('\n');
  return at >= 0 && (at > 1 || between.includes('\n', at + 1));
}

/**
 * Marks the words of a line as headline when nearly all that could be small are written large. A line of several
 * sentences is one only when it is written in capitals.
 */
function markHeadline(tokens: Token[], from: number): void {
  let large = 0;
  let capitals = 0;
  let all = 0;
  let stops = 0;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.shape === 'number' || token.shape === 'other') continue;
    if (i > from && /^[.!?]["”’]? /u.test(token.gap) && (tokens[i - 1]?.text.length ?? 0) > 3) stops += 1;
    if (SMALL_WORDS.has(token.key) && token.shape !== 'acronym') continue;
    all += 1;
    if (token.shape !== 'lower') large += 1;
    if (token.shape === 'acronym') capitals += 1;
  }
  const shouted = all >= 3 && capitals >= all * 0.8;
  if (!shouted && (all < 4 || stops > 0 || large < all * 0.85)) return;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token) tokens[i] = { ...token, headline: true };
  }
}
