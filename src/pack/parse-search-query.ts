import { madeOnce } from '../text/made-once.ts';
import { foldKey } from '../text/fold.ts';
import { dayRange, NO_DAY } from './search-days.ts';
import { FIELDS, type FieldName } from './search-documents.ts';
import { searchWords } from './search-words.ts';

/** One filter of a query; `value` as it was typed. */
interface SearchField {
  readonly field: FieldName;
  readonly words: readonly string[];
  readonly text: string;
  readonly value: string;
}

/** A query, read: words to find, and filters that every hit must pass. */
export interface SearchQuery {
  /** The query without its filters, to compare with whole names. */
  readonly name: string;
  readonly words: readonly string[];
  readonly fields: readonly SearchField[];
  /** Days since 1970, inclusive; a hit may have happened on or after `from` and on or before `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** Filters by time whose value is no day, month or year: their words are looked for instead. */
  readonly unread: readonly string[];
}

/** Longer queries are cut: nobody types them, and Fuse's patterns end at 32 bits a piece. */
const MAX_QUERY = 64;
const MAX_WORDS = 10;
/** Longest name, in UTF-16 units, that a query is compared with as a whole. */
const MAX_NAME = 200;

/** `name:value` or `name:"several words"`; the name is one of the filters, in any case. */
const filter = madeOnce(
  () =>
    /(?<![\p{L}\p{Nd}])(place|group|kind|certainty|publisher|before|after|since|until|on):\s*(?:"([^"]*)"?|(\S*))/giu,
);

/** A day, month or year that is not typed to its end. */
const BEGUN = /^(?:\d{0,3}|\d{4}-0?|\d{4}-\d{1,2}-0?)$/;

/**
 * Reads `place:baghdad kind:rocket before:2020-03 embassy`. `before:` and `after:` exclude the day, month or year named; `since:` and
 * `until:` include it; `on:` means within it. A filter without a value that makes sense is taken for words. Never throws.
 */
export function parseSearchQuery(query: string): SearchQuery {
  const fields: SearchField[] = [];
  const unread: string[] = [];
  const days = { from: null as number | null, to: null as number | null };
  const rest = query
    .slice(0, MAX_QUERY)
    .replace(filter(), (whole: string, name: string, quoted?: string, plain?: string) => {
      const value = (quoted ?? plain ?? '').trim();
      const word = name.toLowerCase();
      if (word in FIELDS) {
        const words = searchWords(value);
        if (words.length > 0) fields.push({ field: word as FieldName, words, text: foldKey(value), value });
        return ' ';
      }
      if (narrow(days, word, value) || value === '') return ' ';
      if (!BEGUN.test(value)) unread.push(whole);
      return whole;
    });
  return {
    name: query.slice(0, MAX_NAME).replace(filter(), ' ').trim(),
    words: searchWords(rest).slice(0, MAX_WORDS),
    fields,
    ...days,
    unread,
  };
}

function narrow(days: { from: number | null; to: number | null }, word: string, value: string): boolean {
  const range = dayRange(value);
  if (!range) return false;
  const from = word === 'after' ? range.last + 1 : word === 'since' || word === 'on' ? range.first : null;
  const to = word === 'before' ? range.first - 1 : word === 'until' || word === 'on' ? range.last : null;
  if (from !== null) days.from = Math.max(days.from ?? NO_DAY, from);
  if (to !== null) days.to = Math.min(days.to ?? 2 ** 31, to);
  return true;
}
