import { openDB, wrap, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import type { EarlyDatabase } from './early-reads.ts';

/**
 * Opens a database, or takes one that was opened early. It gives way when another context wants to change or delete it; `closed` is
 * told then, and when the browser closes it.
 */
export async function openDatabase<Schema extends DBSchema>(
  {
    name,
    version,
    upgrade,
  }: { readonly name: string; readonly version: number } & Required<Pick<OpenDBCallbacks<Schema>, 'upgrade'>>,
  closed: () => void,
  early?: Promise<EarlyDatabase | null>,
): Promise<IDBPDatabase<Schema>> {
  const there = await early;
  const db =
    there && !there.isClosed
      ? (wrap(there.db) as unknown as IDBPDatabase<Schema>)
      : await openDB<Schema>(name, version, { upgrade });
  db.addEventListener('versionchange', () => {
    db.close();
    closed();
  });
  db.addEventListener('close', closed);
  return db;
}
