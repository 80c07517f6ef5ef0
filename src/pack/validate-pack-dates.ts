import type { DateBasis, DateExpression, DateReason, Dated } from '../model/dated.ts';
import type { Span } from '../model/span.ts';
import {
  flag,
  list,
  nullable,
  oneOf,
  pattern,
  record,
  text,
  whole,
  type Check,
  type Shape,
} from './validate-pack-fields.ts';

const BASES: readonly DateBasis[] = ['stated', 'metadata', 'relative', 'inferred', 'unknown'];
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const offset = whole(0, 2 ** 31);
export const SPAN_SHAPE: Shape<Span> = { start: offset, end: offset };

/** A record whose `start` and `end` are a span within the text at hand. */
export function spanning<T extends Span>(shape: Shape<T>, optional: readonly (keyof T & string)[] = []): Check<T> {
  const fields = record<T>(shape, optional);
  return (value, complaints) => {
    const span = fields(value, complaints);
    if (span && span.start > span.end) return complaints.tell('ends before it starts');
    if (span && span.end > complaints.textLength) return complaints.tell('ends beyond the text');
    return span;
  };
}

export const span = spanning<Span>(SPAN_SHAPE);

/** A calendar day that exists, `YYYY-MM-DD`. */
const day: Check<string> = (value, complaints) => {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!parts) return complaints.tell('must be a day YYYY-MM-DD');
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
  return date >= 1 && date <= last ? parts[0] : complaints.tell(`is no day of the calendar (${parts[0]})`);
};

const edtf = pattern(/^[0-9XYWEST:.,/~?%*+\-{}[\]()]{0,100}$/, 'a date as in EDTF');
const reason = spanning<DateReason>({ ...SPAN_SHAPE, text: text(2000) });

/** Two days in order, or open ends. */
function ordered<T extends { readonly from: string | null; readonly to: string | null }>(check: Check<T>): Check<T> {
  return (value, complaints) => {
    const dated = check(value, complaints);
    if (dated && dated.from && dated.to && dated.from > dated.to) return complaints.tell('ends before it begins');
    return dated;
  };
}

export const dated: Check<Dated> = ordered(
  record<Dated>(
    {
      edtf,
      from: nullable(day),
      to: nullable(day),
      weekday: whole(1, 7),
      time: record({ value: pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time HH:MM'), approximate: flag }),
      basis: oneOf(BASES),
      why: list(reason, 100),
    },
    ['weekday', 'time'],
  ),
);

export const dateExpression: Check<DateExpression> = ordered(
  spanning<DateExpression>({
    ...SPAN_SHAPE,
    text: text(2000),
    edtf,
    from: nullable(day),
    to: nullable(day),
    value: text(200),
  }),
);
