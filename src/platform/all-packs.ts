import type { EntityEdit } from '../library/entity-edit.ts';
import { buildIncidents } from '../incidents/build-incidents.ts';
import { applyEdits, editPack, entitiesOfEdit } from '../library/apply-edits.ts';
import { LIBRARY_HEAD } from '../library/derived-store.ts';
import { createResolver } from '../library/resolve-names.ts';
import { rulesOfEdits } from '../library/rules-of-edits.ts';
import type { Library } from '../library/library.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import { packEntries } from '../library/track-changes.ts';
import { packId, type PackId } from '../model/id.ts';
import type { Entity } from '../model/entity.ts';
import type { LinkRule } from '../model/mention.ts';
import { textId } from '../text/text-id.ts';
import { addedPack } from './added-packs.ts';
import { joinNames, type KnowledgePart, type KnowledgeSource, type LoadedParts } from './knowledge.ts';
import { memoryPart, namesOnly } from './knowledge-parts.ts';
import { libraryParts, librarySize, mergeWhileIdle } from './library-shelf.ts';
import type { LoadedPack } from './load-packs.ts';
import type { PackStore } from './pack-store.ts';
import type { StoredSegment } from './pack-store-schema.ts';
import type { PackState } from './protocol.ts';

/** Where the packs are. `store` is null where nothing can be stored. */
export interface PackPlaces {
  readonly loadBundled: () => Promise<LoadedPack>;
  readonly tables: () => Promise<LibraryTables>;
  readonly library: () => Promise<Library>;
  readonly store: () => Promise<PackStore | null>;
  /** What is wrong with the library, in a sentence; null when it is well. */
  readonly trouble: () => Promise<string | null>;
  /** The file of a pack that is too large to be held as one text. */
  readonly packFile: (pack: PackId) => Promise<Blob | null>;
  /** Told when something that had to wait was taken up: changes of the library, a large pack. */
  readonly caughtUp: () => void;
  /** Told when stored parts were replaced by others that say the same. */
  readonly merged: () => void;
}

/** Every pack there is: the bundled one, those that the reader added, and the library as a private pack. A library that cannot be opened is a state. */
export function allPacks(places: PackPlaces): KnowledgeSource {
  return {
    async load() {
      // All of it is asked at once: whoever woke the background waits for the slowest, not for the sum.
      const troubled = places.trouble();
      troubled.catch(() => undefined);
      const [bundled, store, archive] = await Promise.all([
        places.loadBundled(),
        places.store(),
        Promise.all([places.tables(), places.library()]).catch((error: unknown) => String(error)),
      ]);
      if (typeof archive === 'string') {
        const parts = bundled.pack ? [memoryPart(bundled.pack, bundled)] : [];
        return { parts, states: [bundled.state, broken((await troubled.catch(() => null)) ?? archive)] };
      }
      const [tables, library] = archive;
      const load = (derived: PackStore | null): Promise<LoadedParts> =>
        loadParts({ ...places, bundled, tables, library, store: derived, troubled });
      // A store that fails costs memory and time, not the packs.
      return store ? load(store).catch(() => load(null)) : load(null);
    },
    expectFacts() {
      const expecting = places.store().then((store) => store?.expect(['entities', 'facts']));
      // Whoever asks for them will see what is wrong.
      expecting.catch(() => undefined);
    },
    loadRules: () => places.library().then(activeRules, () => []),
    rest: mergeWhileIdle,
  };
}

/** A pack of more entities that comes or goes has all of the library taken up again: looking for each name would take as long. */
const MOST_SWITCHED = 20_000;

interface Loading extends Pick<PackPlaces, 'packFile' | 'caughtUp' | 'merged'> {
  readonly troubled: Promise<string | null>;
  readonly bundled: LoadedPack;
  readonly tables: LibraryTables;
  readonly library: Library;
  readonly store: PackStore | null;
}

