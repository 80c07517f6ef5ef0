import { CLAIM_KINDS } from '../model/claim.ts';
import type { EntityId, PackId, ReportId } from '../model/id.ts';
import type { LinkRule } from '../model/mention.ts';
import type { PageDate } from '../model/page-extract.ts';
import { entity } from '../pack/validate-entity.ts';
import {
  flag,
  id,
  list,
  number,
  oneOf,
  pattern,
  record,
  text,
  whole,
  Complaints,
  type Check,
} from '../pack/validate-pack-fields.ts';
import { dated } from '../pack/validate-pack-dates.ts';
import { address, report } from '../pack/validate-report.ts';
import type { BackupRow } from './backup.ts';
import type { EntityEdit } from './entity-edit.ts';
import type {
  AgainRecord,
  EventRecord,
  ImportedEvent,
  ImportRecord,
  ReplacedRecord,
  TextRecord,
} from './library-record.ts';

const BASES = ['json-ld', 'meta', 'time', 'url', 'text', 'feed', 'header', 'file'] as const;
const instant = pattern(/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]{1,30})?$/, 'an ISO date or date-time');
const day: Check<string | null> = (value, complaints) =>
  value === null ? null : pattern(/^\d{4}-\d{2}-\d{2}$/, 'a day (YYYY-MM-DD) or null')(value, complaints);
const indexes = list(whole(0, 200_000), 200_000);

const eventFields = record<ImportedEvent>(
  {
    id: id<string>(),
    kind: oneOf(CLAIM_KINDS),
    edtf: pattern(/^[0-9X~?%/.-]{1,60}$/, 'an EDTF date'),
    from: day,
    to: day,
    place: text(2000),
    region: text(2000),
    country: text(200),
    lat: number(-90, 90),
    lon: number(-180, 180),
    place_precision: oneOf(['site', 'near', 'district', 'region', 'country']),
    groups: list(text(2000, 1), 100),
    deaths: pattern(/^[<>=~0-9-]{1,30}$/, 'a number of deaths'),
    title: text(10_000),
    notes: text(1_000_000),
    source: text(2000),
    url: address,
  },
  ['place', 'region', 'country', 'lat', 'lon', 'place_precision', 'deaths', 'title', 'notes', 'source', 'url'],
);

/** Its days exist and stand in order, as in any pack. */
const event: Check<ImportedEvent> = (value, complaints) => {
  const fields = eventFields(value, complaints);
  if (!fields) return undefined;
  const { edtf, from, to } = fields;
  return dated({ edtf, from, to, basis: 'stated', why: [] }, complaints) ? fields : undefined;
};

const pageDate = record<PageDate>({ value: instant, basis: oneOf(BASES) });
const fromImport = text(300, 1);
const textRow = record<Omit<TextRecord, 'names'>>(
  {
    key: id<ReportId>(),
    report,
    document: text(8000, 1),
    version: whole(1, 1_000_000),
    replaced_by: id<ReportId>(),
    copy_of: id<ReportId>(),
    sketch: list(pattern(/^[0-9a-z]{1,7}$/, 'a sketch value'), 100),
    origin: oneOf(['page', 'file', 'feed']),
    author: text(2000),
    published_from: oneOf(BASES),
    updated: pageDate,
    accessed: instant,
    whole: text(10_000_000),
    off: record({ claims: indexes, mentions: indexes, dates: indexes }, ['dates']),
    licence: text(10_000),
    import: fromImport,
  },
  ['replaced_by', 'copy_of', 'author', 'published_from', 'updated', 'whole', 'licence', 'import'],
);
/** Backups of version 1 did not say which import an event came from. */
const eventRow = record<EventRecord>(
  { key: id<string>(), event, import: fromImport, licence: text(10_000), restricted: flag },
  ['import', 'licence', 'restricted'],
);
const count = whole(0, 1e12);
const importRow = record<Omit<ImportRecord, 'options'>>(
  {
    key: fromImport,
    name: text(2000),
    format: text(2000),
    bytes: count,
    state: oneOf(['done', 'cancelled', 'undoing', 'undone']),
    next: count,
    position: count,
    total: count,
    added: count,
    same: count,
    changed: count,
    refused: count,
    taken: count,
    problems: list(text(10_000), 200),
    started: instant,
    ended: instant,
    licence: text(10_000),
    restricted: flag,
  },
  ['total', 'taken', 'ended', 'licence', 'restricted'],
);
const replacedHead = record<Omit<ReplacedRecord, 'row'>>(
  {
    key: text(1000, 1),
    import: fromImport,
    table: oneOf(['texts', 'events']),
    erased: flag,
  },
  ['erased'],
);
const againRow = record<AgainRecord>({
  key: text(1000, 1),
  import: fromImport,
  table: oneOf(['again']),
  marks: list(whole(0, Number.MAX_SAFE_INTEGER), 100_000),
});
const replacedRow: Check<ReplacedRecord | AgainRecord> = (value, complaints) => {
  if ((value as { table?: unknown } | null)?.table === 'again') return againRow(value, complaints);
  const head = replacedHead(value, complaints);
  if (!head) return undefined;
  const given = (value as { row?: unknown }).row;
  const row = head.table === 'texts' ? textRow(given, complaints) : eventRow(given, complaints);
  return row && { ...head, row };
};

