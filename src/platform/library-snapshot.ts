import { readBackup, writeBackup } from '../library/backup.ts';
import type { PackRecord } from '../library/library-record.ts';
import { restoreRows } from '../library/restore-rows.ts';
import type { LibraryTables } from '../library/library-tables.ts';

/** A small key-value store beside the database (`storage.local`): damage to one leaves the other. */
export interface ValueStore {
  get(key: string): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** What is written beside the records, to notice when they are gone. */
export interface SnapshotHead {
  readonly at: string;
  readonly records: number;
  readonly parts: number;
  /** Which of the two sets of parts is the whole one. */
  readonly set: 0 | 1;
}

const HEAD = 'library-snapshot';
/** Characters of base64 in one value: small enough to be written in one go. */
const PART = 4_000_000;
/** A snapshot that is larger compressed is not taken; the reader is asked for a backup to a file instead. */
const MOST_BYTES = 48_000_000;
const partKey = (set: number, part: number): string => `library-snapshot-${set}-${part}`;

export async function readSnapshotHead(values: ValueStore): Promise<SnapshotHead | null> {
  return ((await values.get(HEAD)) as SnapshotHead | undefined) ?? null;
}

/**
 * Writes the whole library, compressed, beside the database. The old snapshot stays whole until the new one is: the head, written
 * last, says which set of parts counts. Returns null when the library is empty or too large.
 */
export async function takeSnapshot(
  tables: LibraryTables,
  values: ValueStore,
  at: string,
): Promise<SnapshotHead | null> {
  const old = await readSnapshotHead(values);
  const encoder = new TextEncoder();
  let records = 0;
  const lines = writeBackup(tables, { restricted: true, counted: (count) => (records = count) });
  const stream = new ReadableStream<BufferSource>({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  }).pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  if (records === 0 || bytes.length > MOST_BYTES) return null;
  const set = old?.set === 0 ? 1 : 0;
  const text = toBase64(bytes);
  const parts = Math.ceil(text.length / PART);
  for (let part = 0; part < parts; part += 1)
    await values.set({ [partKey(set, part)]: text.slice(part * PART, (part + 1) * PART) });
  const head: SnapshotHead = { at, records, parts, set };
  await values.set({ [HEAD]: head });
  if (old) await values.remove(Array.from({ length: old.parts }, (_, part) => partKey(old.set, part)));
  return head;
}

/** What came back of a snapshot. */
export interface Restored {
  readonly records: number;
  /** Large packs, whose files no snapshot holds: they have to be added again. */
  readonly missing: readonly Pick<PackRecord, 'key' | 'name' | 'file'>[];
}

/** Puts the snapshot's records back. Those that are there stay as they are. */
export async function restoreSnapshot(tables: LibraryTables, values: ValueStore): Promise<Restored> {
  const head = await readSnapshotHead(values);
  if (!head) throw new Error('There is no snapshot to restore.');
  let text = '';
  for (let part = 0; part < head.parts; part += 1) {
    const value = await values.get(partKey(head.set, part));
    text += typeof value === 'string' ? value : '';
  }
  const { value } = readBackup('snapshot', await unpacked(text).catch(() => ''));
  if (!value) throw new Error('The snapshot cannot be read: it is damaged. Nothing was changed.');
  const missing: Pick<PackRecord, 'key' | 'name' | 'file'>[] = [];
  const bringFile = async ({ key, name, file = 0 }: PackRecord): Promise<boolean> => {
    missing.push({ key, name, file });
    return false;
  };
  return { records: await restoreRows(tables, value, { bringFile }), missing };
}

/** Rejects for what is no base64 of a whole gzip file. */
async function unpacked(text: string): Promise<string> {
  const stream = new Blob([fromBase64(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/** Removes the snapshot and every part of it. */
export async function forgetSnapshot(values: ValueStore): Promise<void> {
  const head = await readSnapshotHead(values);
  const keys = head ? Array.from({ length: head.parts }, (_, part) => partKey(head.set, part)) : [];
  await values.remove([HEAD, ...keys]);
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
