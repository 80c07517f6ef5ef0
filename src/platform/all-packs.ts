import type { EntityEdit } from '../library/entity-edit.ts';
import { editPack } from '../library/apply-edits.ts';
import type { Library } from '../library/library.ts';
import type { LibraryTables } from '../library/library-tables.ts';
import { packEntries } from '../library/track-changes.ts';
import { packId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { addedPack } from './added-packs.ts';
import type { KnowledgePart, KnowledgeSource, LoadedParts } from './knowledge.ts';
import { memoryPart } from './knowledge-parts.ts';
import type { LoadedPack } from './load-packs.ts';
import type { PackStore } from './pack-store.ts';
import type { PackState } from './protocol.ts';

/** Where the packs are. `store` is null where nothing can be stored. */
export interface PackPlaces {
  readonly loadBundled: () => Promise<LoadedPack>;
  readonly tables: () => Promise<LibraryTables>;
  readonly library: () => Promise<Library>;
  readonly store: () => Promise<PackStore | null>;
}

/** Every pack there is: the bundled one, those that the reader added, and the library as a private pack. A library that cannot be opened is a state. */
export function allPacks(places: PackPlaces): KnowledgeSource {
  return {
    async load() {
      const [bundled, archive] = await Promise.all([
        places.loadBundled(),
        Promise.all([places.tables(), places.library()]).catch((error: unknown) => String(error)),
      ]);
      if (typeof archive === 'string')
        return joined([{ parts: bundled.pack ? [memoryPart(bundled.pack, bundled)] : [], states: [bundled.state, broken(archive)] }]); // prettier-ignore
      const [tables, library] = archive;
      const [edits, packsOff, entries, store] = await Promise.all([
        library.edits().then((rows) => rows.filter((row) => !row.undone).map((row) => row.edit)),
        library.packsOff(),
        packEntries(tables),
        places.store(),
      ]);
      const off = new Set(packsOff);
      const shown = entries.filter(({ key }) => !off.has(key));
      const added = await Promise.all(shown.map((entry) => addedPack(entry, { tables, store, edits })));
      if (store) await clearStore(store, new Set(entries.map(({ key }) => key)));
      const packs = [bundledParts(bundled, edits, off.has(packId('bundled'))), ...added];
      const names = packs.flatMap(({ parts }) => parts.flatMap((part) => [...(part.names?.entities ?? [])]));
      const own = await library.pack(names);
      return joined([...packs, { parts: [memoryPart(own)], states: [ready(own)] }]);
    },
    async loadRules() {
      const rows = await places.library().then(
        (archive) => archive.rules(),
        () => [],
      );
      return rows.filter((row) => !row.undone).map((row) => row.rule);
    },
  };
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
async function clearStore(store: PackStore, kept: ReadonlySet<string>): Promise<void> {
  const lost = (await store.list()).filter(({ head }) => head.id !== LIBRARY && !kept.has(head.id));
  if (lost.length > 0) await store.remove(lost.map(({ id }) => id));
}

const LIBRARY = packId('library');

function ready({ id, name, entities, reports, incidents }: Pack): PackState {
  const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
  return { id, name, state: 'ready', ...counts };
}

function broken(sentence: string): PackState {
  return { id: LIBRARY, name: 'Library', state: 'broken', sentence, entities: 0, reports: 0, incidents: 0 };
}
