import type { ReportId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import type { ClaimItem } from './claim-item.ts';
import type { DayShelf } from './day-shelf.ts';
import { bestGroup, joinLeft, MOST_COMPARED, tieBlocks, type Neighbour } from './group-claims.ts';

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
  const blocks = comparable(days, new Set(loose.flatMap(tieBlocks)));
  const guests = new Map<string, ClaimItem[]>();
  const left: ClaimItem[] = [];
  for (const item of loose) {
    const home = bestGroup(item, blocks);
    if (home === null) left.push(item);
    else guests.set(home, [...(guests.get(home) ?? []), item]);
  }
  return { guests, left: joinLeft(left).map((group) => group.sort((a, b) => (a.key < b.key ? -1 : 1))) };
}

/** Of each wanted block the first claims by key, at most `MOST_COMPARED`, with the first key of their group. */
function comparable(days: DayShelf, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Neighbour<string>[]> {
  const blocks = new Map<string, Neighbour<string>[]>();
  const read = (id: ReportId): Report => days.report(id);
  const cut = (list: Neighbour<string>[]): void => {
    list.sort((a, b) => (a.item.key < b.item.key ? -1 : 1)).splice(MOST_COMPARED);
  };
  for (const groups of days.groups())
    for (const group of groups)
      for (const item of group) {
        const wantedOf = [...new Set(tieBlocks(item))].filter((block) => wanted.has(block));
        if (wantedOf.length === 0) continue;
        const kept = { item: item.onShelf(read), group: group[0]?.key ?? '' };
        for (const block of wantedOf) {
          const list = blocks.get(block) ?? [];
          if (list.length === 0) blocks.set(block, list);
          list.push(kept);
          // Sorted now and then, so that a block of a hundred thousand claims never holds more than twice what is kept.
          if (list.length >= 2 * MOST_COMPARED) cut(list);
        }
      }
  for (const list of blocks.values()) cut(list);
  return blocks;
}
