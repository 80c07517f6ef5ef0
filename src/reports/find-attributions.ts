import type { Attribution } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { contentOf } from './attribution-content.ts';
import { ATTRIBUTION_VERBS, WEAK_VERBS } from './attribution-verbs.ts';
import type { VerbForm } from './attribution-verbs.ts';
import { isNominal, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { PhraseRange } from './noun-phrase.ts';
import { isQuoteMark, phraseTokens } from './phrase-token.ts';
import type { PhraseToken } from './phrase-token.ts';
import { tweetAttributions } from './tweet-attributions.ts';

type Tokens = readonly PhraseToken[];

/** A found attribution, in token indexes of its sentence. */
export interface FoundAttribution {
  readonly source: PhraseRange | null;
  readonly cue: PhraseRange;
  readonly inverted: boolean;
}

/**
 * Who says what: spans (UTF-16) of the source, of the words that attribute, and of what is said; in the order of the cues. A voice that
 * another voice cites ("Reuters reported, citing a source") follows it, with the same content. Never throws; linear.
 */
export function findAttributions(text: string, sentences: readonly Span[]): readonly Attribution[] {
  const out: Attribution[] = [];
  let open = false;
  for (const sentence of sentences) {
    const cut = phraseTokens(text, sentence, open);
    open = cut.open && !text.slice(sentence.end, sentence.end + 4).includes('\n');
    for (const found of inSentence(cut.tokens)) {
      const content = contentOf(cut.tokens, found);
      out.push({
        ...(found.source ? { source: spanOf(cut.tokens, found.source) } : {}),
        cue: spanOf(cut.tokens, found.cue),
        ...(content ? { content } : {}),
      });
    }
  }
  return [...out, ...tweetAttributions(text)].sort((a, b) => (a.cue?.start ?? a.source?.start ?? 0) - (b.cue?.start ?? b.source?.start ?? 0));
}

function spanOf(tokens: Tokens, range: PhraseRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

const AUXILIARIES = new Set(['has', 'have', 'had', 'will', 'would', 'did', 'does', 'do', 'could', 'can', 'may', 'might', 'must', 'should', "'ve", "'s"]);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const ADVERBS = new Set(['also', 'later', 'then', 'once', 'never', 'not', "n't", 'first', 'just', 'often', 'still', 'even', 'again', 'now', 'previously', 'long', 'ever', 'always', 'since', 'further', 'too', 'only', 'both', 'all']);
const CLAUSE_STARTS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'he', 'she', 'they', 'it', 'we', 'i', 'there', 'the', 'a', 'an', 'his', 'her', 'their', 'its', 'this', 'these', ':', 'no', 'to']);

function inSentence(tokens: Tokens): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let subject: PhraseRange | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word) continue;
    const special = accordingTo(tokens, at);
    if (special) {
      found.push(special);
      continue;
    }
    const verb = token.capital && at > 0 ? undefined : ATTRIBUTION_VERBS.get(token.lower);
    if (!verb) continue;
    const one = fromVerb(tokens, at, verb, subject);
    if (!one) continue;
    found.push(one);
    if (one.source && verb.base !== 'cite') subject = one.source;
  }
  return found;
}

/** "according to X", "in the words of X", "in X's view". */
function accordingTo(tokens: Tokens, at: number): FoundAttribution | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  return { source: phraseAfter(tokens, at + 2), cue: { from: at, to: at + 2 }, inverted: true };
}

