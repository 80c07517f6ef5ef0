import type { DBSchema } from 'idb';
import type { Entity } from '../model/entity.ts';
import type { PackId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';

export const PACK_STORE_NAME = 'backstory-packs';
export const PACK_STORE_VERSION = 1;

/** What is known of a stored pack without opening it. `writing`: it was not finished, and is removed at the next start. */
export interface StoredPack {
  readonly id: PackId;
  readonly name: string;
  readonly private: boolean;
  readonly licence?: string;
  readonly source?: string;
  readonly state: 'writing' | 'ready';
  readonly entities: number;
  readonly reports: number;
  readonly incidents: number;
}

/** Incidents that stand together in one row: a page of a timeline reads a few rows, and a million incidents are not a million rows. */
export const SHARD = 16;

/** Tables of large packs. Rows are keyed by the pack first, so that a pack is one range of keys. */
export interface PackStoreSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Stored indexes. */
  indexes: { key: [string, 'matching' | 'search']; value: ArrayBuffer };
  entities: { key: [string, string]; value: Entity };
  reports: { key: [string, string]; value: Report };
  /** Incidents by their number: newest first, `SHARD` to a row. */
  incidents: { key: [string, number]; value: readonly Incident[] };
  /** Numbers of the incidents of an entity, newest first. */
  about: { key: [string, string]; value: Uint32Array };
}
