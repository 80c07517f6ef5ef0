import { browser } from './browser.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './library-version.ts';
import { PACK_STORE_NAME, PACK_STORE_VERSION } from './pack-store-schema.ts';

/** A database that was opened before it was asked for. Until somebody listens for it, it gives way to whoever wants to change or delete it. */
export interface EarlyDatabase {
  readonly db: IDBDatabase;
  isClosed: boolean;
}

/** What every question reads first. Each is for one who takes it: a second time it may be another. */
export interface EarlyReads {
  json?: Promise<ArrayBuffer | null>;
  index?: Promise<ArrayBuffer | null>;
  library?: Promise<EarlyDatabase | null>;
  packs?: Promise<EarlyDatabase | null>;
}

/**
 * Begins to read it. The browser fetches and opens beside this thread, which has as long to do with compiling the second script. None of
 * it rejects: what is null here is tried again, and told, by those who need it.
 */
export function beginReads(): EarlyReads {
  return {
    json: fetchPack('json'),
    index: fetchPack('index'),
    library: openAsIs(DATABASE_NAME, SCHEMA_VERSION),
    packs: openAsIs(PACK_STORE_NAME, PACK_STORE_VERSION),
  };
}

/** One of them, once: what is read or opened again later is not that which was early. */
export function takeEarly<Kind extends keyof EarlyReads>(early: EarlyReads, kind: Kind): EarlyReads[Kind] {
  const coming = early[kind];
  delete early[kind];
  return coming;
}

/** The bytes of one file of the bundled pack; null when it is not there. */
export async function fetchPack(kind: 'json' | 'index' | 'search'): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`packs/bundled.${kind}`));
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/** Opens a database that has this very version; null for one that would have to be made or changed. */
function openAsIs(name: string, version: number): Promise<EarlyDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, version);
    // Then it is as if nobody had asked.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => resolve(null);
    request.onsuccess = () => {
      const early: EarlyDatabase = { db: request.result, isClosed: false };
      early.db.onclose = () => (early.isClosed = true);
      early.db.onversionchange = () => {
        early.isClosed = true;
        early.db.close();
      };
      resolve(early);
    };
  });
}
