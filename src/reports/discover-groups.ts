import type { World } from '../gazetteer/world.ts';
import type { Token } from './discover-tokens.ts';
import { findDefinitions, type Definitions } from './discover-definitions.ts';
import { CALENDAR, ORDINARY_WORDS, STARTERS } from './discover-words-common.ts';
import {
  GROUP_CUES,
  GROUP_HEADS,
  GROUP_OPENERS,
  KNOWN_GROUPS,
  NOT_ACRONYMS,
  SMALL_HEADS,
  SMALL_MIDDLES,
  ARMED_OPENERS,
  ETHNIC,
  KIND_WORDS,
} from './discover-words-groups.ts';
import { PERSON_TITLES } from '../text/person-words.ts';

/** Tokens `from` to `to` (exclusive) name a group. */
export interface FoundGroup {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 8;
/** Who rules, after the ruler's name ("the Assad regime"). */
const RULES = new Set(['regime', 'administration']);
/** Arabic articles inside names. */
const ARTICLES = new Set('al el ul as ash ar at an ad'.split(' '));

/** Groups by known names, name patterns, cue words and acronyms, in order, not overlapping. */
export function findGroups(tokens: readonly Token[], world: World | null): readonly FoundGroup[] {
  const definitions = findDefinitions(tokens);
  const found = walk(tokens, (i) =>
    Math.max(definitions.longForms.get(i) ?? i, groupAt(tokens, i, world, definitions)),
  );
  const initials = new Set(found.map((group) => initialsOf(tokens, group)).filter((letters) => letters.length > 1));
  if (initials.size === 0) return found;
  let next = 0;
  return walk(tokens, (i) => {
    while ((found[next]?.to ?? Infinity) <= i) next += 1;
    const group = found[next];
    if (group && group.from <= i) return group.to;
    const token = tokens[i];
    const short = token?.shape === 'acronym' && !token.headline && initials.has(token.key) && !STATES.has(token.text);
    return short ? i + 1 : i;
  });
}

/** Two letters that are short for something else even where a group has the same initials. */
const STATES = new Set('US UK UN EU PM AM TV'.split(' '));

/** "is" of "Islamic State": the initials of a group of two names or more, by which the text may call it again. */
function initialsOf(tokens: readonly Token[], { from, to }: FoundGroup): string {
  const words = tokens.slice(from, to).filter((token) => token.shape !== 'lower' || token.gap === '-');
  return words.length > 1 && words.every((word) => word.shape === 'title')
    ? words.map((word) => word.key.charAt(0)).join('')
    : '';
}

function walk(tokens: readonly Token[], at: (index: number) => number): readonly FoundGroup[] {
  const found: FoundGroup[] = [];
  for (let i = 0; i < tokens.length;) {
    const to = at(i);
    if (to > i) found.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return found;
}

/** Groups known by name alone, in any language written with capitals. Short names count only in capitals. */
export function findKnownGroups(tokens: readonly Token[]): readonly FoundGroup[] {
  return walk(tokens, (i) => {
    const to = knownGroup(tokens, i);
    const short = to === i + 1 && (tokens[i]?.key.length ?? 0) <= 4 && tokens[i]?.shape !== 'acronym';
    return short ? i : to;
  });
}

function groupAt(tokens: readonly Token[], i: number, world: World | null, definitions: Definitions): number {
  const token = tokens[i];
  if (!token) return i;
  const known = knownGroup(tokens, i);
  const pattern = token.headline ? i : namePattern(tokens, i, world);
  const small = nationalForce(tokens, i, Math.max(known, i + 1), known > i, world);
  const capitals = token.headline ? capitalForce(tokens, i, world) : i;
  const best = Math.max(known, pattern, small, capitals, cuedRun(tokens, i, world), ofCountry(tokens, i, world));
  if (best > i) return best;
  if (!isAcronym(tokens, i, world, definitions)) return i;
  let to = i + 1;
  while (tokens[to]?.gap === '-' && tokens[to]?.shape === 'acronym') to += 1;
  return to;
}

/** "the government of Iraq", "the armed forces of Jordan". */
function ofCountry(tokens: readonly Token[], i: number, world: World | null): number {
  const head = tokens[i];
  if (head?.shape !== 'lower' || !/^(?:governments?|parliament|army|military|armed)$/u.test(head.key)) return i;
  let at = head.key === 'armed' && tokens[i + 1]?.key === 'forces' ? i + 2 : i + 1;
  if (tokens[at]?.text !== 'of' || tokens[at]?.gap !== ' ') return i;
  at += tokens[at + 1]?.text === 'the' ? 2 : 1;
  if (!isCapital(tokens[at])) return i;
  const names = [tokens[at]?.key ?? '', `${tokens[at]?.key ?? ''} ${tokens[at + 1]?.key ?? ''}`];
  const held = names.findLastIndex((name) =>
    world?.lookup(name).some((p) => p.type === 'country' && p.adjective !== true),
  );
  return held < 0 ? i : at + held + 1;
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
function namePattern(tokens: readonly Token[], i: number, world: World | null): number {
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
  if (head > i && (isArea(tokens, i, head, world) || isArea(tokens, i - 1, i + 1, world))) return i;
  const follows = isCapital(tokens[i - 1]) && /^[ -]$/u.test(start.gap) && tokens[i - 1]?.possessive === false;
  if (head === i + 1 && follows && !PERSON_TITLES.has(tokens[i - 1]?.key ?? '') && ofTail(tokens, head) === head)
    return i;
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

/** "West Bank": a place whose name ends like an organisation's. */
function isArea(tokens: readonly Token[], from: number, to: number, world: World | null): boolean {
  const key = tokens
    .slice(Math.max(0, from), to)
    .map((token) => token.key)
    .join(' ');
  return (world?.lookup(key) ?? []).some((p) => p.adjective !== true && p.type !== 'city' && p.population > 0);
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
  if (!isCapital(start) || !start || (start.possessive && !known)) return i;
  const places = known ? [] : (world?.lookup(start.key) ?? []);
  if (!known && !ETHNIC.has(start.key) && !places.some((p) => p.adjective === true || p.type === 'country')) return i;
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

function isAcronym(tokens: readonly Token[], i: number, world: World | null, definitions: Definitions): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.shape !== 'acronym') return false;
  if (definitions.acronyms.has(token.key)) return true;
  if (definitions.others.has(token.key) || STARTERS.has(token.key) || ORDINARY_WORDS.has(token.key)) return false;
  if (token.headline) return false;
  const shouts = (other: Token | undefined, gap: string | undefined): boolean =>
    gap === ' ' && /^\p{Lu}[\p{Lu}'’]+$/u.test(other?.text ?? '') && !token.text.includes('.');
  if (shouts(tokens[i - 1], token.gap) || shouts(next, next?.gap)) return false;
  const isDateline =
    token.first && (/^ ?(?:—|–|--|-) ?$/u.test(next?.gap ?? '') || (world?.lookup(token.key).length ?? 0) > 0);
  if (isDateline) return false;
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
  if (!next || tokens[to - 1]?.possessive === true) return i;
  if (next.gap === ' ' && RULES.has(next.text) && before?.key === 'the' && to === i + 1) return to + 1;
  if ((world?.lookup(start.key).length ?? 0) > 0) return i;
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
