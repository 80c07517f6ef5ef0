import type { Clock, DateParser, Proposal } from '../proposal.ts';
import { isText, senseAt } from '../token.ts';
import type { DateToken } from '../token.ts';
import type { DayPart } from '../word.ts';

type Tokens = readonly DateToken[];
const ZONES = new Set([
  'gmt',
  'utc',
  'est',
  'edt',
  'cst',
  'cdt',
  'mst',
  'mdt',
  'pst',
  'pdt',
  'bst',
  'cet',
  'cest',
  'eet',
  'eest',
  'msk',
  'ist',
  'jst',
  'ast',
  'aest',
  'hkt',
  'sgt',
  'pkt',
  'irst',
  'trt',
  'gst',
  'et',
  'pt',
  'z',
]);

/** A time of day: "3:25 a.m.", "15:00 GMT", "around 7:15 p.m.", "4 o'clock", "4 in the morning", "noon", "0300 hours", "early morning". */
export const clock: DateParser = {
  name: 'clock',
  read(tokens, index) {
    return digital(tokens, index) ?? named(tokens, index);
  },
};

function digital(tokens: Tokens, index: number): Proposal | null {
  const first = tokens[index];
  if (!first) return null;
  const spoken = first.sense.number;
  const isDigits = first.kind === 'digits' && first.text.length <= 2;
  if (first.joined && tokens[index - 1]?.kind === 'mark' && /^[$€£:.,#/-]$/.test(tokens[index - 1]?.text ?? ''))
    return null;
  if (first.kind === 'digits' && first.text.length === 4) return military(tokens, index, first.text);
  if (!isDigits && (spoken === undefined || !(spoken >= 1 && spoken <= 12))) return null;
  let hour = isDigits ? Number(first.text) : (spoken ?? 0);
  let minute = 0;
  let to = index + 1;
  let exact = false;
  const colon = tokens[to];
  const after = tokens[to + 1];
  if (
    isDigits &&
    colon?.joined === true &&
    (colon.text === ':' || colon.text === '.') &&
    after?.kind === 'digits' &&
    after.joined &&
    after.text.length === 2
  ) {
    minute = Number(after.text);
    exact = colon.text === ':';
    to += 2;
    if (isText(tokens, to, ':') && tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.joined === true) to += 2;
  }
  if (hour > 24 || minute > 59) return null;
  const half = tokens[to];
  if (half && (half.text === 'am' || half.text === 'pm' || (half.text === 'a' && half.joined))) {
    if (half.text === 'a' || hour > 12) return null;
    if (half.text === 'pm' && hour < 12) hour += 12;
    if (half.text === 'am' && hour === 12) hour = 0;
    return at(index, zone(tokens, to + 1), hour, minute);
  }
  if (isText(tokens, to, 'o') && isText(tokens, to + 2, 'clock')) {
    to += 3;
    const told = inTheMorning(tokens, to);
    return at(index, told?.to ?? to, told ? told.hour(hour) : hour, minute);
  }
  const told = inTheMorning(tokens, to);
  if (told && hour >= 1 && hour <= 12) return at(index, told.to, told.hour(hour), minute);
  if (isText(tokens, to, 'noon', 'midnight') && hour === 12)
    return at(index, to + 1, isText(tokens, to, 'noon') ? 12 : 0, 0);
  const withZone = zone(tokens, to);
  if (exact && isTimely(tokens, index, withZone > to)) return at(index, withZone, hour % 24, minute);
  if (
    !exact &&
    isDigits &&
    minute === 0 &&
    withZone > to &&
    to === index + 1 &&
    tokens[to]?.upper === true &&
    tokens[to]?.text !== 'et'
  )
    return at(index, withZone, hour % 24, 0);
  return null;
}

/** "03:25" is a time; a score, a ratio or a verse ("3:2", "won 21:15") is not. Two digits of minutes are already sure. */
function isTimely(tokens: Tokens, index: number, zoned: boolean): boolean {
  if (
    zoned ||
    senseAt(tokens, index + 3).part !== undefined ||
    senseAt(tokens, index - 1).preposition === true ||
    senseAt(tokens, index - 1).rough === true
  )
    return true;
  const hour = tokens[index]?.text ?? '';
  return hour.length === 2 && !isText(tokens, index - 1, 'won', 'lost', 'beat', 'verse', 'ratio', 'score');
}

function military(tokens: Tokens, index: number, digits: string): Proposal | null {
  const hour = Number(digits.slice(0, 2));
  const minute = Number(digits.slice(2));
  if (hour > 24 || minute > 59) return null;
  const to = index + 1;
  const timely =
    digits.startsWith('0') ||
    isText(tokens, index - 1, 'at', 'by', 'around', 'from', 'until', 'since', 'to', 'before', 'about');
  const zoned = ZONES.has(tokens[to]?.text ?? '') && (tokens[to]?.upper === true || isText(tokens, to, 'z'));
  if (zoned || (timely && isText(tokens, to, 'hours', 'hrs')))
    return at(index, zone(tokens, isText(tokens, to, 'hours', 'hrs') ? to + 1 : to), hour % 24, minute);
  const bare =
    isText(tokens, index - 1, 'at') && (digits.startsWith('0') || isText(tokens, to, 'on', 'today', 'yesterday'));
  return bare ? at(index, zone(tokens, to), hour % 24, minute) : null;
}

function at(from: number, to: number, hour: number, minute: number): Proposal {
  return { from, to, meaning: { type: 'time' }, clock: { hour, minute, rough: false } satisfies Clock };
}

/** Index after a time zone or "local time" at `index`. */
function zone(tokens: Tokens, index: number): number {
  if (isText(tokens, index, 'local') && isText(tokens, index + 1, 'time')) return index + 2;
  if (isText(tokens, index, '(') && ZONES.has(tokens[index + 1]?.text ?? '') && isText(tokens, index + 2, ')'))
    return index + 3;
  const token = tokens[index];
  if (token && ZONES.has(token.text) && (token.upper || token.joined)) return index + 1;
  if (token?.capital === true && isText(tokens, index + 1, 'time')) return index + 2;
  if (token?.capital === true && tokens[index + 1]?.capital === true && isText(tokens, index + 2, 'time'))
    return index + 3;
  return index;
}

function inTheMorning(tokens: Tokens, index: number): { to: number; hour: (hour: number) => number } | null {
  const at =
    isText(tokens, index, 'in') && isText(tokens, index + 1, 'the')
      ? index + 2
      : isText(tokens, index, 'at')
        ? index + 1
        : -1;
  const part = at < 0 ? undefined : senseAt(tokens, at).part;
  if (part === undefined || part === 'MI' || senseAt(tokens, at).plural === true) return null;
  return {
    to: at + 1,
    hour: (hour) =>
      part === 'MO'
        ? hour % 12
        : part === 'NI' && hour < 6
          ? hour
          : part === 'NI' && hour === 12
            ? 0
            : (hour % 12) + 12,
  };
}

/** "noon", "midnight", "the early morning", "morning", "night", "overnight", "before dawn". */
function named(tokens: Tokens, index: number): Proposal | null {
  const first = tokens[index];
  const part: DayPart | undefined = first?.sense.part;
  if (!first || part === undefined || first.sense.day !== undefined) return null;
  if (first.text === 'midnight')
    return {
      from: index,
      to: zone(tokens, index + 1),
      meaning: { type: 'time' },
      part,
      clock: { hour: 0, minute: 0, rough: true },
    };
  if (
    first.capital &&
    tokens[index - 1]?.capital === true &&
    senseAt(tokens, index - 1).weekday === undefined &&
    !first.upper
  )
    return null;
  if (part === 'MI')
    return {
      from: index,
      to: zone(tokens, index + 1),
      meaning: { type: 'time' },
      part,
      clock: { hour: 12, minute: 0, rough: true },
    };
  return { from: index, to: zone(tokens, index + 1), meaning: { type: 'time' }, part };
}
