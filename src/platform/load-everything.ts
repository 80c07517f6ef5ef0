import { buildIncidents } from '../incidents/build-incidents.ts';
import { createLibrary } from '../library/library.ts';
import type { Pack } from '../model/pack.ts';
import { decodePack } from '../pack/pack-codec.ts';
import { packId } from '../model/id.ts';
import type { LibraryDatabase } from './library-database.ts';
import { loadBundledPack } from './load-packs.ts';

/** Every pack that is on, and the library, read in the page that asks: exports and lists of names need not wake the background. Packs that are kept as files are not read: they are too large, and the reader has those files. */
export async function loadEverything(
  database: LibraryDatabase,
  options: { readonly restricted: boolean },
): Promise<{ readonly packs: readonly Pack[]; readonly library: Pack }> {
  const reader = createLibrary(database, {
    readText: () => Promise.reject(new Error('library page: texts are read in the background')),
    buildIncidents,
    now: () => new Date().toISOString(),
    changed: () => undefined,
  });
  const off = await reader.packsOff();
  const bundled = off.includes(packId('bundled')) ? null : (await loadBundledPack()).pack;
  const added = (await reader.packs())
    .filter((record) => !off.includes(record.key) && record.file === undefined)
    .flatMap((record) => decodePack(record.name, record.text).value ?? []);
  const packs = [...(bundled ? [bundled] : []), ...added];
  const library = await reader.pack(
    packs.flatMap((pack) => pack.entities),
    options,
  );
  return { packs: await reader.editPacks(packs), library };
}
