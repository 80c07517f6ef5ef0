import { textId } from '../text/text-id.ts';
import { allRows } from './all-rows.ts';
import { canonicalJson } from './canonical-json.ts';
import type { AgainRecord, EventRecord, ImportRecord, TextRecord } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';

/** So many hexadecimal digits are a number that is held exactly. */
const DIGITS = 13;
const markOfId = (id: string): number => Number.parseInt(id.slice(0, DIGITS), 16);

/** A number for what a text says, or a row as an import has it; two others have the same one time in many billions. */
export const markOf = (row: EventRecord | TextRecord): number =>
  'event' in row ? (saidBy(row) + markOfId(textId(row.import))) % 16 ** DIGITS : markOfId(row.key);

/** The same whoever says it: how older versions of this program marked rows. */
const saidBy = (row: EventRecord): number => markOfId(textId(canonicalJson(row.event)));

/** What a batch found there already, as it is kept for the undo of those that brought it. */
export function saidAgain(importKey: string, seq: number, marks: readonly number[]): AgainRecord {
  return { key: `${importKey}:again:${String(seq).padStart(9, '0')}`, import: importKey, table: 'again', marks };
}

/** What other imports that stand say again of what one of them brought. */
export interface Heirs {
  /** The imports that a row or text stays with, each once; never one of `but`. */
  of(row: EventRecord | TextRecord, but?: ReadonlySet<string>): readonly string[];
}

/** Reads who else says what an import brought, which is about to be undone. */
export async function findHeirs(tables: LibraryTables, importKey: string): Promise<Heirs> {
  const standing = new Set<string>();
  for await (const { key, state } of allRows(tables, 'imports'))
    if (key !== importKey && state !== 'undone' && state !== 'undoing') standing.add(key);
  const found = new Map<number, readonly string[]>();
  if (standing.size > 0)
    for await (const row of allRows(tables, 'replaced')) {
      if (row.table !== 'again' || !standing.has(row.import)) continue;
      const alone = [row.import];
      for (const mark of row.marks) {
        const before = found.get(mark);
        found.set(mark, before ? [...before, row.import] : alone);
      }
    }
  return {
    of: (row, but) => {
      if (found.size === 0) return [];
      const marks = 'event' in row ? [markOf(row), saidBy(row)] : [markOf(row)];
      return [...new Set(marks.flatMap((mark) => found.get(mark) ?? []))].filter((one) => !but?.has(one));
    },
  };
}

/** What writes down that imports have so many rows now that they had only found there. */
export async function inheritances(tables: LibraryTables, heirs: readonly string[]): Promise<readonly Change[]> {
  const counts = new Map<string, number>();
  for (const heir of heirs) counts.set(heir, (counts.get(heir) ?? 0) + 1);
  const records = await tables.getMany('imports', [...counts.keys()]);
  return records.flatMap((record): readonly Change[] => {
    const rows = counts.get(record?.key ?? '') ?? 0;
    if (!record) return [];
    const put: ImportRecord = { ...record, added: record.added + rows, same: Math.max(0, record.same - rows) };
    return [{ table: 'imports', put }];
  });
}
