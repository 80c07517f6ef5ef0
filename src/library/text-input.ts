import type { PageDate } from '../model/page-extract.ts';
import type { SourceText } from '../model/report.ts';
import type { EntityEdit } from './entity-edit.ts';
import type { ImportedEvent, TextRecord } from './library-record.ts';

/** A text as a page, a file or a feed gives it, not read yet. */
export interface TextInput {
  readonly source: SourceText;
  readonly origin: TextRecord['origin'];
  readonly author?: string;
  readonly published_from?: PageDate['basis'];
  readonly updated?: PageDate;
  readonly whole?: string;
  readonly licence?: string;
}

/** One thing an import brings. */
export type ImportItem =
  | { readonly text: TextInput }
  | { readonly event: ImportedEvent }
  | { readonly edit: EntityEdit }
  /** Out of a backup: a record as it was. Checked like everything else. */
  | { readonly record: Omit<TextRecord, 'import'> };

/** A numbered piece of an import. Sending the same number again changes nothing. */
export interface ImportBatch {
  readonly import: string;
  readonly seq: number;
  readonly items: readonly ImportItem[];
  /** How far into the input this batch reaches. */
  readonly position: number;
  /** Rows of this stretch that could not be used, as `file:line: sentence`. */
  readonly problems: readonly string[];
  /** How many rows were refused (problems may be fewer: they are capped). */
  readonly refused: number;
}
