import type { Span } from './span.ts';

/** Where a date comes from. `relative`: resolved against the publication date; `inferred`: from other evidence. */
export type DateBasis = 'stated' | 'metadata' | 'relative' | 'inferred' | 'unknown';

/** One reason for a date: the words that say it, and where they stand in the report's text. */
export interface DateReason extends Span {
  readonly text: string;
}

/** A date with its precision. `from` and `to` are inclusive ISO days (YYYY-MM-DD), null when open or unknown. */
export interface Dated {
  /** EDTF (ISO 8601-2): `2020-02-16`, `2019-12~`, `2020-03-13/2020-04-10`; `XXXX-XX-XX` when unknown. */
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  /** A weekday that is known though the day is not: 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Local time of day at the place, `HH:MM`. */
  readonly time?: { readonly value: string; readonly approximate: boolean };
  readonly basis: DateBasis;
  readonly why: readonly DateReason[];
}

/** Nothing is known of the date. Frozen: share it. */
export const UNKNOWN_DATE: Dated = Object.freeze({
  edtf: 'XXXX-XX-XX',
  from: null,
  to: null,
  basis: 'unknown',
  why: Object.freeze([]),
});

/** A temporal expression found in a text. `value` is its TIMEX3 value (`2020-02-16`, `2019-W48`, `P1D`, `PAST_REF`). */
export interface DateExpression extends Span {
  readonly text: string;
  /** EDTF of the calendar dates meant; empty for durations, sets and vague references. */
  readonly edtf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly value: string;
}
