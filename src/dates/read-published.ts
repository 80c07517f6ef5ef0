import type { Dated, DateReason } from '../model/dated.ts';
import type { Span } from '../model/span.ts';
import { splitDay } from './days.ts';
import { inferPublished } from './infer-published.ts';
import type { DateConstraint } from './infer-published.ts';
import { NAMED_EVENTS } from './named-events.ts';
import { readDates } from './read-dates.ts';
import type { ReadDate } from './read-dates.ts';
import { toDated } from './to-dated.ts';

export interface PublishedInput {
  readonly text: string;
  /** A date that the text's header states. */
  readonly stated?: { readonly text: string; readonly span: Span };
  /** ISO day or date-time of the page's metadata. */
  readonly metadata?: string;
  /** Embedded tweets: the text cannot be older than they are. */
  readonly tweets?: readonly { readonly iso: string; readonly span: Span }[];
  /** The dates of the text, read without a publication date. */
  readonly dates: readonly ReadDate[];
}

/** The publication date: as stated, else from the page's metadata, else a range from the text's own evidence. Never throws. */
export function readPublished(input: PublishedInput): Dated {
  const stated = input.stated ? fromStatement(input.stated.text, input.stated.span) : null;
  if (stated) return stated;
  const metadata = input.metadata === undefined ? null : fromMetadata(input.metadata);
  if (metadata) return metadata;
  const byline = fromByline(input.text, input.dates);
  if (byline) return byline;
  return inferPublished(publishedConstraints(input));
}

/** Evidence for the publication date from the text alone, for `inferPublished`; others may add what reports of the same incidents know. */
function publishedConstraints(input: PublishedInput): readonly DateConstraint[] {
  return [
    ...(input.tweets ?? []).flatMap((tweet) => fromTweet(input.text, tweet)),
    ...fromDates(input.text, input.dates),
    ...fromEvents(input.text),
  ];
}

function fromStatement(text: string, span: Span): Dated | null {
  const found = readDates(text, { sentences: [{ start: 0, end: text.length }], published: null, language: 'en' }).find(
    (date) => date.basis === 'stated' && date.from !== null,
  );
  return found ? { ...toDated(found), why: [{ text, start: span.start, end: span.end }] } : null;
}

function fromMetadata(metadata: string): Dated | null {
  const trimmed = metadata.trim();
  const day = trimmed.slice(0, 10);
  if (splitDay(day))
    return {
      edtf: day,
      from: day,
      to: day,
      basis: 'metadata',
      why: [{ text: trimmed.slice(0, 40), start: 0, end: 0 }],
    };
  const read = fromStatement(trimmed.slice(0, 60), { start: 0, end: 0 });
  return read ? { ...read, basis: 'metadata' } : null;
}

/** How far into a text a byline can stand, and how long its line is. UTF-16 units. */
const HEAD = 600;
const LINE = 160;
/** How far in a dateline ends ("SAN SALVADOR, 8 JAN 90 (AGENCY) --"). */
const DATELINE = 90;

/** A full date in the dateline, on a short line of its own near the top, or after "Published", "Updated", "Posted". */
function fromByline(text: string, dates: readonly ReadDate[]): Dated | null {
  for (const date of dates) {
    if (date.start > HEAD) return null;
    if (date.basis !== 'stated' || date.from === null || date.from !== date.to) continue;
    const lineStart = text.lastIndexOf('\n', date.start - 1) + 1;
    const rest = text.slice(date.end, date.end + LINE);
    const restEnd = rest.indexOf('\n');
    const line = text.slice(lineStart, date.end) + (restEnd < 0 ? rest : rest.slice(0, restEnd));
    const labelled = /\b(?:published|updated|posted|modified|date|by)\b[^.!?]{0,60}$/i.test(
      text.slice(Math.max(lineStart, date.start - 80), date.start),
    );
    const alone =
      line.length <= LINE &&
      !/[.!?]["”]?\s*$/.test(line) &&
      restEnd >= 0 &&
      line.trim().split(/\s+/).length <= 14 &&
      !/\b(?:is|was|were|are|has|had|will|said|in|on|since|until|from|of)\s*$/i.test(text.slice(lineStart, date.start));
    const dateline =
      date.start < DATELINE && /^\s?(?:\([^()\n]{2,60}\)\s?)?(?:--?|—|–)\s/.test(text.slice(date.end, date.end + 80));
    if (labelled || alone || dateline) return toDated(date);
  }
  return null;
}

function fromTweet(text: string, tweet: { readonly iso: string; readonly span: Span }): DateConstraint[] {
  const day = tweet.iso.slice(0, 10);
  return splitDay(day) ? [{ earliest: day, why: reason(text, tweet.span) }] : [];
}

/** Words before a date that show that it is still to come. */
const AHEAD =
  /\b(?:will|by|until|till|before|due|scheduled|expected|planned|plans|slated|ends?|expires?|next|through|deadline|would)\b[^.!?]{0,60}$/i;

/** The text is not older than the days, months and years that it tells of as past. */
function fromDates(text: string, dates: readonly ReadDate[]): DateConstraint[] {
  const out: DateConstraint[] = [];
  for (const date of dates) {
    if (date.basis !== 'stated' || date.from === null) continue;
    if (AHEAD.test(text.slice(Math.max(0, date.start - 80), date.start))) continue;
    out.push({ earliest: date.from, why: reason(text, date) });
  }
  const latest = out.reduce((best, { earliest }) => (earliest !== undefined && earliest > best ? earliest : best), '');
  return out.filter(({ earliest }) => earliest === latest).slice(0, 3);
}

function fromEvents(text: string): DateConstraint[] {
  const lower = text.toLowerCase();
  let best: DateConstraint | null = null;
  for (const event of NAMED_EVENTS) {
    const at = lower.indexOf(event.words);
    if (
      at < 0 ||
      lower.length !== text.length ||
      /\p{L}/u.test(lower.charAt(at - 1)) ||
      /\p{L}/u.test(lower.charAt(at + event.words.length))
    )
      continue;
    if (best === null || event.since > (best.earliest ?? ''))
      best = { earliest: event.since, why: reason(text, { start: at, end: at + event.words.length }) };
  }
  return best ? [best] : [];
}

const reason = (text: string, span: Span): DateReason => ({
  text: text.slice(span.start, span.end),
  start: span.start,
  end: span.end,
});
