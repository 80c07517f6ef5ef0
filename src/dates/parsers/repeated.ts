import { readCount } from '../numbers.ts';
import type { DateParser } from '../proposal.ts';
import { isText, senseAt } from '../token.ts';
import { setOf } from './duration.ts';

const WORDS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** "daily", "every day", "each month", "every two years", "per year". */
export const repeated: DateParser = {
  name: 'repeated',
  read(tokens, index) {
    const first = tokens[index];
    if (!first) return null;
    const word = WORDS.get(first.text);
    if (word !== undefined)
      return first.capital && tokens[index - 1]?.capital === true
        ? null
        : { from: index, to: index + 1, meaning: { type: 'set', value: word } };
    if (!isText(tokens, index, 'every', 'each', 'per')) return null;
    const at = isText(tokens, index + 1, 'other', 'single') ? index + 2 : index + 1;
    const many = isText(tokens, index + 1, 'other') ? { value: 2, to: at } : readCount(tokens, at);
    const unit = senseAt(tokens, many && many.to > at ? many.to : at).unit;
    const part = senseAt(tokens, at).part;
    if (part !== undefined) return { from: index, to: at + 1, meaning: { type: 'set', value: `XXXX-XX-XXT${part}` } };
    if (unit === undefined || unit === 'half' || (unit === 'second' && senseAt(tokens, at).plural !== true))
      return null;
    const value = setOf(unit);
    const times = many && Number.isInteger(many.value) ? many.value : 1;
    return {
      from: index,
      to: (many && many.to > at ? many.to : at) + 1,
      meaning: { type: 'set', value: times > 1 ? value.replace('1', String(times)) : value },
    };
  },
};
