import { NOUN_VERBS } from './attribution-verbs.ts';
import type { VerbForm } from './attribution-verbs.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { PhraseRange } from './noun-phrase.ts';
import { isQuoteMark } from './phrase-token.ts';
import type { PhraseToken } from './phrase-token.ts';

type Tokens = readonly PhraseToken[];

const CLAUSE_STARTS = new Set(
  'that whether if how why what he she they it we i there the a an his her their its this these : no to'.split(' '),
);

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday week month year night morning afternoon evening day weekend'.split(
    ' ',
  ),
);
const TIME_LEADS = new Set(['on', 'this', 'last', 'that', 'the', 'next', 'same', 'early', 'late', 'in']);

/** Index before a time that stands between subject and verb ("the Fund this week said"); `end` when there is none. */
export function timeBefore(tokens: Tokens, end: number): number {
  if (!TIMES.has(tokens[end - 1]?.lower ?? '')) return end;
  let at = end - 1;
  while (at > 0 && (TIME_LEADS.has(tokens[at - 1]?.lower ?? '') || TIMES.has(tokens[at - 1]?.lower ?? ''))) at -= 1;
  return at > 0 && (at < end - 1 || tokens[at]?.capital === true) ? at : end;
}

/** ", he added.": the verb stands at the end and a quotation or a comma before its subject. */
export function closesSentence(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  if (next && !/^[.,;]$/.test(next.lower)) return false;
  for (let back = 1; back <= 8; back += 1) {
    const token = tokens[at - back];
    if (!token) return false;
    if (isQuoteMark(token) || token.lower === ',') return true;
  }
  return false;
}

/** False for what cannot be a voice: a bare determiner, a possessor before a noun ("Trump's remarks"), a number of agreement that shows a noun. */
export function canSay(
  tokens: Tokens,
  source: PhraseRange,
  at: number,
  verb: { readonly base: string; readonly forms: readonly VerbForm[] },
): boolean {
  const head = tokens[source.to - 1];
  if (!head || /^(?:the|a|an|his|her|its|their|my|our|your|'s|')$/.test(head.lower)) return false;
  if (tokens[at - 1]?.lower === "'s") return false;
  if (
    NOUN_VERBS.has(verb.base) &&
    (verb.forms.includes('third') || verb.forms.includes('base')) &&
    !verb.forms.includes('past')
  ) {
    if (!opensClause(tokens, at + 1) && !closesSentence(tokens, at)) return false;
    if (
      verb.forms.includes('third') &&
      !head.capital &&
      !/^(?:he|she|it|who|that|which)$/.test(head.lower) &&
      tokens[source.from]?.lower !== 'the' &&
      tokens[source.from]?.lower !== 'a'
    )
      return false;
  }
  return true;
}

/** True for a subject that a plural verb fits ("witnesses say"). */
export function isPlural(tokens: Tokens, range: PhraseRange): boolean {
  const head = tokens[range.to - 1]?.lower ?? '';
  for (let at = range.from; at < range.to; at += 1) if (tokens[at]?.lower === 'and') return true;
  return (
    head.endsWith('s') ||
    ['they', 'we', 'i', 'you', 'who', 'people', 'many', 'some', 'others', 'most', 'police'].includes(head)
  );
}

/** Verbs that attribute with a preposition after them ("called for", "spoke of", "pointed to"). */
const WITH_PREPOSITION: Readonly<Record<string, string>> = {
  call: 'for on',
  talk: 'about of',
  speak: 'about of out against for',
  point: 'to out',
  lash: 'out',
  complain: 'about of that',
  refer: 'to',
  allude: 'to',
  object: 'to',
  appeal: 'for to',
  rail: 'against',
  campaign: 'for against on',
};

/** True when the verb has its preposition at `at`. */
export function hasPreposition(tokens: Tokens, base: string, at: number): boolean {
  return WITH_PREPOSITION[base]?.split(' ').includes(tokens[at]?.lower ?? '') === true;
}

/** True when what stands at `at` begins what is said: a clause, a quotation or a name. */
export function opensClause(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (next?.lower === 'responsibility') return true;
  if (!next) return false;
  if (CLAUSE_STARTS.has(next.lower) || isQuoteMark(next) || next.capital) return true;
  return next.lower === ',' && isQuoteMark(tokens[at + 1]);
}

/** The subject that ends before token `end`: a noun phrase, or the one before an apposition between commas ("X, the mayor, said"). */
export function subjectBefore(tokens: Tokens, end: number): PhraseRange | null {
  const before = tokens[end - 1];
  if (!before) return null;
  const dash = /^(?:[–—]|-)$/.test(before.lower);
  if (before.lower !== ',' && before.lower !== ')' && !dash) return phraseBefore(tokens, end);
  let fallback: PhraseRange | null = null;
  for (let at = end - 2, steps = 0; at > 0 && steps < 30; at -= 1, steps += 1) {
    const token = tokens[at];
    if (!token || isQuoteMark(token)) break;
    const opens =
      before.lower === ')'
        ? token.lower === '('
        : dash
          ? /^[–—-]$/.test(token.lower) && tokens[at + 1]?.start !== token.end
          : token.lower === ',';
    if (!opens) continue;
    const inner = tokens[at - 1];
    const found =
      inner?.lower === ')' || (dash && inner?.lower === '-')
        ? subjectBefore(tokens, inner.lower === ')' ? at : at - 1)
        : phraseBefore(tokens, at);
    if (found && (tokens[found.to - 1]?.capital === true || found.to - found.from === 1)) return found;
    fallback ??= found;
    if (before.lower === ')') break;
  }
  return fallback;
}
