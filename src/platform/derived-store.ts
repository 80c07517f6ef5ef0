import type { EarlyReads } from './early-reads.ts';
import { openPackStore, type PackStore } from './pack-store.ts';

let opened: Promise<PackStore | null> | null = null;

/** The one store of derived data in this background; null where the browser has none to give, and then it is asked again the next time. `early`: opened before. */
export function derivedStore(early?: EarlyReads['packs']): Promise<PackStore | null> {
  opened ??= openPackStore(undefined, { early }).catch(() => {
    opened = null;
    return null;
  });
  return opened;
}

/** Removes everything from it. */
export async function discardDerived(): Promise<void> {
  const store = await derivedStore();
  if (store) await store.remove((await store.list()).map(({ id }) => id));
}
