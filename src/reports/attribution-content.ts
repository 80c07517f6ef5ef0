import type { Span } from '../model/span.ts';
import type { FoundAttribution } from './find-attributions.ts';
import { isQuoteMark } from './phrase-token.ts';
import type { PhraseToken } from './phrase-token.ts';

type Tokens = readonly PhraseToken[];

/** What is said: the quotation beside the cue, the clause after it, or, for "..., X said", what stands before. Null when there is nothing. */
export function contentOf(tokens: Tokens, found: FoundAttribution): Span | null {
  const first = Math.min(found.cue.from, found.source?.from ?? found.cue.from);
  const last = Math.max(found.cue.to, found.inverted ? (found.source?.to ?? 0) : 0);
  const after = trim(tokens, last, tokens.length);
  const before = trim(tokens, 0, first);
  const next = tokens[last];
  const previous = tokens[first - 1];
  const closes = previous === undefined ? false : previous.lower === ',' || isQuoteMark(previous);
  const ends = next === undefined || /^[.!?,;”"]$/.test(next.lower) || !hasClause(tokens, last);
  if (before && closes && ends && first > 2) return before;
  if (after && !(next && /^[.!?]$/.test(next.lower))) return after;
  return before;
}

/** True when enough words follow to be what is said. */
function hasClause(tokens: Tokens, from: number): boolean {
  let words = 0;
  for (let at = from; at < tokens.length && words < 4; at += 1) if (tokens[at]?.word === true) words += 1;
  return words >= 4;
}

function trim(tokens: Tokens, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /^[,;:]$/.test(tokens[start]?.lower ?? '')) start += 1;
  while (end > start && /^[,;:.—–-]$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first && last && end > start ? { start: first.start, end: last.end } : null;
}
