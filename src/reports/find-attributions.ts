import type { Attribution } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { contentOf } from './attribution-content.ts';
import { ATTRIBUTION_VERBS, NOUN_VERBS, WEAK_VERBS } from './attribution-verbs.ts';
import type { VerbForm } from './attribution-verbs.ts';
import { invertedSource } from './attribution-inverted.ts';
import {
  canSay,
  closesSentence,
  hasPreposition,
  isPlural,
  opensClause,
  subjectBefore,
  timeBefore,
} from './attribution-subject.ts';
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
  /** The source is cited by the voice before it and says the same. */
  readonly cited?: boolean;
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
    const founds = inSentence(cut.tokens);
    let outer: Span | null = null;
    for (const [index, found] of founds.entries()) {
      const said = citer(founds, index) ?? found;
      const content: Span | null =
        found.cited === true
          ? (outer ?? contentOf(cut.tokens, said))
          : contentOf(cut.tokens, found, nextVoice(cut.tokens, founds[index + 1]));
      outer = content;
      out.push({
        ...(found.source ? { source: spanOf(cut.tokens, found.source) } : {}),
        cue: spanOf(cut.tokens, found.cue),
        ...(content ? { content } : {}),
      });
    }
  }
  return [...out, ...tweetAttributions(text)].sort(
    (a, b) => (a.cue?.start ?? a.source?.start ?? 0) - (b.cue?.start ?? b.source?.start ?? 0),
  );
}

/** The voice after a cited one that says what both say ("Television, quoting an official, reported"). */
function citer(founds: readonly FoundAttribution[], index: number): FoundAttribution | undefined {
  for (let at = index; at < Math.min(founds.length, index + 4); at += 1)
    if (founds[at]?.cited !== true) return founds[at];
  return undefined;
}

/** Token at which another voice takes over: ", but the army said". */
function nextVoice(tokens: Tokens, next: FoundAttribution | undefined): number {
  const start = next?.source && next.source.from < next.cue.from ? next.source.from : -1;
  return start > 1 &&
    /^(?:but|while|and|although|though|whereas)$/.test(tokens[start - 1]?.lower ?? '') &&
    tokens[start - 2]?.lower === ','
    ? start - 2
    : tokens.length;
}

function spanOf(tokens: Tokens, range: PhraseRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

const AUXILIARIES = new Set("has have had will would did does do could can may might must should 've 's".split(' '));
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const ADVERBS = new Set(
  "also later then once never not n't first just often still even again now previously long ever always since further too only both all".split(
    ' ',
  ),
);
function inSentence(tokens: Tokens): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  let subject: PhraseRange | null = null;
  const speaker = speakerBeforeColon(tokens);
  if (speaker) found.push(speaker);
  for (let at = speaker?.cue.to ?? 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token?.word || token.quoted) continue;
    const special = accordingTo(tokens, at);
    if (special) {
      found.push(special);
      continue;
    }
    const verb = ATTRIBUTION_VERBS.get(token.lower);
    if (!verb || (token.capital && (at === 0 || NOUN_VERBS.has(verb.base) || WEAK_VERBS.has(verb.base)))) continue;
    const one = fromVerb(tokens, at, verb, subject);
    if (!one) continue;
    found.push(one);
    if (one.source && verb.base !== 'cite') subject = one.source;
  }
  return found;
}

const LABELS = new Set(
  'correction photo photos update updated note read watch related source sources video image editor by more also published posted caption advertisement breaking exclusive analysis opinion fact q a tags topics share'.split(
    ' ',
  ),
);

