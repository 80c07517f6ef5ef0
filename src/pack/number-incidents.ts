import type { EntityId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import { newestFirst } from './newest-first.ts';

/** Longest chain of merges that is followed; a circle ends here. */
const MOST_MERGES = 32;

/**
 * Numbers the incidents of a pack, newest first, and lists for each entity (merged ids count as the one they lead to) the numbers of
 * its incidents: what a store needs to read a timeline page by page.
 */
export function numberIncidents(pack: Pack): {
  readonly incidents: readonly Incident[];
  readonly about: ReadonlyMap<EntityId, Uint32Array>;
} {
  const incidents = [...pack.incidents].sort(newestFirst);
  const merged = new Map(
    pack.entities.flatMap(({ id, merged_into }) => (merged_into ? [[id, merged_into] as const] : [])),
  );
  const resolve = (id: EntityId): EntityId => {
    let at = id;
    for (let step = 0; step < MOST_MERGES && merged.has(at); step += 1) at = merged.get(at) ?? at;
    return at;
  };
  const lists = new Map<EntityId, number[]>();
  incidents.forEach(({ places, groups }, number) => {
    const named = [...places, ...groups].flatMap(({ entity }) => (entity === null ? [] : [resolve(entity)]));
    for (const entity of new Set(named)) {
      const list = lists.get(entity);
      if (list) list.push(number);
      else lists.set(entity, [number]);
    }
  });
  return { incidents, about: new Map([...lists].map(([entity, numbers]) => [entity, Uint32Array.from(numbers)])) };
}
