import { isOfReading, type BackupRow } from './backup.ts';
import type { PackRecord, TableName } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';
import { canonicalJson } from './canonical-json.ts';
import { textId } from '../text/text-id.ts';

/** Rows written in one commit. */
const STEP = 200;

/** What restoring needs beside the rows. */
export interface RestoreTools {
  /** Brings the file of a pack that is kept as one; false when it is not to be had, and then the pack stays out. */
  readonly bringFile?: (pack: PackRecord) => Promise<boolean>;
}

/**
 * Puts the rows of a backup back. What is there stays as it is, so that doing it twice changes nothing; a correction or edit whose
 * number is taken by another one gets a number of its own behind it. Returns how many records came back.
 */
export async function restoreRows(
  tables: LibraryTables,
  rows: Iterable<BackupRow> | AsyncIterable<BackupRow>,
  tools: RestoreTools = {},
): Promise<number> {
  let restored = 0;
  let some: BackupRow[] = [];
  const write = async (): Promise<void> => {
    const changes = await changesFor(tables, some, tools);
    some = [];
    await tables.commit(changes);
    restored += changes.filter((change) => isOfReading(change.table)).length;
  };
  for await (const row of rows) {
    some.push(row);
    if (some.length >= STEP) await write();
  }
  if (some.length > 0) await write();
  return restored;
}

async function changesFor(
  tables: LibraryTables,
  rows: readonly BackupRow[],
  { bringFile }: RestoreTools,
): Promise<readonly Change[]> {
  const there = await rowsThere(tables, rows);
  const changes: Change[] = [];
  for (const [i, row] of rows.entries()) {
    const old = there[i];
    if (!old) {
      const isFile = row.table === 'packs' && row.put.file !== undefined;
      if (!isFile || ((await bringFile?.(row.put)) ?? false)) changes.push(row);
    } else if ((row.table === 'edits' || row.table === 'rules') && canonicalJson(old) !== canonicalJson(row.put)) {
      const key = `${row.put.key}-${textId(canonicalJson(row.put)).slice(0, 8)}`;
      if (!(await tables.get(row.table, key))) changes.push({ ...row, put: { ...row.put, key } } as Change);
    }
  }
  return changes;
}

/** What stands under the keys of some rows, asked of each table at once. */
async function rowsThere(tables: LibraryTables, rows: readonly BackupRow[]): Promise<readonly unknown[]> {
  const keys = new Map<TableName, string[]>();
  for (const { table, put } of rows) keys.set(table, [...(keys.get(table) ?? []), put.key]);
  const found = new Map<string, unknown>();
  for (const [table, some] of keys)
    for (const [i, row] of (await tables.getMany(table, some)).entries()) found.set(`${table}\n${some[i] ?? ''}`, row);
  return rows.map(({ table, put }) => found.get(`${table}\n${put.key}`));
}
