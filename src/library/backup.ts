import type { FileProblem, Outcome } from '../model/problem.ts';
import { allRows } from './all-rows.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkRow } from './check-row.ts';
import type { ImportRecord, LibraryRows, ReplacedRecord, TableName } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';
import { isDerivedRow } from './track-changes.ts';

/** Raised when the shape of a backup changes; a newer one is refused in plain words. */
const BACKUP_VERSION = 3;
/** What a backup holds: every table but the files of imports under way. Version 1 had no `imports` and no `replaced`, version 2 no packs that are kept as files. */
export const KEPT: readonly TableName[] = ['texts', 'events', 'edits', 'rules', 'packs', 'meta', 'imports', 'replaced'];
/** Whether a table holds what the reader has, and not only how it came in: only that is counted when a number is told. */
export const isOfReading = (table: TableName): boolean => table !== 'imports' && table !== 'replaced';
const headOf = (version: number): string => `{"format":"backstory-backup","version":${version},"rows":[`;
const HEAD = headOf(BACKUP_VERSION);

/** One row of a backup. */
export type BackupRow = Extract<Change, { put: unknown }>;

/**
 * The whole library as pieces of one JSON file, a row on each line in the order of its key, so that it can be written and read without
 * holding it whole. The same library gives the same bytes, and so does a library that was made from them. An import that still runs
 * is written as cancelled: its files stay behind. Of packs that are kept as files it says what they are; their files go beside it.
 */
export async function* writeBackup(
  tables: LibraryTables,
  options: { readonly restricted: boolean; readonly counted?: (records: number) => void },
): AsyncGenerator<string, void> {
  yield `${HEAD}\n`;
  let count = 0;
  let records = 0;
  for (const table of KEPT) {
    for await (const row of allRows(tables, table)) {
      if (!options.restricted && isRestricted(row)) continue;
      const line = backupLine(table, row);
      if (line === null) continue;
      yield `${count === 0 ? '' : ',\n'}${line}`;
      count += 1;
      if (isOfReading(table)) records += 1;
    }
  }
  yield `\n],"count":${count}}\n`;
  options.counted?.(records);
}

/** One row as the line of a backup; null for what no backup needs. */
export function backupLine(table: TableName, row: LibraryRows[TableName]): string | null {
  if (table === 'meta' && isDerivedRow(row.key)) return null;
  return canonicalJson({ put: table === 'imports' ? withoutWork(row as ImportRecord) : withoutNames(row), table });
}

/** A whole backup of some rows. */
export const backupOf = (lines: readonly string[]): string =>
  `${HEAD}\n${lines.join(',\n')}\n],"count":${lines.length}}\n`;

/** Rows that may not be passed on, also those that an import put in the place of others and keeps for its undo. */
function isRestricted(row: LibraryRows[TableName]): boolean {
  if ('row' in row) return isRestricted(row.row);
  return 'event' in row && row.restricted === true;
}

/** Without what is made anew when the row is written. */
function withoutNames(row: LibraryRows[TableName]): LibraryRows[TableName] {
  if ('row' in row) return { ...row, row: withoutNames(row.row) as ReplacedRecord['row'] };
  if (!('report' in row)) return row;
  const { names: _made, ...text } = row;
  return text;
}

function withoutWork({ options: _chosen, ...record }: ImportRecord): ImportRecord {
  return record.state === 'running' ? { ...record, state: 'cancelled' } : record;
}

/** Longest line taken: a text of two million characters twice, read. */
const MOST_LINE = 64_000_000;

/**
 * Reads a backup line by line, as `writeBackup` writes it: `take` gives the checked row of a line, and `finish` says whether the file is
 * whole. A row that fails its check is left out and told. Never throws.
 */
export class BackupReader {
  /** The first 200. */
  readonly problems: FileProblem[] = [];
  private readonly file: string;
  private line = 0;
  private taken = 0;
  private wrong = 0;
  private foot: string | undefined;

