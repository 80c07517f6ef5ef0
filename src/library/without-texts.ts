import type { TextRecord } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';

/** Versions of one document that are looked at. */
const MOST_VERSIONS = 100;

/** What removes some texts: of each document the version before becomes the newest again, or stands behind the one after. */
export async function withoutTexts(tables: LibraryTables, rows: readonly TextRecord[]): Promise<readonly Change[]> {
  const gone = new Map(rows.map((row) => [row.key, row.replaced_by]));
  // The first version of a document has replaced nothing.
  const documents = new Set(rows.filter(({ version }) => version > 1).map(({ document }) => document));
  const changes: Change[] = rows.map(({ key }) => ({ table: 'texts', remove: key }));
  for (const document of documents) {
    const where = { field: 'document', value: document } as const;
    for (const { replaced_by: next, ...row } of await tables.rows('texts', { where, limit: MOST_VERSIONS })) {
      if (next === undefined || !gone.has(next) || gone.has(row.key)) continue;
      let newer: TextRecord['replaced_by'] = next;
      while (newer !== undefined && gone.has(newer)) newer = gone.get(newer);
      changes.push({ table: 'texts', put: newer === undefined ? row : { ...row, replaced_by: newer } });
    }
  }
  return changes;
}
