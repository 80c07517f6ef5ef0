import { listRows } from '../../src/library/all-rows.ts';
import { applyEdits } from '../../src/library/apply-edits.ts';
import { findPackConflicts, type PackConflicts } from '../../src/library/find-pack-conflicts.ts';
import { packId, type PackId } from '../../src/model/id.ts';
import type { Pack } from '../../src/model/pack.ts';
import { decodePack, storedPack } from '../../src/pack/pack-codec.ts';
import { openLibraryDatabase, type LibraryDatabase } from '../../src/platform/library-database.ts';

const BUNDLED = '/packs/bundled.json';

/** The conflicts between all packs that are on, the reader's own names and texts among them. Needs a database and the package, no window. */
export async function conflictsOfLibrary(): Promise<PackConflicts> {
  const database = await openLibraryDatabase();
  try {
    const off = ((await database.get('meta', 'packs-off'))?.value ?? []) as readonly PackId[];
    const packs: Pack[] = [];
    if (!off.includes(packId('bundled'))) packs.push(...(await bundledPack()));
    for (const record of await listRows(database, 'packs'))
      if (!off.includes(record.key)) packs.push(...[storedPack(record.text) ?? []].flat());
    return findPackConflicts([...packs, await ownPack(database, packs)]);
  } finally {
    database.close();
  }
}

async function bundledPack(): Promise<readonly Pack[]> {
  const response = await fetch(BUNDLED);
  const { value } = decodePack(BUNDLED, new Uint8Array(await response.arrayBuffer()));
  return value ? [value] : [];
}

/** What of the library can meet a pack: the names that the reader made, and the saved texts that a pack has too. */
async function ownPack(database: LibraryDatabase, packs: readonly Pack[]): Promise<Pack> {
  const edits = (await listRows(database, 'edits')).filter((row) => !row.undone).map((row) => row.edit);
  const shared = packs.flatMap((pack) => pack.entities);
  const ids = [...new Set(packs.flatMap((pack) => pack.reports.map((report) => report.id)))];
  const texts = await database.getMany('texts', ids);
  return {
    format: 'backstory-pack',
    version: 1,
    id: packId('library'),
    name: 'Library',
    entities: edits.length === 0 ? [] : applyEdits(shared, edits).own,
    reports: texts.flatMap((row) => row?.report ?? []),
    incidents: [],
  };
}
