import type { LibraryRows, TableName } from './library-record.ts';
import type { LibraryTables } from './library-tables.ts';

/** Rows read at once: bounds what is in memory. */
const STEP = 500;

/** Every row of a table in the order of its keys (only those behind a key, when it is given), a stretch at a time. */
export async function* allRows<T extends TableName>(
  tables: LibraryTables,
  table: T,
  behind?: string,
): AsyncGenerator<LibraryRows[T]> {
  let after = behind;
  for (;;) {
    const rows = await tables.rows(table, { limit: STEP, ...(after === undefined ? {} : { after }) });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < STEP) return;
    after = last.key;
  }
}

/** Every row of a (small) table in a list. */
export async function listRows<T extends TableName>(
  tables: LibraryTables,
  table: T,
): Promise<readonly LibraryRows[T][]> {
  const rows: LibraryRows[T][] = [];
  for await (const row of allRows(tables, table)) rows.push(row);
  return rows;
}
