import { openDB, type IDBPDatabase, type StoreNames } from 'idb';
import { buildMatchingIndex } from '../gazetteer/matching-index.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, PackId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { buildSearchIndex } from '../pack/build-search-index.ts';
import { numberIncidents } from '../pack/number-incidents.ts';
import {
  PACK_STORE_NAME,
  PACK_STORE_VERSION,
  SHARD,
  type PackStoreSchema,
  type StoredPack,
} from './pack-store-schema.ts';

/** A page of the incidents of an entity, newest first, and how many there are. */
interface IncidentPage {
  readonly total: number;
  readonly incidents: readonly Incident[];
}

/** Packs too large to be held in memory: kept in IndexedDB with their indexes, read row by row. Everything rejects when the disk fails. */
export interface PackStore {
  list(): Promise<readonly StoredPack[]>;
  /** Stores a checked pack in place of one with the same id. Until it is whole it does not exist; `progress` goes from 0 to 1. */
  put(pack: Pack, progress?: (share: number) => void): Promise<void>;
  remove(pack: PackId): Promise<void>;
  index(pack: PackId, kind: 'matching' | 'search'): Promise<ArrayBuffer | null>;
  entity(pack: PackId, id: EntityId): Promise<Entity | undefined>;
  report(pack: PackId, id: ReportId): Promise<Report | undefined>;
  /** Incidents `offset` to `offset + limit` of an entity; reads only the rows that hold them. */
  incidentsOf(pack: PackId, id: EntityId, offset: number, limit: number): Promise<IncidentPage>;
  close(): void;
}

/** Rows written in one transaction: bounds the memory that a write holds. */
const BATCH = 500;
const ROWS = ['indexes', 'entities', 'reports', 'incidents', 'about'] as const;

/** Opens the store; packs whose writing was cut off are removed. */
export async function openPackStore(name = PACK_STORE_NAME): Promise<PackStore> {
  const db = await openDB<PackStoreSchema>(name, PACK_STORE_VERSION, {
    upgrade: (fresh) => {
      for (const table of ['packs', ...ROWS] as const) fresh.createObjectStore(table);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  for (const { id, state } of await db.getAll('packs')) if (state === 'writing') await removePack(db, id);
  return {
    list: () => db.getAll('packs'),
    put: (pack, progress) => putPack(db, pack, progress ?? (() => undefined)),
    remove: (pack) => removePack(db, pack),
    index: async (pack, kind) => (await db.get('indexes', [pack, kind])) ?? null,
    entity: (pack, id) => db.get('entities', [pack, id]),
    report: (pack, id) => db.get('reports', [pack, id]),
    incidentsOf: (pack, id, offset, limit) => readPage(db, pack, id, offset, limit),
    close: () => db.close(),
  };
}

type Database = IDBPDatabase<PackStoreSchema>;

async function putPack(db: Database, pack: Pack, progress: (share: number) => void): Promise<void> {
  const { id, name, licence, source, entities, reports } = pack;
  await removePack(db, id);
  const { incidents, about } = numberIncidents(pack);
  const head: StoredPack = {
    id,
    name,
    private: pack.private ?? false,
    ...(licence === undefined ? {} : { licence }),
    ...(source === undefined ? {} : { source }),
    state: 'writing',
    entities: entities.length,
    reports: reports.length,
    incidents: incidents.length,
  };
  await db.put('packs', head, id);
  await db.put('indexes', buildMatchingIndex(entities), [id, 'matching']);
  await db.put('indexes', buildSearchIndex(pack), [id, 'search']);
  const shards = Array.from({ length: Math.ceil(incidents.length / SHARD) }, (_, at) => at);
  const all = Math.max(1, entities.length + reports.length + shards.length + about.size);
  let done = 0;
  const write = async <T>(
    table: StoreNames<PackStoreSchema>,
    rows: readonly T[],
    row: (item: T) => [unknown, [string, string | number]],
  ) => {
    for (let from = 0; from < rows.length; from += BATCH) {
      const transaction = db.transaction(table, 'readwrite');
      for (const item of rows.slice(from, from + BATCH)) {
        const [value, key] = row(item);
        transaction.store.put(value as never, key as never).catch(() => undefined);
      }
      await transaction.done;
      done += Math.min(BATCH, rows.length - from);
      progress(done / all);
    }
  };
  await write('entities', entities, (entity) => [entity, [id, entity.id]]);
  await write('reports', reports, (report) => [report, [id, report.id]]);
  await write('incidents', shards, (at) => [incidents.slice(at * SHARD, (at + 1) * SHARD), [id, at]]);
  await write('about', [...about], ([entity, numbers]) => [numbers, [id, entity]]);
  await db.put('packs', { ...head, state: 'ready' }, id);
}

async function removePack(db: Database, id: string): Promise<void> {
  const transaction = db.transaction(['packs', ...ROWS], 'readwrite');
  const range = IDBKeyRange.bound([id], [id, []]);
  for (const table of ROWS)
    transaction
      .objectStore(table)
      .delete(range)
      .catch(() => undefined);
  transaction
    .objectStore('packs')
    .delete(id)
    .catch(() => undefined);
  await transaction.done;
}

async function readPage(
  db: Database,
  pack: PackId,
  entity: EntityId,
  offset: number,
  limit: number,
): Promise<IncidentPage> {
  const numbers = (await db.get('about', [pack, entity])) ?? new Uint32Array(0);
  const wanted = [...numbers.subarray(offset, offset + limit)];
  const rows = new Map<number, readonly Incident[]>();
  const { store } = db.transaction('incidents', 'readonly');
  await Promise.all(
    [...new Set(wanted.map((number) => Math.floor(number / SHARD)))].map(async (row) => {
      rows.set(row, (await store.get([pack, row])) ?? []);
    }),
  );
  const incidents = wanted.flatMap((number) => rows.get(Math.floor(number / SHARD))?.[number % SHARD] ?? []);
  return { total: numbers.length, incidents };
}
