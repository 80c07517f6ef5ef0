import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import type { EntityEdit } from './entity-edit.ts';

/** Entities of the library's own pack and those of the other packs, after the reader's edits. */
export interface EditedEntities {
  /** Entities of other packs with what the reader changed that says nothing of the reader's own reading. */
  readonly shared: readonly Entity[];
  /** Entities of the library: new ones, and the reader's own aliases of shared ones (same id, those names alone). */
  readonly own: readonly Entity[];
}

/**
 * The entities that a list of edits adds up to. Names that only the reader gave go to `own`, whose names are never painted where a
 * page can read them. An edit of an entity that is not there does nothing, so that undoing one edit leaves the others whole.
 */
export function applyEdits(shared: readonly Entity[], edits: readonly EntityEdit[]): EditedEntities {
  const base = new Map(shared.map((entity) => [entity.id, entity]));
  const own = new Map<EntityId, Entity>();
  const change = (id: EntityId, by: (entity: Entity) => Entity): void => {
    const inBase = base.get(id);
    const inOwn = own.get(id);
    if (inBase) base.set(id, by(inBase));
    else if (inOwn) own.set(id, by(inOwn));
  };
  /** What something was merged into: only that can be led back to. */
  const targets = new Set<EntityId>();
  for (const side of [base, own])
    for (const { merged_into } of side.values()) if (merged_into) targets.add(merged_into);
  for (const edit of edits) apply(edit, base, own, change, targets);
  if (edits.some(({ edit }) => edit === 'merge')) leadToEnds(base, own);
  return { shared: [...base.values()], own: [...own.values()] };
}

/** Ids of the entities that an edit speaks of. */
export function entitiesOfEdit(edit: EntityEdit): readonly EntityId[] {
  if (edit.edit === 'add') return [edit.entity.id];
  if (edit.edit === 'merge') return [edit.entity, edit.into];
  return edit.edit === 'split' ? [edit.entity, edit.into.id] : [edit.entity];
}

/** A pack with the edits of its own entities; the same object when none of them is meant. */
export function editPack(pack: Pack, edits: readonly EntityEdit[]): Pack {
  const ids = new Set(pack.entities.map((entity) => entity.id));
  if (!edits.some((edit) => edit.edit !== 'add' && ids.has(edit.entity))) return pack;
  // A merge may lead into an entity of another pack: it stands in for the ones that are not here.
  const targets = edits.flatMap((edit): Entity[] =>
    edit.edit === 'merge' && !ids.has(edit.into) ? [{ id: edit.into, kind: 'place', name: edit.into, names: [] }] : [],
  );
  const { shared } = applyEdits([...pack.entities, ...targets], edits);
  return { ...pack, entities: shared.filter((entity) => ids.has(entity.id)) };
}

function apply(
  edit: EntityEdit,
  base: Map<EntityId, Entity>,
  own: Map<EntityId, Entity>,
  change: (id: EntityId, by: (entity: Entity) => Entity) => void,
  targets: Set<EntityId>,
): void {
  switch (edit.edit) {
    case 'add':
      if (!base.has(edit.entity.id) && !own.has(edit.entity.id)) own.set(edit.entity.id, edit.entity);
      return;
    case 'rename':
      change(edit.entity, (entity) => ({ ...entity, name: edit.name, names: withName(entity.names, entity.name) }));
      // The new name is also a name to look for, but only the reader's own.
      addAlias(edit.entity, edit.name, base, own);
      return;
    case 'describe':
      change(edit.entity, (entity) => ({ ...entity, description: edit.description }));
      return;
    case 'alias':
      if (edit.remove) removeAliases(edit.entity, [edit.alias], base, own);
      else addAlias(edit.entity, edit.alias, base, own);
      return;
    case 'locate':
      change(edit.entity, (entity) => {
        const { lat, lon, country } = edit;
        return { ...entity, lat, lon, ...(country === undefined ? {} : { country }) };
      });
      return;
    case 'part-of':
      change(edit.entity, ({ part_of: _old, ...entity }) =>
        edit.part_of === null ? entity : { ...entity, part_of: edit.part_of },
      );
      return;
    case 'merge':
      // The old id stays as a pointer for ever. A merge that would close a circle is passed over.
      if (edit.into === edit.entity || (targets.has(edit.entity) && leadsTo(edit.into, edit.entity, base, own))) return;
      if (!base.has(edit.into) && !own.has(edit.into)) return;
      targets.add(edit.into);
      change(edit.entity, (entity) => ({ ...entity, merged_into: edit.into }));
      return;
    case 'split':
      if (base.has(edit.into.id) || own.has(edit.into.id)) return;
      removeAliases(edit.entity, edit.aliases, base, own);
      own.set(edit.into.id, { ...edit.into, names: union(edit.into.names, edit.aliases) });
  }
}

function addAlias(id: EntityId, alias: string, base: Map<EntityId, Entity>, own: Map<EntityId, Entity>): void {
  const shared = base.get(id);
  const mine = own.get(id);
  if (shared?.names.includes(alias)) return;
  if (mine) own.set(id, { ...mine, names: withName(mine.names, alias) });
  else if (shared) own.set(id, { ...shared, names: [alias] });
}

function removeAliases(
  id: EntityId,
  aliases: readonly string[],
  base: Map<EntityId, Entity>,
  own: Map<EntityId, Entity>,
): void {
  for (const side of [base, own]) {
    const entity = side.get(id);
    if (entity) side.set(id, { ...entity, names: entity.names.filter((name) => !aliases.includes(name)) });
  }
}

/** Whether one entity was merged into the other by some steps. A circle that came with a pack leads nowhere. */
function leadsTo(from: EntityId, to: EntityId, base: Map<EntityId, Entity>, own: Map<EntityId, Entity>): boolean {
  const seen = new Set<EntityId>();
  for (let id: EntityId | undefined = from; id !== undefined && !seen.has(id);) {
    if (id === to) return true;
    seen.add(id);
    id = base.get(id)?.merged_into ?? own.get(id)?.merged_into;
  }
  return false;
}

/** Makes each pointer lead to the end of its chain, however long: who follows it goes few steps. What leads into a circle stays. */
function leadToEnds(base: Map<EntityId, Entity>, own: Map<EntityId, Entity>): void {
  const next = (id: EntityId): EntityId | undefined => base.get(id)?.merged_into ?? own.get(id)?.merged_into;
  const ends = new Map<EntityId, EntityId>();
  for (const side of [base, own])
    for (const { id } of side.values()) {
      const passed = new Set<EntityId>();
      let at = id;
      for (let on = next(at); on !== undefined && !ends.has(at) && !passed.has(at); on = next(at)) {
        passed.add(at);
        at = on;
      }
      const end = ends.get(at) ?? at;
      if (!passed.has(end)) for (const one of passed) ends.set(one, end);
    }
  for (const side of [base, own])
    for (const entity of side.values()) {
      const end = ends.get(entity.id);
      if (entity.merged_into !== undefined && end !== undefined && end !== entity.merged_into)
        side.set(entity.id, { ...entity, merged_into: end });
    }
}

/** A list grows by a name in the time that it takes to look through it: a reader may have given thousands. */
const withName = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names : [...names, name];

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
