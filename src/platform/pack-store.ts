import type { IDBPDatabase } from 'idb';
import { createSerial } from '../library/serial.ts';
import type { PackHead } from '../pack/known-facts.ts';
import type { BuiltSegment } from '../pack/pack-segment.ts';
import type { FactRows } from '../pack/table-segment.ts';
import { utf8Bytes, utf8Text } from '../text/utf8.ts';
import { clearAway } from './clear-away.ts';
import type { EarlyReads } from './early-reads.ts';
import { openDatabase } from './open-database.ts';
import {
  INCIDENTS_A_ROW,
  PACK_STORE_NAME,
  PACK_STORE_VERSION,
  REPORTS_A_ROW,
  ROWS,
  type IndexKind,
  type PackStoreSchema,
  type StoredSegment,
} from './pack-store-schema.ts';

/** Numbers of records that a new segment takes the place of, by the id of their segment. */
type Gone = ReadonlyMap<string, { readonly incidents: readonly number[]; readonly reports: readonly number[] }>;

/** What comes with a segment that is written. */
interface SegmentLabel {
  readonly id: string;
  readonly head: PackHead;
  readonly stamp: string;
  /** Segments that it replaces as a whole. */
  readonly instead?: readonly string[];
  readonly gone?: Gone;
}

/** Derived data too large to be held in memory: segments in IndexedDB, read index by index and row by row. Everything rejects when the disk fails. */
export interface PackStore {
  /** In the order in which they speak. */
  list(): Promise<readonly StoredSegment[]>;
  /**
   * Stores a segment. Until it is whole it does not exist, and what it takes the place of stays. What it replaces is listed no more from
   * then on, and can be read for a while by questions that began before.
   */
  write(label: SegmentLabel, built: BuiltSegment): Promise<void>;
  /** Removes segments, and what is left of replaced ones: who removes wants nothing to stay. */
  remove(segments: readonly string[]): Promise<void>;
  index(segment: string, kind: IndexKind): Promise<ArrayBuffer | null>;
  /** Begins to read these indexes of every segment, for those that will ask for them in a moment. */
  expect(kinds: readonly IndexKind[]): Promise<void>;
  rows(segment: string): FactRows;
  note(key: string): Promise<unknown>;
  putNote(key: string, value: unknown): Promise<void>;
  close(): void;
}

/** Rows written in one transaction, or read at once: bounds the memory that a write holds, and the wait of others for a read. */
const BATCH = 300;
type Database = IDBPDatabase<PackStoreSchema>;

/** Milliseconds for which replaced segments can still be read: longer than any question takes. */
const LEFT_MS = 30_000;

/** Milliseconds for which what was read before it was asked for is held. */
const EXPECTED_MS = 5_000;
/** Milliseconds after the opening until what a stop left behind is removed: whoever woke the background is answered first. */
const CLEAN_MS = 5_000;
/** Milliseconds without a question until what is no more is cleared away: a keystroke's answer waits for the disk. */
const QUIET_MS = 1_000;
/** Milliseconds after which it is seen that somebody waits for what is cleared. */
const HURRY_MS = 100;
/** What is opened anew after each change, though most of it never changes: it stays in memory once it was read. */
const HELD: ReadonlySet<IndexKind> = new Set(['facts', 'search']);

/** Times of a store, shorter in tests; and the database, when it was opened early. */
interface StoreOptions {
  readonly leftFor?: number;
  readonly cleanAfter?: number;
  readonly quietFor?: number;
  readonly early?: EarlyReads['packs'];
}

