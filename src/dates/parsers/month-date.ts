import { isRealDay, pad } from '../days.ts';
import { NAMED_DAYS } from '../named-days.ts';
import { readOrdinal, readYear, shortYear } from '../numbers.ts';
import type { ReadNumber } from '../numbers.ts';
import type { DateParser, Meaning, Proposal } from '../proposal.ts';
import { isDash, isText, senseAt, skipPossessive, skipStop } from '../token.ts';
import type { DateToken } from '../token.ts';
import { arabicPairs } from '../words-arabic.ts';

type Tokens = readonly DateToken[];

/** Every form with the name of a month: "Feb. 16, 2020", "16th of February", "28 FEB 90", "Feb. 16-18", "early March", "last May", "June". */
export const monthDate: DateParser = {
  name: 'month-date',
  read(tokens, index) {
    return withEvent(tokens, dayFirst(tokens, index) ?? monthFirst(tokens, index) ?? pointed(tokens, index));
  },
};

function readMonth(tokens: Tokens, index: number): (ReadNumber & { readonly weak: boolean }) | null {
  const sense = senseAt(tokens, index);
  if (sense.month !== undefined)
    return { value: sense.month, to: skipStop(tokens, index + 1), weak: sense.weak === true };
  const pair = arabicPairs()
    .get(tokens[index]?.text ?? '')
    ?.get(tokens[index + 1]?.text ?? '');
  return pair === undefined ? null : { value: pair, to: index + 2, weak: false };
}

