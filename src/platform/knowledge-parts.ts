import { nameTable, type NamedEntities } from '../library/resolve-names.ts';
import type { Entity, EntityList } from '../model/entity.ts';
import type { PackId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { buildSearchIndex } from '../pack/build-search-index.ts';
import { openEntityTable, type EntityTable } from '../pack/entity-table.ts';
import { memorySegment } from '../pack/fact-segment.ts';
import { openFactTable } from '../pack/fact-table.ts';
import { openSearchIndex } from '../pack/search-index.ts';
import { tableSegment } from '../pack/table-segment.ts';
import type { KnowledgePart } from './knowledge.ts';
import type { PackStore } from './pack-store.ts';
import type { StoredSegment } from './pack-store-schema.ts';

/** Indexes that came with a pack. */
export interface StoredIndexes {
  readonly matching?: (() => Promise<ArrayBuffer | null>) | undefined;
  readonly search?: (() => Promise<ArrayBuffer | null>) | undefined;
}

/** A pack in memory as a part; an index that is missing is built when it is needed. */
export function memoryPart(pack: Pack, { matching, search }: StoredIndexes = {}): KnowledgePart {
  const isPrivate = pack.private ?? false;
  const { id, entities } = pack;
  let table: NamedEntities | null = null;
  const known = (): NamedEntities => (table ??= nameTable(entities));
  return {
    pack: id,
    isPrivate,
    known: { get: (wanted) => known().get(wanted), named: (kind, folded) => known().named(kind, folded) },
    names: entities.length === 0 ? null : { pack: id, entities, private: isPrivate },
    openMatching: async () => (await matching?.()) ?? null,
    openFacts: async () => memorySegment(pack),
    openSearch: async () => {
      const stored = await search?.();
      return (stored && openSearchIndex(stored)) ?? openSearchIndex(buildSearchIndex(pack));
    },
  };
}

/**
 * A stored segment as a part: its entities are opened at once, the rest when it is asked for. `edited` are entities that the reader
 * changed: another part speaks for them. Rejects when its indexes are not there or cannot be opened.
 */
export async function storedPart(
  store: PackStore,
  segment: StoredSegment,
  edited: ReadonlySet<string> = new Set(),
): Promise<KnowledgePart> {
  const { id, head, gone, goneReports } = segment;
  const open = async <T>(kind: 'entities' | 'facts', opened: (buffer: ArrayBuffer) => T | null): Promise<T> => {
    const buffer = await store.index(id, kind);
    const table = buffer && opened(buffer);
    if (!table) throw new Error(`packs: the ${kind} of ${id} cannot be read`);
    return table;
  };
  const entities = segment.entities === 0 ? null : await open('entities', openEntityTable);
  return {
    pack: head.id,
    isPrivate: head.private ?? false,
    known: {
      get: (wanted) => (edited.has(wanted) ? undefined : entities?.byId(wanted)),
      named: (kind, folded) => (entities?.named(kind, folded) ?? []).filter((one) => !edited.has(one.id)),
    },
    names: entities && {
      pack: head.id,
      private: head.private ?? false,
      entities: without(entities, edited),
      byId: (wanted) => (edited.has(wanted) ? undefined : entities.byId(wanted)),
    },
    openMatching: () => store.index(id, 'matching'),
    openFacts: async () =>
      tableSegment({
        head,
        entities,
        facts: await open('facts', openFactTable),
        rows: store.rows(id),
        gone: new Set(gone),
        goneReports: new Set(goneReports),
      }),
    openSearch: async () => {
      const buffer = await store.index(id, 'search');
      return buffer && openSearchIndex(buffer);
    },
  };
}

/** The same list with holes where the reader's edits speak. */
function without(entities: EntityTable, edited: ReadonlySet<string>): EntityList {
  if (edited.size === 0) return entities;
  const at = (number: number): Entity | undefined => {
    const entity = entities.at(number);
    return entity && edited.has(entity.id) ? undefined : entity;
  };
  return {
    length: entities.length,
    at,
    *[Symbol.iterator]() {
      for (const entity of entities) if (!edited.has(entity.id)) yield entity;
    },
  };
}

/** A pack of entities alone. */
export function namesOnly(
  head: { readonly id: PackId; readonly name: string; readonly private?: boolean },
  entities: readonly Entity[],
): Pack {
  return {
    format: 'backstory-pack',
    version: 1,
    id: head.id,
    name: head.name,
    ...(head.private ? { private: true } : {}),
    entities,
    reports: [],
    incidents: [],
  };
}
