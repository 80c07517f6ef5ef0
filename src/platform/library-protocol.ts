import type { EntityEdit } from '../library/entity-edit.ts';
import type { ImportStart } from '../library/import-journal.ts';
import type { EditRecord, EventRecord, ImportRecord, RuleRecord, TextRecord } from '../library/library-record.ts';
import type { ImportBatch } from '../library/text-input.ts';
import type { PackId, ReportId } from '../model/id.ts';
import type { LinkRule } from '../model/mention.ts';
import type { Restored } from './library-snapshot.ts';
import { askNamed } from './messenger.ts';
import type { Answer, ParamsOf, RequestName, ResultOf } from './protocol.ts';

type None = Record<string, never>;

/** What saving a page came to, in a sentence for the reader. */
export interface SavedPage {
  readonly outcome: 'added' | 'same' | 'version';
  readonly report: ReportId;
  readonly title: string;
  readonly claims: number;
  readonly sentence: string;
}

/** How the library stands. `emptied`: it held records and is empty now; `broken`: it cannot be opened. */
export interface LibraryStatus {
  readonly state: 'ready' | 'emptied' | 'broken' | 'newer' | 'full';
  readonly sentence?: string;
  readonly texts: number;
  readonly events: number;
  /** Records changed since the last backup to a file. */
  readonly unsaved: number;
  readonly snapshot: { readonly at: string; readonly records: number } | null;
}

/** Every message about the library from our screens to the background. None is served to a page's script. */
export interface LibraryRequests {
  /** Save the page shown in a tab. Refused for private windows. */
  'library.save-page': { params: { tab: number }; result: SavedPage };
  'library.status': { params: None; result: LibraryStatus };
  'library.list': {
    params: { offset: number; limit: number };
    result: { readonly total: number; readonly items: readonly TextRecord[] };
  };
  'library.read': { params: { report: ReportId }; result: TextRecord | null };
  'library.switch-off': { params: { report: ReportId; off: TextRecord['off'] }; result: TextRecord | null };
  'library.remove': { params: { report: ReportId }; result: null };
  'import.begin': {
    params: ImportStart;
    result: ImportRecord;
  };
  'import.batch': { params: ImportBatch; result: ImportRecord };
  'import.end': { params: { key: string; state: 'done' | 'cancelled' }; result: ImportRecord | null };
  'import.undo': { params: { key: string }; result: ImportRecord | null };
  'import.list': { params: None; result: readonly ImportRecord[] };
  /** Rows that an import brought, in the order of their keys. */
  'rows.list': { params: { import: string; offset: number; limit: number }; result: readonly EventRecord[] };
  'rows.read': { params: { keys: readonly string[] }; result: readonly EventRecord[] };
  /** Rows of an import that the reader erased and may take back. */
  'rows.erased': { params: { import: string }; result: readonly EventRecord[] };
  'rows.erase': { params: { key: string }; result: null };
  'rows.take-back': { params: { key: string }; result: null };
  /** Erase an erased row for good. */
  'rows.forget': { params: { key: string }; result: null };
  'rules.add': { params: { rule: LinkRule }; result: RuleRecord };
  'rules.undo': { params: { key: string; undone: boolean }; result: null };
  'rules.list': { params: None; result: readonly RuleRecord[] };
  'edits.add': { params: { edit: EntityEdit }; result: EditRecord };
  'edits.undo': { params: { key: string; undone: boolean }; result: null };
  'edits.list': { params: None; result: readonly EditRecord[] };
  /** Erase an edit, a correction or an import that was undone. */
  'library.forget': { params: { table: 'edits' | 'rules' | 'imports'; key: string }; result: null };
  /** Switch a pack on or off, the bundled one included. */
  'packs.switch': { params: { pack: PackId; on: boolean }; result: null };
  'packs.remove': { params: { pack: PackId }; result: null };
  /** The library page wrote to the database itself (a pack file): read it again. */
  'library.changed': { params: None; result: null };
  /** A backup was written to a file: the reminder starts anew. */
  'library.backed-up': { params: None; result: null };
  'library.snapshot': { params: None; result: LibraryStatus };
  /** Put the last automatic snapshot back; what is there stays. Answers with the number of records that came back, and the packs that did not. */
  'library.restore-snapshot': { params: None; result: Restored };
  /** Erase every record, the snapshot included. */
  'library.erase': { params: None; result: null };
}

/** As `ask`, for the library. */
export async function askLibrary<Name extends RequestName<LibraryRequests>>(
  name: Name,
  params: ParamsOf<LibraryRequests, Name>,
): Promise<Answer<ResultOf<LibraryRequests, Name>>> {
  return (await askNamed(name, params)) as Answer<ResultOf<LibraryRequests, Name>>;
}
