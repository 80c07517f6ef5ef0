import { clock } from './parsers/clock.ts';
import { duration } from './parsers/duration.ts';
import { holiday } from './parsers/holiday.ts';
import { isoDate } from './parsers/iso-date.ts';
import { monthDate } from './parsers/month-date.ts';
import { numericDate } from './parsers/numeric-date.ts';
import { otherLanguages } from './parsers/other-languages.ts';
import { reference } from './parsers/reference.ts';
import { repeated } from './parsers/repeated.ts';
import { shift } from './parsers/shift.ts';
import { unitPointer } from './parsers/unit-pointer.ts';
import { dayWord, weekday } from './parsers/weekday.ts';
import { yearPart } from './parsers/year-part.ts';
import { year } from './parsers/year.ts';
import type { DateParser, Proposal } from './proposal.ts';
import type { DateToken } from './token.ts';

/** All parsers. At every token the longest reading wins; of equally long ones the first in this list. */
const DATE_PARSERS: readonly DateParser[] = [
  isoDate, // before the year, which would take its first number
  numericDate,
  holiday, // before the weekday: "Good Friday" is no weekday
  monthDate, // before the clock and durations: "16 March" is no count
  yearPart, // before the duration: "second quarter"
  dayWord, // before unit pointers: "last night", "this morning"
  weekday,
  shift, // before the duration that it begins with: "three weeks ago"
  unitPointer,
  repeated, // before the duration: "every two years"
  clock, // before the duration: "4 a.m."
  year,
  duration,
  otherLanguages,
  reference, // words that stand alone, last
];

/** Reads tokens from left to right; proposals do not overlap. `parsers` can be given for tests. */
export function proposeDates(tokens: readonly DateToken[], parsers: readonly DateParser[] = DATE_PARSERS): Proposal[] {
  const proposals: Proposal[] = [];
  for (let index = 0; index < tokens.length;) {
    let best: Proposal | null = null;
    if (mayStart(tokens[index])) {
      for (const parser of parsers) {
        const found = parser.read(tokens, index);
        if (found && found.to > (best?.to ?? index)) best = found;
      }
    }
    if (best) proposals.push(best);
    index = best?.to ?? index + 1;
  }
  return proposals;
}

/** Most words of a text begin nothing: a quick look saves asking every parser. */
function mayStart(token: DateToken | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'mark') return token.text === "'" || token.text === '’' || token.text === '‘';
  return true;
}
