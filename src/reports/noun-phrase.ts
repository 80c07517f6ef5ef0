import { ATTRIBUTION_VERBS, NOUN_VERBS } from './attribution-verbs.ts';
import { isQuoteMark } from './phrase-token.ts';
import type { PhraseToken } from './phrase-token.ts';

/** Token range of a noun phrase: first (inclusive) to last (exclusive). */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly PhraseToken[];

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const SUBJECT_PRONOUNS = words(
  'he she they it we i you who which that someone somebody everyone everybody nobody others some many most one another none both neither',
);
const DETERMINERS = words(
  'the a an this that these those his her its their my our your some many several few most all any each every no another one two three four five six other both',
);
const INNER_PREPOSITIONS = words('of for from with at in');
const STOPPERS =
  words(`and or but as if when while because although though that which who whom whose where after before since until than then to on by about into over under through during against between
  is are was were be been being am has have had do does did will would can could may might must should shall not so also however meanwhile later earlier yesterday today tomorrow
  there here what how why whether yes nor yet`);
const LONGEST = 22;

/** The noun phrase that ends just before token `end` (exclusive), or null. A relative or personal pronoun is one too. */
export function phraseBefore(tokens: Tokens, end: number): PhraseRange | null {
  const last = tokens[end - 1];
  if (!last?.word || last.quoted !== (tokens[end]?.quoted ?? last.quoted)) return null;
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  if (!isNominal(last)) return null;
  let from = end - 1;
  while (from > 0 && end - from < LONGEST) {
    const token = tokens[from - 1];
    const next = tokens[from];
    if (!token || !next) break;
    if (token.lower === "'s" || token.lower === "'") from -= 1;
    else if (DETERMINERS.has(next.lower) && !(INNER_PREPOSITIONS.has(token.lower) && isNominal(tokens[from - 2])))
      break;
    else if (DETERMINERS.has(token.lower)) from -= 1;
    else if (INNER_PREPOSITIONS.has(token.lower)) {
      if (!isNominal(tokens[from - 2]) || next.lower === 'which' || next.lower === 'whom') break;
      from -= 1;
    } else if (
      token.lower === 'and' &&
      isNominal(tokens[from - 2]) &&
      (tokens[from - 2]?.capital === true) === next.capital
    )
      from -= 1;
    else if (/^[.&/–-]$/.test(token.lower) && token.end === next.start) from -= 1;
    else if (
      token.lower === '.' &&
      tokens[from - 2]?.capital === true &&
      (tokens[from - 2]?.end ?? 0) - (tokens[from - 2]?.start ?? 0) <= 4
    )
      from -= 1;
    else if (isQuoteMark(token) && closesShortQuote(tokens, from - 1)) from -= 1;
    else if (isNominal(token) && token.quoted === next.quoted) from -= 1;
    else break;
  }
  return trimmed(tokens, from, end);
}

/** Scare quotes inside a name ("the “national enterprise reporter” Jane Roe") do not end a phrase when they are short. */
function closesShortQuote(tokens: Tokens, at: number): boolean {
  for (let back = 1; back <= 4; back += 1) if (isQuoteMark(tokens[at - back])) return back > 1;
  return false;
}

function trimmed(tokens: Tokens, start: number, end: number): PhraseRange | null {
  let from = start;
  while (
    from < end &&
    (!tokens[from]?.word ||
      (tokens[from]?.lower === 'that' && from + 1 < end && tokens[from + 1]?.capital === true) ||
      INNER_PREPOSITIONS.has(tokens[from]?.lower ?? '') ||
      tokens[from]?.lower === 'and')
  )
    from += 1;
  return from < end ? { from, to: end } : null;
}

/** The noun phrase that begins at token `start`, or null. */
export function phraseAfter(tokens: Tokens, start: number): PhraseRange | null {
  const first = tokens[start];
  if (!first?.word) return null;
  if (SUBJECT_PRONOUNS.has(first.lower) || first.lower === 'him' || first.lower === 'them')
    return first.lower === 'that' || first.lower === 'it' ? null : nominalRun(tokens, start);
  return nominalRun(tokens, start);
}

function nominalRun(tokens: Tokens, start: number): PhraseRange | null {
  let to = start;
  while (to < tokens.length && to - start < LONGEST) {
    const token = tokens[to];
    if (!token) break;
    const before = tokens[to - 1];
    if (to > start && before && ['he', 'she', 'they', 'him', 'them'].includes(before.lower)) break;
    const fits =
      isNominal(token) ||
      DETERMINERS.has(token.lower) ||
      token.lower === "'s" ||
      (to > start &&
        (token.lower === '&' ||
          (/^[.-]$/.test(token.lower) &&
            before?.capital === true &&
            before.end === token.start &&
            tokens[to + 1]?.capital === true)));
    if (fits || (to === start && SUBJECT_PRONOUNS.has(token.lower))) to += 1;
    else if (to > start && (INNER_PREPOSITIONS.has(token.lower) || token.lower === 'and') && isInside(tokens, to))
      to += 1;
    else break;
  }
  return to > start ? { from: start, to } : null;
}

/** "of", "for", "in" go on with the phrase when a noun follows that is no time; "and" only between two names. */
function isInside(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.word) return false;
  if (tokens[at]?.lower === 'and')
    return next.capital && tokens[at - 1]?.capital === true && !ATTRIBUTION_VERBS.has(tokens[at + 2]?.lower ?? '');
  if (
    tokens[at]?.lower === 'of' ||
    tokens[at]?.lower === 'for' ||
    tokens[at]?.lower === 'from' ||
    tokens[at]?.lower === 'at'
  )
    return isNominal(next) || DETERMINERS.has(next.lower);
  return false;
}

/** A word that can stand in a noun phrase: not a mark, a function word, an adverb or (in small letters) a verb of saying. */
export function isNominal(token: PhraseToken | undefined): boolean {
  if (
    !token?.word ||
    STOPPERS.has(token.lower) ||
    INNER_PREPOSITIONS.has(token.lower) ||
    SUBJECT_PRONOUNS.has(token.lower)
  )
    return false;
  if (token.capital) return true;
  if (token.lower.endsWith('ly') && token.lower !== 'family' && token.lower !== 'ally') return false;
  const verb = ATTRIBUTION_VERBS.get(token.lower);
  if (!verb) return true;
  if (verb.forms.includes('ing')) return false;
  if (verb.forms.includes('third')) return NOUN_VERBS.has(verb.base);
  return !verb.forms.includes('past') || token.lower.endsWith('ed');
}
