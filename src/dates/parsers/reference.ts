import type { DateParser, Meaning } from '../proposal.ts';
import { isText } from '../token.ts';

const PRESENT: Meaning = { type: 'reference', value: 'PRESENT_REF' };
const PAST: Meaning = { type: 'reference', value: 'PAST_REF' };
const FUTURE: Meaning = { type: 'reference', value: 'FUTURE_REF' };

const WORDS: ReadonlyMap<string, Meaning> = new Map([
  ['now', PRESENT],
  ['current', PRESENT],
  ['currently', PRESENT],
  ['nowadays', PRESENT],
  ['presently', PRESENT],
  ['recently', PAST],
  ['lately', PAST],
]);
const PHRASES: readonly (readonly [readonly string[], Meaning])[] = [
  [['right', 'now'], PRESENT],
  [['at', 'the', 'moment'], PRESENT],
  [['at', 'present'], PRESENT],
  [['these', 'days'], PRESENT],
  [['the', 'past'], PAST],
  [['at', 'the', 'time'], PAST],
  [['at', 'that', 'time'], PAST],
  [['the', 'future'], FUTURE],
  [['the', 'near', 'future'], FUTURE],
  [['the', 'foreseeable', 'future'], FUTURE],
  [['the', 'short', 'term'], FUTURE],
  [['the', 'long', 'term'], FUTURE],
];

/** "now", "currently", "recently", "the past", "the future": references without a date. */
export const reference: DateParser = {
  name: 'reference',
  read(tokens, index) {
    const first = tokens[index];
    if (first?.kind !== 'word') return null;
    const word = WORDS.get(first.text);
    if (word) return { from: index, to: index + 1, meaning: word };
    for (const [words, meaning] of PHRASES) {
      if (words.every((part, step) => isText(tokens, index + step, part))) {
        if (
          words.length === 2 &&
          first.text === 'the' &&
          !['in', 'of', 'for', 'about', 'from', 'into', 'to'].includes(tokens[index - 1]?.text ?? '')
        )
          return null;
        const next = tokens[index + words.length];
        if (
          tokens[index + words.length - 1]?.capital === true &&
          tokens[index + words.length - 1]?.upper !== true &&
          words.length > 1
        )
          return null;
        if (next?.kind === 'digits') return null;
        if (
          first.text === 'the' &&
          next?.kind === 'word' &&
          (next.sense.unit !== undefined ||
            next.sense.number !== undefined ||
            (next.sense.pointer !== undefined && next.text !== 'that'))
        )
          return null;
        return { from: index, to: index + words.length, meaning };
      }
    }
    return null;
  },
};
