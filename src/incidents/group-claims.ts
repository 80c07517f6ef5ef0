import type { ClaimItem } from './claim-item.ts';
import { excludes, isDay, likeness } from './same-incident.ts';

/** A claim is compared with so many others of its block; beyond that a block says too little (a country, a capital over years). */
export const MOST_COMPARED = 400;
/** Claims of each of two groups that are held against each other before the groups are joined. */
const MOST_CHECKED = 40;

/**
 * Claims to incidents. First those with a day join each other; then each claim without a day joins the one group it is most like,
 * if there is just one; then those left join among themselves. Every step looks only at what the step before left, so the order
 * of the claims does not matter. Groups and their claims are sorted by key.
 */
export function groupClaims(items: readonly ClaimItem[]): readonly (readonly ClaimItem[])[] {
  const sorted = [...items].sort((a, b) => (a.key < b.key ? -1 : 1));
  const days = sorted.filter(isDay);
  const loose = sorted.filter((item) => !isDay(item));
  const groups = joinDays(days);
  const blocks = new Map<string, Neighbour<ClaimItem[]>[]>();
  const byKey = groups.flatMap((group) => group.map((item) => ({ item, group })));
  for (const neighbour of byKey.sort((a, b) => (a.item.key < b.item.key ? -1 : 1)))
    for (const block of new Set(tieBlocks(neighbour.item))) addTo(blocks, block, neighbour);
  const left: ClaimItem[] = [];
  const joined = new Map<ClaimItem[], ClaimItem[]>();
  for (const item of loose) {
    const home = bestGroup(item, blocks);
    if (home) joined.set(home, [...(joined.get(home) ?? []), item]);
    else left.push(item);
  }
  const whole = groups.map((group) => [...group, ...(joined.get(group) ?? [])]);
  return [...whole, ...joinLeft(left)]
    .map((group) => group.sort((a, b) => (a.key < b.key ? -1 : 1)))
    .sort((a, b) => ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1));
}

/** Claims with a day, joined; claims of one day only ever join claims of the same day. Sorted by key they are given. */
export function joinDays(items: readonly ClaimItem[]): ClaimItem[][] {
  return joinAll(items, dayBlocks);
}

/** Claims that no day holds and that are like no group, joined among themselves. Sorted by key they are given. */
export function joinLeft(items: readonly ClaimItem[]): ClaimItem[][] {
  return joinAll(items, tieBlocks);
}

/** Blocks of a claim with a day: the same day and a place, a person or the report itself in common. */
function dayBlocks(item: ClaimItem): readonly string[] {
  return tieBlocks(item).map((block) => `${item.from ?? ''} ${block}`);
}

/** What a claim has in common with claims of other days: a place, what contains it, a person, a group, the report. */
export function tieBlocks(item: ClaimItem): readonly string[] {
  return [
    ...item.places,
    ...item.around,
    ...item.persons,
    ...item.actors,
    item.reportId,
    ...(item.kind === 'killing' && !isDay(item) ? item.roles : []),
  ];
}

/**
 * Pairs that are alike enough, the most alike first, closed over chains; two groups are not joined when a claim of one excludes a
 * claim of the other (other weekdays, other days). Groups are lists of places in `items`, linked through `next`, so that joining
 * a hundred thousand claims one after the other does not copy them each time.
 */
function joinAll(items: readonly ClaimItem[], blocks: (item: ClaimItem) => readonly string[]): ClaimItem[][] {
  const first = Int32Array.from(items.keys());
  const last = Int32Array.from(items.keys());
  const next = new Int32Array(items.length).fill(-1);
  const firstOf = (at: number): number => {
    let root = at;
    while (first[root] !== root) root = first[root] ?? root;
    for (let step = at; step !== root;) {
      const above = first[step] ?? root;
      first[step] = root;
      step = above;
    }
    return root;
  };
  const head = (at: number): readonly ClaimItem[] => members(items, next, at, MOST_CHECKED);
  for (const [a, b] of likelyPairs(items, blocks)) {
    const [x, y] = [firstOf(a), firstOf(b)];
    if (x === y) continue;
    const others = head(y);
    if (head(x).some((one) => others.some((other) => excludes(one, other)))) continue;
    next[last[x] ?? x] = y;
    last[x] = last[y] ?? y;
    first[y] = x;
  }
  return [...items.keys()].filter((at) => first[at] === at).map((at) => members(items, next, at, items.length));
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The items of the list that begins at `at`, as far as `most`. */
function members(items: readonly ClaimItem[], next: Int32Array, at: number, most: number): ClaimItem[] {
  const found: ClaimItem[] = [];
  for (let step = at; step !== -1 && found.length < most; step = next[step] ?? -1) {
    const item = items[step];
    if (item) found.push(item);
  }
  return found;
}

/**
 * Pairs of items that are alike, as places in `items`, the most alike first, equals in the order of their keys. A claim is compared with
 * the next `MOST_COMPARED` of each of its blocks.
 */
function* likelyPairs(
  items: readonly ClaimItem[],
  blocks: (item: ClaimItem) => readonly string[],
): Generator<readonly [number, number]> {
  const lists: { readonly at: number[]; next: number }[] = [];
  const listsOf = items.map((): typeof lists => []);
  const byBlock = new Map<string, (typeof lists)[number]>();
  items.forEach((item, at) => {
    for (const block of new Set(blocks(item))) {
      const list = byBlock.get(block) ?? { at: [], next: 0 };
      byBlock.set(block, list);
      list.at.push(at);
      listsOf[at]?.push(list);
    }
  });
  const compared = new Int32Array(items.length).fill(-1);
  const found = new Map<number, number[]>();
  for (const [i, item] of items.entries()) {
    const alike: (readonly [number, number])[] = [];
    for (const list of listsOf[i] ?? []) {
      list.next += 1;
      for (const j of list.at.slice(list.next, list.next + MOST_COMPARED - 1)) {
        const other = items[j];
        if (!other || compared[j] === i) continue;
        compared[j] = i;
        const points = likeness(item, other);
        if (points > 0) alike.push([j, points]);
      }
    }
    for (const [j, points] of alike.sort((p, q) => p[0] - q[0])) {
      const pairs = found.get(points);
      if (pairs) pairs.push(i, j);
      else found.set(points, [i, j]);
    }
  }
  for (const points of [...found.keys()].sort((a, b) => b - a)) {
    const pairs = found.get(points) ?? [];
    found.delete(points);
    for (let at = 0; at < pairs.length; at += 2) yield [pairs[at] ?? 0, pairs[at + 1] ?? 0];
  }
}

/** A claim with a day, and the group that it is in. */
export interface Neighbour<Group> {
  readonly item: ClaimItem;
  readonly group: Group;
}

/** The group that a claim without a day is most like; null when there is none, or two that are equally like. */
export function bestGroup<Group>(
  item: ClaimItem,
  blocks: ReadonlyMap<string, readonly Neighbour<Group>[]>,
): Group | null {
  const points = new Map<Group, number>();
  for (const block of tieBlocks(item)) {
    for (const other of (blocks.get(block) ?? []).slice(0, MOST_COMPARED)) {
      const value = likeness(item, other.item);
      if (value > (points.get(other.group) ?? 0)) points.set(other.group, value);
    }
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || (second && second[1] === first[1])) return null;
  return first[0];
}
