import type { Entity } from '../../src/model/entity.ts';
import { entityId } from '../../src/model/id.ts';

/** Names as entities with one alias each. */
export function entitiesOf(names: readonly string[]): readonly Entity[] {
  return names.map((name, at) => ({
    id: entityId(`e${at}`),
    kind: name.includes(' of ') ? 'group' : 'place',
    name,
    names: [name],
  }));
}
