import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { EventRecord } from '../library/library-record.ts';
import type { Change, RowQuery } from '../library/library-tables.ts';
import { blocksOf, type BlockKey, type EventBlock } from './event-block.ts';
import { createKeyHashes, type KeyHashes } from './key-hashes.ts';
import type { LibrarySchema } from './library-schema.ts';

type Database = IDBPDatabase<LibrarySchema>;
type Mode = 'readonly' | 'readwrite';
/** A transaction over the blocks, and over other stores too. */
type Transaction<M extends Mode> = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], M>;
type Store<M extends Mode> = ReturnType<typeof storeOf<M>>;
const storeOf = <M extends Mode>(transaction: Transaction<M>) => transaction.objectStore('event_blocks');

/** From so many keys on they are looked for together. */
const MANY = 20;
/** After the keys between the first and the last one turned out to be too many (ids without an order), so many times they are looked for one by one at once. */
const SCATTERED = 20;
/** Keys without an order that are remembered, so that new rows are not looked for one by one. */
const MOST_KEYS = 1_000_000;
/** Rows of blocks that are remembered: going through the rows in the order of their keys comes back to the same blocks. */
const MOST_HELD = 30_000;

/** The table `events`, kept in blocks: a row of its own for each of 300,000 costs the browser four times as much. */
export interface EventBlocks {
  get(key: string): Promise<EventRecord | undefined>;
  getMany(keys: readonly string[]): Promise<readonly (EventRecord | undefined)[]>;
  /** As `LibraryTables.rows`. */
  rows(query: RowQuery): Promise<readonly EventRecord[]>;
  count(): Promise<number>;
  /** Writes the changes of this table within a transaction; the others are left alone. */
  write(transaction: Transaction<'readwrite'>, changes: readonly Change[]): Promise<void>;
}

