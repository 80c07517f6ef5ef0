import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { ConsoleOutput } from './console-output.ts';
import { buildFromFolder } from './build-from-folder.ts';
import { PATHS } from './project-paths.ts';
import { writePackFiles } from './write-pack-files.ts';
import { buildWorldFile } from './build-world.ts';

/** Makes the bundled pack from `assets/` and writes it with its indexes to `.output/packs`. Throws when `assets/` is broken: our own mistake. */
export async function buildBundled(): Promise<Pack> {
  await buildWorldFile();
  const out = new ConsoleOutput();
  const pack = await buildFromFolder(
    PATHS.sources,
    PATHS.gazetteer,
    { id: packId('bundled'), name: 'Backstory', licence: 'CC BY 4.0' },
    out,
  );
  if (
    out.failed ||
    pack.reports.length !== (await readdir(PATHS.sources)).filter((name) => name.endsWith('.txt')).length
  ) {
    throw new Error(
      `build-bundled: a digest in ${join('assets', 'sources')} could not be read; see the problems above`,
    );
  }
  await writePackFiles(pack, PATHS.packs);
  return pack;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const pack = await buildBundled();
  console.log(
    `bundled pack: ${pack.entities.length} entities, ${pack.reports.length} reports, ${pack.incidents.length} incidents`,
  );
}
