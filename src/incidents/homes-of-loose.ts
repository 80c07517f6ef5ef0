import type { ClaimItem } from './claim-item.ts';
import type { DayShelf } from './day-shelf.ts';
import { bestGroup, joinLeft, MOST_COMPARED, tieBlocks } from './group-claims.ts';

/** Where claims without a day belong. */
export interface Homes {
  /** Those that joined a group of a day, by the key of the group's first claim with a day. */
  readonly guests: ReadonlyMap<string, readonly ClaimItem[]>;
  /** Those that are like no group, joined among themselves; sorted by key in each. */
  readonly left: readonly (readonly ClaimItem[])[];
}

/** Finds for every claim without a day the one group of a day that it is most like (see `groupClaims`, which this gives the same as). */
export function homesOfLoose(days: DayShelf): Homes {
  const loose = days.loose();
  if (loose.length === 0) return { guests: new Map(), left: [] };
  const { blocks, groupOf } = comparable(days, new Set(loose.flatMap(tieBlocks)));
  const guests = new Map<string, ClaimItem[]>();
  const left: ClaimItem[] = [];
  for (const item of loose) {
    const home = bestGroup(item, blocks, (other) => groupOf.get(other));
    if (home === null) left.push(item);
    else guests.set(home, [...(guests.get(home) ?? []), item]);
  }
  return { guests, left: joinLeft(left).map((group) => group.sort((a, b) => (a.key < b.key ? -1 : 1))) };
}

/** Of each wanted block the first claims by key, at most `MOST_COMPARED`, and the group of each. */
function comparable(
  days: DayShelf,
  wanted: ReadonlySet<string>,
): { blocks: ReadonlyMap<string, readonly ClaimItem[]>; groupOf: ReadonlyMap<ClaimItem, string> } {
  const lists = new Map<string, { item: ClaimItem; group: string }[]>();
  const cut = (list: { item: ClaimItem; group: string }[]): void => {
    list.sort((a, b) => (a.item.key < b.item.key ? -1 : 1)).splice(MOST_COMPARED);
  };
  for (const groups of days.groups())
    for (const group of groups)
      for (const item of group)
        for (const block of new Set(tieBlocks(item))) {
          if (!wanted.has(block)) continue;
          const list = lists.get(block) ?? [];
          if (list.length === 0) lists.set(block, list);
          list.push({ item, group: group[0]?.key ?? '' });
          // Sorted now and then, so that a block of a hundred thousand claims never holds more than twice what is kept.
          if (list.length >= 2 * MOST_COMPARED) cut(list);
        }
  for (const list of lists.values()) cut(list);
  return {
    blocks: new Map([...lists].map(([block, list]) => [block, list.map(({ item }) => item)])),
    groupOf: new Map([...lists.values()].flatMap((list) => list.map(({ item, group }) => [item, group] as const))),
  };
}
