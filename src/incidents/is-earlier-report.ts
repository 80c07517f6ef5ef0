import type { Report } from '../model/report.ts';

/** No day stands behind every day. */
const dayOf = ({ published: { from, to } }: Report): string => from ?? to ?? '~';

/**
 * Of two reports of one text, whether the first is the one that counts: the one that was published earlier. Where that decides nothing their
 * own words do, so that it never depends on which came first.
 */
export function isEarlierReport(a: Report, b: Report): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === y ? JSON.stringify(a) < JSON.stringify(b) : x < y;
}
