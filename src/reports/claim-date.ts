import { toDated } from '../dates/to-dated.ts';
import type { ReadDate } from '../dates/read-dates.ts';
import { UNKNOWN_DATE, type Dated, type DateReason } from '../model/dated.ts';
import { ownerOf, type ClaimInput, type SentenceScene } from './claim-context.ts';
import { overlaps } from '../model/span.ts';
import type { EventWords } from './group-triggers.ts';

/** True for expressions that can date an event: days, months, years, ranges, or a weekday alone; no durations, no sets. */
function datesEvents(date: ReadDate): boolean {
  if (date.from === null && date.weekday === undefined && !/^(?:\d{4}|XXXX)/.test(date.value)) return false;
  return date.value !== 'FUTURE_REF' && !/^P/.test(date.value);
}

/** The date that the sentence gives an event, or null when it gives none. The finest of its own wins, then the nearest. */
export function ownDate(input: ClaimInput, scene: SentenceScene, event: EventWords): Dated | null {
  const usable = scene.dates.filter((date) => datesEvents(date) && !isFuture(input, date) && !input.layout.tweets.some((tweet) => overlaps(tweet.date, date)));
  const own = usable.filter((date) => ownerOf(input.text, scene, date) === event);
  const leading = usable.filter((date) => date.start - scene.span.start < 25 && own.length === 0);
  const chosen = [...(own.length > 0 ? own : leading)].sort((a, b) => length(a) - length(b) || a.start - b.start)[0];
  if (!chosen) return null;
  const dated = toDated(chosen);
  const clock = own.find((date) => date.time && date !== chosen)?.time;
  return clock && !dated.time ? { ...dated, time: clock } : dated;
}

/** A day after the publication is no day of an incident that is told. */
function isFuture(input: ClaimInput, date: ReadDate): boolean {
  return date.from !== null && input.published.to !== null && date.from > input.published.to;
}

function length(date: ReadDate): number {
  if (date.from === null || date.to === null) return 5000;
  return Math.min(4000, (Date.parse(date.to) - Date.parse(date.from)) / 86_400_000);
}

/** The date that an undated claim falls back on: of the tweet that makes it, else of the report. */
export function fallbackDate(input: ClaimInput, scene: SentenceScene): Dated {
  const tweet = input.layout.tweets.find((candidate) => overlaps(candidate.body, scene.span));
  if (!tweet) return publicationAsDate(input.published);
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
