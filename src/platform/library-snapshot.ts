import { isOfReading, KEPT, readBackup, type BackupRow } from '../library/backup.ts';
import type { PackRecord } from '../library/library-record.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import { restoreRows } from '../library/restore-rows.ts';
import { alteredRows, SNAPSHOT } from '../library/track-changes.ts';
import { partName, rewritten, touchedBy, unpackText, type SnapshotPart } from './snapshot-part.ts';

/** A small key-value store beside the database (`storage.local`): damage to one leaves the other. What one `set` writes is written together. */
export interface ValueStore {
  get(key: string): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** What is written beside the records, to notice when they are gone. */
export interface SnapshotHead {
  readonly at: string;
  readonly records: number;
  /** Of a snapshot of an older version, one text in so many values; which of two sets of them is the whole one. */
  readonly parts?: number;
  readonly set?: 0 | 1;
}

/** What a snapshot consists of. */
interface SnapshotList {
  /** Also noted in the library: another one is not told of its changes. */
  readonly id: string;
  /** When the snapshot was taken beside which this one is written, or this one itself: another one that is there is of an older version, which noted no changes. */
  readonly beside: string | undefined;
  /** Number of the next part. */
  readonly next: number;
  /** Parts that stand in the order of tables and keys; together they cover every key. */
  readonly parts: readonly SnapshotPart[];
  /** The whole snapshot that these parts are to replace, until they are whole. */
  readonly older?: readonly SnapshotPart[];
  /** Names of values that nothing refers to any more. */
  readonly gone: readonly string[];
}

const HEAD = 'library-snapshot';
const LIST = 'library-snapshot-list';
/** A snapshot that is larger compressed is not taken; the reader is asked for a backup to a file instead. In characters of base64. */
const MOST_SIZE = 64_000_000;
/** Values that are looked at each time, in turn. */
const LOOKED_AT = 8;

export async function readSnapshotHead(values: ValueStore): Promise<SnapshotHead | null> {
  return ((await values.get(HEAD)) as SnapshotHead | undefined) ?? null;
}
const readList = async (values: ValueStore): Promise<SnapshotList | undefined> =>
  (await values.get(LIST)) as SnapshotList | undefined;

/**
 * Brings the snapshot up to date: what was changed since the last time is read, with what lies beside it, in steps that each leave it whole. Where there is none
 * of this library the whole of it is written beside the old one. A stop costs a step. Returns null when the library is empty or too large.
 */
export async function takeSnapshot(
  tables: LibraryTables,
  values: ValueStore,
  at: string,
): Promise<SnapshotHead | null> {
  let list = await withoutLost(await listFor(tables, values), values);
  for (;;) {
    const notes = await alteredRows(tables);
    const parts = touchedBy(list.parts, notes);
    if (list.parts.reduce((sum, { size }) => sum + size, 0) > MOST_SIZE) {
      await tables.commit([{ table: 'meta', remove: SNAPSHOT }]);
      return null;
    }
    if (notes.length === 0 && !parts.some(({ isOpen }) => isOpen)) break;
    const { written, ...step } = await rewritten(tables, parts, list.next);
    list = { ...list, ...step };
    await values.set({ ...written, [LIST]: list });
    await tables.commit(notes.map(({ key }) => ({ table: 'meta', remove: key })));
    await values.remove(list.gone);
  }
  const records = list.parts.reduce((sum, part) => sum + (isOfReading(part.table) ? part.records : 0), 0);
  if (records === 0) return null;
  const { older = [], ...whole } = list;
  const before = await readSnapshotHead(values);
  const gone = [...namesOf(older), ...namesOfSets(before)];
  const head: SnapshotHead = { at, records };
  await values.set({ [HEAD]: head, [LIST]: { ...whole, gone, beside: at } satisfies SnapshotList });
  await values.remove(gone);
  return head;
}

/** The list of the snapshot that is told of this library's changes, or a new one beside that which is there. */
async function listFor(tables: LibraryTables, values: ValueStore): Promise<SnapshotList> {
  const [old, noted] = [await readList(values), (await tables.get('meta', SNAPSHOT))?.value];
  const beside = (await readSnapshotHead(values))?.at;
  await values.remove(old?.gone ?? []);
  if (old && old.id === noted && old.beside === beside) return old;
  const list: SnapshotList = {
    id: crypto.randomUUID(),
    beside,
    next: old?.next ?? 0,
    parts: KEPT.map((table) => ({ table, after: '', records: 0, size: 0, isOpen: true })),
    ...(old ? { older: old.older ?? old.parts } : {}),
    gone: old?.older ? namesOf(old.parts) : [],
  };
  await values.set({ [LIST]: list });
  await values.remove(list.gone);
  await tables.commit([{ table: 'meta', put: { key: SNAPSHOT, value: list.id } }]);
  return list;
}

/** The list, with those parts open, to be written anew, whose values were lost: some of all are looked at, others the next time. */
async function withoutLost(list: SnapshotList, values: ValueStore): Promise<SnapshotList> {
  const parts = [...list.parts];
  for (let i = 0; i < Math.min(LOOKED_AT, parts.length); i += 1) {
    const at = (list.next + i) % parts.length;
    const part = parts[at] as SnapshotPart;
    const value = part.name === undefined ? '' : await values.get(partName(part.name));
    if (typeof value !== 'string' || value.length !== part.size) parts[at] = { ...part, isOpen: true };
  }
  return { ...list, parts };
}

const namesOf = (parts: readonly SnapshotPart[]): readonly string[] =>
  parts.flatMap(({ name }) => (name === undefined ? [] : [partName(name)]));
const olderNames = (head: SnapshotHead | null): readonly string[] =>
  Array.from({ length: head?.parts ?? 0 }, (_, part) => `${HEAD}-${head?.set ?? 0}-${part}`);

/** Names of both its sets: one that was being written when the browser was stopped may be longer than the whole one. */
const namesOfSets = (head: SnapshotHead | null): readonly string[] =>
  ([0, 1] as const).flatMap((set) => (head?.parts ? olderNames({ ...head, set, parts: head.parts * 2 + 8 }) : []));

/** What came back of a snapshot. */
export interface Restored {
  readonly records: number;
  /** Large packs, whose files no snapshot holds: they have to be added again. */
  readonly missing: readonly Pick<PackRecord, 'key' | 'name' | 'file'>[];
}

/** Puts the snapshot's records back. Those that are there stay as they are. Nothing is written before all of it was found whole. */
export async function restoreSnapshot(tables: LibraryTables, values: ValueStore): Promise<Restored> {
  const head = await readSnapshotHead(values);
  if (!head) throw new Error('There is no snapshot to restore.');
  const list = await readList(values);
  const names = head.set === undefined ? namesOf(list?.older ?? list?.parts ?? []) : null;
  const groups = names ? names.map((name) => [name]) : [olderNames(head)];
  for (const group of groups) await rowsOf(values, group);
  const missing: Pick<PackRecord, 'key' | 'name' | 'file'>[] = [];
  const bringFile = async ({ key, name, file = 0 }: PackRecord): Promise<boolean> => {
    missing.push({ key, name, file });
    return false;
  };
  let records = 0;
  for (const group of groups) records += await restoreRows(tables, await rowsOf(values, group), { bringFile });
  return { records, missing };
}

async function rowsOf(values: ValueStore, names: readonly string[]): Promise<readonly BackupRow[]> {
  let text = '';
  for (const name of names) {
    const value = await values.get(name);
    text += typeof value === 'string' ? value : '';
  }
  const { value } = readBackup('snapshot', await unpackText(text).catch(() => ''));
  if (!value) throw new Error('The snapshot cannot be read: it is damaged. Nothing was changed.');
  return value;
}

/** Removes the snapshot and every part of it. */
export async function forgetSnapshot(values: ValueStore): Promise<void> {
  const [head, list] = [await readSnapshotHead(values), await readList(values)];
  const parts = [...(list?.parts ?? []), ...(list?.older ?? [])];
  await values.remove([HEAD, LIST, ...namesOfSets(head), ...namesOf(parts), ...(list?.gone ?? [])]);
}
