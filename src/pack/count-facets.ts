import type { FacetValue } from '../model/view.ts';
import type { IncidentColumns } from './incident-columns.ts';

/** Values that a chip's list shows. */
const MOST_VALUES = 60;
/** Names of one part that are candidates for the list; over several parts one that is rare in each of them may be missed. */
const MOST_CANDIDATES = 400;
/** Where one name of so many was counted, sorting those is faster than a look at all. */
const FEW = 8;

/** Counts of codes that are not zero, and those that are chosen. */
export function countCodes(
  all: readonly string[],
  counts: Uint32Array,
  chosen: readonly string[],
): readonly FacetValue[] {
  const values = all.map((value, code) => ({ value, count: counts[code] ?? 0 }));
  return ranked(values.filter(({ count }) => count > 0), chosen); // prettier-ignore
}

/** One part's names with how many incidents have each, by the index of the name, and the indexes whose counts are not zero. */
interface NameCounts {
  readonly columns: IncidentColumns;
  readonly counts: Uint32Array;
  readonly counted: Uint32Array;
}

/** The names with the highest counts over all parts, and those that are chosen; each count is exact. */
export function countNames(parts: readonly NameCounts[], chosen: readonly string[]): readonly FacetValue[] {
  const sums = new Map(chosen.map((name) => [name, 0]));
  const counting = parts.filter(({ counted }) => counted.length > 0);
  // A library has twenty parts and more: where all names of a part are candidates, none is looked up in it.
  const isWhole = ({ counted }: NameCounts): boolean => counted.length <= MOST_CANDIDATES;
  for (const { columns, counts, counted } of counting.filter(isWhole))
    for (let at = 0; at < counted.length; at += 1) {
      const index = counted[at] as number;
      const name = columns.nameAt(index);
      sums.set(name, (sums.get(name) ?? 0) + (counts[index] as number));
    }
  const large = counting.filter((part) => !isWhole(part));
  for (const { columns, ...part } of large)
    for (const index of highest(part, counting.length === 1 ? MOST_VALUES : MOST_CANDIDATES)) {
      const name = columns.nameAt(index);
      if (!sums.has(name)) sums.set(name, 0);
    }
  const values = [...sums].map(([value, sum]) => ({
    value,
    count: large.reduce((all, { columns, counts }) => all + (counts[columns.indexOfName(value)] ?? 0), sum),
  }));
  return ranked(values.filter(({ count }) => count > 0), chosen); // prettier-ignore
}

/** Indexes of the highest counts, at most some; linear in what was counted: of those at the limit the first ones. */
function highest({ counts, counted }: Omit<NameCounts, 'columns'>, most: number): readonly number[] {
  let top = 0;
  for (let at = 0; at < counted.length; at += 1) top = Math.max(top, counts[counted[at] as number] as number);
  const having = new Uint32Array(top + 1);
  for (let at = 0; at < counted.length; at += 1) {
    const count = counts[counted[at] as number] as number;
    having[count] = (having[count] as number) + 1;
  }
  let least = top;
  let room = most;
  while (least > 0 && (having[least] as number) < room) {
    room -= having[least] as number;
    least -= 1;
  }
  if (least === 0) room = 0;
  const found: number[] = [];
  const few = counted.length * FEW < counts.length ? counted.slice().sort() : null;
  const length = few ? few.length : counts.length;
  for (let place = 0; place < length; place += 1) {
    const at = few ? (few[place] as number) : place;
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