/** The blocks of a database. A block never changes under its key, so that what was read of one may be remembered whoever writes meanwhile. */
export function createEventBlocks(connect: () => Promise<Database>): EventBlocks {
  const held = new Map<string, EventBlock>();
  let heldRows = 0;
  let scattered = 0;
  /** Keys that were not there while `last` was the last block (new rows always make another): a batch is looked for before it is written. */
  let absent: { readonly keys: ReadonlySet<string>; readonly last: string } = { keys: new Set(), last: '' };
  /** The keys that begin with `prefix`, as long as `last` is the last block; null when they are not known. */
  let group: { prefix: string; last: string; keys: KeyHashes | null } = { prefix: '', last: '', keys: null };
  /** All keys that begin so: known when there were none at first and nobody else wrote since. */
  const keysFrom = async <M extends Mode>(store: Store<M>, prefix: string): Promise<KeyHashes | null> => {
    const last = nameOf(await lastOf(store));
    if (group.prefix !== prefix || group.last !== last) {
      const some = await store.index('row').getKey(IDBKeyRange.bound(prefix, `${prefix}\uffff`));
      group = { prefix, last, keys: some ? null : createKeyHashes() };
    }
    return group.keys;
  };
  const hold = (block: EventBlock): void => {
    const own = block.key.join();
    if (held.has(own)) return;
    held.set(own, block);
    heldRows += block.rows.length;
    for (const [name, old] of held) {
      if (heldRows <= MOST_HELD) break;
      held.delete(name);
      heldRows -= old.rows.length;
    }
  };
  const open = async (): Promise<Store<'readonly'>> =>
    storeOf((await connect()).transaction(['event_blocks'], 'readonly') as Transaction<'readonly'>);
  const readOne = async <M extends Mode>(store: Store<M>, key: BlockKey): Promise<EventBlock | undefined> => {
    const name = key.join();
    const known = held.get(name);
    if (known) {
      // The oldest goes first: what is used becomes the newest.
      held.delete(name);
      held.set(name, known);
      return known;
    }
    return store.get(key);
  };
  const read = async <M extends Mode>(store: Store<M>, keys: readonly BlockKey[]): Promise<Map<string, EventBlock>> => {
    const names = new Map(keys.map((key) => [key.join(), key]));
    const blocks = await Promise.all([...names.values()].map((key) => readOne(store, key)));
    return new Map(blocks.flatMap((block) => (block ? [[block.key.join(), block] as const] : [])));
  };

  /** Rows that lie in blocks that are remembered and still there: a look for each block, and none for each row. */
  const locateHeld = async <M extends Mode>(
    store: Store<M>,
    wanted: ReadonlySet<string>,
  ): Promise<Map<string, EventBlock>> => {
    const likely = [...held.values()].filter(({ keys }) => keys.some((key) => wanted.has(key)));
    const there = await Promise.all(likely.map(async (block) => ((await store.getKey(block.key)) ? block : null)));
    const places = new Map<string, EventBlock>();
    for (const block of there)
      for (const key of block?.keys ?? []) if (block && wanted.has(key)) places.set(key, block);
    return places;
  };

  /** In which blocks rows lie. Most rows of an import are new: one look at the range of their keys finds the few that are not. */
  const locate = async <M extends Mode>(store: Store<M>, keys: readonly string[]): Promise<Map<string, EventBlock>> => {
    const places = await locateHeld(store, new Set(keys));
    const wanted = [...new Set(keys)].filter((key) => !places.has(key)).sort();
    const [first, last] = [wanted[0], wanted.at(-1)];
    if (first === undefined || last === undefined) return places;
    const index = store.index('row');
    let near: readonly BlockKey[] | null = null;
    const known = wanted.length < MANY ? null : await keysFrom(store, sharedStart(first, last));
    const likely = known ? wanted.filter((key) => known.mayHave(key)) : wanted;
    scattered -= 1;
    if (!known && wanted.length >= MANY && scattered < 0) {
      const most = wanted.length * 4;
      const found = await index.getAllKeys(IDBKeyRange.bound(first, last), most);
      if (found.length === most) scattered = SCATTERED;
      else if (new Set(found.map((key) => key.join())).size <= wanted.length / 4) near = found;
    }
    near ??= (await Promise.all(likely.map((key) => index.getKey(key)))).filter((key) => key !== undefined);
    const searched = new Set(wanted);
    for (const block of (await read(store, near)).values())
      for (const key of block.keys) if (searched.has(key)) places.set(key, block);
    return places;
  };
  const getMany = async (keys: readonly string[]): Promise<readonly (EventRecord | undefined)[]> => {
    const store = await open();
    const places = await locate(store, keys);
    if (keys.length >= MANY)
      absent = { keys: new Set(keys.filter((key) => !places.has(key))), last: nameOf(await lastOf(store)) };
    return keys.map((key) => rowIn(places.get(key), key));
  };

  /** The rows of one import in the order in which they came. */
  const ofImport = async (value: string, offset: number, limit: number): Promise<readonly EventRecord[]> => {
    const store = await open();
    // Each block has a row at least: the first so many rows lie in so many blocks.
    const keys = await store.index('import').getAllKeys(value, offset === 0 ? limit : undefined);
    const wanted: BlockKey[] = [];
    let skip = offset;
    let most = 0;
    for (const key of keys) {
      const [, , size] = key;
      if (wanted.length === 0 && skip >= size) skip -= size;
      else if (most < skip + limit) {
        wanted.push(key);
        most += size;
      }
    }
    const blocks = await read(store, wanted);
    for (const block of blocks.values()) hold(block);
    return wanted.flatMap((key) => blocks.get(key.join())?.rows ?? []).slice(skip, skip + limit);
  };

  /** Rows in the order of their keys. An index names a block as often as it has rows in the range, and those come in the block's own order. */
  const inOrder = async ({ after, limit }: RowQuery): Promise<readonly EventRecord[]> => {
    const store = await open();
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const entries = await store.index('row').getAllKeys(range, limit);
    const blocks = await read(store, entries);
    for (const block of blocks.values()) hold(block);
    const next = new Map<string, number>();
    return entries.flatMap((key) => {
      const name = key.join();
      const block = blocks.get(name);
      const at = next.get(name) ?? (after === undefined ? 0 : (block?.keys.filter((one) => one <= after).length ?? 0));
      next.set(name, at + 1);
      return block?.rows[at] ?? [];
    });
  };
  const backwards = async ({ offset = 0, limit }: RowQuery): Promise<readonly EventRecord[]> => {
    const store = await open();
    const places: (readonly [string, BlockKey])[] = [];
    let cursor = await store.index('row').openKeyCursor(null, 'prev');
    if (cursor && offset > 0) cursor = await cursor.advance(offset);
    for (; cursor && places.length < limit; cursor = await cursor.continue())
      places.push([cursor.key, cursor.primaryKey]);
    const blocks = await read(
      store,
      places.map(([, at]) => at),
    );
    return places.flatMap(([key, at]) => rowIn(blocks.get(at.join()), key) ?? []);
  };
  return {
    get: async (key) => (await getMany([key]))[0],
    getMany,
    rows: async (query) => {
      const { where, offset = 0, limit } = query;
      if (where) return ofImport(where.value, offset, limit);
      return query.backwards ? backwards(query) : inOrder(query);
    },
    // The key of a block says how many rows it has: 300,000 of them are not counted one by one.
    count: async () => (await (await open()).getAllKeys()).reduce((sum, [, , rows]) => sum + rows, 0),
    write: async (transaction, changes) => {
      const newest = new Map<string, EventRecord | null>();
      for (const change of changes)
        if (change.table === 'events')
          if ('put' in change) newest.set(change.put.key, change.put);
          else newest.set(change.remove, null);
      if (newest.size === 0) return;
      const store = storeOf(transaction);
      const end = await lastOf(store);
      const isKnown = (key: string): boolean => absent.last === nameOf(end) && absent.keys.has(key);
      const wanted = [...newest.keys()].filter((key) => !isKnown(key));
      const lost = new Set((await locate(store, wanted)).values());
      const mark = crypto.randomUUID();
      const put = (block: EventBlock): void => void store.put(block).catch(() => undefined);
      for (const { key, rows } of lost) {
        store.delete(key).catch(() => undefined);
        const kept = rows.filter((row) => !newest.has(row.key));
        blocksOf(kept, { number: key[0], mark }).forEach(put);
      }
      const fresh = [...newest.values()].filter((row) => row !== null);
      const blocks = blocksOf(fresh, { number: (end?.[0] ?? 0) + 1, mark });
      blocks.forEach(put);
      const last = blocks.at(-1);
      if (!last || group.last !== nameOf(end)) return;
      group.last = nameOf(last.key);
      for (const { key } of fresh) group.keys?.add(key);
      if ((group.keys?.size ?? 0) > MOST_KEYS) group.keys = null;
    },
  };
}

const lastOf = async <M extends Mode>(store: Store<M>): Promise<BlockKey | undefined> =>
  (await store.openKeyCursor(null, 'prev'))?.key;
/** How two keys both begin: where they name their dataset, with that alone, so that one stretch of rows begins as the next. */
const sharedStart = (a: string, b: string): string => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  const dataset = a.indexOf(':') + 1;
  return a.slice(0, dataset > 0 && dataset < length ? dataset : length);
};
const nameOf = (key: BlockKey | undefined): string => key?.join() ?? '';

const rowIn = (block: EventBlock | undefined, key: string): EventRecord | undefined =>
  block?.rows[block.keys.indexOf(key)];
