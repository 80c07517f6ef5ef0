import type { LibraryTables } from '../library/library-tables.ts';
import { createSerial } from '../library/serial.ts';
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

/** So many texts are counted with each note. A browser looks at every text that it counts: of more, all are counted when nobody waits. */
const COUNTED = 1000;
/** Milliseconds after the last note until then. */
const COUNT_AFTER_MS = 1_000;

/** The notes over the values beside the database. `open` gives its tables. */
export function createLibraryState(values: ValueStore, open: () => Promise<LibraryTables>): LibraryState {
  const inTurn = createSerial();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const kept = async (): Promise<KeptState> =>
    ((await values.get(STATE)) as KeptState | undefined) ?? { records: 0, unsaved: 0, unsnapped: 0 };
  const write = (change: Partial<KeptState>): Promise<void> =>
    inTurn(async () => values.set({ [STATE]: { ...(await kept()), ...change } }));
  const countAll = async (tables: LibraryTables): Promise<number> => {
    let count = 0;
    for (const table of HELD) count += await tables.count(table);
    return count;
  };
  const countNever = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const countLater = (): void => {
    countNever();
    const count = async (): Promise<void> => {
      const records = await countAll(await open());
      // What was noted meanwhile knows better; and whether the reader emptied it, the next note will know.
      if (timer === mine && records > 0) await write({ records });
    };
    const mine = setTimeout(() => void count().catch(() => undefined), COUNT_AFTER_MS);
    timer = mine;
  };
  const holdsNothing = async (): Promise<boolean> => {
    const tables = await open();
    for (const table of HELD) if ((await tables.keys(table, { limit: 1 })).length > 0) return false;
    return true;
  };
  return {
    kept,
    set: (change) => {
      if (change.records !== undefined) countNever();
      return write(change);
    },
    forget: () => {
      countNever();
      return inTurn(() => values.remove([STATE]));
    },
    note: (changed, erased = false) => {
      if (changed === 0) return Promise.resolve();
      countNever();
      return inTurn(async () => {
        const tables = await open();
        const { records, unsaved, unsnapped, lost = 0, ...rest } = await kept();
        const most = Math.max(COUNTED, changed);
        const isLarge = !erased && (await tables.keys('texts', { limit: most + 1 })).length > most;
        const count = isLarge ? Math.max(most + 1, records + changed) : await countAll(tables);
        if (isLarge) countLater();
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
      });
    },
    lost: async () => {
      const { records, lost = 0 } = await kept();
      const isEmpty = (records > 0 || lost > 0) && (await holdsNothing());
      return { lost: lost > 0 ? lost : isEmpty ? records : 0, isEmpty };
    },
  };
}
