import type { LibraryRows, TableName } from './library-record.ts';

/** One write. All changes of one `commit` happen together or not at all. */
export type Change =
  | { [T in TableName]: { readonly table: T; readonly put: LibraryRows[T] } }[TableName]
  | { readonly table: TableName; readonly remove: string };

/**
 * Which rows of a table, in ascending order of their key (or of the index, newest first with `backwards`). Events of one import come in the order in
 * which they were written, those of one commit in the order of their keys.
 */
export interface RowQuery {
  /** An indexed field and the value it must have. `band`: one value of the list in `sketch`. */
  readonly where?: { readonly field: 'import' | 'document' | 'band'; readonly value: string };
  /** Order by `accessed` (texts alone) instead of by key. */
  readonly order?: 'accessed';
  readonly backwards?: boolean;
  /** Only rows after this key (not with `order`, nor for the events of one import). */
  readonly after?: string;
  readonly offset?: number;
  readonly limit: number;
}

/**
 * The few storage operations that the library is built on. IndexedDB in the extension, a map in tests and on the command line.
 * `commit` rejects with an error named `QuotaExceededError` when the disk is full, and then nothing of it is kept.
 */
export interface LibraryTables {
  get<T extends TableName>(table: T, key: string): Promise<LibraryRows[T] | undefined>;
  getMany<T extends TableName>(table: T, keys: readonly string[]): Promise<readonly (LibraryRows[T] | undefined)[]>;
  rows<T extends TableName>(table: T, query: RowQuery): Promise<readonly LibraryRows[T][]>;
  /** Keys alone, in order. */
  keys(table: TableName, query: { readonly after?: string; readonly limit: number }): Promise<readonly string[]>;
  /** Keys of the texts that hold a name, folded (`foldKey`). */
  textsNaming(name: string): Promise<readonly string[]>;
  count(table: TableName): Promise<number>;
  commit(changes: readonly Change[]): Promise<void>;
  /** Removes every row of every table. */
  erase(): Promise<void>;
}
