import type { FacetValue } from '../model/view.ts';
import type { IncidentColumns } from './incident-columns.ts';

/** Values that a chip's list shows. */
const MOST_VALUES = 60;
/** Names of one part that are candidates for the list; over several parts one that is rare in each of them may be missed. */
const MOST_CANDIDATES = 400;

/** Counts of codes that are not zero, and those that are chosen. */
export function countCodes(
  all: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
): readonly FacetValue[] {
  const values = all.map((value, code) => ({ value, count: counts[code] ?? 0 }));
  return ranked(values.filter(({ count }) => count > 0), chosen); // prettier-ignore
}

/** One part's names with how many incidents have each, by the index of the name. */
interface NameCounts {
  readonly columns: IncidentColumns;
  readonly counts: Uint32Array;
}

/** The names with the highest counts over all parts, and those that are chosen; each count is exact. */
export function countNames(parts: readonly NameCounts[], chosen: readonly string[]): readonly FacetValue[] {
  const names = new Set(chosen);
  const counting = parts.filter(({ counts }) => counts.some((count) => count > 0));
  for (const { columns, counts } of counting)
    for (const index of highest(counts, counting.length === 1 ? MOST_VALUES : MOST_CANDIDATES))
      names.add(columns.nameAt(index));
  const values = [...names].map((value) => ({
    value,
    count: parts.reduce((sum, { columns, counts }) => sum + (counts[columns.indexOfName(value)] ?? 0), 0),
  }));
  return ranked(values.filter(({ count }) => count > 0), chosen); // prettier-ignore
}

/** Indexes of the highest counts, at most some; linear: of those at the limit the first ones. */
function highest(counts: Uint32Array, most: number): readonly number[] {
  const top = counts.reduce((max, count) => Math.max(max, count), 0);
  const having = new Uint32Array(top + 1);
  for (let at = 0; at < counts.length; at += 1)
    having[counts[at] as number] = (having[counts[at] as number] as number) + 1;
  let least = top;
  let room = most;
  while (least > 0 && (having[least] as number) < room) {
    room -= having[least] as number;
    least -= 1;
  }
  if (least === 0) room = 0;
  const found: number[] = [];
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] as number;
    if (count > least || (count === least && room > 0)) {
      found.push(at);
      if (count === least) room -= 1;
    }
  }
  return found;
}

/** Highest count first, then by name; chosen values stay in the list even at zero. */
function ranked(all: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const top = [...all].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES);
  const missing = chosen.filter((value) => !top.some((one) => one.value === value));
  const known = new Map(all.map(({ value, count }) => [value, count]));
  return [...top, ...missing.map((value) => ({ value, count: known.get(value) ?? 0 }))];
}
