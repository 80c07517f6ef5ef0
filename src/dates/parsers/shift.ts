import { readCount } from '../numbers.ts';
import type { DateParser, Proposal } from '../proposal.ts';
import { isDash, isText, senseAt, skipPossessive } from '../token.ts';
import type { DateToken } from '../token.ts';
import type { Unit } from '../word.ts';

type Tokens = readonly DateToken[];
const COMING = [
  'come',
  'comes',
  'came',
  'coming',
  'follow',
  'follows',
  'followed',
  'happened',
  'occurred',
  'happens',
  'occurs',
];

/** "three weeks ago", "a year earlier", "two days later", "10 years on", "a day after ...", "the day before", "year-ago", "in two weeks". */
export const shift: DateParser = {
  name: 'shift',
  read(tokens, index) {
    return counted(tokens, index) ?? compound(tokens, index);
  },
};

function counted(tokens: Tokens, index: number): Proposal | null {
  const inside = isText(tokens, index, 'within') ? null : readCount(tokens, index);
  const at = inside?.to ?? -1;
  if (isText(tokens, index, 'in') && !inside) return inSome(tokens, index);
  const unit = senseAt(tokens, at).unit;
  if (!inside || unit === undefined || unit === 'weekday') return null;
  const n = inside.value * (senseAt(tokens, at).number ?? 1);
  let to = at + 1;
  to = skipPossessive(tokens, to);
  if (isText(tokens, to, 'time') && to > at + 1)
    return { from: index, to: to + 1, meaning: { type: 'shift', n, unit, from: 'published' } };
  if (isText(tokens, to, 'and') && isText(tokens, to + 1, 'a') && isText(tokens, to + 2, 'half')) to += 3;
  const word = tokens[to]?.text;
  if (word === 'ago') return { from: index, to: to + 1, meaning: { type: 'shift', n: -n, unit, from: 'published' } };
  if (word === 'earlier' || word === 'previously' || word === 'beforehand')
    return { from: index, to: to + 1, meaning: { type: 'shift', n: -n, unit, from: 'text' } };
  if (word === 'later' || word === 'afterwards' || word === 'afterward')
    return { from: index, to: to + 1, meaning: { type: 'shift', n, unit, from: 'text' } };
  if (word === 'hence' || (word === 'from' && isText(tokens, to + 1, 'now', 'today')))
    return {
      from: index,
      to: word === 'hence' ? to + 1 : to + 2,
      meaning: { type: 'shift', n, unit, from: 'published' },
    };
  if (word === 'after' || word === 'before' || (word === 'following' && unit === 'day')) {
    const back = word === 'before' ? n : -n;
    if (cameJust(tokens, index))
      return { from: index, to: to + 1, meaning: { type: 'shift', n: back, unit, from: 'text', of: 'other' } };
    if (word === 'before' && isClauseEnd(tokens, to + 1))
      return { from: index, to: to + 1, meaning: { type: 'shift', n: -n, unit, from: 'text' } };
  }
  return null;
}

/** "The incident comes just a day after ...": the sentence's own event is the anchor, the other one lies `n` units away. */
function cameJust(tokens: Tokens, index: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[index - back];
    if (!token || token.kind === 'mark') return false;
    if (COMING.includes(token.text)) return true;
  }
  return false;
}

function isClauseEnd(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  return token === undefined || /^[.,;:!?)]$/.test(token.text);
}

/** "in two weeks" points at a day to come only after a verb of the future; alone it is a duration. */
function inSome(tokens: Tokens, index: number): Proposal | null {
  const count = readCount(tokens, index + 1);
  const unit = count ? senseAt(tokens, count.to).unit : undefined;
  if (!count || unit === undefined || skipPossessive(tokens, count.to + 1) === count.to + 1) return null;
  const at = skipPossessive(tokens, count.to + 1);
  return isText(tokens, at, 'time')
    ? { from: index, to: at + 1, meaning: { type: 'shift', n: count.value, unit, from: 'published' } }
    : null;
}

/** "year-ago", "year-earlier", "the day before", "the day after", "the week before". */
function compound(tokens: Tokens, index: number): Proposal | null {
  const unit: Unit | undefined = senseAt(tokens, index).unit;
  if (unit === undefined || senseAt(tokens, index).plural === true) return null;
  if (isDash(tokens, index + 1) && isText(tokens, index + 2, 'ago', 'earlier') && !isDash(tokens, index - 1)) {
    return { from: index, to: index + 3, meaning: { type: 'shift', n: -1, unit, from: 'text' } };
  }
  if (!isText(tokens, index - 1, 'the')) return null;
  if (
    isText(tokens, index + 1, 'before', 'after') &&
    (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year')
  ) {
    if (!isClauseEnd(tokens, index + 2) && senseAt(tokens, index + 2).preposition !== true) return null;
    return {
      from: index,
      to: index + 2,
      meaning: { type: 'shift', n: isText(tokens, index + 1, 'before') ? -1 : 1, unit, from: 'text' },
    };
  }
  return null;
}
