import { toDated } from '../dates/to-dated.ts';
import type { ReadDate } from '../dates/read-dates.ts';
import { UNKNOWN_DATE, type Dated, type DateReason } from '../model/dated.ts';
import { distanceTo, eventSpan, ownerOf, tweetAt, type ClaimInput, type SentenceScene } from './claim-context.ts';
import { overlaps } from '../model/span.ts';
import type { EventWords } from './group-triggers.ts';

/** True for expressions that can date an event: days, months, years, ranges, or a weekday alone; no durations, no sets. */
function datesEvents(date: ReadDate): boolean {
  if (date.from === null && date.weekday === undefined && !/^(?:\d{4}|XXXX)/.test(date.value)) return false;
  return date.value !== 'FUTURE_REF' && !/^P/.test(date.value);
}

/** The date that the sentence gives an event, or null when it gives none. The finest of its own wins, then the nearest. */
export function ownDate(input: ClaimInput, scene: SentenceScene, event: EventWords): Dated | null {
  const usable = scene.dates.filter(
    (date) =>
      datesEvents(date) && !isFuture(input, date) && !isElsewhere(input, date) && fitsNoun(input, scene, event, date),
  );
  const own = usable.filter((date) => (countedTo(scene, date) ?? ownerOf(input.text, scene, date)) === event);
  const leading = usable.filter(
    (date) => date.start - scene.span.start < 25 && own.length === 0 && !countedTo(scene, date),
  );
  const chosen = [...(own.length > 0 ? own : leading)].sort(
    (a, b) => length(a) - length(b) || distanceTo(scene, event, a) - distanceTo(scene, event, b) || a.start - b.start,
  )[0];
  if (!chosen) return null;
  const dated = toDated(chosen);
  const clock = own.find((date) => date.time && date !== chosen)?.time;
  return clock && !dated.time ? { ...dated, time: clock } : dated;
}

/** "The attack came a week after an air strike": the words date the event that follows them. */
function countedTo(scene: SentenceScene, date: ReadDate): EventWords | undefined {
  if (
    !/\b(?:after|before)$/i.test(date.text) ||
    !scene.events.some((event) => eventSpan(scene, event).end <= date.start)
  )
    return undefined;
  return scene.events.find((event) => eventSpan(scene, event).start >= date.end);
}

/** How far behind "the murder of ..." its date may stand, in UTF-16 units. */
const NOUN_REACH = 90;

/** "He referred today to the murder": a date before a noun of an event is of another verb, unless it touches the noun. */
function fitsNoun(input: ClaimInput, scene: SentenceScene, event: EventWords, date: ReadDate): boolean {
  const first = event.triggers[0];
  if (!event.definite || event.triggers.some(({ form }) => form === 'past') || !first) return true;
  const own = eventSpan(scene, event);
  if (date.start >= own.start) return date.start - own.end < NOUN_REACH;
  return (
    /^['’]?s?\s+(?:[\p{L}-]+\s+){0,2}$/u.test(input.text.slice(date.end, own.start)) ||
    date.start - scene.span.start < 8
  );
}

const SAYS =
  'said|says|say|saying|reported|reports|announced|stated|states|told|confirmed|declared|claimed|denied|accused|blamed|condemned|asked|called|demanded|stressed|added|revealed|disclosed|released|issued|published|learned|noted|quoted|explained|charged|urged|rejected|warned|expressed|issuing|signed';
const SAID_BEFORE = new RegExp(
  `\\b(?:${SAYS})(?: (?:here|that|also|credit|responsibility|it|in \\p{L}+|on|late|early|earlier))?[ ,]+$`,
  'iu',
);
const SAID_AFTER = new RegExp(`^[ ,]+(?:also |officially |again |in \\p{L}+ )?(?:${SAYS})\\b`, 'iu');
/** "since 1985", "until May": an end of a time, not the day of an event. */
const BOUND_BEFORE = /\b(?:since|until|till|from|by|between)(?: (?:the|about|at least|early|late|mid))?\s+$/i;
const CLOCK_BEFORE = /\b(?:at|about|around|approximately|by)\s+$/i;
const NAME_AFTER =
  /^[\s\])]*(?:movement|dam|brigade|avenue|street|square|front|neighborhood|park|group|bridge|battalion|command|commando|column|revolution|plan|agreement|accords?|elections?)\b/i;

/** True for dates that are not of the event: the dateline, a tweet's signature, when something was said, a name, a clock read as a year. */
function isElsewhere(input: ClaimInput, date: ReadDate): boolean {
  const { text, layout } = input;
  if (layout.stated && overlaps(layout.stated.span, date)) return true;
  if (layout.dateline && date.end <= layout.dateline.end) return true;
  const tweet = tweetAt(input, date);
  if (tweet && overlaps(tweet.date, date)) return true;
  const before = text.slice(Math.max(0, date.start - 40), date.start).replace(/\s+/g, ' ');
  const after = text.slice(date.end, date.end + 40).replace(/\s+/g, ' ');
  if (BOUND_BEFORE.test(before) || NAME_AFTER.test(after)) return true;
  if (/^\d{4}$/.test(date.text) && CLOCK_BEFORE.test(before)) return true;
  return SAID_BEFORE.test(before) || SAID_AFTER.test(after);
}

/** A day after the publication is no day of an incident that is told. */
function isFuture(input: ClaimInput, date: ReadDate): boolean {
  return date.from !== null && input.published.to !== null && date.from > input.published.to;
}

function length(date: ReadDate): number {
  if (date.from === null || date.to === null) return 5000;
  return Math.min(4000, (Date.parse(date.to) - Date.parse(date.from)) / 86_400_000);
}

/** The date that an undated claim falls back on: of the tweet that makes it, else of the report when it is its news, else any day before. */
export function fallbackDate(input: ClaimInput, scene: SentenceScene, fresh: boolean): Dated {
  const tweet = tweetAt(input, scene.span);
  if (!tweet) return fresh ? publicationAsDate(input.published) : beforePublication(input.published);
  const why = [{ text: input.text.slice(tweet.date.start, tweet.date.end), ...tweet.date }];
  return { edtf: tweet.iso, from: tweet.iso, to: tweet.iso, basis: 'relative', why };
}

/** "preceded by", "before that": the event lies before another whose date is known. Null when that date has no end. */
export function before(date: Dated, words: DateReason): Dated | null {
  if (date.to === null) return null;
  return { edtf: `../${date.to}`, from: null, to: date.to, basis: 'relative', why: [...date.why, words] };
}

/** "culminated in", "it led to": the event lies after another, and not after the publication. Unknown, with its reasons, when nothing bounds it. */
export function after(date: Dated, published: Dated, words: DateReason): Dated {
  const why = [...date.why, words];
  const { from } = date;
  const to = published.to;
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return { ...UNKNOWN_DATE, why };
  return { edtf: `${from ?? '..'}/${to ?? '..'}`, from, to, basis: 'relative', why };
}

/** The publication date as the date of an undated claim: it happened then or not long before. */
export function publicationAsDate(published: Dated): Dated {
  if (published.basis === 'unknown' || (published.from === null && published.to === null)) return UNKNOWN_DATE;
  return { edtf: published.edtf, from: published.from, to: published.to, basis: 'relative', why: published.why };
}

/** What a report recalls without a date happened on or before its publication. */
function beforePublication(published: Dated): Dated {
  const { to } = published;
  if (to === null) return publicationAsDate(published);
  return { edtf: `../${to}`, from: null, to, basis: 'relative', why: published.why };
}
