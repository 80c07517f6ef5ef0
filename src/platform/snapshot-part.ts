import { backupLine, backupOf } from '../library/backup.ts';
import type { TableName } from '../library/library-record.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import type { AlteredRows } from '../library/track-changes.ts';

/** A stretch of a table in a snapshot: the rows behind a key, up to the one behind which the next part of the table begins. */
export interface SnapshotPart {
  readonly table: TableName;
  readonly after: string;
  /** Number of the value that holds its rows; none where there are none. */
  readonly name?: number;
  readonly records: number;
  /** Characters of that value. */
  readonly size: number;
  /** Its rows have been changed since it was written, or it was never written; what `name` holds is older then. */
  readonly isOpen?: boolean;
}

/** Characters of rows in one part: each change costs the reading of about so many. */
const PART = 64_000;
/** Parts written in one step. */
const MOST = 32;
/** Rows read at first where nobody knows how many there are, and at most at once. */
const FEW = 8;
const MANY = 250;

/** Under which key a part lies. */
export const partName = (number: number): string => `library-snapshot-part-${number}`;

/** The parts, with those open that hold a changed row. */
export function touchedBy(parts: readonly SnapshotPart[], notes: readonly AlteredRows[]): readonly SnapshotPart[] {
  const open = new Set<SnapshotPart | undefined>();
  for (const { keys } of notes)
    for (const [table, changed] of Object.entries(keys)) {
      const those = parts.filter((part) => part.table === table);
      for (const key of changed) open.add(partOf(those, key));
    }
  return parts.map((part) => (open.has(part) ? { ...part, isOpen: true } : part));
}

/** The last part that begins before a key. An import changes hundreds of thousands: they are not looked for one by one. */
function partOf(parts: readonly SnapshotPart[], key: string): SnapshotPart | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as SnapshotPart).after < key) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}

/** What one step made of the parts. */
interface Rewritten {
  readonly parts: readonly SnapshotPart[];
  readonly written: Readonly<Record<string, string>>;
  /** Number of the next part. */
  readonly next: number;
  /** Names of values that are in no part any more. */
  readonly gone: readonly string[];
}

/** Reads the rows of open parts anew, as many as one step takes. The rest of a part that is not read to its end stays open. */
export async function rewritten(
  tables: LibraryTables,
  parts: readonly SnapshotPart[],
  first: number,
): Promise<Rewritten> {
  const written: Record<string, string> = {};
  const made: SnapshotPart[] = [];
  const gone: string[] = [];
  let next = first;
  for (const [i, part] of parts.entries()) {
    if (!part.isOpen || next - first >= MOST) {
      made.push(part);
      continue;
    }
    const { table } = part;
    const upTo = parts[i + 1]?.table === table ? parts[i + 1]?.after : undefined;
    let { after, records } = part;
    let isRead = false;
    while (!isRead && next - first < MOST) {
      const found = await readPart(tables, { table, after, records, ...(upTo === undefined ? {} : { upTo }) });
      const { length } = found.lines;
      if (length > 0) {
        const text = await packText(backupOf(found.lines));
        written[partName(next)] = text;
        made.push({ table, after, records: length, size: text.length, name: next });
        next += 1;
      } else if (after === '') {
        // The first part of a table stays, also without rows: new ones are to have a place.
        made.push({ table, after, records: 0, size: 0 });
      }
      records = Math.max(0, records - length);
      isRead = found.last === undefined;
      after = found.last ?? after;
    }
    if (!isRead) made.push({ ...part, after, records });
    else if (part.name !== undefined) gone.push(partName(part.name));
  }
  return { parts: made, written, next, gone };
}

/** The lines of one part; `last` is the key behind which the next one begins, when there may be more. */
async function readPart(
  tables: LibraryTables,
  { table, after, records, upTo }: Pick<SnapshotPart, 'table' | 'after' | 'records'> & { readonly upTo?: string },
): Promise<{ readonly lines: readonly string[]; readonly last?: string }> {
  const lines: string[] = [];
  let length = 0;
  let last = after;
  // As many as there were, and the one behind them.
  let limit = Math.min(MANY, records > 0 ? records + 1 : FEW);
  for (;;) {
    const rows = await tables.rows(table, { limit, ...(last === '' ? {} : { after: last }) });
    for (const row of rows) {
      if (upTo !== undefined && row.key > upTo) return { lines };
      const line = backupLine(table, row);
      if (line !== null) lines.push(line);
      length += line?.length ?? 0;
      last = row.key;
      if (length >= PART) return { lines, last };
    }
    if (rows.length < limit) return { lines };
    limit = Math.min(MANY, Math.ceil(((PART - length) * lines.length) / Math.max(1, length)) || MANY);
  }
}

/** A text, compressed, as one that can be kept beside the database. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = '';
  for (let from = 0; from < bytes.length; from += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(letters);
}

/** The same back; rejects for what is no base64 of a whole gzip file. */
export async function unpackText(text: string): Promise<string> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
