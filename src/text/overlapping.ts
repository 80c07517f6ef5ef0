import type { Span } from '../model/span.ts';

/**
 * Indexes of the spans of a list that share something with `span`: [first, after the last). The list is sorted and its spans do not
 * overlap each other. Logarithmic, so that asking for every sentence stays cheap.
 */
export function overlapping(sorted: readonly Span[], span: Span): readonly [number, number] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end]?.start ?? span.end) < span.end) end += 1;
  return [low, end];
}

/** True when a span of the list shares something with `span`. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  const [from, to] = overlapping(sorted, span);
  return from < to;
}
