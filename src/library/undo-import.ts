import {
  isReplaced,
  type AgainRecord,
  type EventRecord,
  type ImportRecord,
  type ReplacedRecord,
  type TextRecord,
} from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';
import { chainOf, importsFrom, replacedBy, replacedKey } from './replaced-row.ts';
import { findHeirs, inheritances, type Heirs } from './said-again.ts';
import { withoutTexts } from './without-texts.ts';

/** Rows removed or looked at in one commit; texts are larger. */
const STEP = 6000;
const TEXTS = 200;

/**
 * Takes an import back; call what it returns until the state is no longer `undoing`. What the import added goes, what it changed is again as the
 * last import had it that still stands, in whatever order imports are undone; what another one that stands found there already stays with that one; rows of it that the reader erased stay so. Each step is one
 * commit that leaves nothing half done: after a stop the rest is undone later, by steps of their own, and the reader may leave it at that.
 */
export function createUndo(tables: LibraryTables, key: string): (at: string) => Promise<ImportRecord | undefined> {
  const where = { field: 'import', value: key } as const;
  let isBegun = false;
  let heirs: Heirs | undefined;
  /** Up to where the rows kept for other imports were looked through; null when all were. */
  let looked: string | null = '';
  return async (at) => {
    const record = await tables.get('imports', key);
    if (!record || record.state === 'undone' || (isBegun && record.state !== 'undoing')) return record;
    isBegun = true;
    heirs ??= await findHeirs(tables, key);
    const commit = async (changes: readonly Change[], rows: number, isLast = false): Promise<ImportRecord> => {
      const after: ImportRecord = isLast
        ? { ...record, state: 'undone', ended: at }
        : { ...record, state: 'undoing', taken: (record.taken ?? 0) + rows };
      await tables.commit([...changes, { table: 'imports', put: after }]);
      return after;
    };
    const texts = await tables.rows('texts', { where, limit: TEXTS });
    if (texts.length > 0) return commit(await leaveTexts(tables, texts, heirs), texts.length);
    const events = await tables.rows('events', { where, limit: STEP });
    if (events.length > 0) return commit(await withoutEvents(tables, record, events, heirs), events.length);
    const edits = await tables.rows('edits', { where, limit: STEP });
    if (edits.length > 0)
      return commit(
        edits.map((row) => ({ table: 'edits', remove: row.key })),
        edits.length,
      );
    if (looked !== null) {
      const kept = await tables.rows('replaced', { after: looked, limit: STEP });
      const changes = await withoutRowsOf(tables, key, kept.filter(isReplaced), heirs);
      looked = kept.length < STEP ? null : (kept.at(-1)?.key ?? null);
      if (changes.length > 0 || looked !== null) return commit(changes, 0);
    }
    const own = await tables.rows('replaced', { where, limit: STEP });
    return commit(await broughtBack(tables, own), 0, own.length < STEP);
  };
}

/** What imports had replaced, by the keys under which it is kept. */
async function replacedRows(
  tables: LibraryTables,
  keys: readonly string[],
): Promise<readonly (ReplacedRecord | undefined)[]> {
  return (await tables.getMany('replaced', keys)).map((row) => (row && isReplaced(row) ? row : undefined));
}

/** What takes texts of an import away; those that another one found there as well stay with that one. */
async function leaveTexts(
  tables: LibraryTables,
  texts: readonly TextRecord[],
  heirs: Heirs,
): Promise<readonly Change[]> {
  const left = texts.flatMap((row) => {
    const [heir] = heirs.of(row);
    return heir === undefined ? [] : [{ ...row, import: heir }];
  });
  const staying = new Set(left.map(({ key }) => key));
  const gone = texts.filter(({ key }) => !staying.has(key));
  return [
    ...left.map((put): Change => ({ table: 'texts', put })),
    ...(await withoutTexts(tables, gone)),
    ...(await inheritances(
      tables,
      left.map(({ import: heir }) => heir),
    )),
  ];
}

