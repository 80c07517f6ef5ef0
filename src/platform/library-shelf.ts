import { createSerial } from '../library/serial.ts';
import { LIBRARY_HEAD, type DerivedStore } from '../library/derived-store.ts';
import { changedMeanings, recordsOfMeanings, type Meanings } from '../library/changed-meanings.ts';
import { deriveAll, noteChanges, noteEverything, readLibrary, takeUp } from '../library/derive-library.ts';
import { mergeParts } from '../library/merge-parts.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import type { TakeUpTools } from '../library/take-up-texts.ts';
import { GENERATION, pendingChanges, settleChanges, type PendingChange } from '../library/track-changes.ts';
import type { Entity } from '../model/entity.ts';
import { INDEX_VERSIONS } from './added-packs.ts';
import { builtInSteps, builtWhile } from './built-in-steps.ts';
import { derivedParts } from './derived-parts.ts';
import type { LoadedParts } from './knowledge.ts';
import { memoryPart, namesOnly, storedPart } from './knowledge-parts.ts';
import type { PackStore } from './pack-store.ts';
import type { PackState } from './protocol.ts';

/** A library of so few records is read whole at each start: that is faster than asking a second database. */
const SMALL = 150;
/** Up to so many records everything is derived anew after each change: exact, and soon done. */
const MEDIUM = 1000;
/** Changes that are taken up before an answer; more are taken up after it, and the library says that it is loading. */
const AT_ONCE = { texts: 100, events: 3000 };

/** What the library's facts are derived with. */
export interface ShelfTools extends Omit<TakeUpTools, 'store' | 'build'> {
  readonly store: PackStore | null;
  /** What `librarySize` gave. */
  readonly size: Promise<number>;
  /** The packs that are on, each with a stamp that changes with its entities: asked where something was derived with them. */
  readonly packs: () => Readonly<Record<string, string>>;
  /** Packs that are being taken apart: their names are not known yet, and soon will be. */
  readonly waiting: readonly string[];
  /** Entities of a pack, whether it is on or off; null when they are not to be had, or too many to be looked up one by one. */
  readonly entitiesOfPack: (pack: string) => Promise<readonly Entity[] | null>;
  /** What the reader said of names; a change of it is taken up by those records alone that hold a name of it. */
  readonly meanings: Meanings;
  /** Every name of an entity. */
  readonly namesOf: (entity: string) => readonly string[];
  /** Told when changes that were waiting were taken up. */
  readonly caughtUp: () => void;
  /** Told when parts were replaced by a larger one that says the same: what was opened before can be asked only for a while. */
  readonly merged: () => void;
}

interface ShelfNote {
  readonly generation: string;
  readonly versions: string;
  readonly packs: Readonly<Record<string, string>>;
  readonly meanings: Meanings;
}
const NOTE = 'library';
/** Two takings up at once would each miss what the other writes. */
const inTurn = createSerial();
let isCatchingUp = false;
/** What names mean by now: what waits is taken up with this, whoever began. */
let newest: TakeUpTools | null = null;
/** Whether there may be small parts to merge: not known when the background starts. */
let mayMerge = true;
/** Questions that wait for their turn: a merge has time, and is given up for them. */
let questions = 0;

/** How many records the library has, texts only as far as it matters: a browser looks at each one that it counts. Asked before what does not need it. */
export async function librarySize(tables: LibraryTables): Promise<number> {
  const [texts, events] = await Promise.all([tables.keys('texts', { limit: MEDIUM + 1 }), tables.count('events')]);
  return texts.length + events;
}

/**
 * What the reader's library says, as parts of what is known. It is derived once and stored; a change is taken up by itself. When the
 * library was erased, restored or replaced, nothing of what was derived before stays.
 */
