import type { World } from '../gazetteer/world.ts';
import type { Token } from './discover-tokens.ts';
import { CALENDAR, STARTERS } from './discover-words-common.ts';
import { FIRST_NAMES, PERSON_TITLES } from '../text/person-words.ts';
import { SAYING } from './discover-words-persons.ts';

/** Tokens `from` to `to` (exclusive) name a person. */
export interface FoundPerson {
  readonly from: number;
  readonly to: number;
}

/** Titles that are no ordinary words: they tell a name even in a text of capitals. */
const OFFICES = new Set(
  'mr mrs president senator colonel lieutenant captain sergeant ambassador bishop archbishop dr monsignor'.split(' '),
);
const PARTICLES = new Set('al el bin ibn abu van von de der den la di da dos del ben ould um bint'.split(' '));

/** Persons by titles and first names, in order; `taken` marks the tokens that name something else. */
export function findPersons(
  tokens: readonly Token[],
  taken: (index: number) => boolean,
  world: World | null,
): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  for (let i = 0; i < tokens.length;) {
    const to = personAt(tokens, i, taken, world);
    if (to > i) found.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return found;
}

function personAt(tokens: readonly Token[], i: number, taken: (index: number) => boolean, world: World | null): number {
  const token = tokens[i];
  if (
    !token ||
    !(token.shape === 'title' || (token.headline && token.shape === 'acronym')) ||
    taken(i) ||
    CALENDAR.has(token.key) ||
    PERSON_TITLES.has(token.key)
  )
    return i;
  const titled = i > 0 && PERSON_TITLES.has(tokens[i - 1]?.key ?? '') && /^\.? $/u.test(token.gap);
  const named = FIRST_NAMES.has(token.key);
  if (!titled && !named) return i;
  if (titled && (STARTERS.has(token.key) || SAYING.has(token.key))) return i;
  if (token.shape === 'acronym') return inCapitals(tokens, i, titled, named, taken);
  let end = i + 1;
  while (end < tokens.length && end - i < 6) {
    const next = tokens[end];
    if (!next || taken(end) || /^(?:city|county)$/u.test(next.key) || tokens[end - 1]?.possessive === true) break;
    const initial = /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '');
    if (!(/^[ -]$/u.test(next.gap) || (initial && next.gap === '. '))) break;
    if (next.shape === 'title' && !CALENDAR.has(next.key)) end += 1;
    else if (
      PARTICLES.has(next.key) &&
      tokens[end + 1]?.shape === 'title' &&
      /^[ -]$/u.test(tokens[end + 1]?.gap ?? '')
    )
      end += 2;
    else break;
  }
  if (!titled && isTown(tokens, i, end, world)) return i;
  return titled || end > i + 1 ? end : i;
}

/** In a text of capitals a name ends where words begin: two words after a first name, one after a title alone. */
function inCapitals(
  tokens: readonly Token[],
  i: number,
  titled: boolean,
  named: boolean,
  taken: (index: number) => boolean,
): number {
  if (STARTERS.has(tokens[i]?.key ?? '')) return i;
  if (!named) return titled && OFFICES.has(tokens[i - 1]?.key ?? '') ? i + 1 : i;
  let end = i + 1;
  while (end < i + 3) {
    const next = tokens[end];
    if (!next || next.gap !== ' ' || next.shape !== 'acronym' || taken(end) || tokens[end - 1]?.possessive === true)
      break;
    if (STARTERS.has(next.key) || SAYING.has(next.key) || /(?:ed|ing)$/u.test(next.key)) break;
    end += 1;
  }
  return end > i + 1 || titled ? end : i;
}

/** "Glen Carbon", "Santa Clara": the whole name is a town's. */
function isTown(tokens: readonly Token[], from: number, to: number, world: World | null): boolean {
  if (to - from < 2) return false;
  const key = tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(' ');
  return (world?.lookup(key) ?? []).some((p) => p.adjective !== true);
}