function readDay(tokens: Tokens, index: number): ReadNumber | null {
  const token = tokens[index];
  if (token?.kind === 'digits' && token.text.length <= 2) {
    const before = tokens[index - 1];
    const afterShort = before?.text === '.' && tokens[index - 2]?.sense.short === true;
    if (token.joined && before && !afterShort && (before.kind !== 'mark' || /^[$€£:.,#/]$/.test(before.text)))
      return null;
    const ordinal = readOrdinal(tokens, index);
    if (ordinal) return ordinal;
    const after = tokens[index + 1];
    if (after?.joined === true && after.text === 'er' && token.text === '1') return { value: 1, to: index + 2 };
    if (
      after?.joined === true &&
      (after.kind === 'word' ||
        (/^[:.,%/]$/.test(after.text) && tokens[index + 2]?.kind === 'digits' && tokens[index + 2]?.joined === true))
    )
      return null;
    return { value: Number(token.text), to: index + 1 };
  }
  return token?.kind === 'word' ? readOrdinal(tokens, index) : null;
}

/** Year after a month or a day: ", 2020", " 2020", " '98", "of 2020", and "90" in "28 FEB 90". */
function yearAfter(tokens: Tokens, index: number, shortToo: boolean): ReadNumber | null {
  const at = isText(tokens, index, ',', 'of', 'de', 'del') ? index + 1 : index;
  const year = readYear(tokens, at);
  if (year && year.value < 3000 && !(tokens[at]?.kind === 'word' && at !== index)) return year;
  if (year && year.value <= 9999 && tokens[at]?.kind === 'digits') return year;
  const digits = tokens[index];
  if (
    shortToo &&
    digits?.kind === 'digits' &&
    digits.text.length === 2 &&
    !digits.joined &&
    !/^[:.,%]$/.test(tokens[index + 1]?.joined === true ? (tokens[index + 1]?.text ?? '') : '')
  )
    return { value: shortYear(Number(digits.text)), to: index + 1 };
  return null;
}

/** "16 February 2020", "the 16th of February", "13-15 March", "16 and 17 February". */
function dayFirst(tokens: Tokens, index: number): Proposal | null {
  const day = readDay(tokens, index);
  if (!day || day.value > 31 || day.value < 1) return null;
  let to = day.to;
  let last: ReadNumber | null = null;
  if (isDash(tokens, to) || isText(tokens, to, '/') || isText(tokens, to, 'to', 'and', 'through')) {
    last = readDay(tokens, to + 1);
    if (last) to = last.to;
  }
  if (
    isText(tokens, to, 'of', 'de', 'من') ||
    isDash(tokens, to) ||
    (isText(tokens, to, '.') && tokens[to]?.joined === true && tokens[to - 1]?.kind === 'digits')
  )
    to += 1;
  const month = readMonth(tokens, to);
  if (!month) return null;
  const name = tokens[to];
  const ordinalWord = tokens[index]?.kind === 'word';
  if (ordinalWord && !isText(tokens, to - 1, 'of')) return null;
  if (month.weak && name?.capital !== true) return null;
  const after = isDash(tokens, month.to) && tokens[month.to]?.joined === true ? month.to + 1 : month.to;
  const year =
    yearAfter(tokens, after, name?.upper === true || after > month.to || endsDateline(tokens, to, after + 1)) ??
    (after > month.to ? yearAfter(tokens, month.to, true) : null);
  return finish(index, year?.to ?? month.to, month.value, day.value, last?.value, year?.value);
}

/** "23 Aug 88 (Agency)": two digits after an abbreviated month are a year when the dateline ends there. */
function endsDateline(tokens: Tokens, month: number, next: number): boolean {
  return tokens[month]?.sense.short === true && (isText(tokens, next, '(', ')', ',', ';') || isDash(tokens, next));
}

function finish(
  from: number,
  to: number,
  month: number,
  day: number,
  last: number | undefined,
  year: number | undefined,
): Proposal {
  const real = (d: number): boolean => isRealDay(year ?? 2000, month, d);
  if (!real(day) || (last !== undefined && !real(last))) return { from, to, meaning: { type: 'nothing' } };
  const date = (d: number): Meaning => ({ type: 'date', month, day: d, ...(year === undefined ? {} : { year }) });
  if (last !== undefined && last > day)
    return { from, to, meaning: { type: 'range', from: date(day), to: date(last) } };
  return { from, to, meaning: date(day) };
}

/** Month first, or a month alone, with "early", "the end of" or "last" before it. */
function monthFirst(tokens: Tokens, index: number): Proposal | null {
  const month = readMonth(tokens, index);
  const name = tokens[index];
  if (!month || !name) return null;
  if (month.weak && !name.capital) return null;
  const day = readDay(tokens, month.to);
  if (
    day &&
    day.value >= 1 &&
    day.value <= 31 &&
    !(tokens[month.to]?.kind === 'word' && isText(tokens, day.to, 'quarter', 'half'))
  ) {
    const found = withDay(tokens, index, month.value, day);
    if (found) return found;
  }
  const year = yearAfter(tokens, month.to, false);
  if (year) return { from: index, to: year.to, meaning: { type: 'date', year: year.value, month: month.value } };
  if (name.sense.short === true && month.to === index + 1 && !name.upper) return null;
  if (!isMonthAlone(tokens, index, month.to, month.weak)) return null;
  return { from: index, to: month.to, meaning: { type: 'date', month: month.value } };
}

/** "the September 11 attacks": the day is the name of an event, whose year is known. */
function withEvent(tokens: Tokens, found: Proposal | null): Proposal | null {
  if (
    found?.meaning.type !== 'date' ||
    found.meaning.day === undefined ||
    found.meaning.month === undefined ||
    found.meaning.year !== undefined
  )
    return found;
  const day = `${pad(found.meaning.month, 2)}-${pad(found.meaning.day, 2)}`;
  const next = tokens[found.to]?.text ?? '';
  const event = NAMED_DAYS.find((named) => named.day === day && named.events.includes(next));
  return event ? { ...found, meaning: { ...found.meaning, named: event.year } } : found;
}

/** "last May", "this September", "next January"; "last January 3" keeps its day. */
function pointed(tokens: Tokens, index: number): Proposal | null {
  const pointer = senseAt(tokens, index).pointer;
  if (pointer === undefined || pointer === 'that' || pointer === 'same') return null;
  const at = isText(tokens, index + 1, 'past', 'coming') ? index + 2 : index + 1;
  const month = readMonth(tokens, at);
  if (!month || tokens[at]?.capital !== true) return null;
  const inner = monthFirst(tokens, at);
  if (!inner || inner.meaning.type !== 'date' || inner.meaning.year !== undefined) return null;
  return { ...inner, from: index, meaning: { ...inner.meaning, pointer } };
}

function withDay(tokens: Tokens, index: number, month: number, day: ReadNumber): Proposal | null {
  let last: ReadNumber | null = null;
  let to = day.to;
  if ((isDash(tokens, to) && tokens[to]?.joined === true) || isText(tokens, to, 'to', 'and', 'through')) {
    last = readDay(tokens, to + 1);
    if (
      last &&
      last.value > day.value &&
      last.value <= 31 &&
      senseAt(tokens, last.to).month === undefined &&
      senseAt(tokens, last.to).unit === undefined
    )
      to = last.to;
    else last = null;
  }
  const year = yearAfter(tokens, to, tokens[index]?.upper === true);
  const pieces = finish(index, year?.to ?? to, month, day.value, last?.value, year?.value);
  if (pieces.meaning.type === 'nothing' && year === null) {
    const short = tokens[day.to - 1];
    if (short?.kind === 'digits' && short.text.length === 2)
      return { from: index, to: day.to, meaning: { type: 'date', month, year: shortYear(day.value) } };
  }
  return pieces;
}

/** A month without day or year: a name of a person ("April Smith", "Theresa May") and the verb "may" are not it. */
function isMonthAlone(tokens: Tokens, index: number, to: number, weak: boolean): boolean {
  const before = tokens[index - 1];
  const sense = before?.sense ?? {};
  const led =
    sense.preposition === true ||
    sense.pointer !== undefined ||
    sense.stage !== undefined ||
    isText(tokens, index - 1, 'every', 'each') ||
    (isText(tokens, index - 1, 'and', 'or') && senseAt(tokens, index - 2).month !== undefined);
  const next = tokens[to];
  const followed =
    next?.kind === 'word' && next.capital && next.sense.month === undefined && next.sense.weekday === undefined;
  const possessive = skipPossessive(tokens, to) !== to;
  const plain = next?.kind === 'word' && !next.capital && next.sense.preposition !== true;
  if (weak && plain && isText(tokens, index - 1, 'the', 'its', 's')) return true;
  if (weak) {
    if (isText(tokens, index - 1, ...NAME_LEADS)) return false;
    if (
      isText(tokens, index - 1, 'of') &&
      !isText(tokens, index - 2, 'end', 'beginning', 'middle', 'start', 'month', 'rest', 'most', 'part', 'all') &&
      senseAt(tokens, index - 2).unit === undefined
    )
      return false;
    if (isText(tokens, index - 1, 'to') && !monthNear(tokens, index - 2)) return false;
    return (
      (led || (isDash(tokens, index - 1) && senseAt(tokens, index - 2).stage !== undefined)) &&
      (!followed || isText(tokens, index - 1, 'in', 'last', 'since', 'until'))
    );
  }
  if (led || possessive || isText(tokens, index - 1, 'the', 'its', 's')) return true;
  if (
    before?.kind === 'word' &&
    before.capital &&
    before.sense.month === undefined &&
    !isSentenceStart(tokens, index - 1)
  )
    return false;
  return !followed;
}

/** Prepositions that stand before people as well: "talks with May", "a vote for May". */
const NAME_LEADS = ['for', 'about', 'around', 'over', 'on', 'at', 'dated', 'via'];

/** A month within the few words before ("from March to May"). */
function monthNear(tokens: Tokens, index: number): boolean {
  for (let at = index; at > index - 4; at -= 1) if (senseAt(tokens, at).month !== undefined) return true;
  return false;
}

function isSentenceStart(tokens: Tokens, index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.!?"“”:]$/.test(before.text);
}
