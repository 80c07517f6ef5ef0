import { foldKey } from '../text/fold.ts';
import type { MetaRecord, PackRecord, TableName, TextRecord } from './library-record.ts';
import type { Change, LibraryTables } from './library-tables.ts';

/** Which records were changed and not yet taken up by what is derived from them. One row of `meta`, written with the change itself. */
export interface PendingChange {
  readonly key: string;
  readonly texts: readonly string[];
  readonly events: readonly string[];
}

/** What is known of a pack that the reader added without reading it: a row of `meta`, kept in step with `packs`. */
export type PackEntry = Omit<PackRecord, 'text'> & {
  /** Length of its text in UTF-16 units, or bytes of its file. */
  readonly length: number;
};

/** Which rows were changed since the last snapshot: a row of `meta`, written with the change itself. */
export interface AlteredRows {
  readonly key: string;
  readonly keys: { readonly [T in TableName]?: readonly string[] };
}

/** The row that says which library this is: an erased or restored one has none, or another. */
export const GENERATION = 'generation';
const CHANGED = 'changed:';
const ALTERED = 'altered:';
/** The row that says of which snapshot the changes are noted. */
export const SNAPSHOT = 'snapshot';
const PACK = 'pack:';
/** Rows of the journal taken up at once. */
const MOST = 200;
/** And of those that a snapshot takes: a step writes some parts, and a note may name a thousand rows. */
const FEW = 50;

/** True for rows of `meta` that are made from other rows: no backup needs them. */
export function isDerivedRow(key: string): boolean {
  return key === GENERATION || key === SNAPSHOT || [CHANGED, ALTERED, PACK].some((start) => key.startsWith(start));
}

/**
 * Tables whose every commit notes, in the same transaction, which texts and events it changed, which rows a snapshot has to take, what the packs are, and which names a text holds. `newKey` gives
 * a key that was never given before.
 */
export function trackChanges<T extends LibraryTables>(tables: T, newKey: () => string): T {
  const commit = (changes: readonly Change[]): Promise<void> => {
    const keysOf = (table: string): string[] =>
      changes.flatMap((change) => (change.table !== table ? [] : ['put' in change ? change.put.key : change.remove]));
    const [texts, events] = [keysOf('texts'), keysOf('events')];
    const notes: Change[] = changes.flatMap((change): Change[] => {
      if (change.table !== 'packs') return [];
      if (!('put' in change)) return [{ table: 'meta', remove: `${PACK}${change.remove}` }];
      return [{ table: 'meta', put: { key: `${PACK}${change.put.key}`, value: entryOf(change.put) } }];
    });
    if (texts.length + events.length > 0) notes.push({ table: 'meta', put: changesOf(newKey(), { texts, events }) });
    const altered = alteredBy(changes);
    if (Object.keys(altered).length > 0)
      notes.push({ table: 'meta', put: { key: `${ALTERED}${newKey()}`, value: altered } });
    const named = changes.map((change) =>
      change.table === 'texts' && 'put' in change ? { ...change, put: withNames(change.put) } : change,
    );
    return tables.commit([...named, ...notes]);
  };
  return { ...tables, commit };
}

function alteredBy(changes: readonly Change[]): AlteredRows['keys'] {
  const keys: { [T in TableName]?: string[] } = {};
  for (const change of changes) {
    const key = 'put' in change ? change.put.key : change.remove;
    if (change.table !== 'meta' || !isDerivedRow(key)) (keys[change.table] ??= []).push(key);
  }
  return keys;
}

/** A text with the names that it is looked up by. */
export function withNames(row: TextRecord): TextRecord {
  return { ...row, names: [...new Set(row.report.mentions.map(({ text }) => foldKey(text)))] };
}

/** The row that notes some changes. */
export function changesOf(
  key: string,
  { texts = [], events = [] }: { readonly texts?: readonly string[]; readonly events?: readonly string[] },
): MetaRecord {
  return { key: `${CHANGED}${key}`, value: { texts, events } };
}

function entryOf({ text, ...rest }: PackRecord): PackEntry {
  return { ...rest, length: rest.file ?? text.length };
}

/** Changes that the snapshot does not have yet, at most some. */
export async function alteredRows(tables: LibraryTables): Promise<readonly AlteredRows[]> {
  const rows = await tables.rows('meta', { after: ALTERED, limit: FEW });
  return rows
    .filter(({ key }) => key.startsWith(ALTERED))
    .map(({ key, value }) => ({ key, keys: value as AlteredRows['keys'] }));
}

/** Changes that wait to be taken up, at most some; empty when there are none. */
export async function pendingChanges(tables: LibraryTables): Promise<readonly PendingChange[]> {
  const rows = await tables.rows('meta', { after: CHANGED, limit: MOST });
  return rows
    .filter(({ key }) => key.startsWith(CHANGED))
    .map(({ key, value }) => ({ key, ...(value as Omit<PendingChange, 'key'>) }));
}

/** Forgets changes that were taken up. */
export async function settleChanges(tables: LibraryTables, changes: readonly PendingChange[]): Promise<void> {
  await tables.commit(changes.map(({ key }) => ({ table: 'meta', remove: key })));
}

/** What the reader's packs are, without reading them; a library of an older version is read once. */
export async function packEntries(tables: LibraryTables): Promise<readonly PackEntry[]> {
  const [rows, count] = await Promise.all([tables.rows('meta', { after: PACK, limit: 1000 }), tables.count('packs')]);
  const entries = rows.filter(({ key }) => key.startsWith(PACK)).map(({ value }) => value as PackEntry);
  if (entries.length === count) return entries;
  const records = await tables.rows('packs', { limit: 1000 });
  const made = records.map(entryOf);
  await tables.commit(made.map((entry) => ({ table: 'meta', put: { key: `${PACK}${entry.key}`, value: entry } })));
  return made;
}
