import { isOfReading, type BackupRow } from './backup.ts';
import type { Change, LibraryTables } from './library-tables.ts';
import { canonicalJson } from './canonical-json.ts';
import { textId } from '../text/text-id.ts';

/** Rows written in one commit. */
const STEP = 200;

/**
 * Puts the rows of a backup back. What is there stays as it is, so that doing it twice changes nothing; a correction or edit whose
 * number is taken by another one gets a number of its own behind it. Returns how many records came back.
 */
export async function restoreRows(
  tables: LibraryTables,
  rows: readonly BackupRow[],
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  let restored = 0;
  for (let from = 0; from < rows.length; from += STEP) {
    const changes: Change[] = [];
    for (const row of rows.slice(from, from + STEP)) {
      const there = await tables.get(row.table, row.put.key);
      if (!there) changes.push(row);
      else if ((row.table === 'edits' || row.table === 'rules') && canonicalJson(there) !== canonicalJson(row.put)) {
        const key = `${row.put.key}-${textId(canonicalJson(row.put)).slice(0, 8)}`;
        if (!(await tables.get(row.table, key))) changes.push({ ...row, put: { ...row.put, key } } as Change);
      }
    }
    await tables.commit(changes);
    restored += changes.filter((change) => isOfReading(change.table)).length;
    progress(Math.min(rows.length, from + STEP));
  }
  return restored;
}
