import type { Report } from '../model/report.ts';
import { canonicalJson } from './canonical-json.ts';
import { cleanInput } from './clean-input.ts';
import type { EventRecord, ImportedEvent, ImportRecord, TextRecord } from './library-record.ts';
import type { LibraryTables } from './library-tables.ts';
import { keepReplaced, warmReplaced } from './replaced-row.ts';
import { markOf, saidAgain } from './said-again.ts';
import { createStage, type Stage } from './stage.ts';
import { stageText } from './stage-text.ts';
import type { ImportBatch, ImportItem, TextInput } from './text-input.ts';

/** Problems kept with an import; the rest is counted. */
const MOST_PROBLEMS = 200;

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
  const rows = batch.items.flatMap((item) => ('event' in item ? [item.event] : []));
  await stage.warm(
    'events',
    rows.map(({ id }) => id),
  );
  const there = await Promise.all(rows.map(({ id }) => stage.get('events', id)));
  await warmReplaced(
    stage,
    state.key,
    there.filter((row) => row !== undefined),
  );
  const count = { added: 0, same: 0, changed: 0 };
  const again: number[] = [];
  const isBeside = createBeside(tables, state);
  for (const item of batch.items) {
    const { outcome, found } = await stageItem(stage, item, state, tools);
    count[outcome] += 1;
    // What the reader has without any import is nobody's to take back.
    if (found?.import === undefined || found.import === state.key) continue;
    if ('event' in item && (await isBeside(found.import))) await putRow(stage, state, item.event, found as EventRecord);
    else again.push(markOf(found));
  }
  if (again.length > 0) stage.put('replaced', saidAgain(state.key, batch.seq, again));
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

/** What came of one item; `found` is what says the very same already. */
interface Staged {
  readonly outcome: 'added' | 'same' | 'changed';
  readonly found?: EventRecord | TextRecord;
}

async function stageItem(stage: Stage, item: ImportItem, state: ImportRecord, tools: ImportTools): Promise<Staged> {
  if ('text' in item) {
    const input = cleanInput(item.text);
    const report = await tools.readText(input);
    const { outcome, record } = await stageText(stage, input, report, tools.now(), state.key);
    return outcome === 'same' ? { outcome, found: record } : { outcome: outcome === 'version' ? 'changed' : outcome };
  }
  if ('edit' in item) {
    const key = `${state.key}:${JSON.stringify(item.edit)}`;
    if (await stage.get('edits', key)) return { outcome: 'same' };
    stage.put('edits', { key, at: tools.now(), edit: item.edit, import: state.key });
    return { outcome: 'added' };
  }
  if ('record' in item) {
    const found = await stage.get('texts', item.record.key);
    if (found) return { outcome: 'same', found };
    stage.put('texts', { ...item.record, import: state.key });
    return { outcome: 'added' };
  }
  const existing = await stage.get('events', item.event.id);
  if (existing && canonicalJson(existing.event) === canonicalJson(item.event))
    return { outcome: 'same', found: existing };
  await putRow(stage, state, item.event, existing);
  return { outcome: existing ? 'changed' : 'added' };
}

/** Writes a row as the import has it, and keeps what another one had there. */
async function putRow(
  stage: Stage,
  { key, licence, restricted }: ImportRecord,
  event: ImportedEvent,
  existing: EventRecord | undefined,
): Promise<void> {
  if (existing && existing.import !== key) await keepReplaced(stage, key, existing);
  stage.put('events', {
    key: event.id,
    event,
    import: key,
    ...(licence === undefined ? {} : { licence }),
    ...(restricted ? { restricted } : {}),
  });
}

/**
 * Whether another import still had something to say after this one had begun. Then a mark would not tell which of the two spoke last of a row that
 * both speak of more than once: the row is written as if it had been changed.
 */
function createBeside(tables: LibraryTables, { started }: ImportRecord): (other: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (other) => {
    let found = known.get(other);
    if (found === undefined) {
      const record = await tables.get('imports', other);
      found = record?.state === 'running' || (record?.ended ?? '') >= started;
      known.set(other, found);
    }
    return found;
  };
}

/** Marks a running import as finished or cancelled, and lets an undo under way be where it is; anything else stays as it is. */
export async function endImport(
  tables: LibraryTables,
  key: string,
  state: 'done' | 'cancelled',
  at: string,
): Promise<ImportRecord | undefined> {
  const record = await tables.get('imports', key);
  const isUndone = record?.state === 'undoing' && state === 'cancelled';
  if (record?.state !== 'running' && !isUndone) return record;
  const { taken = 0, ...rest } = record;
  const changed = Math.max(0, record.changed - Math.max(0, taken - record.added));
  const ended: ImportRecord = { ...rest, state, ended: at, added: Math.max(0, record.added - taken), changed };
  await tables.commit([{ table: 'imports', put: ended }]);
  return ended;
}