async function loadParts({
  bundled,
  tables,
  library,
  store,
  packFile,
  troubled,
  caughtUp,
  merged,
}: Loading): Promise<LoadedParts> {
  // All that needs nothing of the rest is asked in one turn: each turn of a database takes a while when the background was just woken.
  const size = librarySize(tables);
  const stored = store?.list();
  for (const asked of [size, stored]) asked?.catch(() => undefined);
  const [edits, packsOff, entries, rules] = await Promise.all([
    library.edits().then((rows) => rows.filter((row) => !row.undone).map((row) => row.edit)),
    library.packsOff(),
    packEntries(tables),
    activeRules(library),
  ]);
  const off = new Set(packsOff);
  const shown = entries.filter(({ key }) => !off.has(key));
  const [added] = await Promise.all([
    Promise.all(shown.map((entry) => addedPack(entry, { tables, store, edits, packFile, caughtUp }))),
    store && stored && clearStore(store, stored, new Set(entries.map(({ key }) => key))),
  ]);
  const packs = [bundledParts(bundled, edits, off.has(packId('bundled'))), ...added];
  const own = ownEntities(packs, edits);
  const known = joinNames([...packs.flatMap(({ parts }) => parts), ...own]);
  const stamps = new Map(entries.map(({ key, added: at, length }) => [key, `${at} ${length}`]));
  const ready = packs.flatMap(({ states }) => states).filter(({ state }) => state === 'ready');
  const entitiesOfPack = async (pack: string): Promise<readonly Entity[] | null> => {
    if (pack === packId('bundled')) return bundled.pack?.entities ?? null;
    const entry = entries.find(({ key }) => key === pack);
    if (!entry || entry.counts.entities > MOST_SWITCHED) return null;
    const { parts, states } = await addedPack(entry, { tables, store, edits: [], packFile, caughtUp });
    if (states.some(({ state }) => state !== 'ready')) return null;
    return parts.flatMap(({ names }) => [...(names?.entities ?? [])]);
  };
  const opening = libraryParts({
    tables,
    store,
    size,
    entities: known,
    resolve: createResolver(known, rules),
    buildIncidents,
    packs: () => {
      stamps.set(packId('bundled'), textId(JSON.stringify(bundled.pack?.entities ?? null)));
      return Object.fromEntries(ready.map(({ id }) => [id, stamps.get(id) ?? '']));
    },
    waiting: packs.flatMap(({ states }) => states).flatMap(({ id, state }) => (state === 'loading' ? [id] : [])),
    entitiesOfPack,
    meanings: { edits, rules },
    namesOf: (id) =>
      [...packs.flatMap(({ parts }) => parts), ...own].flatMap(({ known: of }) => {
        const entity = of.get(id);
        return entity ? [entity.name, ...entity.names] : [];
      }),
    caughtUp,
    merged,
  });
  const [shelf, sentence] = await Promise.all([opening, troubled]);
  const ownStates = shelf.states.map((state): PackState => ({
    ...state,
    ...(sentence === null ? {} : { state: 'broken', sentence }),
    entities: own[0]?.names?.entities.length ?? 0,
  }));
  return joined([...packs, { parts: [...own, ...shelf.parts], states: ownStates }]);
}

/** The reader's corrections, and what the edits that took a name away come to. */
async function activeRules(library: Library): Promise<readonly LinkRule[]> {
  const [rules, edits] = await Promise.all([library.rules(), library.edits()]);
  return [
    ...rules.filter((row) => !row.undone).map((row) => row.rule),
    ...rulesOfEdits(edits.filter((row) => !row.undone).map((row) => row.edit)),
  ];
}

/** The reader's own entities and aliases, as a part of the library. */
function ownEntities(packs: readonly LoadedParts[], edits: readonly EntityEdit[]): readonly KnowledgePart[] {
  const known = joinNames(packs.flatMap(({ parts }) => parts));
  const ids = new Set(edits.flatMap(entitiesOfEdit));
  const shared = [...ids].flatMap((id) => known.get(id) ?? []);
  const { own } = applyEdits(shared, edits);
  return own.length === 0 ? [] : [memoryPart(namesOnly(LIBRARY_HEAD, own))];
}

const joined = (loaded: readonly LoadedParts[]): LoadedParts => ({
  parts: loaded.flatMap(({ parts }): readonly KnowledgePart[] => parts),
  states: loaded.flatMap(({ states }) => states),
});

/** The bundled pack with the reader's edits. A pack that is edited has lost the right to its stored indexes. */
function bundledParts(bundled: LoadedPack, edits: readonly EntityEdit[], isOff: boolean): LoadedParts {
  const { pack, state } = bundled;
  if (!pack || isOff) return { parts: [], states: [isOff ? { ...state, state: 'off' } : state] };
  const edited = editPack(pack, edits);
  return { parts: [edited === pack ? memoryPart(pack, bundled) : memoryPart(edited)], states: [state] };
}

/** Lets go of what was derived from packs that are no more. */
async function clearStore(
  store: PackStore,
  stored: Promise<readonly StoredSegment[]>,
  kept: ReadonlySet<string>,
): Promise<void> {
  const lost = (await stored).filter(({ head }) => head.id !== LIBRARY_HEAD.id && !kept.has(head.id));
  if (lost.length > 0) await store.remove(lost.map(({ id }) => id));
}

function broken(sentence: string): PackState {
  return {
    id: LIBRARY_HEAD.id,
    name: LIBRARY_HEAD.name,
    state: 'broken',
    sentence,
    entities: 0,
    reports: 0,
    incidents: 0,
  };
}
