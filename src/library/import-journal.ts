import type { Report } from '../model/report.ts';
import { canonicalJson } from './canonical-json.ts';
import { cleanInput } from './clean-input.ts';
import type { EventRecord, ImportRecord, ReplacedRecord, TextRecord } from './library-record.ts';
import type { LibraryTables } from './library-tables.ts';
import { createStage, type Stage } from './stage.ts';
import { stageText } from './stage-text.ts';
import type { ImportBatch, ImportItem, TextInput } from './text-input.ts';

/** Problems kept with an import; the rest is counted. */
const MOST_PROBLEMS = 200;
/** Rows removed in one commit while an import is undone. */
const UNDO_STEP = 6000;

export interface ImportTools {
  readonly readText: (input: TextInput) => Promise<Report> | Report;
  /** ISO date-time. */
  readonly now: () => string;
}

/** What is known of an import before it runs. `problems` are files that could not even be opened. */
export type ImportStart = Pick<
  ImportRecord,
  'key' | 'name' | 'format' | 'bytes' | 'total' | 'licence' | 'restricted' | 'options'
> & { readonly problems?: readonly string[] };

/** Starts an import, or finds the one of that key that already runs (the call may be repeated). */
export async function beginImport(
  tables: LibraryTables,
  { problems = [], ...start }: ImportStart,
  at: string,
): Promise<ImportRecord> {
  const existing = await tables.get('imports', start.key);
  if (existing) return existing;
  const zero = { next: 0, position: 0, added: 0, same: 0, changed: 0 };
  const told = { refused: problems.length, problems: problems.slice(0, MOST_PROBLEMS) };
  const record: ImportRecord = { ...start, ...zero, ...told, state: 'running', started: at };
  await tables.commit([{ table: 'imports', put: record }]);
  return record;
}

/**
 * Applies a batch in one commit together with the import's new state, so that a stop at any moment leaves it either wholly done or
 * not begun. A batch that was applied before is answered with the state and changes nothing; one that skips a number is refused.
 */
export async function applyBatch(tables: LibraryTables, batch: ImportBatch, tools: ImportTools): Promise<ImportRecord> {
  const state = await tables.get('imports', batch.import);
  if (!state) throw new Error('This import is not known; start it again.');
  if (state.state !== 'running' || batch.seq < state.next) return state;
  if (batch.seq > state.next) throw new Error(`Batch ${batch.seq} came before batch ${state.next}.`);
  const stage = createStage(tables);
  await stage.warm(
    'events',
    batch.items.flatMap((item) => ('event' in item ? [item.event.id] : [])),
  );
  const count = { added: 0, same: 0, changed: 0 };
  for (const item of batch.items) count[await stageItem(stage, item, state, tools)] += 1;
  const next: ImportRecord = {
    ...state,
    next: state.next + 1,
    position: batch.position,
    added: state.added + count.added,
    same: state.same + count.same,
    changed: state.changed + count.changed,
    refused: state.refused + batch.refused,
    problems: [...state.problems, ...batch.problems].slice(0, MOST_PROBLEMS),
  };
  stage.put('imports', next);
  await tables.commit(stage.changes());
  return next;
}

async function stageItem(
  stage: Stage,
  item: ImportItem,
  state: ImportRecord,
  tools: ImportTools,
): Promise<'added' | 'same' | 'changed'> {
  if ('text' in item) {
    const input = cleanInput(item.text);
    const report = await tools.readText(input);
    const { outcome } = await stageText(stage, input, report, tools.now(), state.key);
    return outcome === 'version' ? 'changed' : outcome;
  }
  if ('edit' in item) {
    const key = `${state.key}:${JSON.stringify(item.edit)}`;
    if (await stage.get('edits', key)) return 'same';
    stage.put('edits', { key, at: tools.now(), edit: item.edit, import: state.key });
    return 'added';
  }
  if ('record' in item) {
    if (await stage.get('texts', item.record.key)) return 'same';
    stage.put('texts', { ...item.record, import: state.key });
    return 'added';
  }
  const record: EventRecord = {
    key: item.event.id,
    event: item.event,
    import: state.key,
    ...(state.licence === undefined ? {} : { licence: state.licence }),
    ...(state.restricted ? { restricted: true } : {}),
  };
  const existing = await stage.get('events', record.key);
  if (!existing) {
    stage.put('events', record);
    return 'added';
  }
  if (canonicalJson(existing.event) === canonicalJson(item.event)) return 'same';
  const kept = `${state.key}:events:${record.key}`;
  if (existing.import !== state.key && !(await stage.get('replaced', kept)))
    stage.put('replaced', { key: kept, import: state.key, table: 'events', row: existing });
  stage.put('events', record);
  return 'changed';
}

/** Marks a running import as finished or cancelled; anything else stays as it is. */
export async function endImport(
  tables: LibraryTables,
  key: string,
  state: 'done' | 'cancelled',
  at: string,
): Promise<ImportRecord | undefined> {
  const record = await tables.get('imports', key);
  if (record?.state !== 'running') return record;
  const ended: ImportRecord = { ...record, state, ended: at };
  await tables.commit([{ table: 'imports', put: ended }]);
  return ended;
}

/**
 * Takes back the next stretch of an import; call it until the state is `undone`. What the import added goes, what it replaced comes
 * back, and rows of it that the reader erased stay so. Each step is one commit, so that a stop in between only means that the rest is undone later.
 */
export async function undoImportStep(
  tables: LibraryTables,
  key: string,
  at: string,
): Promise<ImportRecord | undefined> {
  const record = await tables.get('imports', key);
  if (!record || record.state === 'undone') return record;
  const where = { field: 'import', value: key } as const;
  const undoing = (rows: number): ImportRecord => ({ ...record, state: 'undoing', taken: (record.taken ?? 0) + rows });
  for (const table of ['texts', 'events', 'edits'] as const) {
    const rows = await tables.rows(table, { where, limit: UNDO_STEP });
    if (rows.length === 0) continue;
    const after = undoing(rows.length);
    await tables.commit([...rows.map((row) => ({ table, remove: row.key })), { table: 'imports', put: after }]);
    return after;
  }
  const replaced = await tables.rows('replaced', { where, limit: UNDO_STEP });
  const isLast = replaced.length < UNDO_STEP;
  const after: ImportRecord = isLast ? { ...record, state: 'undone', ended: at } : undoing(0);
  const back = await Promise.all(replaced.filter(({ erased }) => !erased).map((row) => behindNewer(tables, row)));
  await tables.commit([
    ...back.map((row) => ({ table: row.table, put: row.row }) as never),
    ...replaced.map((row) => ({ table: 'replaced' as const, remove: row.key })),
    { table: 'imports', put: after },
  ]);
  return after;
}

/** A text that comes back while its document has a newer version, saved since, stands behind that one. */
async function behindNewer(tables: LibraryTables, replaced: ReplacedRecord): Promise<ReplacedRecord> {
  if (replaced.table !== 'texts') return replaced;
  const row = replaced.row as TextRecord;
  const versions = await tables.rows('texts', { where: { field: 'document', value: row.document }, limit: 100 });
  const newer = versions
    .filter(({ version, import: from }) => version > row.version && from !== replaced.import)
    .sort((a, b) => a.version - b.version)[0];
  return newer ? { ...replaced, row: { ...row, replaced_by: newer.key } } : replaced;
}
