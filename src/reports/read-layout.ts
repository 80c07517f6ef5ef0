import type { Span } from '../model/span.ts';
import { findBoilerplate } from './boilerplate.ts';

/** A tweet pasted into a text: what it says, who signed it, and its own date. */
export interface Tweet {
  readonly body: Span;
  readonly author: Span;
  readonly handle: string;
  readonly date: Span;
  /** ISO day of the signature. */
  readonly iso: string;
}

/** The parts of a raw news text that are not its sentences' facts, found by their form. */
export interface Layout {
  /** The date that a header line, a dateline or a byline gives, as words. */
  readonly stated: { readonly text: string; readonly span: Span } | null;
  readonly title: Span | null;
  /** "BAGHDAD (Reuters) -": where the report was written, and for whom. */
  readonly dateline: { readonly place: Span; readonly agency: Span | null; readonly end: number } | null;
  readonly tweets: readonly Tweet[];
  readonly corrections: readonly Span[];
  readonly boilerplate: readonly Span[];
  /** Header, title-free sentences: those that facts are read from. */
  readonly factual: readonly Span[];
}

const HEADER = /^\s{0,20}(?:date|published|updated)[ \t]{0,4}:?[ \t]{1,4}(\d{4}-\d\d-\d\d)(?=\s)/iu;
const SIGNATURE =
  /[\u2014\u2013-]\s{0,3}([^\n(]{1,60}?)\s{0,3}\((@\w{1,30})\)[ \u00a0](\p{L}{3,12}\.? \d{1,2}, \d{4})/gu;
const CORRECTION =
  /^(?:correction|clarification|corrected|corrects?|an earlier version of this (?:story|article|report))\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = `(?:\\d{1,2} ${MONTH}(?:,? \\d{2,4})?|${MONTH} \\d{1,2}(?:,? \\d{4})?)`;
/** Place in capitals (or up to four capitalised words before an agency in brackets), date, agency, dash. */
const DATELINE = new RegExp(
  `^\\s{0,40}((?:\\p{Lu}[\\p{L}.'’-]{1,30}[ ,/]{0,2}){1,5}?)(?:\\([^()\\n]{1,40}\\)(?=,))?(?:,? {0,2}(${DAY}))?(?:,? ?\\((?:[^()\\n]{0,40}, )?([\\p{Lu}][^()\\n]{1,40})\\))?\\s{0,2}(?:--|[\\u2014\\u2013-])\\s`,
  'iu',
);
const BYLINE_DATE = new RegExp(
  `^(?:published|updated|posted|by [^\\n]{3,60}?)[^\\n]{0,40}?\\b(${DAY.replace('(?:,? \\d{2,4})?', ',? \\d{4}').replace('(?:,? \\d{4})?', ',? \\d{4}')})`,
  'iu',
);

/** Reads the layout of a raw text. Linear; never throws. */
export function readLayout(text: string, sentences: readonly Span[]): Layout {
  const boilerplate = findBoilerplate(text, sentences);
  const header = HEADER.exec(text);
  const title = findTitle(text, sentences, header ? header[0].length : 0);
  const dateline = findDateline(text, sentences);
  const skipped = new Set<Span>(boilerplate);
  const factual = sentences.filter(
    (sentence) => !skipped.has(sentence) && !(header && sentence.end <= header[0].length),
  );
  return {
    stated: header
      ? spanOf(text, header[1] ?? '', header.index + header[0].length - 10)
      : (dateline?.stated ?? bylineDate(text, sentences)),
    title,
    dateline: dateline ? { place: dateline.place, agency: dateline.agency, end: dateline.end } : null,
    tweets: findTweets(text, sentences),
    corrections: sentences.filter((sentence) => CORRECTION.test(text.slice(sentence.start, sentence.start + 60))),
    boilerplate,
    factual,
  };
}

function spanOf(text: string, words: string, start: number): { text: string; span: Span } {
  return { text: words, span: { start, end: start + words.length } };
}

/** The first line when it is short, has no stop and stands apart from a longer text. */
function findTitle(text: string, sentences: readonly Span[], from: number): Span | null {
  const first = sentences.find((sentence) => sentence.start >= from);
  if (!first || sentences.length < 2 || first.end - first.start > 200 || first.end - first.start < 8) return null;
  const words = text.slice(first.start, first.end);
  const apart = /^[ \t\r]*\n/.test(text.slice(first.end, first.end + 20));
  return apart && !/[.!?…:;,)]["”’]?$/u.test(words) && !/\n/.test(words) && !/^by /i.test(words) ? first : null;
}

function findDateline(text: string, sentences: readonly Span[]) {
  for (const sentence of sentences.slice(0, 4)) {
    const start = sentence.start;
    const match = DATELINE.exec(text.slice(start, Math.min(text.length, start + 200)));
    const place = match?.[1]?.replace(/[ ,/]+$/, '') ?? '';
    if (!match || place.length < 3) continue;
    const dated = match[2];
    const agency = match[3];
    if (!dated && !agency && place !== place.toUpperCase()) continue;
    const at = start + match[0].indexOf(place);
    const dateAt = dated ? start + match[0].indexOf(dated) : 0;
    const agencyAt = agency ? start + match[0].lastIndexOf(agency) : 0;
    return {
      place: { start: at, end: at + place.length },
      agency: agency ? { start: agencyAt, end: agencyAt + agency.length } : null,
      end: start + match[0].length,
      stated:
        dated &&
        /\d{2,4}$/.test(dated) &&
        / \d{1,2} .*\d{2}$|\d{4}$| \d\d$/.test(` ${dated}`) &&
        /^\d{1,2} \D+\d{2,4}$|\d{4}$/.test(dated)
          ? spanOf(text, dated, dateAt)
          : null,
    };
  }
  return null;
}

function bylineDate(text: string, sentences: readonly Span[]): { text: string; span: Span } | null {
  for (const sentence of sentences.slice(0, 4)) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
    const match = BYLINE_DATE.exec(words);
    if (match?.[1]) return spanOf(text, match[1], sentence.start + words.indexOf(match[1]));
  }
  return null;
}

function findTweets(text: string, sentences: readonly Span[]): readonly Tweet[] {
  const tweets: Tweet[] = [];
  let at = 0;
  let previousEnd = 0;
  if (!text.includes('(@')) return tweets;
  for (const match of text.matchAll(SIGNATURE)) {
    const end = match.index + match[0].length;
    const author = match[1] ?? '';
    const authorStart = match.index + match[0].indexOf(author, 1);
    const date = match[3] ?? '';
    const paragraph = Math.max(previousEnd, text.lastIndexOf('\n', match.index) + 1);
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= paragraph) at += 1;
    const iso = isoOf(date);
    previousEnd = end;
    if (iso)
      tweets.push({
        body: { start: Math.max(paragraph, sentences[at]?.start ?? paragraph), end },
        author: { start: authorStart, end: authorStart + author.length },
        handle: match[2] ?? '',
        date: { start: end - date.length, end },
        iso,
      });
  }
  return tweets;
}

/** "February 16, 2020" to 2020-02-16; null when it is not a date. */
function isoOf(words: string): string | null {
  const [name = '', day = '', year = ''] = words.split(/[ .,]+/);
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const number = Number(day);
  if (month === 0 || number < 1 || number > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
