import type { ClaimItem } from './claim-item.ts';
import { excludes, isDay, likeness } from './same-incident.ts';
import { victimRoles } from './victim-roles.ts';

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
  const byItem = new Map(groups.flatMap((group) => group.map((item) => [item, group] as const)));
  const blocks = blocksOf(days, tieBlocks);
  const left: ClaimItem[] = [];
  const joined = new Map<readonly ClaimItem[], ClaimItem[]>();
  for (const item of loose) {
    const home = bestGroup(item, blocks, (other) => byItem.get(other));
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
    item.report.id,
    ...(item.claim.kind === 'killing' && !isDay(item) ? victimRoles(item) : []),
  ];
}

function blocksOf(
  items: readonly ClaimItem[],
  blocks: (item: ClaimItem) => readonly string[],
): ReadonlyMap<string, readonly ClaimItem[]> {
  const map = new Map<string, ClaimItem[]>();
  for (const item of items) {
    for (const block of new Set(blocks(item))) {
      const list = map.get(block);
      if (list) list.push(item);
      else map.set(block, [item]);
    }
  }
  return map;
}

/**
 * Pairs that are alike enough, the most alike first, closed over chains; two groups are not joined when a claim of one excludes a
 * claim of the other (other weekdays, other days).
 */
function joinAll(items: readonly ClaimItem[], blocks: (item: ClaimItem) => readonly string[]): ClaimItem[][] {
  const groups = new Map<ClaimItem, ClaimItem[]>(items.map((item) => [item, [item]]));
  for (const [a, b] of likelyPairs(items, blocks)) {
    const [x, y] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (
      x === y ||
      x.slice(0, MOST_CHECKED).some((one) => y.slice(0, MOST_CHECKED).some((other) => excludes(one, other)))
    )
      continue;
    const joined = [...x, ...y];
    for (const item of joined) groups.set(item, joined);
  }
  return [...new Set(groups.values())];
}

function likelyPairs(
  items: readonly ClaimItem[],
  blocks: (item: ClaimItem) => readonly string[],
): readonly (readonly [ClaimItem, ClaimItem, number])[] {
  const places = new Map(items.map((item, at) => [item, at]));
  const pairs: (readonly [ClaimItem, ClaimItem, number])[] = [];
  const seen = new Set<number>();
  for (const list of blocksOf(items, blocks).values()) {
    for (let i = 0; i < list.length; i += 1) {
      for (let j = i + 1; j < Math.min(list.length, i + MOST_COMPARED); j += 1) {
        const [a, b] = [list[i], list[j]];
        if (!a || !b) continue;
        const pair = (places.get(a) ?? 0) * items.length + (places.get(b) ?? 0);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const points = likeness(a, b);
        if (points > 0) pairs.push([a, b, points]);
      }
    }
  }
  return pairs.sort((p, q) => q[2] - p[2] || (p[0].key + p[1].key < q[0].key + q[1].key ? -1 : 1));
}

/** The group that a claim without a day is most like; null when there is none, or two that are equally like. */
export function bestGroup<Group>(
  item: ClaimItem,
  blocks: ReadonlyMap<string, readonly ClaimItem[]>,
  groupOf: (other: ClaimItem) => Group | undefined,
): Group | null {
  const points = new Map<Group, number>();
  for (const block of tieBlocks(item)) {
    for (const other of (blocks.get(block) ?? []).slice(0, MOST_COMPARED)) {
      const group = groupOf(other);
      const value = group === undefined ? 0 : likeness(item, other);
      if (group !== undefined && value > (points.get(group) ?? 0)) points.set(group, value);
    }
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first || (second && second[1] === first[1])) return null;
  return first[0];
}
