import type { DBSchema } from 'idb';
import type { PackHead } from '../pack/known-facts.ts';
import type { SegmentIndexes } from '../pack/pack-segment.ts';

export const PACK_STORE_NAME = 'backstory-packs';
/** Raised with each change of shape: everything here is derived, so an older store is emptied and made anew. */
export const PACK_STORE_VERSION = 3;

/** What is known of a stored segment without opening it. `writing`: it was not finished; `left`: something took its place. */
export interface StoredSegment {
  readonly id: string;
  readonly head: PackHead;
  /** Which data it was derived from, by which version. */
  readonly stamp: string;
  readonly state: 'writing' | 'ready' | 'left';
  /** Where segments of one pack share an id, the one of the higher number speaks. */
  readonly order: number;
  readonly entities: number;
  readonly reports: number;
  readonly incidents: number;
  /** Numbers of incidents and of reports that later segments took the place of. */
  readonly gone: Uint32Array;
  readonly goneReports: Uint32Array;
}

/** Incidents, and reports, that stand together in one row: a page reads a few rows, and a million incidents are not a million rows. */
export const INCIDENTS_A_ROW = 16;
export const REPORTS_A_ROW = 4;

export type IndexKind = keyof SegmentIndexes;

/** Tables in which the rows of a segment lie. */
export const ROWS = ['indexes', 'incidents', 'reports'] as const;

/** Tables of what is derived. Rows are keyed by the segment first, so that a segment is one range of keys. */
export interface PackStoreSchema extends DBSchema {
  segments: { key: string; value: StoredSegment };
  /** As files: browsers keep and read these as they are, and large array buffers at a fraction of the speed. */
  indexes: { key: [string, IndexKind]; value: Blob };
  /** Records by their number, a JSON list in UTF-8 each: bytes are read from the disk much faster than objects. */
  incidents: { key: [string, number]; value: Uint8Array };
  reports: { key: [string, number]; value: Uint8Array };
  /** Small facts about the store itself. */
  notes: { key: string; value: unknown };
}
