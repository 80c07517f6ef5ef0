import { isRealDay } from '../dates/days.ts';
import type { TextInput } from './text-input.ts';

/** One entry of a feed as the file gives it; empty where it says nothing. */
export interface FeedItem {
  readonly title: string;
  readonly url: string;
  readonly text: string;
  /** Content as HTML, of which the page makes text. */
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly author: string;
  readonly language: string;
}

/** Feeds that know no date write the first year there is. */
const isDay = (year: string, month: number, day: string): boolean =>
  Number(year) >= 1900 && Number(year) <= 2100 && isRealDay(Number(year), month, Number(day));
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RFC_822 =
  /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})(?: (\d{2}:\d{2})(?::\d{2})? ?([a-z]{1,4}|[+-]\d{4})?)?$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** An entry as the library takes it, or a sentence that says why it has nothing to take. */
export function inputFromFeed(
  item: FeedItem,
  feed: { readonly title: string; readonly language: string },
): TextInput | string {
  const body = item.text.trim();
  const text = body === '' ? '' : item.title && !body.startsWith(item.title) ? `${item.title}\n\n${body}` : body;
  if (text === '') return 'the entry has no text';
  const published = feedDate(item.published);
  const updated = feedDate(item.updated);
  const language = item.language || feed.language;
  return {
    source: {
      text,
      ...(item.title ? { title: item.title } : {}),
      ...(feed.title ? { publisher: feed.title } : {}),
      ...(/^https?:\/\/[^\s<>"\\]+$/i.test(item.url) ? { url: item.url } : {}),
      ...(published ? { published } : {}),
      ...(language ? { language } : {}),
    },
    origin: 'feed',
    ...(item.author ? { author: item.author } : {}),
    ...(published ? { published_from: 'feed' } : {}),
    ...(updated ? { updated: { value: updated, basis: 'feed' } } : {}),
  };
}

/** A date of RSS (RFC 822) or Atom (RFC 3339) as ISO; undefined when it is neither, or no day of the calendar. */
export function feedDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return isDay(iso[1] ?? '', Number(iso[2]), iso[3] ?? '') ? trimmed : undefined;
  const [, day = '', month = '', year = '', time, zone] = RFC_822.exec(trimmed) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (!isDay(year, number, day)) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (time === undefined) return date;
  const offset = /^[+-]\d{4}$/.test(zone ?? '')
    ? `${zone?.slice(0, 3)}:${zone?.slice(3)}`
    : /^(?:gmt|ut|utc|z)$/i.test(zone ?? '')
      ? 'Z'
      : '';
  return `${date}T${time}:00${offset}`;
}
