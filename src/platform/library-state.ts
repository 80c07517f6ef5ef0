import type { LibraryTables } from '../library/library-tables.ts';
import type { TableName } from '../library/library-record.ts';
import type { ValueStore } from './library-snapshot.ts';

const STATE = 'library-state';
/** What the reader has: a library without any of it is empty. */
const HELD: readonly TableName[] = ['texts', 'events', 'rules', 'edits', 'packs'];

/** What is remembered beside the database, where damage to one leaves the other. */
interface KeptState {
  /** Records, corrections and packs that the library held when it was last changed. */
  readonly records: number;
  /** Changes since the last backup to a file, and since the last snapshot. */
  readonly unsaved: number;
  readonly unsnapped: number;
  /** The reader erased something that the snapshot still holds. */
  readonly erased?: boolean;
  /** Records that were gone when something new was saved: the snapshot that has them is kept until the reader decides. */
  readonly lost?: number;
}

/** Notes of what was changed, and what they say of a library that was emptied from outside. */
export interface LibraryState {
  readonly kept: () => Promise<KeptState>;
  /** Notes so many changes; `erased` when the reader took something away. */
  readonly note: (changed: number, erased?: boolean) => Promise<void>;
  /** The notes with something of them changed. */
  readonly set: (change: Partial<KeptState>) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly lost: () => Promise<Loss>;
}

/** How many records are gone that nobody took away, 0 when all is well; and whether nothing came since. */
export interface Loss {
  readonly lost: number;
  readonly isEmpty: boolean;
}

/** The notes over the values beside the database. `open` gives its tables. */
export function createLibraryState(values: ValueStore, open: () => Promise<LibraryTables>): LibraryState {
  const kept = async (): Promise<KeptState> =>
    ((await values.get(STATE)) as KeptState | undefined) ?? { records: 0, unsaved: 0, unsnapped: 0 };
  const set = async (change: Partial<KeptState>): Promise<void> =>
    values.set({ [STATE]: { ...(await kept()), ...change } });
  const holdsNothing = async (): Promise<boolean> => {
    const tables = await open();
    for (const table of HELD) if ((await tables.keys(table, { limit: 1 })).length > 0) return false;
    return true;
  };
  return {
    kept,
    set,
    forget: () => values.remove([STATE]),
    note: async (changed, erased = false) => {
      if (changed === 0) return;
      const tables = await open();
      const { records, unsaved, unsnapped, lost = 0, ...rest } = await kept();
      let count = 0;
      for (const table of HELD) count += await tables.count(table);
      // What is there is what came just now, and there had been more: it went without the reader's doing.
      const isGone = !erased && count <= changed && records > changed;
      await values.set({
        [STATE]: {
          ...rest,
          records: isGone && count === 0 ? records : count,
          unsaved: unsaved + changed,
          unsnapped: unsnapped + changed,
          ...(erased ? { erased } : {}),
          ...(isGone && count > 0 ? { lost: records } : lost > 0 ? { lost } : {}),
        } satisfies KeptState,
      });
    },
    lost: async () => {
      const { records, lost = 0 } = await kept();
      const isEmpty = (records > 0 || lost > 0) && (await holdsNothing());
      return { lost: lost > 0 ? lost : isEmpty ? records : 0, isEmpty };
    },
  };
}
