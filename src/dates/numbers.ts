import { isDash, isText, senseAt } from './token.ts';
import type { DateToken } from './token.ts';

/** A number read from tokens and the index after it. `value` is NaN for "a few", "several". */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
}

/** Reads "12", "1.5", "5 1/2", "twenty-five", "two thousand", "a", "an", "a few", "a couple of", "another" at `index`. */
export function readCount(tokens: readonly DateToken[], index: number): ReadNumber | null {
  const first = tokens[index];
  if (!first) return null;
  if (first.kind === 'digits') return readDigits(tokens, index, first);
  if (first.text === 'another' || first.text === 'an') return { value: 1, to: index + 1 };
  if (first.text === 'a') {
    const next = senseAt(tokens, index + 1);
    if (next.number === undefined) return { value: 1, to: index + 1 };
    if (next.unit !== undefined) return { value: 1, to: index + 1 };
    const inner = readCount(tokens, index + 1);
    return inner && Number.isNaN(inner.value) ? inner : (inner ?? { value: 1, to: index + 1 });
  }
  const number = first.sense.number;
  if (number === undefined || first.sense.unit !== undefined) return null;
  return readWords(tokens, index, number);
}

function readDigits(tokens: readonly DateToken[], index: number, first: DateToken): ReadNumber | null {
  if (first.text.length > 6) return null;
  let value = Number(first.text);
  let to = index + 1;
  if (
    (isText(tokens, to, '.') || isText(tokens, to, ',')) &&
    tokens[to]?.joined === true &&
    tokens[to + 1]?.kind === 'digits' &&
    tokens[to + 1]?.joined === true
  ) {
    const rest = tokens[to + 1]?.text ?? '';
    value = isText(tokens, to, '.')
      ? Number(`${first.text}.${rest.slice(0, 3)}`)
      : Number(first.text + rest.slice(0, 6));
    to += 2;
  }
  if (
    tokens[to]?.kind === 'digits' &&
    isText(tokens, to + 1, '/') &&
    tokens[to + 2]?.kind === 'digits' &&
    tokens[to + 1]?.joined === true
  ) {
    const [top, bottom] = [Number(tokens[to]?.text), Number(tokens[to + 2]?.text)];
    if (top > 0 && top < bottom && bottom < 10) return { value: value + top / bottom, to: to + 3 };
  }
  if (tokens[to]?.text === 'million' || tokens[to]?.text === 'billion')
    return { value: value * (tokens[to]?.text === 'million' ? 1e6 : 1e9), to: to + 1 };
  return { value, to };
}

function readWords(tokens: readonly DateToken[], index: number, first: number): ReadNumber {
  let value = first;
  let to = index + 1;
  for (let more = 0; more < 4; more += 1) {
    const at = isDash(tokens, to) || isText(tokens, to, 'and') ? to + 1 : to;
    const next = senseAt(tokens, at).number;
    if (next === undefined || senseAt(tokens, at).unit !== undefined || Number.isNaN(next)) break;
    if (next === 100 || next === 1000) value = value * next;
    else if (value >= 20 && value % 10 === 0 && next < 10 && next > 0) value += next;
    else if (value >= 100 && value % 100 === 0 && next > 0 && next < 100) value += next;
    else break;
    to = at + 1;
  }
  if (isText(tokens, to, 'of') && (Number.isNaN(value) || isText(tokens, index, 'couple', 'dozen'))) to += 1;
  return { value, to };
}

/** Reads an ordinal at `index`: "16th", "third", "twenty-first". */
export function readOrdinal(tokens: readonly DateToken[], index: number): ReadNumber | null {
  const first = tokens[index];
  if (!first) return null;
  if (first.kind === 'digits') {
    const ending = tokens[index + 1];
    if (ending?.joined !== true || !['st', 'nd', 'rd', 'th'].includes(ending.text) || first.text.length > 3)
      return null;
    return { value: Number(first.text), to: index + 2 };
  }
  if (first.sense.ordinal !== undefined) return { value: first.sense.ordinal, to: index + 1 };
  const tens = first.sense.number;
  if ((tens === 20 || tens === 30) && isDash(tokens, index + 1)) {
    const unit = senseAt(tokens, index + 2).ordinal;
    if (unit !== undefined && unit < 10) return { value: tens + unit, to: index + 3 };
  }
  return null;
}

/** Reads a year at `index`: "2020", "'98", "nineteen ninety-seven", "two thousand (and) three", "twenty twenty". */
export function readYear(tokens: readonly DateToken[], index: number): ReadNumber | null {
  const first = tokens[index];
  if (!first) return null;
  if (first.kind === 'digits') {
    const value = Number(first.text);
    return first.text.length === 4 && value >= 1000 && !isPartOfNumber(tokens, index) ? { value, to: index + 1 } : null;
  }
  if (first.text === "'" || first.text === '’' || first.text === '‘') {
    const digits = tokens[index + 1];
    if (digits?.kind !== 'digits' || !digits.joined || digits.text.length !== 2) return null;
    return { value: shortYear(Number(digits.text)), to: index + 2 };
  }
  const high = first.sense.number;
  if (high === 2 && isText(tokens, index + 1, 'thousand')) {
    const at = isText(tokens, index + 2, 'and') ? index + 3 : index + 2;
    const rest = senseAt(tokens, at).number;
    if (rest !== undefined && rest > 0 && rest < 100 && senseAt(tokens, at).unit === undefined)
      return { value: 2000 + rest, to: at + 1 };
    return { value: 2000, to: index + 2 };
  }
  if (high === undefined || high < 16 || high > 20) return null;
  const tens = senseAt(tokens, index + 1).number;
  if (tens === undefined || tens < 10 || tens > 90) return null;
  const low = readWords(tokens, index + 1, tens);
  return low.value < 100 ? { value: high * 100 + low.value, to: low.to } : null;
}

/** A two-digit year as news writes it: 00 to 39 in this century, 40 to 99 in the last. */
export function shortYear(value: number): number {
  return value < 40 ? 2000 + value : 1900 + value;
}

/** True when the digits at `index` belong to a longer number, an amount or a code: "1,990", "$2000", "1990.5", "A-1990". */
export function isPartOfNumber(tokens: readonly DateToken[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before && token?.joined === true) {
    if (/^[$€£¥#@&+=_~^*.:\\]$/.test(before.text) || before.kind !== 'mark') return true;
    if ((before.text === ',' || before.text === '/') && tokens[index - 2]?.kind === 'digits' && before.joined)
      return true;
  }
  const after = tokens[index + 1];
  if (after?.joined !== true) return false;
  if (after.kind === 'word' && after.text !== 's') return true;
  if (after.text === '%' || after.text === '°') return true;
  return /^[.,:]$/.test(after.text) && tokens[index + 2]?.kind === 'digits' && tokens[index + 2]?.joined === true;
}
