import type { ClaimKind } from '../model/claim.ts';
import type { PackId, ReportId } from '../model/id.ts';
import type { LinkRule } from '../model/mention.ts';
import type { PageDate } from '../model/page-extract.ts';
import type { Report } from '../model/report.ts';
import type { EntityEdit } from './entity-edit.ts';

/** A text the reader saved or imported, read. One row of the table `texts`; `key` is the report's id. */
export interface TextRecord {
  readonly key: ReportId;
  readonly report: Report;
  /** The same document keeps its name through versions: the canonical address, else the id of its first text. */
  readonly document: string;
  /** 1 for the first text of the document. Only the newest version feeds cards and search. */
  readonly version: number;
  readonly replaced_by?: ReportId;
  /** An earlier record of another document with nearly the same words (a wire copy): both count as one source. */
  readonly copy_of?: ReportId;
  readonly sketch: readonly string[];
  readonly origin: 'page' | 'file' | 'feed';
  readonly author?: string;
  readonly published_from?: PageDate['basis'];
  readonly updated?: PageDate;
  /** ISO date-time: when the reader last saved it. */
  readonly accessed: string;
  /** Everything the page said, when `report.text` is only its article. */
  readonly whole?: string;
  /** What the reader switched off: indexes into the report's claims, mentions and dates. */
  readonly off: {
    readonly claims: readonly number[];
    readonly mentions: readonly number[];
    readonly dates?: readonly number[];
  };
  readonly licence?: string;
  readonly import?: string;
  /** Its names as they are looked up by (`foldKey`), each once: made anew whenever the row is written. */
  readonly names?: readonly string[];
}

/** One row of a table of events (ACLED, UCDP, any CSV, GeoJSON), kept as small as it came. */
export interface EventRecord {
  readonly key: string;
  readonly event: ImportedEvent;
  readonly import: string;
  /** Shown beside every event. */
  readonly licence?: string;
  /** True when the licence forbids passing the rows on: left out of exports unless asked for. */
  readonly restricted?: boolean;
}

/** An event as a row states it. Dates and places keep the precision that the row claims. */
export interface ImportedEvent {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly edtf: string;
  /** Inclusive ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place?: string;
  readonly region?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** How exact the place is: `site` (the spot), `near`, `district`, `region`, `country`. */
  readonly place_precision?: 'site' | 'near' | 'district' | 'region' | 'country';
  readonly groups: readonly string[];
  /** `4`, `>=4`, `2-7`, as in `Figure.value`. */
  readonly deaths?: string;
  readonly title?: string;
  readonly notes?: string;
  readonly source?: string;
  readonly url?: string;
}

/** State of one import. Its `next` is the journal: a batch is applied exactly when its number equals it. */
export interface ImportRecord {
  readonly key: string;
  readonly name: string;
  readonly format: string;
  readonly bytes: number;
  readonly state: 'running' | 'done' | 'cancelled' | 'undoing' | 'undone';
  /** Number of the next batch that will be accepted. */
  readonly next: number;
  /** How far into the input the applied batches reach (rows or files), for going on after a stop. */
  readonly position: number;
  readonly total?: number;
  readonly added: number;
  readonly same: number;
  readonly changed: number;
  readonly refused: number;
  /** Rows that its undo took back so far. */
  readonly taken?: number;
  /** The first 200 problems, as `file:line: sentence`. */
  readonly problems: readonly string[];
  readonly started: string;
  readonly ended?: string;
  readonly licence?: string;
  readonly restricted?: boolean;
  /** What the page needs to go on: mapping and options, as chosen in the preview. */
  readonly options?: unknown;
}

/** One correction of the reader, undone by switching it off. */
export interface RuleRecord {
  readonly key: string;
  readonly at: string;
  readonly rule: LinkRule;
  readonly undone?: boolean;
}

/** One change to the entities, kept as what was done so that each can be undone. */
export interface EditRecord {
  readonly key: string;
  readonly at: string;
  readonly edit: EntityEdit;
  readonly undone?: boolean;
  readonly import?: string;
}

/** A pack the reader brought, as its file said. */
export interface PackRecord {
  readonly key: PackId;
  readonly name: string;
  readonly added: string;
  readonly counts: { readonly entities: number; readonly reports: number; readonly incidents: number };
  readonly licence?: string;
  readonly source?: string;
  /** The checked pack, encoded; empty when `file` is there. */
  readonly text: string;
  /** Bytes of its file, when it is too large to be held as one text: the checked file lies in the table of files (`packFileKey`). */
  readonly file?: number;
  /** What the pack says of itself; given for packs that are kept as files. */
  readonly private?: boolean;
}

/** Under which key the file of a large pack lies in the table of files. */
export const packFileKey = (pack: PackId): string => `pack:${pack}`;

/** What an import replaced, for its undo; or a row of an import that the reader erased and may still take back. */
export interface ReplacedRecord {
  readonly key: string;
  readonly import: string;
  readonly table: 'texts' | 'events';
  readonly row: TextRecord | EventRecord;
  /** The reader erased it: the undo of its import does not bring it back. */
  readonly erased?: boolean;
}

/** Which rows and texts a batch found there already, as other imports had brought them: the undo of those leaves them to this import. */
export interface AgainRecord {
  readonly key: string;
  readonly import: string;
  readonly table: 'again';
  /** A number for each, by what it says (`markOf`). */
  readonly marks: readonly number[];
}

/** Whether a row kept for an undo is one that an import replaced or the reader erased. */
export const isReplaced = (row: ReplacedRecord | AgainRecord): row is ReplacedRecord => row.table !== 'again';

/** Small facts about the library itself. */
export interface MetaRecord {
  readonly key: string;
  readonly value: unknown;
}

/** Every table by name, with the shape of its rows. */
export interface LibraryRows {
  texts: TextRecord;
  events: EventRecord;
  imports: ImportRecord;
  rules: RuleRecord;
  edits: EditRecord;
  packs: PackRecord;
  replaced: ReplacedRecord | AgainRecord;
  meta: MetaRecord;
}
export type TableName = keyof LibraryRows;
export const TABLES: readonly TableName[] = [
  'texts',
  'events',
  'imports',
  'rules',
  'edits',
  'packs',
  'replaced',
  'meta',
];