export async function libraryParts(tools: ShelfTools): Promise<LoadedParts> {
  const { tables, store } = tools;
  const count = await tools.size;
  if (!store || count <= SMALL) return inMemory(tools);
  const derived = derivedParts(store);
  const all: TakeUpTools = { ...tools, store: derived, build: builtInSteps };
  // What goes on may take seconds, and is read beside it: a question waits only where names or the library are others.
  const isUnderWay = isCatchingUp && (await isAsNoted(tools, store));
  const turn = async (): Promise<'for packs' | 'for time' | null> => {
    questions -= 1;
    // Everything taken up without those names would have to be taken up again with them.
    if (count > MEDIUM && (await isOfPacks(tools.waiting, tools, store))) return 'for packs';
    newest = all;
    const { kept, note } = await keepGeneration(tools, store, derived);
    if (count > MEDIUM && kept === 'unknown') await noteEverything(tables);
    const waiting = await pendingChanges(tables);
    if (count <= MEDIUM && (kept !== 'known' || waiting.length > 0)) await deriveAll(waiting, all);
    // Only now: a stop before this begins again.
    if (kept === 'unknown') await store.putNote(NOTE, note);
    if (count <= MEDIUM) return null;
    if (sizeOf(waiting).texts > AT_ONCE.texts || sizeOf(waiting).events > AT_ONCE.events) return 'for time';
    if (waiting.length > 0) {
      await takeUp(waiting, all);
      mayMerge = true;
    }
    return null;
  };
  if (!isUnderWay) questions += 1;
  const waits = isUnderWay ? 'for time' : await inTurn(turn);
  if (waits === 'for time') void catchUp(tools);
  const segments = (await store.list()).filter(({ head }) => head.id === LIBRARY_HEAD.id);
  const parts = await Promise.all(segments.map((segment) => storedPart(store, segment)));
  const sum = (of: (segment: (typeof segments)[number]) => number): number =>
    segments.reduce((total, segment) => total + of(segment), 0);
  const state: PackState = {
    id: LIBRARY_HEAD.id,
    name: LIBRARY_HEAD.name,
    state: waits === null ? 'ready' : 'loading',
    entities: 0,
    reports: sum(({ reports, goneReports }) => reports - goneReports.length),
    incidents: sum(({ incidents, gone }) => incidents - gone.length),
  };
  return { parts, states: [state] };
}

async function inMemory(tools: ShelfTools): Promise<LoadedParts> {
  const { tables, store } = tools;
  // Asked together, and in this order: what is taken as done was there when the records were read.
  const [pending, { reports, incidents }, note] = await Promise.all([
    pendingChanges(tables),
    readLibrary(tools),
    store?.note(NOTE),
  ]);
  // Without a store they wait: what it holds has not taken them up.
  if (store && pending.length > 0) await settleChanges(tables, pending);
  if (store && note !== undefined) {
    await removeDerived(store);
    await store.putNote(NOTE, undefined);
  }
  const counts = { entities: 0, reports: reports.length, incidents: incidents.length };
  return {
    parts: [memoryPart({ ...namesOnly(LIBRARY_HEAD, []), reports, incidents })],
    states: [{ id: LIBRARY_HEAD.id, name: LIBRARY_HEAD.name, state: 'ready', ...counts }],
  };
}

/** How the keys of what is derived are made. */
const KEYS_VERSION = 2;
const SHELF_VERSIONS = `${INDEX_VERSIONS}.${KEYS_VERSION}`;

/** True when what is stored was derived from this very library, with names as they are. */
async function isAsNoted({ tables, packs, meanings }: ShelfTools, store: PackStore): Promise<boolean> {
  const generation = (await tables.get('meta', GENERATION))?.value;
  const now = { generation, versions: SHELF_VERSIONS, packs: packs(), meanings };
  return JSON.stringify(await store.note(NOTE)) === JSON.stringify(now);
}

/**
 * `known` when what is stored was derived from this very library with names as they are; `noted` when the reader said something else of
 * names since, or a pack came or went, and the records that hold such names are now noted as changed; `unknown` when everything is to be
 * derived, after which the note is to be put down. The library's generation is a row of its own: an erased or
 * restored library has none, or another one, and then what is stored is removed at once.
 */
async function keepGeneration(
  { tables, packs: packsNow, entitiesOfPack, meanings, namesOf }: ShelfTools,
  store: PackStore,
  derived: DerivedStore,
): Promise<{ readonly kept: 'known' | 'noted' | 'unknown'; readonly note: ShelfNote }> {
  const packs = packsNow();
  const row = await tables.get('meta', GENERATION);
  const generation = typeof row?.value === 'string' ? row.value : crypto.randomUUID();
  if (row?.value !== generation) await tables.commit([{ table: 'meta', put: { key: GENERATION, value: generation } }]);
  const before = (await store.note(NOTE)) as ShelfNote | undefined;
  const note: ShelfNote = { generation, versions: SHELF_VERSIONS, packs, meanings };
  const isSame = before?.generation === generation && before.versions === SHELF_VERSIONS;
  const switched = isSame ? await entitiesSwitched(before.packs, packs, entitiesOfPack) : null;
  if (isSame && switched) {
    const changed = changedMeanings(before.meanings, meanings, namesOf, switched);
    if (changed.names.size + changed.places.size === 0) return { kept: 'known', note };
    await noteChanges(
      tables,
      `names-${crypto.randomUUID()}`,
      await recordsOfMeanings(changed, tables, await derived.parts()),
    );
    await store.putNote(NOTE, note);
    return { kept: 'noted', note };
  }
  if (!isSame) {
    await removeDerived(store);
    // Every record is about to be taken up: what waits would be taken up twice.
    for (let old = await pendingChanges(tables); old.length > 0; old = await pendingChanges(tables))
      await settleChanges(tables, old);
  }
  return { kept: 'unknown', note };
}