function fromVerb(tokens: Tokens, at: number, verb: { readonly base: string; readonly forms: readonly VerbForm[] }, subject: PhraseRange | null): FoundAttribution | null {
  const token = tokens[at];
  if (!token) return null;
  let first = at;
  let passive = false;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before || before.quoted !== token.quoted) break;
    if (BE.has(before.lower)) passive = true;
    else if (!AUXILIARIES.has(before.lower) && !ADVERBS.has(before.lower) && !(before.lower.endsWith('ly') && !before.capital)) break;
    first -= 1;
  }
  while (first < at && ADVERBS.has(tokens[first]?.lower ?? '')) first += 1;
  const before = tokens[first - 1];
  const weak = WEAK_VERBS.has(verb.base);
  const cue = { from: first, to: at + 1 };
  if (verb.forms.includes('ing') && !passive) return participle(tokens, at, verb.base, subject);
  if (passive && verb.forms.includes('participle')) {
    const agent = byPhrase(tokens, at + 1);
    return agent ? { source: agent, cue, inverted: false } : null;
  }
  if (before?.lower === 'to') return null;
  if (weak && !opensClause(tokens, at + 1)) return null;
  const inverted = isInverted(tokens, at) ? phraseAfter(tokens, at + 1) : null;
  if (inverted && verb.forms.includes('past') && hasName(tokens, inverted)) return { source: inverted, cue, inverted: true };
  const source = subjectBefore(tokens, first);
  if (!source) {
    if (before?.lower === 'and' || before?.lower === 'but') return subject && verb.forms.some((form) => form === 'past' || form === 'third') ? { source: subject, cue, inverted: false } : null;
    return null;
  }
  if (verb.forms.length === 1 && verb.forms[0] === 'base' && first === at && !isPlural(tokens, source)) return null;
  return { source, cue, inverted: false };
}

function isPlural(tokens: Tokens, range: PhraseRange): boolean {
  const head = tokens[range.to - 1]?.lower ?? '';
  return head.endsWith('s') || ['they', 'we', 'i', 'you', 'who', 'people', 'many', 'some', 'others', 'most', 'police'].includes(head);
}

/** After a closing quotation mark or a comma that ends one: `," said X`. */
function isInverted(tokens: Tokens, at: number): boolean {
  return isQuoteMark(tokens[at - 1]) || (tokens[at - 1]?.lower === ',' && isNominal(tokens[at + 1]));
}

function hasName(tokens: Tokens, range: PhraseRange): boolean {
  const token = tokens[range.from];
  return token !== undefined && (token.capital || ['the', 'a', 'an', 'one', 'he', 'she', 'they', 'his', 'her', 'their', 'its'].includes(token.lower));
}

function opensClause(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (CLAUSE_STARTS.has(next.lower) || isQuoteMark(next) || next.capital) return true;
  return next.lower === ',' && isQuoteMark(tokens[at + 1]);
}

/** The subject that ends before token `end`: a noun phrase, or the one before an apposition between commas ("X, the mayor, said"). */
function subjectBefore(tokens: Tokens, end: number): PhraseRange | null {
  const before = tokens[end - 1];
  if (!before) return null;
  if (before.lower !== ',' && before.lower !== ')') return phraseBefore(tokens, end);
  const opening = before.lower === ')' ? '(' : ',';
  for (let at = end - 2, steps = 0; at > 0 && steps < 30; at -= 1, steps += 1) {
    const token = tokens[at];
    if (!token || isQuoteMark(token)) return null;
    if (token.lower === opening) return phraseBefore(tokens, at);
  }
  return null;
}

/** ", adding that", "citing a US military source": the participle takes its subject from the sentence; a cited voice is a source itself. */
function participle(tokens: Tokens, at: number, base: string, subject: PhraseRange | null): FoundAttribution | null {
  const before = tokens[at - 1];
  const cue = { from: at, to: at + 1 };
  if (base === 'cite' || base === 'quote') {
    const cited = phraseAfter(tokens, at + 1);
    return cited ? { source: cited, cue, inverted: false } : null;
  }
  if (before?.lower !== ',' && before?.lower !== 'by') {
    if (before && isNominal(before) && !before.lower.endsWith('ing') && !WEAK_VERBS.has(base)) return { source: phraseBefore(tokens, at), cue, inverted: false };
    return null;
  }
  if (WEAK_VERBS.has(base) && !opensClause(tokens, at + 1)) return null;
  return { source: subject ?? firstPhrase(tokens), cue, inverted: false };
}

function firstPhrase(tokens: Tokens): PhraseRange | null {
  const start = isQuoteMark(tokens[0]) ? 1 : 0;
  return phraseAfter(tokens, start);
}

function byPhrase(tokens: Tokens, start: number): PhraseRange | null {
  for (let at = start; at < Math.min(tokens.length, start + 6); at += 1) {
    if (tokens[at]?.lower === 'by') return phraseAfter(tokens, at + 1);
    if (tokens[at]?.word !== true) return null;
  }
  return null;
}