/** "Rush Limbaugh: He is wrong": a name and a colon at the start of a headline or of a line of an interview. */
function speakerBeforeColon(tokens: Tokens): FoundAttribution | null {
  let at = isQuoteMark(tokens[0]) ? 1 : 0;
  const from = at;
  while (at < from + 6 && tokens[at]?.capital === true) at += 1;
  if (
    at === from ||
    tokens[at]?.lower !== ':' ||
    LABELS.has(tokens[from]?.lower ?? '') ||
    tokens[from]?.lower === 'the'
  )
    return null;
  const next = tokens[at + 1];
  if (!next || next.start === tokens[at]?.end || !(next.capital || isQuoteMark(next) || next.lower === '‘'))
    return null;
  return { source: { from, to: at }, cue: { from: at, to: at + 1 }, inverted: false };
}

/** "according to X", "in the words of X", "in X's view". */
function accordingTo(tokens: Tokens, at: number): FoundAttribution | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  return { source: phraseAfter(tokens, at + 2), cue: { from: at, to: at + 2 }, inverted: true };
}

function fromVerb(
  tokens: Tokens,
  at: number,
  verb: { readonly base: string; readonly forms: readonly VerbForm[] },
  subject: PhraseRange | null,
): FoundAttribution | null {
  const token = tokens[at];
  if (!token) return null;
  let first = at;
  let said = 0;
  let passive = false;
  while (first > 0) {
    const before = tokens[first - 1];
    if (!before || before.quoted !== token.quoted) break;
    if (BE.has(before.lower)) passive = true;
    else if (
      !AUXILIARIES.has(before.lower) &&
      !ADVERBS.has(before.lower) &&
      !(before.lower.endsWith('ly') && !before.capital)
    ) {
      const time = timeBefore(tokens, first);
      if (time === first) break;
      said = Math.max(said, first);
      first = time;
      continue;
    }
    first -= 1;
  }
  const left = first;
  first = Math.max(first, said);
  while (first < at && ADVERBS.has(tokens[first]?.lower ?? '')) first += 1;
  const before = tokens[left - 1];
  const weak = WEAK_VERBS.has(verb.base);
  const cue = { from: first, to: hasPreposition(tokens, verb.base, at + 1) ? at + 2 : at + 1 };
  if (verb.forms.includes('ing') && !passive) return participle(tokens, at, verb.base, subject);
  if (passive && verb.forms.includes('participle')) {
    const agent = byPhrase(tokens, at + 1);
    return agent ? { source: agent, cue, inverted: false } : null;
  }
  if (before?.lower === 'to') return null;
  const taken = hasPreposition(tokens, verb.base, at + 1);
  if (weak && !taken && !opensClause(tokens, at + 1) && !closesSentence(tokens, at)) return null;
  const inverted = verb.forms.includes('past') || verb.forms.includes('third') ? invertedSource(tokens, at) : null;
  if (inverted) return { source: inverted, cue, inverted: true };
  const source = subjectBefore(tokens, left);
  if (source && !canSay(tokens, source, at, verb)) return null;
  if (!source) {
    if (before?.lower === 'and' || before?.lower === 'but')
      return subject && (verb.forms.some((form) => form === 'past' || form === 'third') || verb.base === 'say')
        ? { source: subject, cue, inverted: false }
        : null;
    return null;
  }
  if (
    verb.forms.length === 1 &&
    verb.forms[0] === 'base' &&
    left === at &&
    tokens[at + 1]?.lower !== 'that' &&
    !isPlural(tokens, source)
  )
    return null;
  return { source, cue, inverted: false };
}

/** ", adding that", "citing a US military source": the participle takes its subject from the sentence; a cited voice is a source itself. */
function participle(tokens: Tokens, at: number, base: string, subject: PhraseRange | null): FoundAttribution | null {
  const before = tokens[at - 1];
  const cue = { from: at, to: at + 1 };
  if (base === 'cite' || base === 'quote') {
    const cited = phraseAfter(tokens, at + 1);
    return cited ? { source: cited, cue, inverted: true, cited: true } : null;
  }
  if (before?.lower !== ',' && before?.lower !== 'by') {
    if (before && isNominal(before) && !before.lower.endsWith('ing') && !WEAK_VERBS.has(base))
      return { source: phraseBefore(tokens, at), cue, inverted: false };
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
