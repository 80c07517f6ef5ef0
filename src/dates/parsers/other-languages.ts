import { readCount } from '../numbers.ts';
import type { DateParser, Proposal } from '../proposal.ts';
import { isText, senseAt } from '../token.ts';
import type { DateToken } from '../token.ts';

type Tokens = readonly DateToken[];

/** What French, German and Spanish put elsewhere than English: "vendredi dernier", "la semana pasada", "il y a trois jours", "vor drei Tagen", "hace tres días". */
export const otherLanguages: DateParser = {
  name: 'other-languages',
  read(tokens, index) {
    return pointedAfter(tokens, index) ?? ago(tokens, index) ?? hyphenated(tokens, index);
  },
};

function pointedAfter(tokens: Tokens, index: number): Proposal | null {
  const { after, pointer } = senseAt(tokens, index + 1);
  if (after !== true || pointer === undefined) return null;
  const { weekday, unit, month, plural } = senseAt(tokens, index);
  if (plural === true) return null;
  if (weekday !== undefined) return { from: index, to: index + 2, meaning: { type: 'weekday', weekday, pointer } };
  if (month !== undefined) return { from: index, to: index + 2, meaning: { type: 'date', month, pointer } };
  if (unit !== undefined && unit !== 'hour')
    return { from: index, to: index + 2, meaning: { type: 'unit', unit, pointer } };
  return null;
}

function ago(tokens: Tokens, index: number): Proposal | null {
  const start =
    isText(tokens, index, 'il') && isText(tokens, index + 1, 'y') && isText(tokens, index + 2, 'a')
      ? index + 3
      : isText(tokens, index, 'vor', 'hace')
        ? index + 1
        : -1;
  if (start < 0 || isText(tokens, start, 'a', 'an')) return null;
  const count = readCount(tokens, start);
  const unit = count ? senseAt(tokens, count.to).unit : undefined;
  return count && unit !== undefined
    ? { from: index, to: count.to + 1, meaning: { type: 'shift', n: -count.value, unit, from: 'published' } }
    : null;
}

/** "aujourd'hui", "avant-hier", "por la mañana" (the morning, not tomorrow). */
function hyphenated(tokens: Tokens, index: number): Proposal | null {
  if (isText(tokens, index, 'aujourd') && isText(tokens, index + 1, "'", '’') && isText(tokens, index + 2, 'hui')) {
    return { from: index, to: index + 3, meaning: { type: 'shift', n: 0, unit: 'day', from: 'published' } };
  }
  if (isText(tokens, index, 'avant') && isText(tokens, index + 1, '-') && isText(tokens, index + 2, 'hier')) {
    return { from: index, to: index + 3, meaning: { type: 'shift', n: -2, unit: 'day', from: 'published' } };
  }
  const word = isText(tokens, index, 'vorgestern')
    ? -2
    : isText(tokens, index, 'anteayer')
      ? -2
      : isText(tokens, index, 'übermorgen')
        ? 2
        : 0;
  if (word !== 0)
    return { from: index, to: index + 1, meaning: { type: 'shift', n: word, unit: 'day', from: 'published' } };
  if (isText(tokens, index, 'por', 'de') && isText(tokens, index + 1, 'la') && isText(tokens, index + 2, 'mañana')) {
    return { from: index, to: index + 3, meaning: { type: 'time' }, part: 'MO' };
  }
  return null;
}