const target = id<EntityId>();
const EDITS: { readonly [K in EntityEdit['edit']]: Check<unknown> } = {
  add: record({ edit: oneOf(['add']), entity }),
  rename: record({ edit: oneOf(['rename']), entity: target, name: text(10_000, 1) }),
  describe: record({ edit: oneOf(['describe']), entity: target, description: text(10_000) }),
  alias: record({ edit: oneOf(['alias']), entity: target, alias: text(10_000, 1), remove: flag }, ['remove']),
  locate: record(
    {
      edit: oneOf(['locate']),
      entity: target,
      lat: number(-90, 90),
      lon: number(-180, 180),
      country: pattern(/^[A-Z]{2}$/, 'two capital letters'),
    },
    ['country'],
  ),
  'part-of': record({
    edit: oneOf(['part-of']),
    entity: target,
    part_of: (value, complaints) => (value === null ? null : target(value, complaints)),
  }),
  merge: record({ edit: oneOf(['merge']), entity: target, into: target }),
  split: record({ edit: oneOf(['split']), entity: target, aliases: list(text(10_000, 1), 1000), into: entity }),
};

/** An edit of the entities, checked. */
const entityEdit: Check<EntityEdit> = (value, complaints) => {
  const name =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'edit')
      ? (value as { edit: unknown }).edit
      : undefined;
  const check = typeof name === 'string' && Object.hasOwn(EDITS, name) ? EDITS[name as EntityEdit['edit']] : undefined;
  return check
    ? (check(value, complaints) as EntityEdit | undefined)
    : complaints.tell('is no edit that this version knows');
};

/** A correction of links, checked. */
const linkRule = record<{ rule: LinkRule['rule']; text: string; entity: EntityId; site?: string }>(
  {
    rule: oneOf(['not-this', 'same-as', 'always']),
    text: text(1000, 1),
    entity: target,
    site: pattern(/^[a-z0-9.-]{1,253}$/, 'a host name'),
  },
  ['site'],
) as Check<LinkRule>;

const ROWS: { readonly [K in BackupRow['table']]?: Check<unknown> } = {
  texts: textRow,
  events: eventRow,
  edits: record({ key: text(20_000, 1), at: instant, edit: entityEdit, undone: flag, import: fromImport }, [
    'undone',
    'import',
  ]),
  rules: record({ key: id<string>(), at: instant, rule: linkRule, undone: flag }, ['undone']),
  packs: record(
    {
      key: id<PackId>(),
      name: text(10_000),
      added: instant,
      counts: record({ entities: whole(0, 1e9), reports: whole(0, 1e9), incidents: whole(0, 1e9) }),
      licence: text(10_000),
      source: text(10_000),
      text: text(500_000_000),
      file: whole(1, 1e12),
      private: flag,
    },
    ['licence', 'source', 'file', 'private'],
  ),
  imports: importRow,
  replaced: replacedRow,
  meta: record({ key: oneOf(['packs-off']), value: list(id<PackId>(), 1000) }),
};

/** A row of a backup, checked at the door; a sentence when it is refused. Unknown keys are left out. */
export function checkRow(given: unknown): BackupRow | string {
  const { table, put } = (typeof given === 'object' && given !== null ? given : {}) as {
    table?: unknown;
    put?: unknown;
  };
  const check = typeof table === 'string' && Object.hasOwn(ROWS, table) ? ROWS[table as BackupRow['table']] : undefined;
  if (!check) return 'this row belongs to no table that this version knows';
  const complaints = new Complaints();
  const row = check(put, complaints);
  const key = (row as { key?: string; report?: { id: string } } | undefined)?.key;
  if (complaints.sentences.length > 0 || row === undefined)
    return `${String(table)}: ${complaints.sentences[0] ?? 'the row is refused'}`;
  if (table === 'texts' && (row as TextRecord).report.id !== key) return 'texts: the key is not the id of the report';
  return { table, put: row } as BackupRow;
}
