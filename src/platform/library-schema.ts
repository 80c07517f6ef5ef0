import { withNames } from '../library/track-changes.ts';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { blocksOf, type BlockKey, type EventBlock } from './event-block.ts';
import type {
  AgainRecord,
  EditRecord,
  EventRecord,
  ImportRecord,
  MetaRecord,
  PackRecord,
  ReplacedRecord,
  RuleRecord,
  TextRecord,
} from '../library/library-record.ts';

/** The library's database. Every table is keyed by its rows' `key`; rows of imports lie in blocks. */
export interface LibrarySchema extends DBSchema {
  texts: {
    key: string;
    value: TextRecord;
    indexes: { import: string; document: string; band: string; accessed: string; name: string };
  };
  event_blocks: { key: BlockKey; value: EventBlock; indexes: { row: string; import: string } };
  imports: { key: string; value: ImportRecord };
  rules: { key: string; value: RuleRecord };
  edits: { key: string; value: EditRecord; indexes: { import: string } };
  packs: { key: string; value: PackRecord };
  replaced: { key: string; value: ReplacedRecord | AgainRecord; indexes: { import: string } };
  meta: { key: string; value: MetaRecord };
  /** Files of imports under way, so that an import goes on by itself when the page is opened again. */
  files: { key: string; value: { readonly key: string; readonly files: readonly File[] } };
}

/** Up to version 3 each row of an import was a record. */
interface OlderSchema extends DBSchema {
  events: { key: string; value: EventRecord; indexes: { import: string } };
}
const older = (db: IDBPDatabase<LibrarySchema>): IDBPDatabase<OlderSchema> =>
  db as unknown as IDBPDatabase<OlderSchema>;
/** Rows moved into blocks at once. */
const MOVED = 1000;

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;
type Step = (db: IDBPDatabase<LibrarySchema>, transaction: Upgrade) => Promise<void>;

/** `STEPS[n]` leads from version n to n + 1. A step is never changed once released. It runs inside one transaction: all or nothing. */
export const STEPS: readonly Step[] = [
  async (db) => {
    const texts = db.createObjectStore('texts', { keyPath: 'key' });
    texts.createIndex('import', 'import');
    texts.createIndex('document', 'document');
    texts.createIndex('accessed', 'accessed');
    older(db).createObjectStore('events', { keyPath: 'key' }).createIndex('import', 'import');
    db.createObjectStore('imports', { keyPath: 'key' });
    db.createObjectStore('rules', { keyPath: 'key' });
    db.createObjectStore('edits', { keyPath: 'key' }).createIndex('import', 'import');
    db.createObjectStore('packs', { keyPath: 'key' });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  async (db, transaction) => {
    db.createObjectStore('files', { keyPath: 'key' });
    db.createObjectStore('replaced', { keyPath: 'key' }).createIndex('import', 'import');
    transaction.objectStore('texts').createIndex('band', 'sketch', { multiEntry: true });
    for await (const cursor of transaction.objectStore('texts')) {
      if (!Array.isArray(cursor.value.sketch)) await cursor.update({ ...cursor.value, sketch: [] });
    }
  },
  async (_db, transaction) => {
    transaction.objectStore('texts').createIndex('name', 'names', { multiEntry: true });
    for await (const cursor of transaction.objectStore('texts')) await cursor.update(withNames(cursor.value));
  },
  async (db, transaction) => {
    const blocks = db.createObjectStore('event_blocks', { keyPath: 'key' });
    blocks.createIndex('row', 'keys', { multiEntry: true });
    blocks.createIndex('import', 'import');
    const events = (transaction as unknown as IDBPTransaction<OlderSchema, ['events'], 'versionchange'>).objectStore(
      'events',
    );
    const mark = crypto.randomUUID();
    let number = 1;
    let rows = await events.getAll(null, MOVED);
    for (let last = rows.at(-1); last; last = rows.at(-1)) {
      for (const block of blocksOf(rows, { number, mark })) {
        await transaction.objectStore('event_blocks').put(block);
        number += 1;
      }
      rows = await events.getAll(IDBKeyRange.lowerBound(last.key, true), MOVED);
    }
    older(db).deleteObjectStore('events');
  },
];
