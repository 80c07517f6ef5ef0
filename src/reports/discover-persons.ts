import type { Token } from './discover-tokens.ts';
import { CALENDAR, STARTERS } from './discover-words-common.ts';
import { FIRST_NAMES, PERSON_TITLES } from './discover-words-persons.ts';

/** Tokens `from` to `to` (exclusive) name a person. */
export interface FoundPerson {
  readonly from: number;
  readonly to: number;
}

const PARTICLES = new Set('al el bin ibn abu van von de der den la di da dos del ben ould um bint'.split(' '));

/** Persons by titles and first names, in order; `taken` marks the tokens that name something else. */
export function findPersons(tokens: readonly Token[], taken: (index: number) => boolean): readonly FoundPerson[] {
  const found: FoundPerson[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = personAt(tokens, i, taken);
    if (to > i) found.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return found;
}

function personAt(tokens: readonly Token[], i: number, taken: (index: number) => boolean): number {
  const token = tokens[i];
  if (!token || token.shape !== 'title' || taken(i) || CALENDAR.has(token.key) || PERSON_TITLES.has(token.key)) return i;
  if (token.headline) return i;
  const titled = i > 0 && PERSON_TITLES.has(tokens[i - 1]?.key ?? '') && /^\.? $/u.test(token.gap) && isTitle(tokens[i - 1]);
  const named = FIRST_NAMES.has(token.key);
  if (!titled && !named) return i;
  if (titled && STARTERS.has(token.key)) return i;
  let end = i + 1;
  while (end < tokens.length && end - i < 6) {
    const next = tokens[end];
    if (!next || taken(end) || tokens[end - 1]?.possessive === true) break;
    const initial = /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '');
    if (!(/^[ -]$/u.test(next.gap) || (initial && next.gap === '. '))) break;
    if (next.shape === 'title' && !CALENDAR.has(next.key)) end += 1;
    else if (PARTICLES.has(next.key) && tokens[end + 1]?.shape === 'title' && /^[ -]$/u.test(tokens[end + 1]?.gap ?? '')) end += 2;
    else break;
  }
  return titled || end > i + 1 ? end : i;
}

/** A title that is written as one ("President Obama", "spokesman Ahmed"), not the second half of a name. */
function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'lower');
}
