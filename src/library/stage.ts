import type { LibraryRows, TableName, TextRecord } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';

/** Reads that already see what is about to be written; `changes` then goes to one commit. */
export interface Stage {
  get<T extends TableName>(table: T, key: string): Promise<LibraryRows[T] | undefined>;
  /** Fetches many rows at once, so that following `get`s of them cost nothing. */
  warm(table: TableName, keys: readonly string[]): Promise<void>;
  texts(where: { readonly field: 'document' | 'band'; readonly value: string }): Promise<readonly TextRecord[]>;
  put<T extends TableName>(table: T, row: LibraryRows[T]): void;
  remove(table: TableName, key: string): void;
  changes(): readonly Change[];
}

/** Rows of one document or band looked at: versions of a page and copies of a story, not more. */
const MOST = 50;

/** A stage over the tables. Nothing is written until its changes are committed. */
export function createStage(tables: LibraryTables): Stage {
  const staged = new Map<string, { change: Change; row: unknown }>();
  const warmed = new Map<string, unknown>();
  const name = (table: TableName, key: string): string => `${table}\n${key}`;
  return {
    get: async (table, key) => {
      const id = name(table, key);
      const own = staged.get(id);
      if (own) return own.row as never;
      if (warmed.has(id)) return warmed.get(id) as never;
      return tables.get(table, key);
    },
    warm: async (table, keys) => {
      const rows = await tables.getMany(table, keys);
      for (const [i, key] of keys.entries()) warmed.set(name(table, key), rows[i]);
    },
    texts: async ({ field, value }) => {
      const rows = await tables.rows('texts', { where: { field, value }, limit: MOST });
      const found = new Map(rows.map((row) => [row.key, row]));
      for (const { change, row } of staged.values()) {
        if (change.table !== 'texts') continue;
        if (!('put' in change)) found.delete(change.remove as never);
        else {
          const text = row as TextRecord;
          const fits = field === 'document' ? text.document === value : text.sketch.includes(value);
          if (fits) found.set(text.key, text);
          else found.delete(text.key);
        }
      }
      return [...found.values()];
    },
    put: (table, row) => void staged.set(name(table, row.key), { change: { table, put: row } as Change, row }),
    remove: (table, key) => void staged.set(name(table, key), { change: { table, remove: key }, row: undefined }),
    changes: () => [...staged.values()].map(({ change }) => change),
  };
}
