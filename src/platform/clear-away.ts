import type { IDBPDatabase } from 'idb';
import { ROWS, type PackStoreSchema } from './pack-store-schema.ts';

/** Rows removed at once, and the least milliseconds until the next ones (more where the disk is busy): whoever reads or writes meanwhile waits for a few rows, not for a segment. */
const CLEARED = 40;
const BETWEEN_MS = 20;

/** Removes a segment that is no more, a few rows at a time, while `mayGoOn`; true when all is gone. Cut off, it is gone on with when the store is opened again. */
export async function clearAway(
  db: IDBPDatabase<PackStoreSchema>,
  id: string,
  mayGoOn: () => Promise<boolean>,
): Promise<boolean> {
  for (const table of ROWS)
    // Behind what was removed: browsers go over each removed key again.
    for (let from: IDBValidKey | undefined = [id]; from;) {
      if (!(await mayGoOn())) return false;
      const start = performance.now();
      const transaction = db.transaction(table, 'readwrite');
      const keys = await transaction.store.getAllKeys(IDBKeyRange.bound(from, [id, []]), CLEARED);
      const last = keys.at(-1);
      if (last !== undefined) void transaction.store.delete(IDBKeyRange.bound(from, last));
      await transaction.done;
      from = keys.length < CLEARED ? undefined : last;
      if (last !== undefined)
        await new Promise((resolve) => setTimeout(resolve, Math.max(BETWEEN_MS, 4 * (performance.now() - start))));
    }
  await db.delete('segments', id);
  return true;
}
