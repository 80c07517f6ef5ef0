import { deleteDB, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import type { Change, LibraryTables, RowQuery } from '../library/library-tables.ts';
import { trackChanges } from '../library/track-changes.ts';
import { packFileKey, TABLES, type LibraryRows, type TableName } from '../library/library-record.ts';
import type { PackId } from '../model/id.ts';
import type { EarlyReads } from './early-reads.ts';
import { createEventBlocks } from './event-blocks.ts';
import { STEPS, type LibrarySchema } from './library-schema.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from './library-version.ts';
import { openDatabase } from './open-database.ts';

/** Tables whose rows are records of the database; those of imports lie in blocks. */
type StoredTable = Exclude<TableName, 'events'>;
const storeOf = (table: TableName): StoredTable | 'event_blocks' => (table === 'events' ? 'event_blocks' : table);

const isStored = (table: TableName): table is StoredTable => table !== 'events';

/** The library's tables in IndexedDB, and what else the page needs of it. */
export interface LibraryDatabase extends LibraryTables {
  close(): void;
  putFiles(key: string, files: readonly File[]): Promise<void>;
  getFiles(key: string): Promise<readonly File[] | undefined>;
  removeFiles(key: string): Promise<void>;
}

/**
 * Opens the database, bringing an older shape up to date. Rejects with a sentence when it cannot: a newer shape than this
 * version knows is refused and left untouched. `early` is one that was opened before.
 */
export async function openLibraryDatabase(
  name = DATABASE_NAME,
  early?: EarlyReads['library'],
): Promise<LibraryDatabase> {
  let opened: Promise<IDBPDatabase<LibrarySchema>> | undefined;
  // The browser may close a connection under us (disk trouble, an update of the schema): the next call opens it again.
  const connect = (): Promise<IDBPDatabase<LibrarySchema>> => {
    opened ??= openAt(name, () => (opened = undefined)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  opened = openAt(name, () => (opened = undefined), early);
  await opened;
  const events = createEventBlocks(connect);
  const write = async (changes: readonly Change[]): Promise<void> => {
    const tables = [...new Set(changes.map((change) => storeOf(change.table)))];
    if (tables.length === 0) return;
    const transaction = (await connect()).transaction(tables, 'readwrite', { durability: 'strict' });
    // A put that fails aborts the transaction; its error is the one of `done`, so the requests' own are let go.
    try {
      for (const change of changes) {
        if (change.table === 'events') continue;
        const store = transaction.objectStore(change.table);
        const request = 'put' in change ? store.put(change.put) : store.delete(change.remove);
        request.catch(() => undefined);
      }
      await events.write(transaction, changes);
    } catch (error) {
      transaction.done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // A full disk ended it already, and that is what is told.
      }
      throw transaction.error ?? error;
    }
    await transaction.done;
  };
  const database: LibraryDatabase = {
    get: async (table, key) =>
      (table === 'events' ? events.get(key) : (await connect()).get(table, key)) as Promise<never>,
    getMany: async (table, keys) => {
      if (!isStored(table)) return (await events.getMany(keys)) as never;
      const { store } = (await connect()).transaction(table, 'readonly');
      const there = await keysThere(keys, (range, most) => store.getAllKeys(range, most));
      return Promise.all(
        keys.map((key) => (there?.has(key) === false ? Promise.resolve(undefined) : store.get(key))),
      ) as Promise<never>;
    },
    rows: async (table, query) =>
      (table === 'events' ? events.rows(query) : readRows(await connect(), table, query)) as Promise<never>,
    keys: async (table, query) => {
      if (table === 'events') return (await events.rows(query)).map(({ key }) => key);
      const range = query.after === undefined ? null : IDBKeyRange.lowerBound(query.after, true);
      return (await connect()).getAllKeys(table, range, query.limit);
    },
    textsNaming: async (name) => (await connect()).getAllKeysFromIndex('texts', 'name', name),
    count: async (table) => (table === 'events' ? events.count() : (await connect()).count(table)),
    commit: async (changes) => {
      try {
        await write(changes);
      } catch (error) {
        // A connection that met a full disk may take nothing more, also when there is room again (Firefox).
        database.close();
        throw error;
      }
    },
    erase: async () => {
      const tables = [...TABLES.map(storeOf), 'files' as const];
      const transaction = (await connect()).transaction(tables, 'readwrite', { durability: 'strict' });
      for (const table of tables)
        transaction
          .objectStore(table)
          .clear()
          .catch(() => undefined);
      await transaction.done;
    },
    close: () => {
      opened?.then((db) => db.close()).catch(() => undefined);
      opened = undefined;
    },
    putFiles: async (key, files) => void (await (await connect()).put('files', { key, files })),
    getFiles: async (key) => (await (await connect()).get('files', key))?.files,
    removeFiles: async (key) => (await connect()).delete('files', key),
  };
  return trackChanges(database, () => crypto.randomUUID());
}

/** The file of a pack that is too large to be held as one text; null when it is not there. */
export async function keptPackFile(pack: PackId): Promise<Blob | null> {
  const database = await openLibraryDatabase();
  try {
    return (await database.getFiles(packFileKey(pack)))?.[0] ?? null;
  } finally {
    database.close();
  }
}

/** Deletes the database with all that is in it: the last resort when it is damaged. */
export async function discardLibraryDatabase(name = DATABASE_NAME): Promise<void> {
  await deleteDB(name);
}

/**
 * Which of many keys exist, found with one look at their range; null when too many others lie between them to be worth it. Most rows of
 * an import are new, and a thousand looks for nothing are what it would spend its time on.
 */
async function keysThere(
  keys: readonly string[],
  look: (range: IDBKeyRange, most: number) => Promise<readonly string[]>,
): Promise<ReadonlySet<string> | null> {
  if (keys.length < 20) return null;
  const sorted = [...keys].sort();
  const most = keys.length * 4;
  const found = await look(IDBKeyRange.bound(sorted[0], sorted.at(-1)), most);
  return found.length < most ? new Set(found) : null;
}

async function openAt(
  name: string,
  closed: () => void,
  early?: EarlyReads['library'],
): Promise<IDBPDatabase<LibrarySchema>> {
  try {
    const upgrade: Required<OpenDBCallbacks<LibrarySchema>>['upgrade'] = async (db, from, _to, transaction) => {
      for (const step of STEPS.slice(from)) await step(db, transaction);
    };
    return await openDatabase({ name, version: SCHEMA_VERSION, upgrade }, closed, early);
  } catch (error) {
    if (error instanceof Error && error.name === 'VersionError')
      throw new Error(
        'The library was written by a newer version of Backstory. It was left as it is; update Backstory to open it.',
        { cause: error },
      );
    throw error;
  }
}

async function readRows<T extends StoredTable>(
  db: IDBPDatabase<LibrarySchema>,
  table: T,
  query: RowQuery,
): Promise<readonly LibraryRows[T][]> {
  const { store } = db.transaction(table, 'readonly');
  const index = query.where?.field ?? query.order;
  const source = index === undefined ? store : store.index(index as never);
  const range = query.where
    ? IDBKeyRange.only(query.where.value)
    : query.after !== undefined
      ? IDBKeyRange.lowerBound(query.after, true)
      : null;
  const plain = !query.backwards && !query.offset && !(query.where && query.after !== undefined);
  if (plain) return (await source.getAll(range, query.limit)) as never;
  const found: unknown[] = [];
  let cursor = await source.openCursor(range, query.backwards ? 'prev' : 'next');
  if (cursor && query.offset) cursor = await cursor.advance(query.offset);
  while (cursor && found.length < query.limit) {
    if (!(query.where && query.after !== undefined && cursor.primaryKey <= query.after)) found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found as never;
}
