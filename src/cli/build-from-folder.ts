import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinker } from '../linking/create-linker.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { buildPack, type PackParts } from '../pack/build-pack.ts';
import { readReport } from '../reports/read-report.ts';
import type { ConsoleOutput } from './console-output.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadWorld } from './load-world.ts';
import { readFiles } from './read-inputs.ts';

/** All texts of a folder (`.txt`, `.md`, `.html`, in the order of their names) read into one pack with the entities of a gazetteer. */
export async function buildFromFolder(
  folder: string,
  gazetteer: string,
  head: Omit<PackParts, 'entities' | 'reports'>,
  out: ConsoleOutput,
): Promise<Pack> {
  const { value: entities, problems } = await loadGazetteer(gazetteer);
  problems.forEach((problem) => out.problem(problem));
  const tools = { linker: createLinker([{ pack: head.id, entities }]), entities, world: await loadWorld() };
  const names = (await readdir(folder)).filter((name) => /\.(txt|md|html?)$/i.test(name)).sort();
  const reports: Report[] = [];
  for await (const input of readFiles(
    names.map((name) => join(folder, name)),
    'article',
    out,
  ))
    reports.push(readReport(input.source, tools));
  return buildPack({ ...head, entities, reports });
}
