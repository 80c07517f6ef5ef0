import type { World } from '../gazetteer/world.ts';
import type { Token } from './discover-tokens.ts';
import { CALENDAR, STARTERS } from './discover-words-common.ts';
import { GROUP_CUES, GROUP_HEADS, GROUP_OPENERS, KNOWN_GROUPS, NOT_ACRONYMS, SMALL_HEADS, SMALL_MIDDLES, ARMED_OPENERS } from './discover-words-groups.ts';
import { PERSON_TITLES } from './discover-words-persons.ts';

/** Tokens `from` to `to` (exclusive) name a group. */
export interface FoundGroup {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 8;

/** Groups by known names, name patterns, cue words and acronyms, in order, not overlapping. */
export function findGroups(tokens: readonly Token[], world: World | null): readonly FoundGroup[] {
  const found: FoundGroup[] = [];
  const defined = definedAcronyms(tokens);
  for (let i = 0; i < tokens.length; ) {
    const to = groupAt(tokens, i, world, defined);
    if (to > i) {
      found.push({ from: i, to });
      i = to;
    } else i += 1;
  }
  return found;
}

function groupAt(tokens: readonly Token[], i: number, world: World | null, defined: ReadonlySet<string>): number {
  const token = tokens[i];
  if (!token) return i;
  const known = knownGroup(tokens, i);
  const pattern = token.headline ? i : namePattern(tokens, i);
  const small = nationalForce(tokens, i, Math.max(known, i + 1), known > i, world);
  const best = Math.max(known, pattern, small);
  if (best > i) return best;
  return isAcronym(token, tokens[i + 1], world, defined) || isCued(tokens, i, world) ? i + 1 : i;
}

function knownGroup(tokens: readonly Token[], i: number): number {
  let key = '';
  let best = i;
  let capital = false;
  for (let n = 0; n < 4; n += 1) {
    const token = tokens[i + n];
    if (!token || (n > 0 && !/^[ -]?$/u.test(token.gap))) break;
    key = n === 0 ? token.key : `${key} ${token.key}`;
    capital ||= token.shape === 'title' || token.shape === 'acronym';
    if (!capital || !KNOWN_GROUPS.has(key)) continue;
    if (n === 0 && key.length <= 3 && token.shape !== 'acronym') continue;
    if (n === 0 && /^(?:who|sana|tass|guardian|badr|opec|apple|telegram)$/u.test(key) && (token.headline || (token.shape !== 'acronym' && token.first))) continue;
    best = i + n + 1;
  }
  return best;
}

const isCapital = (token: Token | undefined): boolean => token?.shape === 'title' || token?.shape === 'acronym';

/** "Free Syrian Army", "Ministry of Foreign Affairs", "3rd Battalion": the end of the name that starts at `i`, or `i`. */
function namePattern(tokens: readonly Token[], i: number): number {
  const start = tokens[i];
  if (!start || !(isCapital(start) || /^\d+(?:st|nd|rd|th)$/u.test(start.text))) return i;
  if (start.first && STARTERS.has(start.key) && !GROUP_HEADS.has(start.key)) return i;
  if (CALENDAR.has(start.key) || PERSON_TITLES.has(start.key)) return i;
  let head = i;
  let end = i;
  for (let at = i; at < tokens.length && at - i < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at > i && !/^[ -]$|^ ?& ?$/u.test(token.gap)) break;
    if (at > i && tokens[at - 1]?.possessive === true) break;
    if (!isCapital(token)) {
      if (token.key === 'and' && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2])) continue;
      break;
    }
    if (GROUP_HEADS.has(token.key) && (at > i || !token.first)) head = at + 1;
    end = at + 1;
  }
  const opener = GROUP_OPENERS.has(start.key) || ARMED_OPENERS.has(start.key);
  if (ARMED_OPENERS.has(start.key) && end > i + 1) return end;
  if (head === i && !opener) return i;
  const from = head > i ? head : i + 1;
  if (GROUP_OPENERS.has(tokens[from - 1]?.key ?? '')) {
    const tail = ofTail(tokens, from);
    if (tail > from) return tail;
  }
  return head;
}

/** "of (the) Xs (and Ys)" after an opener: its end, or `from` when there is none. */
function ofTail(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|for)$/u.test(tokens[from]?.text ?? '') || tokens[from]?.gap !== ' ') return from;
  let at = from + 1;
  if (tokens[at]?.text === 'the') at += 1;
  if (!isCapital(tokens[at])) return from;
  while (isCapital(tokens[at]) && /^[ -]$/u.test(tokens[at]?.gap ?? '')) {
    at += 1;
    if (/^(?:and|of|for|&)$/u.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]) && tokens[at]?.gap === ' ') at += 1;
  }
  return at;
}

/** "Iraqi security forces", "US-led coalition", "Houthi fighters". */
function nationalForce(tokens: readonly Token[], i: number, from: number, known: boolean, world: World | null): number {
  const start = tokens[i];
  if (!isCapital(start) || !start) return i;
  const places = known ? [] : (world?.lookup(start.key) ?? []);
  if (!known && !places.some((p) => p.adjective === true || p.type === 'country')) return i;
  let at = from;
  while (at < from + 4) {
    const token = tokens[at];
    if (!token || !/^[ -]$/u.test(token.gap)) return i;
    if (SMALL_HEADS.has(token.key) && !(SMALL_MIDDLES.has(token.key) && SMALL_HEADS.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.gap === ' ')) return at + 1;
    if (!SMALL_MIDDLES.has(token.key)) return i;
    at += 1;
  }
  return i;
}

function isAcronym(token: Token, next: Token | undefined, world: World | null, defined: ReadonlySet<string>): boolean {
  if (token.shape !== 'acronym' || token.headline) return false;
  if (defined.has(token.key)) return true;
  const letters = token.text.replaceAll('.', '');
  if (letters.length < 3 || letters.length > 7 || NOT_ACRONYMS.has(letters.toLowerCase())) return false;
  if (next?.shape === 'number' && /^[ -]?$/u.test(next.gap)) return false;
  return !(world?.lookup(token.key) ?? []).some((p) => p.population > 50_000);
}

/** Acronyms whose long form stands before them ("Popular Mobilization Forces (PMF)"). */
function definedAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.shape !== 'acronym' || !token.gap.endsWith('(') || token.text.length > 10) return;
    const initials = tokens.slice(Math.max(0, i - 10), i).map((t) => t.key.charAt(0)).join('');
    const letters = token.key.replaceAll(' ', '');
    if (letters.length >= 2 && isSubsequence(letters, initials)) found.add(token.key);
  });
  return found;
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const char of text) if (char === letters.charAt(at)) at += 1;
  return at === letters.length;
}

/** "the X militia", "X, a militia group". */
function isCued(tokens: readonly Token[], i: number, world: World | null): boolean {
  const token = tokens[i];
  if (!isCapital(token) || !token || token.headline || STARTERS.has(token.key) || CALENDAR.has(token.key)) return false;
  const next = tokens[i + 1];
  if (!next || next.shape !== 'lower' || world?.lookup(token.key).length) return false;
  return tokens[i - 1]?.key === 'the' && next.gap === ' ' && GROUP_CUES.has(next.key);
}
