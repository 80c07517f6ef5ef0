import type { World } from '../gazetteer/world.ts';
import type { Token } from './discover-tokens.ts';
import { CALENDAR, PLACE_PREPOSITIONS, STARTERS } from './discover-words-common.ts';
import { NUMBERED, PLACE_KINDS, SITE_HEADS, SITE_OPENERS } from './discover-words-sites.ts';
import { PERSON_TITLES } from '../text/person-words.ts';

/** Tokens `from` to `to` (exclusive) name a place by their form, whether or not a gazetteer knows it. */
export interface FoundSite {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 5;
const isCapital = (token: Token | undefined): boolean => token?.shape === 'title' || token?.shape === 'acronym';

/** "Peace River", "Lake Tahoe", "Highway 80", "the town of Akuressa", in order, not overlapping. */
export function findSites(tokens: readonly Token[], world: World | null): readonly FoundSite[] {
  const found: FoundSite[] = [];
  for (let i = 0; i < tokens.length;) {
    const to = Math.max(siteAt(tokens, i), heldTown(tokens, i, world));
    if (to > i) found.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return found;
}

function siteAt(tokens: readonly Token[], i: number): number {
  const start = tokens[i];
  if (!start || !(isCapital(start) || /^\d+(?:st|nd|rd|th)$/u.test(start.text)) || start.headline) return i;
  const next = tokens[i + 1];
  if (NUMBERED.has(start.key) && next?.shape === 'number' && /^[ -]$/u.test(next.gap)) return i + 2;
  if (CALENDAR.has(start.key) || PERSON_TITLES.has(start.key) || (start.first && STARTERS.has(start.key))) return i;
  let head = i;
  let end = i;
  for (let at = i; at < tokens.length && at - i < MOST_WORDS; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (
      !token ||
      (at > i &&
        token.gap !== ' ' &&
        token.gap !== '-' &&
        !(token.gap === '. ' && /^(?:st|mt|ft)$/u.test(before?.key ?? '')))
    )
      break;
    if (at > i && before?.possessive === true && !SITE_HEADS.has(token.key)) break;
    if (!isCapital(token) && !(at === i && /^\d/u.test(token.text))) break;
    end = at + 1;
    if (at > i && (SITE_HEADS.has(token.key) || token.text === 'St')) head = at + 1;
  }
  if (head > i) return tokens[head]?.shape === 'number' && NUMBERED.has(tokens[head - 1]?.key ?? '') ? head + 1 : head;
  if (SITE_OPENERS.has(start.key) && !start.possessive && end > i + 1) return Math.min(end, i + 3);
  if (isAfterKind(tokens, i)) return end;
  return i;
}

/** "the town of X": the word before is "of" and the one before it a kind of place. */
function isAfterKind(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i - 1]?.text === 'of' &&
    PLACE_KINDS.has(tokens[i - 2]?.key ?? '') &&
    tokens[i]?.gap === ' ' &&
    tokens[i - 2]?.shape === 'lower'
  );
}

/** "in Niota, Illinois": a name that no gazetteer knows, after a word of place and before what holds it. */
function heldTown(tokens: readonly Token[], i: number, world: World | null): number {
  const start = tokens[i];
  const before = tokens[i - 1];
  if (
    !world ||
    start?.shape !== 'title' ||
    start.headline ||
    start.gap !== ' ' ||
    !PLACE_PREPOSITIONS.has(before?.key ?? '')
  )
    return i;
  if (CALENDAR.has(start.key)) return i;
  let to = i + 1;
  while (to < i + 3 && tokens[to]?.shape === 'title' && tokens[to]?.gap === ' ') to += 1;
  const holder = tokens[to];
  if (holder?.gap !== ', ' || !isCapital(holder)) return i;
  const key = tokens
    .slice(i, to)
    .map((t) => t.key)
    .join(' ');
  if (world.lookup(key).length > 0) return i;
  const two = tokens[to + 1]?.gap === ' ' ? `${holder.key} ${tokens[to + 1]?.key ?? ''}` : '';
  return [holder.key, two].some((name) =>
    world.lookup(name).some((p) => p.adjective !== true && /^(?:country|region|district)$/u.test(p.type)),
  )
    ? to
    : i;
}
