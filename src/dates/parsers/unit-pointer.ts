import { readCount } from '../numbers.ts';
import type { DateParser, Meaning, Proposal } from '../proposal.ts';
import { isText, senseAt } from '../token.ts';
import type { DateToken } from '../token.ts';
import type { Pointer } from '../word.ts';

const POINTED = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century']);

/** "last week", "this month", "the past year", "the following decade", "that day", "the next three months", "recent weeks". */
export const unitPointer: DateParser = {
  name: 'unit-pointer',
  read(tokens, index) {
    const first = tokens[index];
    if (!first) return null;
    const bare = theUnit(tokens, index);
    if (bare) return bare;
    if (
      isText(tokens, index, 'recent', 'coming') &&
      senseAt(tokens, index + 1).plural === true &&
      senseAt(tokens, index + 1).unit !== undefined
    ) {
      return {
        from: index,
        to: index + 2,
        meaning: { type: 'duration', n: Number.NaN, unit: senseAt(tokens, index + 1).unit ?? 'day' },
      };
    }
    let pointer: Pointer | undefined = first.sense.pointer;
    if (pointer === undefined || isTitle(tokens, index)) return null;
    let at = index + 1;
    const second = senseAt(tokens, at).pointer;
    if (second !== undefined && (pointer === 'that' || pointer === 'this')) {
      pointer = pointer === 'this' && second === 'past' ? 'past' : second;
      at += 1;
    }
    const unit = senseAt(tokens, at).unit;
    if (
      unit !== undefined &&
      senseAt(tokens, at).plural !== true &&
      POINTED.has(unit) &&
      senseAt(tokens, at).number === undefined
    ) {
      if (unit === 'half' && !isText(tokens, at + 1, 'year')) return null;
      return { from: index, to: at + 1, meaning: { type: 'unit', unit, pointer } };
    }
    if (isText(tokens, at, 'fiscal', 'calendar', 'financial') && isText(tokens, at + 1, 'year', 'quarter')) {
      return {
        from: index,
        to: at + 2,
        meaning: { type: 'unit', unit: senseAt(tokens, at + 1).unit ?? 'year', pointer },
      };
    }
    const count = readCount(tokens, at);
    if (count) {
      const counted = senseAt(tokens, count.to).unit;
      if (counted === undefined || isText(tokens, at, 'a', 'an')) return null;
      return {
        from: index,
        to: count.to + 1,
        meaning: duration(count.value, counted, senseAt(tokens, count.to).number),
      };
    }
    if (
      unit !== undefined &&
      senseAt(tokens, at).plural === true &&
      (pointer === 'past' || pointer === 'coming' || pointer === 'last' || pointer === 'next')
    ) {
      return { from: index, to: at + 1, meaning: duration(Number.NaN, unit, undefined) };
    }
    return null;
  },
};

/** "This Week" in the middle of a sentence is the name of a programme or a paper. */
function isTitle(tokens: readonly DateToken[], index: number): boolean {
  const [first, second] = [tokens[index], tokens[index + 1]];
  return first?.capital === true && second?.capital === true && !first.upper && !second.upper;
}

/** "over the weekend", "the end of the month", "earlier in the year", "in the quarter": a unit that the context makes definite. */
function theUnit(tokens: readonly DateToken[], index: number): Proposal | null {
  if (!isText(tokens, index, 'the')) return null;
  const unit = senseAt(tokens, index + 1).unit;
  if (unit === undefined || senseAt(tokens, index + 1).plural === true || !POINTED.has(unit) || unit === 'half')
    return null;
  const lead = tokens[index - 1]?.text ?? '';
  const found = (pointer: Pointer): Proposal => ({
    from: index + 1,
    to: index + 2,
    meaning: { type: 'unit', unit, pointer },
  });
  if (
    unit === 'weekend' &&
    ['over', 'during', 'on', 'at', 'through', 'for', 'of', 'since', 'before', 'after'].includes(lead)
  )
    return found('that');
  if (
    unit === 'quarter' &&
    ['in', 'for', 'during'].includes(lead) &&
    !isText(tokens, index + 2, 'ended', 'ending', 'of')
  )
    return found('that');
  const early = isText(tokens, index - 2, 'earlier', 'later', 'early', 'late');
  if (lead === 'in' && early && (unit === 'year' || unit === 'month' || unit === 'week')) return found('this');
  if (
    lead === 'of' &&
    isText(tokens, index - 2, 'end', 'beginning', 'start', 'middle', 'rest', 'remainder') &&
    unit !== 'day' &&
    unit !== 'century' &&
    !isText(tokens, index + 2, '-')
  )
    return found('this');
  return null;
}

function duration(
  n: number,
  unit: NonNullable<ReturnType<typeof senseAt>['unit']>,
  times: number | undefined,
): Meaning {
  return { type: 'duration', n: n * (times ?? 1), unit };
}