/** What takes rows of an import away and brings back in the same moment what stood there before. */
async function withoutEvents(
  tables: LibraryTables,
  { key, changed }: ImportRecord,
  rows: readonly EventRecord[],
  heirs: Heirs,
): Promise<readonly Change[]> {
  const before =
    changed === 0
      ? []
      : await replacedRows(
          tables,
          rows.map((row) => replacedKey(key, row.key)),
        );
  const inherited: string[] = [];
  const changes = rows.flatMap((row, i): readonly Change[] => {
    const old = before[i];
    const [heir, ...others] = heirs.of(row);
    if (heir !== undefined) {
      inherited.push(heir, ...others);
      return [{ table: 'events', put: { ...row, import: heir } }, ...handedOver(old, row, [heir, ...others], heirs)];
    }
    if (!old) return [{ table: 'events', remove: row.key }];
    return [
      { table: 'events', put: old.row as EventRecord },
      { table: 'replaced', remove: old.key },
    ];
  });
  return [...changes, ...(await inheritances(tables, inherited))];
}

/**
 * A row that stays with several imports is kept for the undo of each of them but the last, as if one had brought it after the other; what stood
 * there before, for the last one's. If that is an own row of theirs, only where somebody else says it too.
 */
function handedOver(
  old: ReplacedRecord | undefined,
  row: EventRecord,
  to: readonly string[],
  heirs: Heirs,
): readonly Change[] {
  const rows = to.slice(1).map((whose) => ({ ...row, import: whose }));
  const before = old?.row as EventRecord | undefined;
  const whose = before && to.includes(before.import) ? heirs.of(before, new Set(to))[0] : before?.import;
  if (before && whose !== undefined) rows.push({ ...before, import: whose });
  return [
    ...(old ? [{ table: 'replaced', remove: old.key } as const] : []),
    ...rows.map((put, i): Change => ({ table: 'replaced', put: replacedBy(to[i] ?? '', put) })),
  ];
}

/** Rows of an import that others keep for their own undo: each is the row now that it had replaced, if it had. */
async function withoutRowsOf(
  tables: LibraryTables,
  key: string,
  kept: readonly ReplacedRecord[],
  heirs: Heirs,
): Promise<readonly Change[]> {
  const mine = kept.filter(({ import: of, row, erased }) => of !== key && row.import === key && !erased);
  const before = await replacedRows(
    tables,
    mine.map(({ row }) => replacedKey(key, row.key)),
  );
  const changes: Change[] = [];
  for (const [i, one] of mine.entries()) changes.push(...(await withoutKept(tables, one, before[i], heirs)));
  return changes;
}

async function withoutKept(
  tables: LibraryTables,
  one: ReplacedRecord,
  old: ReplacedRecord | undefined,
  heirs: Heirs,
): Promise<readonly Change[]> {
  const row = one.row as EventRecord;
  // What an import said before it said something newer of the row, it does not say any more.
  const newer = heirs.of(row).length === 0 ? new Set<string>() : await importsFrom(tables, row.key, one.import);
  const [heir, ...others] = heirs.of(row, newer);
  if (heir !== undefined)
    return [
      { table: 'replaced', put: { ...one, row: { ...row, import: heir } } },
      ...handedOver(old, row, [heir, ...others], heirs),
    ];
  // Two imports that changed the row in turn: the other one's own row comes back by itself when nothing newer is there.
  if (!old || old.row.import === one.import) return [{ table: 'replaced', remove: one.key }];
  return [
    { table: 'replaced', put: { ...one, row: old.row } },
    { table: 'replaced', remove: old.key },
  ];
}

/** What an import had replaced in places that are empty by now; under a newer row it waits for the undo of that. */
async function broughtBack(
  tables: LibraryTables,
  own: readonly (ReplacedRecord | AgainRecord)[],
): Promise<readonly Change[]> {
  const changes: Change[] = own.map(({ key }) => ({ table: 'replaced', remove: key }));
  // Texts stand beside their newer versions: those that an older version of this program noted are there.
  const rows = own
    .filter(isReplaced)
    .filter(({ table, erased }) => table === 'events' && !erased)
    .map(({ row }) => row as EventRecord);
  const now = await tables.getMany(
    'events',
    rows.map(({ key }) => key),
  );
  for (const [i, row] of rows.entries()) {
    const newer = now[i];
    if (!newer) {
      changes.push({ table: 'events', put: row });
      continue;
    }
    const { last } = await chainOf(tables, row.key, { from: newer.import });
    if (last !== row.import) changes.push({ table: 'replaced', put: replacedBy(last, row) });
  }
  return changes;
}
