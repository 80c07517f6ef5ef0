import type { Span } from '../model/span.ts';
import type { DateToken } from './token.ts';

export type Tense = 'past' | 'future' | null;

const FUTURE = new Set([
  'will',
  'shall',
  'll',
  'scheduled',
  'expected',
  'planned',
  'plans',
  'planning',
  'due',
  'slated',
  'plan',
  'would',
  'upcoming',
  'forthcoming',
  'tomorrow',
  'wo',
  'expects',
  'going',
  'hopes',
  'intends',
  'set',
]);
const PAST = new Set([
  'was',
  'were',
  'had',
  'said',
  'did',
  'told',
  'came',
  'went',
  'took',
  'began',
  'made',
  'killed',
  'left',
  'met',
  'fell',
  'rose',
  'ago',
  'been',
  'gave',
  'found',
  'saw',
  'held',
  'sent',
  'won',
  'lost',
  'fired',
  'struck',
  'hit',
  'shot',
  'spoke',
  'wrote',
  'got',
  'became',
  'led',
  'put',
  'reported',
  'has',
  'have',
  'since',
  'says',
]);
const PLANNED = new Set(['due', 'scheduled', 'expected', 'planned', 'slated']);
const REACH = 14;

/**
 * Whether the clause around an expression speaks of the past or of what is to come: the nearest tell-tale word before it in its sentence,
 * else the nearest after it. A rule of thumb, not a parse.
 */
export function tenseAround(tokens: readonly DateToken[], from: number, to: number, sentence: Span): Tense {
  if (tokens[from - 1]?.text === 'until' || tokens[from - 2]?.text === 'until') return 'future';
  return scan(tokens, from - 1, -1, sentence) ?? scan(tokens, to, 1, sentence);
}

/** The first sure sign in one direction; a participle in -ed is unsure and counts when nothing surer stands within a few words. */
function scan(tokens: readonly DateToken[], start: number, step: 1 | -1, sentence: Span): Tense {
  let unsure: Tense = null;
  let left = REACH;
  for (let at = start; left > 0; at += step, left -= 1) {
    const token = tokens[at];
    if (!token || token.start < sentence.start || token.start >= sentence.end || token.text === ';') break;
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
    if (unsure === null && isParticiple(tokens, at)) {
      unsure = 'past';
      left = Math.min(left, UNSURE_REACH);
    }
  }
  return unsure;
}

const UNSURE_REACH = 4;

function isParticiple(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text.length > 4 && token.text.endsWith('ed') && tokens[at - 1]?.text !== 'be';
}

function tenseOf(tokens: readonly DateToken[], at: number): Tense {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (PLANNED.has(token.text) && tokens[at - 1]?.text === 'been') return 'past';
  if ((token.text === 'is' || token.text === 'are') && tokens[at + 1]?.text === 'to') return 'future';
  if (FUTURE.has(token.text))
    return token.text === 'set' && tokens[at + 1]?.text !== 'to' && tokens[at + 1]?.text !== 'for'
      ? null
      : token.text === 'going' && tokens[at + 1]?.text !== 'to'
        ? null
        : 'future';
  return PAST.has(token.text) ? 'past' : null;
}