/** Removes what was derived from another library, or by another version. */
async function removeDerived(store: PackStore): Promise<void> {
  await store.remove((await store.list()).filter(({ head }) => head.id === LIBRARY_HEAD.id).map(({ id }) => id));
}

/** True when packs that are not there yet have a part in what is to be derived: they had one before, or nothing was derived. */
async function isOfPacks(
  waiting: readonly string[],
  { tables }: Pick<ShelfTools, 'tables'>,
  store: PackStore,
): Promise<boolean> {
  if (waiting.length === 0) return false;
  const note = (await store.note(NOTE)) as ShelfNote | undefined;
  const generation = (await tables.get('meta', GENERATION))?.value;
  if (note?.generation === generation && note?.versions === SHELF_VERSIONS)
    return waiting.some((pack) => note.packs[pack] !== undefined);
  await removeDerived(store);
  return true;
}

/** Entities of the packs that came, went or changed; null when they cannot be told. */
async function entitiesSwitched(
  before: ShelfNote['packs'],
  now: ShelfNote['packs'],
  entitiesOfPack: ShelfTools['entitiesOfPack'],
): Promise<readonly Entity[] | null> {
  const all: Entity[] = [];
  for (const pack of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (before[pack] === now[pack]) continue;
    // What another version of the same pack called its entities is gone.
    const isOneVersion = before[pack] === undefined || now[pack] === undefined;
    const entities = isOneVersion ? await entitiesOfPack(pack) : null;
    if (!entities) return null;
    all.push(...entities);
  }
  return all;
}

/** Takes up what waits, a little at a time, while questions are answered with what there is. */
async function catchUp({ caughtUp, merged }: Pick<ShelfTools, 'caughtUp' | 'merged'>): Promise<void> {
  if (isCatchingUp) return;
  isCatchingUp = true;
  try {
    for (;;) {
      const some = await inTurn(async () => {
        const tools = newest;
        if (!tools) return false;
        const waiting = await pendingChanges(tools.tables);
        const next = firstOf(waiting);
        if (next.length > 0) await takeUp(next, tools);
        return next.length > 0;
      });
      if (!some) break;
      // Each in a turn of its own: a question may come in between.
      while ((await inTurn(async () => (newest ? merge(newest, merged) : 'none'))) === 'done');
    }
    caughtUp();
  } finally {
    isCatchingUp = false;
  }
}

/**
 * Merges small parts that were left behind by what was taken up before an answer, one merge after the other for as long as `isIdle`. `merged` is
 * called after each. A stop in between leaves the parts as they were.
 */
export async function mergeWhileIdle(isIdle: () => boolean, merged: () => void): Promise<void> {
  const tools = newest;
  // What catches up merges as it goes.
  if (!tools || isCatchingUp) return;
  while (mayMerge && isIdle()) {
    const came = await inTurn(() => merge(tools, merged));
    if (came === 'none') mayMerge = false;
    // Whoever it was given up for asks something, and it is tried again after that.
    if (came === 'given up') return;
  }
}

const merge = (tools: TakeUpTools, merged: () => void): ReturnType<typeof mergeParts> =>
  mergeParts({ ...tools, build: builtWhile, mayGoOn: () => questions === 0, merged });

/** As many changes as are taken up in one go. */
function firstOf(changes: readonly PendingChange[]): readonly PendingChange[] {
  let until = 1;
  while (until < changes.length) {
    const { texts, events } = sizeOf(changes.slice(0, until + 1));
    if (texts > AT_ONCE.texts || events > AT_ONCE.events) break;
    until += 1;
  }
  return changes.slice(0, until);
}

function sizeOf(changes: readonly PendingChange[]): { texts: number; events: number } {
  return {
    texts: changes.reduce((sum, { texts }) => sum + texts.length, 0),
    events: changes.reduce((sum, { events }) => sum + events.length, 0),
  };
}
