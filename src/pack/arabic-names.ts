import { madeOnce } from '../text/made-once.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { ArabicNames } from '../model/view.ts';
import type { KnownFacts } from './known-facts.ts';

const inArabicLetters = madeOnce(() => /\p{Script=Arabic}/u);
/** Letters that Persian, Kurdish, Urdu and others add to those of Arabic. */
const OF_OTHERS = /[\u0679-\u06d3\u06d5\u200c]/;
const known = new WeakMap<Entity, string | null>();

/** Its first alias in Arabic letters that is not Persian or the like by its letters; null when its name is Arabic already. */
function arabicName(entity: Entity): string | null {
  let found = known.get(entity);
  if (found === undefined) {
    found =
      [entity.name, ...entity.names].find((name) => inArabicLetters().test(name) && !OF_OTHERS.test(name)) ?? null;
    if (found === entity.name) found = null;
    known.set(entity, found);
  }
  return found;
}

/** Arabic names of these entities and of what they are part of, as a field of an answer; no field when there are none. */
export function arabicNames(facts: KnownFacts, ids: Iterable<EntityId | null>): { readonly arabic?: ArabicNames } {
  const arabic: Record<string, string> = {};
  const seen = new Set<EntityId>();
  for (let next of ids)
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      const entity = facts.entity(next);
      const name = entity && arabicName(entity);
      if (name) arabic[entity.name] = name;
      next = entity?.part_of ?? null;
    }
  return Object.keys(arabic).length > 0 ? { arabic } : {};
}
