import type { Span } from '../model/span.ts';
import type { FoundAttribution } from './find-attributions.ts';
import { isQuoteMark } from './phrase-token.ts';
import type { PhraseToken } from './phrase-token.ts';

type Tokens = readonly PhraseToken[];

/** What is said: the quotation beside the cue, the clause after it, or, for "..., X said", what stands before. Null when there is nothing. `limit` is the token at which another voice begins. */
export function contentOf(tokens: Tokens, found: FoundAttribution, limit: number = tokens.length): Span | null {
  const first = Math.min(found.cue.from, found.source?.from ?? found.cue.from);
  const last = Math.max(found.cue.to, found.inverted ? (found.source?.to ?? 0) : 0);
  const after = trim(tokens, afterCiting(tokens, last, limit), limit);
  const before = trim(tokens, 0, first);
  const next = tokens[last];
  const previous = tokens[first - 1];
  const closes = previous === undefined ? false : previous.lower === ',' || isQuoteMark(previous);
  const short = found.inverted && !hasClause(tokens, last);
  const ends = next === undefined || /^[.!?,;”"]$/.test(next.lower) || !hasClause(tokens, last);
  if (before && (closes || short) && ends && first > 2) return before;
  if (after && !(next && /^[.!?]$/.test(next.lower))) return after;
  return before;
}

/** "said, citing Reuters, that ...": what is said begins at "that"; a time or a place before "that" is no part of it. */
function afterCiting(tokens: Tokens, from: number, limit: number): number {
  const citing = tokens[from]?.lower === ',' && /^(?:citing|quoting)$/.test(tokens[from + 1]?.lower ?? '');
  const timed =
    /^(?:on|in|at|late|early|last|this|earlier|yesterday)$/.test(tokens[from]?.lower ?? '') ||
    (tokens[from]?.lower.endsWith('day') ?? false);
  if (!citing && !timed) return from;
  for (let at = from + 1; at < Math.min(limit, from + (citing ? 20 : 6)); at += 1)
    if (tokens[at]?.lower === 'that' && (!citing || tokens[at - 1]?.lower === ',')) return at;
  return from;
}

/** True when enough words follow to be what is said. */
function hasClause(tokens: Tokens, from: number): boolean {
  let words = 0;
  for (let at = from; at < tokens.length && words < 4; at += 1) {
    if (tokens[at]?.word === true) words += 1;
    else if (/^[.!?]$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.capital !== true) break;
  }
  return words >= 4;
}

function trim(tokens: Tokens, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /^[,;:]$/.test(tokens[start]?.lower ?? '')) start += 1;
  while (end > start && /^[,;:.—–-]$/.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first && last && end > start ? { start: first.start, end: last.end } : null;
}