  constructor(file: string) {
    this.file = file;
  }

  /** The row of the next line; undefined where none stands, or it is refused. `null` is a line that was too long to be held. */
  take(text: string | null): BackupRow | undefined {
    this.line += 1;
    if (this.line === 1 || text === '' || this.foot !== undefined) return undefined;
    if (text?.startsWith(']')) {
      this.foot = text;
      return undefined;
    }
    const json = text?.endsWith(',') ? text.slice(0, -1) : text;
    const row = checked(json === null || json === undefined || json.length > MOST_LINE ? null : parse(json));
    if (typeof row !== 'string') {
      this.taken += 1;
      return row;
    }
    this.wrong += 1;
    this.tell(this.line, row);
    return undefined;
  }

  /** False when the file is cut off, and then a problem says so. */
  finish(): boolean {
    const count = /^\],"count":(\d{1,9})\}\s*$/.exec(this.foot ?? '')?.[1];
    if (count === undefined) {
      this.tell(Math.max(1, this.line), 'the backup is cut off before its end');
      return false;
    }
    if (Number(count) > this.taken + this.wrong)
      this.tell(this.line, `the backup says ${count} rows and holds ${this.taken}`);
    return true;
  }

  private tell(line: number, sentence: string): void {
    if (this.problems.length < 200) this.problems.push({ file: this.file, line, column: 1, sentence });
  }
}

/** What the beginning of a file says: a backup with a row on each line, one that was laid out anew, or a sentence when it is none. */
export function backupLayout(start: string): 'lines' | 'other' | { readonly refused: string } {
  const version = /^\s*\{\s*"format"\s*:\s*"backstory-backup"\s*,\s*"version"\s*:\s*(\d{1,6})/.exec(
    start.slice(0, 500),
  )?.[1];
  if (version === undefined) return { refused: 'this is not a backup of Backstory' };
  if (Number(version) > BACKUP_VERSION)
    return { refused: 'the backup was made by a newer version of Backstory; update to read it' };
  return start.startsWith(`${headOf(Number(version))}\n`) ? 'lines' : 'other';
}

/**
 * The rows of a backup file that is held whole, each checked; null when the file is none or is cut off, and then a problem says line and
 * why. Never throws.
 */
export function readBackup(file: string, text: string): Outcome<readonly BackupRow[] | null> {
  const layout = backupLayout(text);
  if (typeof layout !== 'string')
    return { value: null, problems: [{ file, line: 1, column: 1, sentence: layout.refused }] };
  if (layout === 'other') return readWhole(file, text);
  const reader = new BackupReader(file);
  const rows = text.split('\n').flatMap((line) => reader.take(line) ?? []);
  return { value: reader.finish() ? rows : null, problems: reader.problems };
}

/** A backup that another program laid out anew. */
function readWhole(file: string, text: string): Outcome<readonly BackupRow[] | null> {
  const problems: FileProblem[] = [];
  const tell = (line: number, sentence: string): void => {
    if (problems.length < 200) problems.push({ file, line, column: 1, sentence });
  };
  const whole = parse(text);
  const given =
    typeof whole === 'object' && whole !== null && Object.hasOwn(whole, 'rows')
      ? (whole as { rows: unknown }).rows
      : null;
  if (!Array.isArray(given)) {
    tell(1, 'this backup is not valid JSON, or has no rows');
    return { value: null, problems };
  }
  const rows: BackupRow[] = [];
  for (const [i, one] of (given as unknown[]).entries()) {
    const row = checked(one);
    if (typeof row === 'string') tell(i + 1, row);
    else rows.push(row);
  }
  return { value: rows, problems };
}

function checked(row: unknown): BackupRow | string {
  if (row === null) return 'this row is not valid JSON';
  const found = checkRow(row);
  if (typeof found === 'string' || KEPT.includes(found.table)) return found;
  return `rows of the table ${found.table} do not belong in a backup`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
