import { assertNever } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import { HEDGE_CUES } from './hedge-cues.ts';
import type { HedgeRule } from './hedge-cues.ts';

interface Word extends Span {
  readonly lower: string;
  readonly raw: string;
}

/** Longest cue, in words. */
const LONGEST = 5;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+|[,;:.!?"“”()-]/gu;

/**
 * The words that make a statement uncertain ("reportedly", "it is unclear if", "could"), as spans (UTF-16), sorted, not overlapping.
 * A sentence that holds one is an uncertain sentence. Kinds of cues follow the annotation of Szarvas et al. 2012 (epistemic, doxastic,
 * conditional, investigative). Linear: every word is looked at a bounded number of times.
 */
export function findHedges(text: string, sentences: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) {
    const words = wordsOf(text, sentence);
    for (let index = 0; index < words.length;) {
      const length = cueAt(words, index);
      const first = words[index];
      const last = words[index + length - 1];
      if (length > 0 && first && last) found.push({ start: first.start, end: last.end });
      index += Math.max(1, length);
    }
  }
  return found;
}

function wordsOf(text: string, sentence: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    words.push({ start, end: start + match[0].length, raw: match[0], lower: match[0].toLowerCase().replace('’', "'") });
  }
  return words;
}

/** Number of words of the longest cue that begins at `index`; 0 when there is none. */
function cueAt(words: readonly Word[], index: number): number {
  let key = '';
  let best = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    const word = words[index + length - 1];
    if (!word) break;
    key = length === 1 ? word.lower : `${key}_${word.lower}`;
    const rules = HEDGE_CUES.get(key);
    if (rules?.some((rule) => holds(rule, words, index)) === true) best = length;
  }
  return best;
}

const NOUN_LEADS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'military', 'of', 'full']);
const SAID = new Set([
  'said',
  'announced',
  'told',
  'added',
  'promised',
  'pledged',
  'vowed',
  'agreed',
  'decided',
  'stated',
  'declared',
  'assured',
  'insisted',
  'confirmed',
  'noted',
  'disclosed',
  'knew',
  'wanted',
]);
const PLAIN = new Set([
  'to',
  'that',
  'as',
  'be',
  'likely',
  'unlikely',
  'not',
  'almost',
  'more',
  'less',
  'very',
  'quite',
  'like',
  'certain',
  'increasingly',
  'only',
  'even',
  'particularly',
  'poised',
  'set',
  'ready',
  'determined',
  'confident',
  'unable',
  'willing',
  'impossible',
  'possible',
]);
const SUBJECTS = new Set([
  'that',
  'it',
  'he',
  'she',
  'they',
  'we',
  'you',
  'i',
  'there',
  'the',
  'this',
  'these',
  'those',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'what',
  'how',
  'who',
  'so',
  'to',
  'no',
  'some',
  'most',
  'many',
]);
const FUNCTION_WORDS = new Set([
  'on',
  'in',
  'at',
  'to',
  'from',
  'by',
  'with',
  'for',
  'of',
  'that',
  'the',
  'a',
  'an',
  'and',
  'or',
  'but',
  'as',
  'he',
  'she',
  'it',
  'they',
  ',',
  '.',
  ';',
  ':',
  '-',
  '(',
  ')',
  '"',
  '“',
  '”',
  'this',
  'last',
  'earlier',
  'later',
  'yesterday',
  'no',
  'its',
  'their',
  'his',
  'net',
  'to',
]);

function holds(rule: HedgeRule, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1]?.lower ?? '';
  const after = words[index + 1]?.lower ?? '';
  if (!word) return false;
  switch (rule) {
    case 'always':
      return true;
    case 'modal':
      return (
        !NOUN_LEADS.has(before) &&
        /^\p{L}/u.test(after) &&
        !(word.raw.startsWith('M') && index > 0 && word.raw !== word.raw.toUpperCase()) &&
        after !== 'day'
      );
    case 'able':
      return after !== 'not' && after !== 'have' && after !== 'n' && after !== "n't";
    case 'would':
      return (
        after !== 'not' &&
        after !== '-' &&
        after !== 'like' &&
        after !== 'have' &&
        after !== "n't" &&
        !words.slice(Math.max(0, index - 12), index).some((other) => SAID.has(other.lower))
      );
    case 'seeming':
      return (
        (word.lower === 'looks' ? after === 'like' || after === 'set' || after === 'as' : true) &&
        (PLAIN.has(after) || !FUNCTION_WORDS.has(after)) &&
        after !== 'before' &&
        after !== 'alongside' &&
        after !== ''
      );
    case 'clause':
      return holdsClause(word.lower, before, after);
    case 'belief':
      return (
        after !== 'about' &&
        after !== 'of' &&
        (SUBJECTS.has(after) || /^\p{Lu}/u.test(words[index + 1]?.raw ?? '')) &&
        before !== 'to' &&
        before !== "don't"
      );
    case 'possible':
      return word.lower === 'possible'
        ? !(
            words[index - 2]?.lower === 'as' ||
            before === 'as' ||
            before === 'fastest' ||
            words[index - 2]?.lower === 'make' ||
            words[index - 2]?.lower === 'made'
          )
        : word.lower === 'apparent'
          ? before !== 'heir' && before !== 'became'
          : true;
    case 'if':
      return before !== 'even' && before !== 'as' && before !== 'even' && before !== 'only';
    case 'before-noun':
      return (
        (before === 'the' || before === 'a' || before === 'an' || before === 'of' || before === 'another') &&
        /^\p{L}/u.test(after) &&
        !FUNCTION_WORDS.has(after)
      );
    case 'accused':
      return word.lower.startsWith('charged') ? after === 'with' || after === 'that' : true;
    case 'condition':
      return word.lower === 'depending'
        ? after === 'on' || after === 'upon'
        : words
            .slice(Math.max(0, index - 12), index)
            .some((other) => other.lower === 'will' || other.lower === "won't");
    default:
      return assertNever(rule);
  }
}

function holdsClause(word: string, before: string, after: string): boolean {
  if (word === 'viewed' || word === 'seen' || word === 'regarded') return after === 'as';
  if (word === 'considered') return before === 'is' || before === 'are' || before === 'be' || before === 'widely';
  if (word === 'expected' || word === 'expect') return true;
  if (word === 'estimated' || word === 'projected' || word === 'estimates')
    return after === 'to' || after === 'that' || after === 'at' || before === 'an' || before === 'is';
  if (word === 'suspected') return true;
  if (word === 'suspect') return SUBJECTS.has(after) && after !== 'to';
  if (word.startsWith('fear')) return word !== 'fear' || after === 'that' || after === 'of';
  if (word.startsWith('forecast') || word.startsWith('predict')) return true;
  if (word.startsWith('indicat')) return SUBJECTS.has(after);
  return !FUNCTION_WORDS.has(after) || SUBJECTS.has(after);
}
