import type { Dated } from '../model/dated.ts';
import type { Texts } from './texts.ts';

type Style = Intl.DateTimeFormatOptions;
const DAY: Style = { day: 'numeric', month: 'short', year: 'numeric' };
const DAY_OF_YEAR: Style = { day: 'numeric', month: 'short' };
const MONTH: Style = { month: 'short', year: 'numeric' };
const YEAR: Style = { year: 'numeric' };

/**
 * A date in words, never finer than it is known: "16 Feb 2020", "Feb 2020", "about Dec 2019", "late 2019", "a Friday between
 * 13 Mar and 10 Apr 2020", "after 1 Mar 2020", "date unknown".
 */
export function formatDated(texts: Texts, dated: Dated): string {
  const { from, to } = dated;
  if (from === null && to === null) return texts.text('date_unknown');
  if (from === null) return texts.text('date_until', formatDay(texts, to ?? ''));
  if (to === null) return texts.text('date_since', formatDay(texts, from));
  if (dated.weekday !== undefined && from !== to) {
    const weekday = formatter(texts, { weekday: 'long' }).format(Date.UTC(2024, 0, dated.weekday));
    const isSameYear = from.slice(0, 4) === to.slice(0, 4);
    const start = formatter(texts, isSameYear ? DAY_OF_YEAR : DAY).format(toTime(from));
    return texts.text('date_weekday_between', weekday, start, formatDay(texts, to));
  }
  const isApproximate = /[~%]/.test(dated.edtf);
  const part = isApproximate ? partOfSpan(from, to) : null;
  if (part) return texts.text(`date_${part.name}`, formatter(texts, part.style).format(toTime(from)));
  const plain = formatSpan(texts, from, to);
  return isApproximate ? texts.text('date_about', plain) : plain;
}

/** One ISO day: "16 Feb 2020". */
export function formatDay(texts: Texts, iso: string): string {
  return formatter(texts, DAY).format(toTime(iso));
}

/** Inclusive ISO days in the largest unit that says exactly them: a year, a month, a day, else both ends. */
export function formatSpan(texts: Texts, from: string, to: string): string {
  if (from === to) return formatDay(texts, from);
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return formatRange(texts, YEAR, from, to);
  if (from.endsWith('-01') && isLastOfMonth(to)) return formatRange(texts, MONTH, from, to);
  return formatRange(texts, DAY, from, to);
}

function formatRange(texts: Texts, style: Style, from: string, to: string): string {
  return formatter(texts, style).formatRange(toTime(from), toTime(to));
}

/** "early", "mid" or "late" of a year (whole months) or of a month, when an approximate span is just that part. */
function partOfSpan(from: string, to: string): { name: 'early' | 'middle' | 'late'; style: Style } | null {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
  if (from === to || to.slice(0, 4) !== year) return null;
  if (from.endsWith('-01') && isLastOfMonth(to) && to.slice(0, 7) !== month) {
    const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
    if (last === 12 && first >= 8) return { name: 'late', style: YEAR };
    if (first === 1 && last <= 5) return { name: 'early', style: YEAR };
    if (first >= 4 && last <= 9) return { name: 'middle', style: YEAR };
    return null;
  }
  if (to.slice(0, 7) !== month) return null;
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  if (isLastOfMonth(to) && first >= 16) return { name: 'late', style: MONTH };
  if (first === 1 && last <= 15) return { name: 'early', style: MONTH };
  if (first >= 8 && last <= 23) return { name: 'middle', style: MONTH };
  return null;
}

const isLastOfMonth = (iso: string): boolean => new Date(toTime(iso) + 86_400_000).getUTCDate() === 1;

const toTime = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) || 0;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters are costly to make (a millisecond) and wanted hundreds of times for a timeline. */
export function formatter(texts: Texts, style: Style): Intl.DateTimeFormat {
  const key = `${texts.locale} ${JSON.stringify(style)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(texts.locale, { ...style, timeZone: 'UTC', calendar: 'gregory' });
    formatters.set(key, made);
  }
  return made;
}
