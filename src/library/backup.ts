import type { FileProblem, Outcome } from '../model/problem.ts';
import { allRows } from './all-rows.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkRow } from './check-row.ts';
import type { ImportRecord, LibraryRows, PackRecord, TableName } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';
import { isDerivedRow } from './track-changes.ts';

/** Raised when the shape of a backup changes; a newer one is refused in plain words. */
const BACKUP_VERSION = 2;
/** What a backup holds: every table but the files of imports under way. Version 1 had no `imports` and no `replaced`. */
const KEPT: readonly TableName[] = ['texts', 'events', 'edits', 'rules', 'packs', 'meta', 'imports', 'replaced'];
/** Whether a table holds what the reader has, and not only how it came in: only that is counted when a number is told. */
export const isOfReading = (table: TableName): boolean => table !== 'imports' && table !== 'replaced';
const headOf = (version: number): string => `{"format":"backstory-backup","version":${version},"rows":[`;
const HEAD = headOf(BACKUP_VERSION);
const HEAD_1 = headOf(1);

/** One row of a backup. */
export type BackupRow = Extract<Change, { put: unknown }>;

/**
 * The whole library as pieces of one JSON file, a row on each line in the order of its key, so that it can be written and read without
 * holding it whole. The same library gives the same bytes, and so does a library that was made from them. An import that still runs
 * is written as cancelled: its files stay behind. Packs that are kept as files are left out: the reader has those files.
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
      if (table === 'meta' && isDerivedRow(row.key)) continue;
      if (table === 'packs' && (row as PackRecord).file !== undefined) continue;
      const put = table === 'imports' ? withoutWork(row as ImportRecord) : row;
      yield `${count === 0 ? '' : ',\n'}${canonicalJson({ put, table })}`;
      count += 1;
      if (isOfReading(table)) records += 1;
    }
  }
  yield `\n],"count":${count}}\n`;
  options.counted?.(records);
}

/** Rows that may not be passed on, also those that an import put in the place of others and keeps for its undo. */
function isRestricted(row: LibraryRows[TableName]): boolean {
  if ('row' in row) return isRestricted(row.row);
  return 'event' in row && row.restricted === true;
}

function withoutWork({ options: _chosen, ...record }: ImportRecord): ImportRecord {
  return record.state === 'running' ? { ...record, state: 'cancelled' } : record;
}

/** Longest line taken: a text of two million characters twice, read. */
const MOST_LINE = 64_000_000;

/**
 * The rows of a backup file, each checked; null when the file is none or is cut off, and then a problem says line and why. A row that
 * fails its check is left out and told. Never throws.
 */
export function readBackup(file: string, text: string): Outcome<readonly BackupRow[] | null> {
  const problems: FileProblem[] = [];
  const tell = (line: number, sentence: string): null => {
    if (problems.length < 200) problems.push({ file, line, column: 1, sentence });
    return null;
  };
  const head = /^\s*\{\s*"format"\s*:\s*"backstory-backup"\s*,\s*"version"\s*:\s*(\d{1,6})/.exec(text.slice(0, 500));
  if (!head) return { value: tell(1, 'this is not a backup of Backstory'), problems };
  if (Number(head[1]) > BACKUP_VERSION)
    return { value: tell(1, 'the backup was made by a newer version of Backstory; update to read it'), problems };
  const rows: BackupRow[] = [];
  const isOurs = text.startsWith(`${HEAD}\n`) || text.startsWith(`${HEAD_1}\n`);
  const lines = isOurs ? text.split('\n') : null;
  if (!lines) return readWhole(text, tell, problems);
  let foot: string | undefined;
  for (const [i, line] of lines.entries()) {
    if (i === 0 || line === '') continue;
    if (line.startsWith(']')) {
      foot = line;
      break;
    }
    const row = line.length > MOST_LINE ? null : parse(line.endsWith(',') ? line.slice(0, -1) : line);
    keep(row, i + 1, rows, tell);
  }
  const count = /^\],"count":(\d{1,9})\}\s*$/.exec(foot ?? '')?.[1];
  if (count === undefined) return { value: tell(lines.length, 'the backup is cut off before its end'), problems };
  if (Number(count) > rows.length + problems.length)
    tell(lines.length, `the backup says ${count} rows and holds ${rows.length}`);
  return { value: rows, problems };
}

/** A backup that another program laid out anew. */
function readWhole(
  text: string,
  tell: (line: number, sentence: string) => null,
  problems: readonly FileProblem[],
): Outcome<readonly BackupRow[] | null> {
  const whole = parse(text);
  const given =
    typeof whole === 'object' && whole !== null && Object.hasOwn(whole, 'rows')
      ? (whole as { rows: unknown }).rows
      : null;
  if (!Array.isArray(given)) return { value: tell(1, 'this backup is not valid JSON, or has no rows'), problems };
  const rows: BackupRow[] = [];
  for (const [i, row] of (given as unknown[]).entries()) keep(row, i + 1, rows, tell);
  return { value: rows, problems };
}

function keep(row: unknown, line: number, rows: BackupRow[], tell: (line: number, sentence: string) => null): void {
  if (row === null) return void tell(line, 'this row is not valid JSON');
  const checked = checkRow(row);
  if (typeof checked === 'string') tell(line, checked);
  else if (KEPT.includes(checked.table)) rows.push(checked);
  else tell(line, `rows of the table ${checked.table} do not belong in a backup`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
