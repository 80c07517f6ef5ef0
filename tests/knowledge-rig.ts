import { createLibrary } from '../src/library/library.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { trackChanges } from '../src/library/track-changes.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { encodePack } from '../src/pack/pack-codec.ts';
import { allPacks } from '../src/platform/all-packs.ts';
import { createKnowledge, type Knowledge, type KnowledgeSource } from '../src/platform/knowledge.ts';
import { openPackStore } from '../src/platform/pack-store.ts';
import { fakeTools } from './library-fixtures.ts';
import { samplePack } from './pack-sample.ts';

/** The place of all incidents of `samplePack`. */
export const harbour = entityId('harbour');
/** A bundled pack without names. */
export const bundled: Pack = { ...samplePack(0), id: packId('bundled'), name: 'Bundled', entities: [] };

/** A library and a store; `wake` is a background that was just started. */
export function setUp(name: string, leftFor?: number) {
  const inner = createMemoryTables();
  let key = 0;
  const asked: string[] = [];
  const tables: LibraryTables = trackChanges(
    {
      ...inner,
      get: (table, id) => (asked.push(`get ${table}`), inner.get(table, id)),
      rows: (table, query) => (asked.push(`rows ${table}`), inner.rows(table, query)),
      count: (table) => (asked.push(`count ${table}`), inner.count(table)),
    },
    () => String((key += 1)).padStart(6, '0'),
  );
  const library = createLibrary(tables, fakeTools());
  let caughtUp = (): void => undefined;
  const isCaughtUp = (): Promise<void> => new Promise((resolve) => (caughtUp = resolve));
  let merged = (): void => undefined;
  const onMerged = (tell: () => void): void => void (merged = tell);
  const store = openPackStore(name, leftFor === undefined ? {} : { leftFor });
  const source = (): KnowledgeSource => {
    const state = { id: bundled.id, name: 'Bundled', state: 'ready', entities: 0, reports: 0, incidents: 0 } as const;
    return allPacks({
      loadBundled: async () => ({ pack: bundled, state }),
      tables: async () => tables,
      library: async () => library,
      store: () => store,
      trouble: async () => null,
      packFile: async () => null,
      caughtUp: () => caughtUp(),
      merged: () => merged(),
    });
  };
  const wake = async (): Promise<Knowledge> => {
    asked.length = 0;
    return createKnowledge(source()).get();
  };
  const addPack = (pack: Pack, added = '2026-01-01') => {
    const { entities, reports, incidents } = pack;
    const counts = { entities: entities.length, reports: reports.length, incidents: incidents.length };
    return library.addPack({ key: pack.id, name: pack.name, added, counts, text: encodePack(pack) });
  };
  return { library, tables, store, source, wake, asked, addPack, isCaughtUp, onMerged };
}
