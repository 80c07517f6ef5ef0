import { readOrdinal, readYear } from '../numbers.ts';
import type { DateParser, Proposal } from '../proposal.ts';
import { isDash, isText, senseAt, skipPossessive } from '../token.ts';
import type { DateToken } from '../token.ts';
import type { Pointer } from '../word.ts';

type Tokens = readonly DateToken[];

/** "the third quarter of 1984", "Q3 2019", "last year's fourth quarter", "first half", "winter 2019", "last fall", "the summer of 1990". */
export const yearPart: DateParser = {
  name: 'year-part',
  read(tokens, index) {
    return code(tokens, index) ?? part(tokens, index) ?? season(tokens, index) ?? yearFirst(tokens, index);
  },
};

function yearAfter(tokens: Tokens, index: number): { year?: number; pointer?: Pointer; to: number } {
  let at = isText(tokens, index, 'of') || isText(tokens, index, ',') ? index + 1 : index;
  if (isText(tokens, at, 'fiscal', 'the')) at += 1;
  if (isText(tokens, at, 'fiscal')) at += 1;
  const found = readYear(tokens, at);
  if (found) return { year: found.value, to: found.to };
  const pointer = senseAt(tokens, at).pointer;
  if (pointer !== undefined && isText(tokens, at + 1, 'year') && skipPossessive(tokens, at + 2) === at + 2)
    return { pointer, to: at + 2 };
  return { to: index };
}

function code(tokens: Tokens, index: number): Proposal | null {
  const letter = tokens[index];
  const digit = tokens[index + 1];
  if (
    (letter?.text !== 'q' && letter?.text !== 'h') ||
    !letter.capital ||
    digit?.kind !== 'digits' ||
    !digit.joined ||
    digit.text.length !== 1
  )
    return null;
  const unit = letter.text === 'q' ? 'quarter' : 'half';
  const n = Number(digit.text);
  if (n < 1 || n > (unit === 'quarter' ? 4 : 2)) return null;
  const { year, to } = yearAfter(tokens, index + 2);
  if (unit === 'half' && year === undefined) return null;
  return { from: index, to, meaning: { type: 'part', unit, n, ...(year === undefined ? {} : { year }) } };
}

function part(
  tokens: Tokens,
  index: number,
  years: { year?: number; pointer?: Pointer; years?: number } = {},
): Proposal | null {
  const ordinal =
    isText(tokens, index, 'last', 'latter') && isText(tokens, index + 1, 'half')
      ? { value: 2, to: index + 1 }
      : readOrdinal(tokens, index);
  if (!ordinal) return null;
  let at = isDash(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to;
  if (isText(tokens, at, 'fiscal')) at += 1;
  const unit = senseAt(tokens, at).unit;
  if (senseAt(tokens, at).plural === true || (unit !== 'quarter' && unit !== 'half')) return null;
  if (ordinal.value < 1 || ordinal.value > (unit === 'quarter' ? 4 : 2)) return null;
  const after = years.year === undefined && years.pointer === undefined ? yearAfter(tokens, at + 1) : { to: at + 1 };
  const year = years.year ?? ('year' in after ? after.year : undefined);
  const pointer = years.pointer ?? ('pointer' in after ? after.pointer : undefined);
  if (
    unit === 'half' &&
    year === undefined &&
    pointer === undefined &&
    !(isText(tokens, at + 1, 'of') && isText(tokens, at + 2, 'the') && isText(tokens, at + 3, 'year'))
  )
    return null;
  const meaning = {
    type: 'part',
    unit,
    n: ordinal.value,
    ...(year === undefined ? {} : { year }),
    ...(pointer === undefined ? {} : { pointer }),
    ...(years.years === undefined ? {} : { years: years.years }),
  } as const;
  return { from: index, to: after.to, meaning };
}

/** "last year's third quarter", "this year's first half", "1990's first quarter", "the year-ago quarter", "the year-earlier third quarter". */
function yearFirst(tokens: Tokens, index: number): Proposal | null {
  const pointer = senseAt(tokens, index).pointer;
  if (pointer !== undefined && isText(tokens, index + 1, 'year')) {
    const at = skipPossessive(tokens, index + 2);
    if (at === index + 2) return null;
    const found = part(tokens, at, { pointer });
    if (found) return { ...found, from: index };
    if (isText(tokens, at, 'quarter', 'period'))
      return {
        from: index,
        to: at + 1,
        meaning: { type: 'shift', n: pointer === 'next' ? 1 : pointer === 'last' ? -1 : 0, unit: 'year', from: 'text' },
      };
    return null;
  }
  if (isText(tokens, index, 'year') && isDash(tokens, index + 1) && isText(tokens, index + 2, 'ago', 'earlier')) {
    const found = part(tokens, index + 3, { years: -1 });
    if (found) return { ...found, from: index };
    if (isText(tokens, index + 3, 'quarter', 'period'))
      return { from: index, to: index + 4, meaning: { type: 'shift', n: -1, unit: 'year', from: 'text' } };
  }
  return null;
}

function season(tokens: Tokens, index: number): Proposal | null {
  const pointer = senseAt(tokens, index).pointer;
  const at = pointer === undefined ? index : index + 1;
  const sense = senseAt(tokens, at);
  const name = tokens[at];
  if (!name || sense.season === undefined) return null;
  if (pointer !== undefined)
    return pointer === 'that' && sense.weak === true
      ? null
      : { from: index, to: at + 1, meaning: { type: 'season', season: sense.season, pointer } };
  if (isText(tokens, at + 1, '-') && tokens[at + 1]?.joined === true && tokens[at + 2]?.kind === 'word') return null;
  const { year, pointer: told, to } = yearAfter(tokens, at + 1);
  if (year !== undefined || told !== undefined)
    return {
      from: index,
      to,
      meaning: {
        type: 'season',
        season: sense.season,
        ...(year === undefined ? {} : { year }),
        ...(told === undefined ? {} : { pointer: told }),
      },
    };
  const led =
    isText(tokens, at - 1, 'in', 'this', 'by', 'since', 'until', 'early', 'late', 'during', 'mid') ||
    (isText(tokens, at - 1, 'the') && isText(tokens, at - 2, 'in', 'during', 'by', 'since', 'until', 'of', 'through'));
  if (name.capital && tokens[at + 1]?.capital === true) return null;
  return led && !(sense.weak === true && isText(tokens, at - 1, 'in', 'by') && isText(tokens, at + 1, 'of'))
    ? { from: index, to: at + 1, meaning: { type: 'season', season: sense.season } }
    : null;
}