/** Opens the store; segments whose writing or removal was cut off are not there, and are removed a little later. Only the background may open it. */
export async function openPackStore(
  name = PACK_STORE_NAME,
  { leftFor = LEFT_MS, cleanAfter = CLEAN_MS, quietFor = QUIET_MS, early }: StoreOptions = {},
): Promise<PackStore> {
  const upgrade = (fresh: Database): void => {
    for (const table of fresh.objectStoreNames) fresh.deleteObjectStore(table);
    for (const table of ['segments', 'notes', ...ROWS] as const) fresh.createObjectStore(table);
  };
  const db: Database = await openDatabase({ name, version: PACK_STORE_VERSION, upgrade }, () => undefined, early);
  // After the merges of a large import there are many: opening waited for seconds until all were gone.
  const broken = (await db.getAll('segments')).filter(({ state }) => state !== 'ready');
  /** Segments that are no more, and of which something may still lie in the tables. */
  const unclean = new Set(broken.map(({ id }) => id));
  const inTurn = createSerial();
  /** Who wait until something is gone: what is cleared away slowly is left to them. */
  let hurried = 0;
  const inHurry = (task: () => Promise<void>): Promise<void> => {
    hurried += 1;
    return inTurn(task).finally(() => (hurried -= 1));
  };
  let askedAt = -Infinity;
  const asked = <T>(coming: Promise<T>): Promise<T> => {
    askedAt = performance.now();
    return coming;
  };
  /** Waits until nobody has asked for a while; false when somebody waits for what is cleared. */
  const turn = async (): Promise<boolean> => {
    for (;;) {
      const wait = askedAt + quietFor - performance.now();
      if (hurried > 0 || wait <= 0) return hurried === 0;
      await new Promise((resolve) => setTimeout(resolve, Math.min(wait, HURRY_MS)));
    }
  };
  const clean = async (): Promise<void> => {
    for (const id of unclean)
      await inTurn(async () => {
        if (!unclean.has(id)) return;
        const isThere = (await db.get('segments', id))?.state === 'ready';
        if (isThere || (await clearAway(db, id, turn))) unclean.delete(id);
      });
  };
  const cleanLater = (after: number, more: readonly string[] = []): void =>
    void setTimeout(() => {
      for (const id of more) unclean.add(id);
      clean().catch(() => undefined);
    }, after);
  if (unclean.size > 0) cleanLater(cleanAfter);
  const held = new Map<string, Map<IndexKind, Promise<ArrayBuffer | null>>>();
  const list = async (): Promise<StoredSegment[]> => {
    const ready = (await db.getAll('segments')).filter(({ state }) => state === 'ready');
    const ids = new Set(ready.map(({ id }) => id));
    for (const id of held.keys()) if (!ids.has(id)) held.delete(id);
    return ready.sort((a, b) => a.order - b.order);
  };
  const read = async (segment: string, kind: IndexKind): Promise<ArrayBuffer | null> =>
    (await (await db.get('indexes', [segment, kind]))?.arrayBuffer()) ?? null;
  const hold = (segment: string, kind: IndexKind, coming: Promise<ArrayBuffer | null>): void => {
    const kinds = held.get(segment) ?? new Map<IndexKind, Promise<ArrayBuffer | null>>();
    held.set(segment, kinds.set(kind, coming));
    const letGo = (): void => void (kinds.get(kind) === coming && kinds.delete(kind));
    coming.then((buffer) => buffer ?? letGo(), letGo);
  };
  const expected = new Map<string, Promise<ArrayBuffer | null>>();
  return {
    list,
    write: async (label, built) => {
      const { id, instead = [] } = label;
      if (unclean.has(id))
        await inHurry(async () => {
          await removeSegments(db, [id]);
          unclean.delete(id);
        });
      await writeSegment(db, label, built);
      // A background that is stopped before removes them when it opens the store again.
      if (instead.length > 0) cleanLater(leftFor, instead);
    },
    remove: async (segments) => {
      const left = (await db.getAll('segments')).filter(({ state }) => state === 'left').map(({ id }) => id);
      await inHurry(async () => {
        const all = new Set([...segments, ...left, ...unclean]);
        for (const id of all) held.delete(id);
        await removeSegments(db, [...all]);
        for (const id of all) unclean.delete(id);
      });
    },
    index: (segment, kind) => {
      askedAt = performance.now();
      const known = held.get(segment)?.get(kind);
      if (known) return known;
      const coming = expected.get(`${kind} ${segment}`) ?? read(segment, kind);
      // Of other kinds for one alone: who reads it may write into it.
      expected.delete(`${kind} ${segment}`);
      if (HELD.has(kind)) hold(segment, kind, coming);
      return coming;
    },
    expect: async (kinds) => {
      const segments = await list();
      for (const kind of kinds)
        for (const { id, entities } of segments) {
          if ((kind === 'entities' && entities === 0) || held.get(id)?.has(kind)) continue;
          const coming = read(id, kind);
          coming.catch(() => undefined);
          expected.set(`${kind} ${id}`, coming);
        }
      setTimeout(() => expected.clear(), EXPECTED_MS);
    },
    rows: (segment) => ({
      incidents: (numbers) => asked(readRows(db, 'incidents', segment, numbers, INCIDENTS_A_ROW)),
      reports: (numbers) => asked(readRows(db, 'reports', segment, numbers, REPORTS_A_ROW)),
    }),
    note: (key) => db.get('notes', key),
    putNote: async (key, value) => void (await db.put('notes', value, key)),
    close: () => db.close(),
  };
}

