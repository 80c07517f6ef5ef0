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
  for (let at = from - 1, steps = 0; at >= 0 && steps < REACH; at -= 1, steps += 1) {
    const token = tokens[at];
    if (!token || token.start < sentence.start || token.text === ';') break;
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  for (let at = to, steps = 0; at < tokens.length && steps < REACH; at += 1, steps += 1) {
    const token = tokens[at];
    if (!token || token.start >= sentence.end || token.text === ';') break;
    const tense = tenseOf(tokens, at);
    if (tense) return tense;
  }
  return null;
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
  if (PAST.has(token.text)) return 'past';
  return token.text.length > 4 && token.text.endsWith('ed') && tokens[at - 1]?.text !== 'be' ? 'past' : null;
}
