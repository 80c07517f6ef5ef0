import { TABLES, type LibraryRows, type TableName, type TextRecord } from './library-record.ts';
import type { Change, LibraryTables, RowQuery } from './library-tables.ts';

type AnyRow = LibraryRows[TableName];
const valueOf = (row: AnyRow, field: string): unknown => (row as unknown as Record<string, unknown>)[field];
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The library's tables in memory, behaving as the stored ones do: rows go in and come out as copies, in order of their key. */
export function createMemoryTables(): LibraryTables {
  const tables = new Map<TableName, Map<string, AnyRow>>(TABLES.map((name) => [name, new Map()]));
  const table = (name: TableName): Map<string, AnyRow> => {
    const found = tables.get(name);
    if (!found) throw new Error(`library: there is no table ${name}`);
    return found;
  };
  const get = <T extends TableName>(name: T, key: string): LibraryRows[T] | undefined =>
    copy(table(name).get(key) as LibraryRows[T] | undefined);
  return {
    get: async (name, key) => get(name, key),
    getMany: async (name, keys) => keys.map((key) => get(name, key)),
    rows: async (name, query) =>
      select([...table(name).values()], query, name === 'events' && query.where !== undefined).map((row) =>
        copy(row),
      ) as never,
    keys: async (name, { after, limit }) =>
      [...table(name).keys()]
        .filter((key) => after === undefined || key > after)
        .sort(byText)
        .slice(0, limit),
    textsNaming: async (wanted) =>
      [...table('texts').values()]
        .filter((row) => ((row as TextRecord).names ?? []).includes(wanted))
        .map(({ key }) => key)
        .sort(byText),
    count: async (name) => table(name).size,
    commit: async (changes: readonly Change[]) => {
      const events = new Map<string, AnyRow>();
      for (const change of changes.map((one) => copy(one))) {
        const key = 'put' in change ? change.put.key : change.remove;
        if (change.table === 'events') {
          // What was written last stands last.
          table('events').delete(key);
          events.delete(key);
          if ('put' in change) events.set(key, change.put);
        } else if ('put' in change) table(change.table).set(key, change.put);
        else table(change.table).delete(key);
      }
      for (const row of [...events.values()].sort((a, b) => byText(a.key, b.key))) table('events').set(row.key, row);
    },
    erase: async () => {
      for (const rows of tables.values()) rows.clear();
    },
  };
}

function select(rows: AnyRow[], query: RowQuery, isAsWritten: boolean): readonly AnyRow[] {
  const { where, order, after } = query;
  const kept = rows.filter((row) => {
    if (after !== undefined && row.key <= after) return false;
    if (!where) return true;
    if (where.field === 'band') return ((valueOf(row, 'sketch') as string[] | undefined) ?? []).includes(where.value);
    return valueOf(row, where.field) === where.value;
  });
  if (!isAsWritten)
    kept.sort(
      (a, b) => (order ? byText(String(valueOf(a, order)), String(valueOf(b, order))) : 0) || byText(a.key, b.key),
    );
  if (query.backwards) kept.reverse();
  const from = query.offset ?? 0;
  return kept.slice(from, from + query.limit);
}

const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
