import type { Library } from '../library/library.ts';
import type { PackRecord } from '../library/library-record.ts';
import { packId } from '../model/id.ts';
import type { LinkRule } from '../model/mention.ts';
import type { Pack } from '../model/pack.ts';
import { decodePack, storedPack } from '../pack/pack-codec.ts';
import { clearShelf, shelvedIndexes } from './index-shelf.ts';
import type { KnowledgeSource, LoadedPack } from './knowledge.ts';
import type { PackState } from './protocol.ts';
import { refusedPack } from './refused-pack.ts';

/** Every pack there is: the bundled one, those that the reader added, and the library as a private pack. A library that cannot be opened is a state. */
export function allPacks(loadBundled: () => Promise<LoadedPack>, library: () => Promise<Library>): KnowledgeSource {
  return {
    async loadPacks() {
      const [bundled, archive] = await Promise.all([loadBundled(), library().catch((error: unknown) => String(error))]);
      if (typeof archive === 'string') return [bundled, broken(archive)];
      const off = new Set(await archive.packsOff());
      const records = await archive.packs();
      const added = await Promise.all(records.filter((record) => !off.has(record.key)).map(openPack));
      void clearShelf(records.map((record) => record.key));
      const shown = off.has(packId('bundled'))
        ? [{ ...bundled, pack: null, state: { ...bundled.state, state: 'off' as const } }]
        : [bundled];
      const packs = await withEdits([...shown, ...added], archive);
      return [...packs, ready(await archive.pack(packs.flatMap(({ pack }) => pack?.entities ?? [])))];
    },
    async loadRules(): Promise<readonly LinkRule[]> {
      const rows = await library().then(
        (archive) => archive.rules(),
        () => [],
      );
      return rows.filter((row) => !row.undone).map((row) => row.rule);
    },
  };
}

/** Packs with the reader's edits of their entities. A pack that is edited has lost the right to its stored indexes. */
async function withEdits(loaded: readonly LoadedPack[], archive: Library): Promise<readonly LoadedPack[]> {
  const edited = await archive.editPacks(loaded.flatMap(({ pack }) => pack ?? []));
  const byId = new Map(edited.map((pack) => [pack.id, pack]));
  return loaded.map((one) => {
    const pack = one.pack ? byId.get(one.pack.id) : undefined;
    return pack && pack !== one.pack ? { pack, state: one.state } : one;
  });
}

/** A pack was checked when it came in; only one that cannot be read any more goes through the door again, for its reasons. */
async function openPack(record: PackRecord): Promise<LoadedPack> {
  const pack = storedPack(record.text);
  if (pack) return { ...ready(pack), ...(await shelvedIndexes(pack, `${record.added} ${record.text.length}`)) };
  const { value, problems } = decodePack(record.name, record.text);
  if (value) return ready(value);
  return { pack: null, state: { id: record.key, name: record.name, ...refusedPack(problems), ...record.counts } };
}

function ready(pack: Pack): LoadedPack {
  const { entities, reports, incidents } = pack;
  const state: PackState = {
    id: pack.id,
    name: pack.name,
    state: 'ready',
    entities: entities.length,
    reports: reports.length,
    incidents: incidents.length,
  };
  return { pack, state };
}

function broken(sentence: string): LoadedPack {
  return {
    pack: null,
    state: { id: packId('library'), name: 'Library', state: 'broken', sentence, entities: 0, reports: 0, incidents: 0 },
  };
}
