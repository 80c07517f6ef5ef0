import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { buildMatchingIndex } from '../gazetteer/matching-index.ts';
import { INDEX_VERSION } from '../gazetteer/matching-index-layout.ts';
import type { Pack } from '../model/pack.ts';
import { buildSearchIndex } from '../pack/build-search-index.ts';
import { SEARCH_VERSION } from '../pack/search-index.ts';

/** The indexes of a pack, as `LoadedPack` holds them. */
export interface PackIndexes {
  readonly matching: ArrayBuffer;
  readonly search: ArrayBuffer;
}

interface Shelf extends DBSchema {
  indexes: { key: string; value: PackIndexes & { readonly stamp: string } };
}

/** Smaller packs are indexed faster than a database is opened. */
const SMALL = 300;
const NAME = 'backstory-indexes';

/**
 * The indexes of a pack that the reader added: built once and stored, so that the background does not build them at each wake. `stamp` says which
 * text of the pack they belong to; with another stamp they are built anew. Null for small packs and where there is no store:
 * the indexes are then built when they are needed.
 */
export async function shelvedIndexes(pack: Pack, stamp: string): Promise<PackIndexes | null> {
  if (pack.entities.length + pack.reports.length < SMALL) return null;
  const mark = `${stamp} ${INDEX_VERSION} ${SEARCH_VERSION}`;
  try {
    const db = await openShelf();
    try {
      const known = await db.get('indexes', pack.id);
      if (known?.stamp === mark) return known;
      const made = { stamp: mark, matching: buildMatchingIndex(pack.entities), search: buildSearchIndex(pack) };
      await db.put('indexes', made, pack.id);
      return made;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** Lets go of the indexes of packs that are no more. */
export async function clearShelf(kept: readonly string[]): Promise<void> {
  try {
    const db = await openShelf();
    for (const key of await db.getAllKeys('indexes')) if (!kept.includes(key)) await db.delete('indexes', key);
    db.close();
  } catch {
    // Without a store there is nothing to let go of.
  }
}

function openShelf(): Promise<IDBPDatabase<Shelf>> {
  return openDB<Shelf>(NAME, 1, { upgrade: (fresh) => void fresh.createObjectStore('indexes') });
}
