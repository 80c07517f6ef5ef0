import { isRealDay } from '../days.ts';
import type { Clock, DateParser } from '../proposal.ts';
import { isText } from '../token.ts';
import type { DateToken } from '../token.ts';

/** "2020-02-16", "2020/02/16", "2020-02-16T03:25:00Z", "2020-02", "2019-W48", "2019-W48-5". */
export const isoDate: DateParser = {
  name: 'iso-date',
  read(tokens, index) {
    const year = tokens[index];
    const mark = tokens[index + 1];
    if (
      year?.kind !== 'digits' ||
      year.text.length !== 4 ||
      mark?.joined !== true ||
      (mark.text !== '-' && mark.text !== '/')
    )
      return null;
    if (year.joined && tokens[index - 1]?.kind !== 'mark') return null;
    if (year.joined && isText(tokens, index - 1, '-', '.', '$')) return null;
    if (year.joined && isText(tokens, index - 1, '/') && !isInAddress(tokens, index)) return null;
    const week = readWeek(tokens, index, Number(year.text));
    if (week) return week;
    const month = tokens[index + 2];
    if (month?.kind !== 'digits' || !month.joined || month.text.length !== 2) return null;
    const again = tokens[index + 3];
    const day = tokens[index + 4];
    if (again?.joined !== true || again.text !== mark.text || day?.kind !== 'digits' || !day.joined) {
      const real =
        mark.text === '-' && isRealDay(Number(year.text), Number(month.text), 1) && Number(year.text) >= 1000;
      if (real && again?.joined === true && (again.kind !== 'mark' || again.text === '-')) return null;
      if (real && isSeason(tokens, index)) return null;
      return real
        ? { from: index, to: index + 3, meaning: { type: 'date', year: Number(year.text), month: Number(month.text) } }
        : null;
    }
    if (day.text.length !== 2) return null;
    const [y, m, d] = [Number(year.text), Number(month.text), Number(day.text)];
    if (!isRealDay(y, m, d)) return { from: index, to: index + 5, meaning: { type: 'nothing' } };
    const date = { type: 'date', year: y, month: m, day: d } as const;
    const time =
      isText(tokens, index + 5, 't') && tokens[index + 5]?.joined === true ? readIsoTime(tokens, index + 6) : null;
    return time
      ? { from: index, to: time.to, meaning: date, clock: time.clock }
      : { from: index, to: index + 5, meaning: date };
  },
};

/** "the 2010-11 season": two years, not a month. */
function isSeason(tokens: readonly DateToken[], index: number): boolean {
  const follows = Number(tokens[index + 2]?.text) === (Number(tokens[index]?.text) + 1) % 100;
  return follows && (isText(tokens, index - 1, 'the', 'in', 'of') || tokens[index + 3]?.kind === 'word');
}

/** "/2020/02/16/" in the address of a page. */
function isInAddress(tokens: readonly DateToken[], index: number): boolean {
  const slash = (at: number): boolean => tokens[at]?.joined === true && tokens[at]?.text === '/';
  return slash(index - 1) && slash(index + 1) && slash(index + 3) && slash(index + 5);
}

function readWeek(tokens: readonly DateToken[], index: number, year: number): ReturnType<DateParser['read']> {
  const [letter, week] = [tokens[index + 2], tokens[index + 3]];
  if (letter?.text !== 'w' || !letter.joined || week?.kind !== 'digits' || !week.joined || week.text.length !== 2)
    return null;
  const number = Number(week.text);
  if (number < 1 || number > 53) return null;
  const day =
    isText(tokens, index + 4, '-') && tokens[index + 5]?.joined === true ? Number(tokens[index + 5]?.text) : 0;
  if (day >= 1 && day <= 7)
    return { from: index, to: index + 6, meaning: { type: 'week', year, week: number, weekday: day } };
  return { from: index, to: index + 4, meaning: { type: 'week', year, week: number } };
}

function readIsoTime(tokens: readonly DateToken[], index: number): { clock: Clock; to: number } | null {
  const [hour, colon, minute] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (hour?.kind !== 'digits' || colon?.text !== ':' || minute?.kind !== 'digits') return null;
  if (Number(hour.text) > 23 || Number(minute.text) > 59) return null;
  let to = index + 3;
  if (isText(tokens, to, ':') && tokens[to + 1]?.kind === 'digits') to += 2;
  if (isText(tokens, to, '.') && tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.joined === true) to += 2;
  if (isText(tokens, to, 'z') && tokens[to]?.joined === true) to += 1;
  else if (isText(tokens, to, '+', '-') && tokens[to]?.joined === true && tokens[to + 1]?.kind === 'digits') {
    to += 2;
    if (isText(tokens, to, ':') && tokens[to + 1]?.kind === 'digits') to += 2;
  }
  return { clock: { hour: Number(hour.text), minute: Number(minute.text), rough: false }, to };
}
