import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { LinkRule } from '../model/mention.ts';
import type { PackId, ReportId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { listRows } from './all-rows.ts';
import { editPack } from './apply-edits.ts';
import { cleanInput } from './clean-input.ts';
import type { EntityEdit } from './entity-edit.ts';
import { applyBatch, beginImport, endImport, type ImportStart } from './import-journal.ts';
import { buildLibraryPack, type PackOptions } from './library-pack.ts';
import type { EditRecord, EventRecord, ImportRecord, PackRecord, RuleRecord, TextRecord } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';
import { eraseRow, erasedRows, forgetRow, takeRowBack } from './erase-row.ts';
import { createSerial } from './serial.ts';
import { createStage } from './stage.ts';
import { stageText, type SaveOutcome } from './stage-text.ts';
import { createUndo } from './undo-import.ts';
import { withoutTexts } from './without-texts.ts';
import type { ImportBatch, TextInput } from './text-input.ts';

/** What the library needs of the rest: the road of the bundled reports, the clock, and somebody to tell of changes. */
export interface LibraryTools {
  readonly readText: (input: TextInput) => Promise<Report> | Report;
  readonly buildIncidents: (
    reports: readonly Report[],
    entities: readonly Entity[],
  ) => { readonly incidents: readonly Incident[]; readonly reports: readonly Report[] };
  /** ISO date-time. */
  readonly now: () => string;
  /** Told after each change that was written: cards, search and marks are to be renewed. */
  readonly changed: () => void;
}

/** The reader's archive. Writes run one after the other; each is one commit. */
export interface Library {
  save(input: TextInput): Promise<SaveOutcome>;
  list(offset: number, limit: number): Promise<{ readonly total: number; readonly items: readonly TextRecord[] }>;
  read(report: ReportId): Promise<TextRecord | undefined>;
  /** Switches claims and mentions of a report off (indexes; an empty list switches all on). */
  switchOff(report: ReportId, off: TextRecord['off']): Promise<TextRecord | undefined>;
  remove(report: ReportId): Promise<void>;
  beginImport(start: ImportStart): Promise<ImportRecord>;
  applyBatch(batch: ImportBatch): Promise<ImportRecord>;
  endImport(key: string, state: 'done' | 'cancelled'): Promise<ImportRecord | undefined>;
  /** Undoes a whole import, step by step; another call goes on where a stop interrupted it. */
  undoImport(key: string): Promise<ImportRecord | undefined>;
  imports(): Promise<readonly ImportRecord[]>;
  rowsOfImport(key: string, offset: number, limit: number): Promise<readonly EventRecord[]>;
  /** Rows by their keys; those that are not there are left out. */
  readRows(keys: readonly string[]): Promise<readonly EventRecord[]>;
  /** Rows of an import that were erased and can be taken back. */
  erasedRows(key: string): Promise<readonly EventRecord[]>;
  eraseRow(key: string): Promise<void>;
  takeRowBack(key: string): Promise<void>;
  /** Erases an erased row for good. */
  forgetRow(key: string): Promise<void>;
  addRule(rule: LinkRule): Promise<RuleRecord>;
  undoRule(key: string, undone: boolean): Promise<void>;
  rules(): Promise<readonly RuleRecord[]>;
  addEdit(edit: EntityEdit): Promise<EditRecord>;
  undoEdit(key: string, undone: boolean): Promise<void>;
  edits(): Promise<readonly EditRecord[]>;
  /** Erases what was undone: an edit, a correction, or an import. What still holds stays. */
  forget(table: 'edits' | 'rules' | 'imports', key: string): Promise<void>;
  addPack(pack: PackRecord): Promise<void>;
  switchPack(key: PackId, on: boolean): Promise<void>;
  removePack(key: PackId): Promise<void>;
  packs(): Promise<readonly PackRecord[]>;
  /** Packs that the reader switched off, the bundled one among them. */
  packsOff(): Promise<readonly PackId[]>;
  /** The library as a private pack; `shared` are the entities of the other packs. */
  pack(shared: readonly Entity[], options?: PackOptions): Promise<Pack>;
  /** Other packs with the reader's edits of their entities (renamed, placed, merged ...); those without any are the same objects. */
  editPacks(packs: readonly Pack[]): Promise<readonly Pack[]>;
  count(): Promise<number>;
  erase(): Promise<void>;
}

const PACKS_OFF = 'packs-off';

/** The archive over its tables. */
export function createLibrary(tables: LibraryTables, tools: LibraryTools): Library {
  const inTurn = createSerial();
  const write = <T>(task: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const result = await task();
      tools.changed();
      return result;
    });
  const commit = (...changes: readonly Change[]): Promise<void> => write(() => tables.commit(changes));
  const packsOff = async (): Promise<readonly PackId[]> =>
    ((await tables.get('meta', PACKS_OFF))?.value as readonly PackId[] | undefined) ?? [];
  const nextKey = async (table: 'rules' | 'edits'): Promise<string> => {
    const last = (await tables.rows(table, { limit: 1, backwards: true }))[0];
    const number = Number.parseInt(last?.key ?? '0', 10);
    return String((Number.isNaN(number) ? 0 : number) + 1).padStart(9, '0');
  };
  return {
    save: async (given) => {
      const input = cleanInput(given);
      const report = await tools.readText(input);
      return write(async () => {
        const stage = createStage(tables);
        const outcome = await stageText(stage, input, report, tools.now());
        await tables.commit(stage.changes());
        return outcome;
      });
    },
    list: async (offset, limit) => ({
      total: await tables.count('texts'),
      items: await tables.rows('texts', { order: 'accessed', backwards: true, offset, limit }),
    }),
    read: (report) => tables.get('texts', report),
    switchOff: (report, off) =>
      write(async () => {
        const row = await tables.get('texts', report);
        if (!row) return undefined;
        const changed = { ...row, off };
        await tables.commit([{ table: 'texts', put: changed }]);
        return changed;
      }),
    remove: (report) => write(() => removeText(tables, report)),
    beginImport: (start) => inTurn(() => beginImport(tables, start, tools.now())),
    applyBatch: (batch) => inTurn(() => applyBatch(tables, batch, tools)),
    endImport: (key, state) => write(() => endImport(tables, key, state, tools.now())),
    undoImport: async (key) => {
      const step = createUndo(tables, key);
      for (;;) {
        const record = await inTurn(() => step(tools.now()));
        if (record?.state !== 'undoing') {
          tools.changed();
          return record;
        }
      }
    },
    imports: () => listRows(tables, 'imports'),
    rowsOfImport: (key, offset, limit) =>
      tables.rows('events', { where: { field: 'import', value: key }, offset, limit }),
    readRows: async (keys) => (await tables.getMany('events', keys)).filter((row) => row !== undefined),
    erasedRows: (key) => erasedRows(tables, key),
    eraseRow: (key) => write(() => eraseRow(tables, key)),
    takeRowBack: (key) => write(() => takeRowBack(tables, key)),
    forgetRow: (key) => inTurn(() => forgetRow(tables, key)),
    addRule: (rule) =>
      write(async () => {
        const row: RuleRecord = { key: await nextKey('rules'), at: tools.now(), rule };
        await tables.commit([{ table: 'rules', put: row }]);
        return row;
      }),
    undoRule: async (key, undone) => {
      const row = await tables.get('rules', key);
      if (row) await commit({ table: 'rules', put: { ...row, undone } });
    },
    rules: () => listRows(tables, 'rules'),
    addEdit: (edit) =>
      write(async () => {
        const row: EditRecord = { key: await nextKey('edits'), at: tools.now(), edit };
        await tables.commit([{ table: 'edits', put: row }]);
        return row;
      }),
    undoEdit: async (key, undone) => {
      const row = await tables.get('edits', key);
      if (row) await commit({ table: 'edits', put: { ...row, undone } });
    },
    edits: () => listRows(tables, 'edits'),
    forget: (table, key) =>
      write(async () => {
        const row = await tables.get(table, key);
        if (row && ('state' in row ? row.state === 'undone' : row.undone))
          await tables.commit([{ table, remove: key }]);
      }),
    addPack: (pack) => commit({ table: 'packs', put: pack }),
    switchPack: (key, on) =>
      write(async () => {
        const others = (await packsOff()).filter((id) => id !== key);
        await tables.commit([{ table: 'meta', put: { key: PACKS_OFF, value: on ? others : [...others, key] } }]);
      }),
    removePack: (key) => commit({ table: 'packs', remove: key }),
    packs: () => listRows(tables, 'packs'),
    packsOff,
    pack: (shared, options) => buildLibraryPack(tables, shared, tools.buildIncidents, options),
    editPacks: async (packs) => {
      const edits = (await listRows(tables, 'edits')).filter((row) => !row.undone).map((row) => row.edit);
      return edits.length === 0 ? packs : packs.map((pack) => editPack(pack, edits));
    },
    count: async () => (await tables.count('texts')) + (await tables.count('events')),
    erase: () => write(() => tables.erase()),
  };
}

/** Removes one text; the version before it becomes the newest again. */
async function removeText(tables: LibraryTables, report: ReportId): Promise<void> {
  const row = await tables.get('texts', report);
  if (row) await tables.commit(await withoutTexts(tables, [row]));
}
