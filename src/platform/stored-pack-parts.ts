import { editPack, entitiesOfEdit } from '../library/apply-edits.ts';
import type { EntityEdit } from '../library/entity-edit.ts';
import type { PackEntry } from '../library/track-changes.ts';
import type { Entity } from '../model/entity.ts';
import type { LoadedParts } from './knowledge.ts';
import { memoryPart, namesOnly, storedPart } from './knowledge-parts.ts';
import type { PackStore } from './pack-store.ts';
import type { StoredSegment } from './pack-store-schema.ts';
import type { PackState } from './protocol.ts';

/** A pack whose segments are all stored, with the reader's edits of its entities. */
export async function storedPackParts(
  entry: PackEntry,
  segments: readonly StoredSegment[],
  store: PackStore,
  edits: readonly EntityEdit[],
): Promise<LoadedParts> {
  const plain = await Promise.all(segments.map((segment) => storedPart(store, segment)));
  const edited = editedEntities(entry, edits, (id) => {
    for (const part of plain) {
      const entity = part.names?.byId?.(id);
      if (entity) return entity;
    }
    return undefined;
  });
  if (edited.length === 0) return { parts: plain, states: [readyState(entry)] };
  const ids = new Set(edited.map(({ id }) => id));
  const parts = await Promise.all(segments.map((segment) => storedPart(store, segment, ids)));
  const head = segments[0]?.head ?? { id: entry.key, name: entry.name };
  return { parts: [...parts, memoryPart(namesOnly(head, edited))], states: [readyState(entry)] };
}

/** Those entities of a pack that the reader's edits change, as they are then. */
function editedEntities(
  entry: PackEntry,
  edits: readonly EntityEdit[],
  find: (id: string) => Entity | undefined,
): readonly Entity[] {
  const ids = new Set(edits.flatMap(entitiesOfEdit));
  const named = [...ids].flatMap((id) => find(id) ?? []);
  const before = new Set(named);
  return editPack(namesOnly({ id: entry.key, name: entry.name }, named), edits).entities.filter(
    (one) => !before.has(one),
  );
}

export function readyState({ key, name, counts }: PackEntry): PackState {
  return { id: key, name, state: 'ready', ...counts };
}
