/** Half-open range of UTF-16 offsets in one named string: `text.slice(span.start, span.end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span moved by `by` code units (for going from a block's text to the text it was cut from). */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
