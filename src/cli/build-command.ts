import { stat } from 'node:fs/promises';
import { packId } from '../model/id.ts';
import { textId } from '../text/text-id.ts';
import { buildFromFolder } from './build-from-folder.ts';
import { buildFromReports } from './build-from-reports.ts';
import type { Command } from './main.ts';
import { PATHS } from './project-paths.ts';
import { writePackFile } from './write-pack-files.ts';
import { WrongUse } from './wrong-use.ts';

/** `build`: a folder of texts, or the lines that `read` printed, to a pack file. Prints counts. */
export const buildCommand: Command = async (files, options, out) => {
  const file = options.out;
  if (!file) throw new WrongUse('build needs --out FILE');
  const name = options.name ?? file.replace(/^.*[\\/]|\.[a-z.]+$/gi, '');
  const head = {
    id: packId(options.id ?? `pack-${textId(name).slice(0, 12)}`),
    name,
    ...(options.private ? { private: true } : {}),
  };
  const gazetteer = options.gazetteer ?? PATHS.gazetteer;
  if (options.reports !== undefined) {
    await out.line(
      await buildFromReports(options.reports, file, { ...head, gazetteer, resume: options.resume ?? false }, out),
    );
    return;
  }
  const folder = files[0];
  if (!folder) throw new WrongUse('build needs a folder of texts, or --reports FILE');
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new WrongUse(`${folder} is not a folder`);
  const pack = await buildFromFolder(folder, gazetteer, head, out);
  await writePackFile(pack, file);
  await out.line({
    out: file,
    entities: pack.entities.length,
    reports: pack.reports.length,
    incidents: pack.incidents.length,
  });
};
