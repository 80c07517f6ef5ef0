import { listRows } from '../../src/library/all-rows.ts';
import { applyEdits } from '../../src/library/apply-edits.ts';
import { findPackConflicts, type PackConflicts } from '../../src/library/find-pack-conflicts.ts';
import { packFileKey, type PackRecord } from '../../src/library/library-record.ts';
import type { Entity } from '../../src/model/entity.ts';
import { packId, type PackId } from '../../src/model/id.ts';
import type { Pack } from '../../src/model/pack.ts';
import { decodePack, storedPack } from '../../src/pack/pack-codec.ts';
import { readPackLines } from '../../src/pack/read-pack-lines.ts';
import { openLibraryDatabase, type LibraryDatabase } from '../../src/platform/library-database.ts';
import { openFile } from './open-file.ts';

const BUNDLED = '/packs/bundled.json';

/** The conflicts between all packs that are on, the reader's own names and texts among them. Needs a database and the package, no window. */
export async function conflictsOfLibrary(): Promise<PackConflicts> {
  const database = await openLibraryDatabase();
  try {
    const off = ((await database.get('meta', 'packs-off'))?.value ?? []) as readonly PackId[];
    const packs: Pack[] = [];
    if (!off.includes(packId('bundled'))) packs.push(...(await bundledPack()));
    for (const record of await listRows(database, 'packs'))
      if (!off.includes(record.key)) packs.push(...[(await packOf(database, record)) ?? []].flat());
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

/** An added pack; of one that is kept as a file the names alone, which stand first in it. */
async function packOf(database: LibraryDatabase, record: PackRecord): Promise<Pack | null> {
  if (record.file === undefined) return storedPack(record.text);
  const [file] = (await database.getFiles(packFileKey(record.key))) ?? [];
  if (!file) return null;
  const entities: Entity[] = [];
  const opened = await openFile(file);
  const lines = readPackLines(opened.chunks(), { file: opened.name, check: false, problem: () => undefined });
  for await (const line of lines) {
    if (line.list !== 'entities') break;
    entities.push(line.record);
  }
  return {
    format: 'backstory-pack',
    version: 1,
    id: record.key,
    name: record.name,
    entities,
    reports: [],
    incidents: [],
  };
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
