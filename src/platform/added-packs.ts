import { INDEX_VERSION } from '../gazetteer/matching-index-layout.ts';
import { editPack } from '../library/apply-edits.ts';
import type { EntityEdit } from '../library/entity-edit.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import type { PackEntry } from '../library/track-changes.ts';
import type { PackId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { ENTITY_TABLE_VERSION } from '../pack/entity-table.ts';
import { FACT_TABLE_VERSION } from '../pack/fact-table.ts';
import { decodePack, storedPack } from '../pack/pack-codec.ts';
import type { SegmentSource } from '../pack/pack-segment.ts';
import { toReportRow } from '../pack/report-row.ts';
import { SEARCH_VERSION } from '../pack/search-index.ts';
import { builtInSteps } from './built-in-steps.ts';
import type { LoadedParts } from './knowledge.ts';
import { memoryPart } from './knowledge-parts.ts';
import { largePack } from './large-pack.ts';
import type { PackStore } from './pack-store.ts';
import type { StoredSegment } from './pack-store-schema.ts';
import type { PackState } from './protocol.ts';
import { refusedPack } from './refused-pack.ts';
import { readyState, storedPackParts } from './stored-pack-parts.ts';

/** Smaller packs (records, and UTF-16 units of their text) are read faster than a database is asked. */
const SMALL = 600;
const SHORT = 1_000_000;
const MOST_RECORDS = 60_000;
/** A longer pack that must be taken apart first is not waited for: it says that it is loading, and everything else answers. */
const SOON = { records: 10_000, length: 4_000_000 };
const LATER_MS = 1000;

/** Of which version stored indexes are: with another one they are made anew. */
export const INDEX_VERSIONS = `${INDEX_VERSION}.${SEARCH_VERSION}.${FACT_TABLE_VERSION}.${ENTITY_TABLE_VERSION}`;

/** What opening a pack needs. `store` is null where nothing can be stored: then every pack is held in memory. */
export interface AddedPackTools {
  readonly tables: LibraryTables;
  readonly store: PackStore | null;
  readonly edits: readonly EntityEdit[];
  /** The file of a pack that is too large to be held as one text. */
  readonly packFile: (pack: PackId) => Promise<Blob | null>;
  /** Told when a pack that had to wait is there. */
  readonly caughtUp: () => void;
  /** Incidents, and reports, of one segment: what is built at once. */
  readonly mostRecords?: number;
  /** Records of a pack that is taken apart before the answer. */
  readonly mostSoon?: number;
}

/**
 * A pack that the reader added. A small one is read whole; a large one is taken apart once, when it is first met, and from then on only
 * what a question needs is read. It was checked when it came in; only one that cannot be read any more goes through the door
 * again, for its reasons.
 */
export async function addedPack(entry: PackEntry, tools: AddedPackTools): Promise<LoadedParts> {
  if (entry.file !== undefined) return largePack(entry, { ...tools, versions: INDEX_VERSIONS });
  const { entities, reports, incidents } = entry.counts;
  const isSmall = entities + reports + incidents < SMALL && entry.length < SHORT;
  try {
    if (!isSmall && tools.store) return await storedParts(entry, tools.store, tools);
  } catch {
    // A store that fails costs memory and time, not the pack.
  }
  const pack = await readPack(entry, tools.tables);
  if ('state' in pack) return { parts: [], states: [pack] };
  return { parts: [memoryPart(editPack(pack, tools.edits))], states: [readyState(entry)] };
}

async function storedParts(
  entry: PackEntry,
  store: PackStore,
  { tables, edits, caughtUp, mostRecords = MOST_RECORDS, mostSoon = SOON.records }: AddedPackTools,
): Promise<LoadedParts> {
  const stamp = `${entry.added} ${entry.length} ${INDEX_VERSIONS}`;
  let segments = await wholeSet(store, entry, stamp);
  if (!segments) {
    const { entities, reports, incidents } = entry.counts;
    const isSoon = entities + reports + incidents <= mostSoon && entry.length <= SOON.length;
    const came = await once(store, `${entry.key} ${stamp}`, isSoon ? null : caughtUp, async () => {
      // Whoever woke the background is answered first.
      if (!isSoon) await new Promise((resolve) => setTimeout(resolve, LATER_MS));
      const pack = await readPack(entry, tables);
      if ('state' in pack) return pack;
      await takeApart(store, pack, stamp, mostRecords);
      return null;
    });
    if (came === 'loading') return { parts: [], states: [{ ...readyState(entry), state: 'loading' }] };
    if (came) return { parts: [], states: [came] };
    segments = await wholeSet(store, entry, stamp);
    if (!segments) throw new Error(`packs: ${entry.key} was not stored`);
  }
  return storedPackParts(entry, segments, store, edits);
}

/** The segments of a pack when all of them are there, of this stamp. */
async function wholeSet(store: PackStore, entry: PackEntry, stamp: string): Promise<readonly StoredSegment[] | null> {
  const mine = (await store.list()).filter(
    ({ head, stamp: of }) => head.id === entry.key && of.startsWith(`${stamp} `),
  );
  const all = Number(mine[0]?.stamp.slice(stamp.length).split('/')[1] ?? 0);
  return all > 0 && mine.length === all ? mine : null;
}

/**
 * Writes a pack as segments; the last one takes the place of every older segment of the pack. What was written before the browser
 * stopped the background is not made again.
 */
async function takeApart(store: PackStore, pack: Pack, stamp: string, most: number): Promise<void> {
  const before = (await store.list()).filter(({ head }) => head.id === pack.id);
  const sources = [...segmentSources(pack, most)];
  const stamps = new Set<string>();
  for (const [at, source] of sources.entries()) {
    const mine = `${stamp} ${at}/${sources.length}`;
    stamps.add(mine);
    if (before.some((one) => one.stamp === mine)) continue;
    await store.write({ id: `${pack.id} ${stamp} ${at}`, head: pack, stamp: mine }, await builtInSteps(source));
  }
  const old = before.filter((one) => !stamps.has(one.stamp));
  if (old.length > 0) await store.remove(old.map(({ id }) => id));
}

interface Taking {
  readonly work: Promise<PackState | null>;
  isDone: boolean;
}
const underway = new WeakMap<PackStore, Map<string, Taking>>();

/**
 * Changes that come while a pack is taken apart wait for that, and do not begin it a second time. With someone to tell nobody waits: it
 * is `loading` until he is told, and what could not be done is then not tried again in this life of the background.
 */
async function once(
  store: PackStore,
  key: string,
  tell: (() => void) | null,
  run: () => Promise<PackState | null>,
): Promise<PackState | null | 'loading'> {
  const known = underway.get(store) ?? new Map<string, Taking>();
  underway.set(store, known);
  const going = known.get(key);
  const taking: Taking = going ?? { work: run(), isDone: false };
  known.set(key, taking);
  const end = (isTakenApart: boolean): void => {
    taking.isDone = true;
    if (isTakenApart || !tell) known.delete(key);
    tell?.();
  };
  if (!going)
    taking.work.then(
      (refused) => end(!refused),
      () => end(false),
    );
  return tell && !taking.isDone ? 'loading' : taking.work;
}

function* segmentSources(pack: Pack, most: number): Generator<SegmentSource> {
  const { entities, reports, incidents } = pack;
  const count = Math.max(1, Math.ceil(Math.max(reports.length, incidents.length) / most));
  const stretch = <T>(list: readonly T[], at: number): readonly T[] =>
    list.slice(Math.floor((list.length * at) / count), Math.floor((list.length * (at + 1)) / count));
  for (let at = 0; at < count; at += 1) {
    const own = stretch(reports, at);
    const some = stretch(incidents, at);
    const here = new Set(own.map(({ id }) => id));
    const told = new Set(some.flatMap(({ claims }) => claims.map(({ report }) => report)));
    yield {
      entities: at === 0 ? entities : [],
      reports: own,
      incidents: some,
      cited: count === 1 ? [] : reports.filter(({ id }) => told.has(id) && !here.has(id)).map(toReportRow),
    };
  }
}

/** The pack's text, parsed; a state with a sentence when it cannot be. */
async function readPack(entry: PackEntry, tables: LibraryTables): Promise<Pack | PackState> {
  const text = (await tables.get('packs', entry.key))?.text ?? '';
  const pack = storedPack(text);
  if (pack) return pack;
  const { value, problems } = decodePack(entry.name, text);
  return value ?? { id: entry.key, name: entry.name, ...refusedPack(problems), ...entry.counts };
}
