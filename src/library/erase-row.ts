import { allRows } from './all-rows.ts';
import { isReplaced, type EventRecord, type ReplacedRecord } from './library-record.ts';
import type { LibraryTables } from './library-tables.ts';

/** Under which key an erased row waits to be taken back. */
const ERASED = 'erased:events:';

/** Takes one imported row out of the library. It is kept beside until it is taken back, erased for good, or its import is undone. */
export async function eraseRow(tables: LibraryTables, key: string): Promise<void> {
  const row = await tables.get('events', key);
  if (!row) return;
  const kept: ReplacedRecord = { key: `${ERASED}${key}`, import: row.import, table: 'events', row, erased: true };
  await tables.commit([
    { table: 'events', remove: key },
    { table: 'replaced', put: kept },
  ]);
}

/** Brings an erased row back; one that another import has brought in since stays as that one has it. */
export async function takeRowBack(tables: LibraryTables, key: string): Promise<void> {
  const kept = await tables.get('replaced', `${ERASED}${key}`);
  if (!kept || !isReplaced(kept)) return;
  const isThere = (await tables.get('events', key)) !== undefined;
  await tables.commit([
    { table: 'replaced', remove: kept.key },
    ...(isThere ? [] : [{ table: 'events', put: kept.row as EventRecord } as const]),
  ]);
}

/** Erases a row for good that was erased before. */
export async function forgetRow(tables: LibraryTables, key: string): Promise<void> {
  if (await tables.get('replaced', `${ERASED}${key}`))
    await tables.commit([{ table: 'replaced', remove: `${ERASED}${key}` }]);
}

/** The rows of an import that the reader erased and may take back. */
export async function erasedRows(tables: LibraryTables, importKey: string): Promise<readonly EventRecord[]> {
  const found: EventRecord[] = [];
  for await (const kept of allRows(tables, 'replaced', ERASED))
    if (isReplaced(kept) && kept.erased && kept.import === importKey) found.push(kept.row as EventRecord);
  return found;
}
