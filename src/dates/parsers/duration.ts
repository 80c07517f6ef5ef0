import { readCount, readOrdinal } from '../numbers.ts';
import type { DateParser, Proposal } from '../proposal.ts';
import { isDash, isText, senseAt } from '../token.ts';
import type { DateToken } from '../token.ts';
import type { Unit } from '../word.ts';

type Tokens = readonly DateToken[];
const LEADS = [
  'for',
  'in',
  'over',
  'after',
  'within',
  'many',
  'of',
  'the',
  'recent',
  'takes',
  'took',
  'take',
  'spent',
  'lasted',
  'last',
  'during',
  'through',
  'these',
  'those',
];

/** "three weeks", "10-year", "half an hour", "a year and a half", "two and a half years", "for weeks". An age ("44-year-old") is none. */
export const duration: DateParser = {
  name: 'duration',
  read(tokens, index) {
    return halfUnit(tokens, index) ?? counted(tokens, index) ?? bare(tokens, index);
  },
};

function halfUnit(tokens: Tokens, index: number): Proposal | null {
  if (!isText(tokens, index, 'half')) return null;
  const at = isText(tokens, index + 1, 'a', 'an') ? index + 2 : isDash(tokens, index + 1) ? index + 2 : index + 1;
  const unit = senseAt(tokens, at).unit;
  if (unit === undefined || unit === 'half' || senseAt(tokens, at).plural === true) return null;
  if (at === index + 1 && unit !== 'hour' && unit !== 'day' && unit !== 'century') return null;
  return { from: index, to: at + 1, meaning: { type: 'duration', n: 0.5, unit } };
}

function counted(tokens: Tokens, index: number): Proposal | null {
  const count = readCount(tokens, index);
  if (!count) return null;
  let { value, to } = count;
  const ordinal = readOrdinal(tokens, index);
  if (ordinal) return null;
  if (tokens[index]?.kind === 'digits' && tokens[index].joined && /^[$€£:,#/]$/.test(tokens[index - 1]?.text ?? ''))
    return null;
  if (isText(tokens, to, 'and') && isText(tokens, to + 1, 'a') && isText(tokens, to + 2, 'half')) {
    value += 0.5;
    to += 3;
  }
  while (
    isText(
      tokens,
      to,
      'more',
      'additional',
      'full',
      'whole',
      'long',
      'consecutive',
      'straight',
      'further',
      'extra',
      'other',
      'short',
    )
  )
    to += 1;
  const second = isText(tokens, to, 'to', 'or') || isDash(tokens, to) ? readCount(tokens, to + 1) : null;
  if (second && second.value > value && senseAt(tokens, second.to).unit !== undefined) {
    value = Number.NaN;
    to = second.to;
  }
  const hyphen = isDash(tokens, to);
  if (hyphen) to += 1;
  const sense = senseAt(tokens, to);
  const unit = sense.unit;
  if (
    unit === undefined ||
    unit === 'half' ||
    (unit === 'quarter' && (sense.plural !== true || hyphen || isText(tokens, to + 1, 'of'))) ||
    (unit === 'second' && sense.plural !== true)
  )
    return null;
  if (hyphen && isText(tokens, index, 'a', 'an')) return null;
  if (isDash(tokens, to + 1) && isText(tokens, to + 2, 'old', 'olds'))
    return { from: index, to: to + 3, meaning: { type: 'nothing' } };
  if (isText(tokens, to + 1, 'old', 'older', 'younger'))
    return { from: index, to: to + 2, meaning: { type: 'nothing' } };
  if (isText(tokens, to + 1, 'of') && isText(tokens, to + 2, 'age'))
    return { from: index, to: to + 3, meaning: { type: 'nothing' } };
  if (isText(tokens, index, 'a', 'an') && isRate(tokens, index))
    return { from: index, to: to + 1, meaning: { type: 'set', value: setOf(unit) } };
  let end = to + 1;
  if (isText(tokens, end, 'and') && isText(tokens, end + 1, 'a') && isText(tokens, end + 2, 'half')) {
    value += 0.5;
    end += 3;
  }
  return { from: index, to: end, meaning: { type: 'duration', n: value * (sense.number ?? 1), unit } };
}

/** "$5 a year", "twice a week", "10 percent a month". */
function isRate(tokens: Tokens, index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  return (
    before.kind === 'digits' ||
    before.sense.number !== undefined ||
    [
      'million',
      'billion',
      'times',
      'twice',
      'once',
      'percent',
      '%',
      'dollars',
      'hours',
      'days',
      'people',
      'tons',
      'tonnes',
      'barrels',
      'cents',
      'share',
    ].includes(before.text)
  );
}

/** TIMEX3 value of something that comes back every unit. */
export function setOf(unit: Unit): string {
  const values: Partial<Record<Unit, string>> = {
    second: 'PT1S',
    minute: 'PT1M',
    hour: 'PT1H',
    day: 'P1D',
    week: 'P1W',
    weekend: 'XXXX-WXX-WE',
    month: 'P1M',
    quarter: 'P1Q',
    year: 'P1Y',
    decade: 'P10Y',
    century: 'P100Y',
    half: 'P6M',
  };
  return values[unit] ?? 'P1D';
}

/** "for years", "weeks of fighting": a plural unit without a number, where the words around it show a stretch of time. */
function bare(tokens: Tokens, index: number): Proposal | null {
  const sense = senseAt(tokens, index);
  if (
    sense.plural !== true ||
    sense.unit === undefined ||
    sense.unit === 'weekend' ||
    (sense.unit === 'quarter' && isText(tokens, index + 1, 'of'))
  )
    return null;
  const before = tokens[index - 1];
  if (
    isText(
      tokens,
      index - 1,
      'early',
      'small',
      'wee',
      'rush',
      'final',
      'opening',
      'office',
      'visiting',
      'business',
      'peak',
    )
  )
    return null;
  if (before === undefined || !LEADS.includes(before.text))
    return isText(tokens, index + 1, 'of', 'ago', 'later', 'before', 'after', 'earlier') && before?.kind !== 'digits'
      ? { from: index, to: index + 1, meaning: { type: 'duration', n: Number.NaN, unit: sense.unit } }
      : null;
  return { from: index, to: index + 1, meaning: { type: 'duration', n: Number.NaN, unit: sense.unit } };
}