async function writeSegment(db: Database, label: SegmentLabel, built: BuiltSegment): Promise<void> {
  const { id, head, stamp, instead = [], gone = new Map() } = label;
  const { indexes, incidents, reports } = built;
  const before = await db.getAll('segments');
  const stored: StoredSegment = {
    id,
    head: { id: head.id, name: head.name, private: head.private ?? false },
    stamp,
    state: 'writing',
    order: 1 + before.reduce((most, { order }) => Math.max(most, order), 0),
    entities: built.entities,
    reports: reports.length,
    incidents: incidents.length,
    gone: new Uint32Array(0),
    goneReports: new Uint32Array(0),
  };
  await db.put('segments', stored, id);
  for (const [kind, buffer] of Object.entries(indexes))
    await db.put('indexes', new Blob([buffer as BlobPart]), [id, kind as IndexKind]);
  await writeRows(db, 'incidents', id, incidents, INCIDENTS_A_ROW);
  await writeRows(db, 'reports', id, reports, REPORTS_A_ROW);
  // From here on it is there, and what it stands for is not any more: all at once.
  const transaction = db.transaction('segments', 'readwrite', { durability: 'strict' });
  const order =
    instead.length > 0
      ? Math.max(...before.filter((one) => instead.includes(one.id)).map((one) => one.order))
      : stored.order;
  void transaction.store.put({ ...stored, order, state: 'ready' }, id);
  for (const one of before) {
    const lost = gone.get(one.id);
    if (instead.includes(one.id)) void transaction.store.put({ ...one, state: 'left' }, one.id);
    else if (lost)
      void transaction.store.put(
        { ...one, gone: union(one.gone, lost.incidents), goneReports: union(one.goneReports, lost.reports) },
        one.id,
      );
  }
  await transaction.done;
}

const union = (a: Uint32Array, b: readonly number[]): Uint32Array => Uint32Array.from(new Set([...a, ...b]));

async function writeRows(
  db: Database,
  table: 'incidents' | 'reports',
  segment: string,
  records: readonly unknown[],
  each: number,
): Promise<void> {
  const rows = Math.ceil(records.length / each);
  for (let from = 0; from < rows; from += BATCH) {
    const transaction = db.transaction(table, 'readwrite');
    for (let row = from; row < Math.min(rows, from + BATCH); row += 1)
      transaction.store
        .put(utf8Bytes(JSON.stringify(records.slice(row * each, (row + 1) * each))), [segment, row])
        .catch(() => undefined);
    await transaction.done;
  }
}

async function readRows<T>(
  db: Database,
  table: 'incidents' | 'reports',
  segment: string,
  numbers: readonly number[],
  each: number,
): Promise<ReadonlyMap<number, T>> {
  const found = new Map<number, T>();
  if (numbers.length === 0) return found;
  const { store } = db.transaction(table, 'readonly');
  const byRow = new Map<number, number[]>();
  for (const number of numbers) {
    const row = Math.floor(number / each);
    byRow.set(row, [...(byRow.get(row) ?? []), number]);
  }
  const rows = [...byRow];
  // Not all at once: whoever asks something meanwhile would wait behind tens of thousands of answers of the disk.
  for (let from = 0; from < rows.length; from += BATCH)
    await Promise.all(
      rows.slice(from, from + BATCH).map(async ([row, wanted]) => {
        const bytes = await store.get([segment, row]);
        if (!bytes) return;
        const records = JSON.parse(utf8Text(bytes)) as T[];
        for (const number of wanted) {
          const record = records[number % each];
          if (record !== undefined) found.set(number, record);
        }
      }),
    );
  return found;
}

async function removeSegments(db: Database, segments: readonly string[]): Promise<void> {
  for (const id of segments) {
    const transaction = db.transaction(['segments', ...ROWS], 'readwrite');
    const range = IDBKeyRange.bound([id], [id, []]);
    for (const table of ROWS) void transaction.objectStore(table).delete(range);
    void transaction.objectStore('segments').delete(id);
    await transaction.done;
  }
}
