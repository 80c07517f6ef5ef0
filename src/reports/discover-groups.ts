import type { World } from '../gazetteer/world.ts';
import type { Token } from './discover-tokens.ts';
import { findDefinitions } from './discover-definitions.ts';
import { CALENDAR, STARTERS } from './discover-words-common.ts';
import {
  GROUP_CUES,
  GROUP_HEADS,
  GROUP_OPENERS,
  KNOWN_GROUPS,
  NOT_ACRONYMS,
  SMALL_HEADS,
  SMALL_MIDDLES,
  ARMED_OPENERS,
  KIND_WORDS,
} from './discover-words-groups.ts';
import { PERSON_TITLES } from './discover-words-persons.ts';

/** Tokens `from` to `to` (exclusive) name a group. */
export interface FoundGroup {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 8;
/** Arabic articles inside names. */
const ARTICLES = new Set('al el ul as ash ar at an ad'.split(' '));

/** Groups by known names, name patterns, cue words and acronyms, in order, not overlapping. */
export function findGroups(tokens: readonly Token[], world: World | null): readonly FoundGroup[] {
  const found: FoundGroup[] = [];
  const { acronyms, longForms } = findDefinitions(tokens);
  for (let i = 0; i < tokens.length;) {
    const to = Math.max(longForms.get(i) ?? i, groupAt(tokens, i, world, acronyms));
    if (to > i) {
      found.push({ from: i, to });
      i = to;
    } else i += 1;
  }
  return found;
}

/** Groups known by name alone, in any language written with capitals. Short names count only in capitals. */
export function findKnownGroups(tokens: readonly Token[]): readonly FoundGroup[] {
  const found: FoundGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const to = knownGroup(tokens, i);
    const short = to === i + 1 && (tokens[i]?.key.length ?? 0) <= 4 && tokens[i]?.shape !== 'acronym';
    if (to > i && !short) found.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return found;
}

function groupAt(tokens: readonly Token[], i: number, world: World | null, defined: ReadonlySet<string>): number {
  const token = tokens[i];
  if (!token) return i;
  const known = knownGroup(tokens, i);
  const pattern = token.headline ? i : namePattern(tokens, i);
  const small = nationalForce(tokens, i, Math.max(known, i + 1), known > i, world);
  const capitals = token.headline ? capitalForce(tokens, i, world) : i;
  const best = Math.max(known, pattern, small, capitals, cuedRun(tokens, i, world));
  if (best > i) return best;
  return isAcronym(tokens, i, world, defined) ? i + 1 : i;
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
    if (
      n === 0 &&
      /^(?:who|sana|tass|guardian|badr|opec|apple|telegram)$/u.test(key) &&
      (token.headline || (token.shape !== 'acronym' && token.first))
    )
      continue;
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
      if (ARTICLES.has(token.key) && isCapital(tokens[at + 1]) && /^[ -]$/u.test(tokens[at + 1]?.gap ?? '')) continue;
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
    if (/^(?:and|of|for|&)$/u.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]) && tokens[at]?.gap === ' ')
      at += 1;
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
    if (
      SMALL_HEADS.has(token.key) &&
      !(SMALL_MIDDLES.has(token.key) && SMALL_HEADS.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.gap === ' ')
    )
      return at + 1;
    if (!SMALL_MIDDLES.has(token.key)) return i;
    at += 1;
  }
  return i;
}

/** "NATIONAL POLICE", "MEDELLIN CARTEL" in a text of capitals: a word of kind before the head, two or three words. */
function capitalForce(tokens: readonly Token[], i: number, world: World | null): number {
  const start = tokens[i];
  if (start?.shape !== 'acronym' || start.possessive) return i;
  if (/^(?:department|district|province)$/u.test(tokens[i + 1]?.key ?? '')) return i;
  const place = (world?.lookup(start.key) ?? []).some((p) => p.adjective === true || p.population > 100_000);
  if (!place && !KIND_WORDS.has(start.key)) return i;
  let at = i + 1;
  while (at < i + 3 && KIND_WORDS.has(tokens[at]?.key ?? '') && tokens[at]?.gap === ' ') at += 1;
  const head = tokens[at];
  return head && head.gap === ' ' && (GROUP_HEADS.has(head.key) || SMALL_HEADS.has(head.key)) ? at + 1 : i;
}

function isAcronym(tokens: readonly Token[], i: number, world: World | null, defined: ReadonlySet<string>): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.shape !== 'acronym') return false;
  if (defined.has(token.key)) return true;
  if (token.headline) return false;
  const shouts = (other: Token | undefined, gap: string | undefined): boolean =>
    gap === ' ' && /^\p{Lu}[\p{Lu}'’]+$/u.test(other?.text ?? '') && !token.text.includes('.');
  if (shouts(tokens[i - 1], token.gap) || shouts(next, next?.gap)) return false;
  const letters = token.text.replaceAll('.', '');
  if (letters.length < 3 || letters.length > 7 || NOT_ACRONYMS.has(letters.toLowerCase())) return false;
  if (next?.shape === 'number' && /^[ -]?$/u.test(next.gap)) return false;
  return !(world?.lookup(token.key) ?? []).some((p) => p.population > 50_000);
}

/** "the X militia"; "X, a militia group": a name that no gazetteer knows, with a word of kind after it. */
function cuedRun(tokens: readonly Token[], i: number, world: World | null): number {
  const start = tokens[i];
  if (
    !start ||
    !isCapital(start) ||
    start.headline ||
    STARTERS.has(start.key) ||
    CALENDAR.has(start.key) ||
    PERSON_TITLES.has(start.key)
  )
    return i;
  const before = tokens[i - 1];
  if (before && isCapital(before) && /^[ -]$/u.test(start.gap)) return i;
  let to = i + 1;
  while (to < i + 5 && isCapital(tokens[to]) && /^[ -]$/u.test(tokens[to]?.gap ?? '')) to += 1;
  const next = tokens[to];
  if (!next || tokens[to - 1]?.possessive === true || (world?.lookup(start.key).length ?? 0) > 0) return i;
  if (next.gap === ' ' && before?.key === 'the' && start.gap === ' ')
    return GROUP_CUES.has(next.key) && next.shape === 'lower' ? to : i;
  if (next.gap !== ', ' || !/^(?:a|an|the)$/u.test(next.text)) return i;
  for (let at = to + 1; at < to + 5; at += 1) {
    const token = tokens[at];
    if (!token || !/^[ -]$/u.test(token.gap)) return i;
    if (GROUP_CUES.has(token.key))
      return tokens[at + 1]?.gap === ' ' &&
        /^(?:leader|commander|member|fighter|chief|official|spokesman|founder)$/u.test(tokens[at + 1]?.key ?? '')
        ? i
        : to;
  }
  return i;
}
