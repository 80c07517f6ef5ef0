import type { Entity } from './entity.ts';
import type { PackId } from './id.ts';
import type { Incident } from './incident.ts';
import type { Report } from './report.ts';

/** Raised when the shape below changes; a newer number than ours is refused in plain words. */
export const PACK_VERSION = 1;

/** What ships: gazetteer, reports, incidents. Pure data. The matching and search indexes are derived from it. */
export interface Pack {
  readonly format: 'backstory-pack';
  readonly version: typeof PACK_VERSION;
  readonly id: PackId;
  readonly name: string;
  readonly licence?: string;
  readonly source?: string;
  /** Names of a private pack are never painted where a page can read them. The reader's library is always private. */
  readonly private?: boolean;
  readonly entities: readonly Entity[];
  readonly reports: readonly Report[];
  readonly incidents: readonly Incident[];
}
