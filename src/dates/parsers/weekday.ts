import type { DateParser } from '../proposal.ts';
import { isText, senseAt, skipStop } from '../token.ts';
import type { DateToken } from '../token.ts';

/** Words after a weekday that make it a name of something else. */
const TITLES = [
  'times',
  'telegraph',
  'mail',
  'mirror',
  'express',
  'herald',
  'post',
  'tribune',
  'world',
  'club',
  'school',
  'mass',
  'review',
];
const EPITHETS = [
  'black',
  'good',
  'bloody',
  'super',
  'ash',
  'fat',
  'holy',
  'cyber',
  'palm',
  'easter',
  'giving',
  'shrove',
  'maundy',
];

/** "Friday", "last Friday", "the previous Friday", "every Friday", "Fridays", "Friday week". */
export const weekday: DateParser = {
  name: 'weekday',
  read(tokens, index) {
    const first = tokens[index];
    if (!first) return null;
    const pointer = first.sense.pointer;
    const repeated = isText(tokens, index, 'every', 'each');
    let at = pointer !== undefined || repeated ? index + 1 : index;
    if (pointer === 'this' && isText(tokens, at, 'coming', 'past')) at += 1;
    const day = tokens[at];
    const number = day?.sense.weekday;
    if (!day || number === undefined) return null;
    if (day.sense.weak === true && !day.upper && at === index && !isText(tokens, at + 1, ',', '.')) return null;
    if (day.sense.weak === true && (!day.capital || at !== index || !isShortDay(tokens, at))) return null;
    const to = skipStop(tokens, at + 1);
    if (isText(tokens, to, 'of') && (pointer === 'last' || senseAt(tokens, at - 1).ordinal !== undefined))
      return { from: index, to, meaning: { type: 'nothing' } };
    if (day.capital && tokens[to]?.capital === true && TITLES.includes(tokens[to]?.text ?? ''))
      return { from: at, to: to + 1, meaning: { type: 'nothing' } };
    if (EPITHETS.includes(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.capital === true) return null;
    if (repeated || day.sense.plural === true)
      return { from: index, to, meaning: { type: 'set', value: `XXXX-WXX-${number}` } };
    if (isText(tokens, to, 'week') && pointer === undefined)
      return { from: index, to: to + 1, meaning: { type: 'weekday', weekday: number, pointer: 'coming' } };
    const part = day.sense.part === undefined ? {} : { part: day.sense.part };
    if (pointer === undefined) return { from: index, to, meaning: { type: 'weekday', weekday: number }, ...part };
    const meant =
      pointer === 'this' && isText(tokens, index + 1, 'coming')
        ? 'coming'
        : pointer === 'this' && isText(tokens, index + 1, 'past')
          ? 'past'
          : pointer;
    return { from: index, to, meaning: { type: 'weekday', weekday: number, pointer: meant }, ...part };
  },
};

/** "Sun." and "Sat" are weekdays only before a date or after "on". */
function isShortDay(tokens: readonly DateToken[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && isText(tokens, next, '.', ',')) next += 1;
  return isText(tokens, at - 1, 'on') || tokens[next]?.kind === 'digits' || senseAt(tokens, next).month !== undefined;
}

/** "today", "yesterday", "the day after tomorrow", "tonight", "last night", "this morning". */
export const dayWord: DateParser = {
  name: 'day-word',
  read(tokens, index) {
    const first = tokens[index];
    if (!first) return null;
    if (first.text === 'this' && isText(tokens, index + 1, 'day')) {
      if (isText(tokens, index + 2, 'and') && isText(tokens, index + 3, 'age'))
        return { from: index, to: index + 4, meaning: { type: 'reference', value: 'PRESENT_REF' } };
      if (isText(tokens, index - 1, 'to'))
        return { from: index, to: index + 2, meaning: { type: 'reference', value: 'PRESENT_REF' } };
    }
    if (
      first.text === 'day' &&
      isText(tokens, index + 1, 'after', 'before') &&
      (isText(tokens, index + 2, 'tomorrow') || isText(tokens, index + 2, 'yesterday'))
    ) {
      return {
        from: index,
        to: index + 3,
        meaning: { type: 'shift', n: isText(tokens, index + 2, 'tomorrow') ? 2 : -2, unit: 'day', from: 'published' },
      };
    }
    if (first.sense.day !== undefined) {
      const part = first.sense.part ?? senseAt(tokens, index + 1).part;
      const to = first.sense.part === undefined && part !== undefined ? index + 2 : index + 1;
      if (isText(tokens, index, 'today') && first.capital && tokens[index - 1]?.upper === true && !first.upper)
        return { from: index, to, meaning: { type: 'nothing' } };
      return {
        from: index,
        to,
        meaning: { type: 'shift', n: first.sense.day, unit: 'day', from: 'published' },
        ...(part === undefined ? {} : { part }),
      };
    }
    if (first.text === 'overnight' && senseAt(tokens, index - 1).weekday === undefined)
      return {
        from: index,
        to: index + 1,
        meaning: { type: 'shift', n: -1, unit: 'day', from: 'published' },
        part: 'NI',
      };
    const part = senseAt(tokens, index + 1).part;
    if (first.text === 'last' && (part === 'NI' || part === 'EV'))
      return { from: index, to: index + 2, meaning: { type: 'shift', n: -1, unit: 'day', from: 'published' }, part };
    if (first.text === 'this' && part !== undefined && senseAt(tokens, index + 1).plural !== true)
      return { from: index, to: index + 2, meaning: { type: 'shift', n: 0, unit: 'day', from: 'published' }, part };
    if (
      (first.sense.pointer === 'next' || first.sense.pointer === 'following') &&
      (part === 'MO' || part === 'NI' || part === 'AF' || part === 'EV')
    )
      return { from: index, to: index + 2, meaning: { type: 'shift', n: 1, unit: 'day', from: 'text' }, part };
    if (
      (first.sense.pointer === 'previous' || (first.text === 'night' && isText(tokens, index + 1, 'before'))) &&
      (part !== undefined || first.text === 'night')
    )
      return {
        from: index,
        to: index + 2,
        meaning: { type: 'shift', n: -1, unit: 'day', from: 'text' },
        part: part ?? 'NI',
      };
    if ((first.sense.pointer === 'that' || first.sense.pointer === 'same') && part !== undefined)
      return { from: index, to: index + 2, meaning: { type: 'shift', n: 0, unit: 'day', from: 'text' }, part };
    return null;
  },
};
