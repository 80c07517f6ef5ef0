import { readAgainstPack } from './read-against-pack.ts';
import type { Pack } from '../model/pack.ts';
import { readReport } from '../reports/read-report.ts';
import { linkerOf, loadPacks } from './load-pack.ts';
import { loadWorld } from './load-world.ts';
import type { Command } from './main.ts';
import { readFiles, readJsonLines } from './read-inputs.ts';
import { WrongUse } from './wrong-use.ts';

/** `read`: texts to reports, one JSON line each. A pure function of each line and the pack, so any engine can split the lines. */
export const readCommand: Command = async (files, options, out) => {
  if (files.length === 0 && !options.jsonl) throw new WrongUse('read needs a file, or --jsonl');
  const packs = await loadPacks(options.pack ?? [], out);
  const tools = {
    linker: linkerOf(packs),
    entities: packs.flatMap((pack: Pack) => pack.entities),
    world: await loadWorld(),
  };
  const inputs = options.jsonl ? readJsonLines(files[0] ?? '-', out) : readFiles(files, 'article', out);
  const tighten = readAgainstPack(
    packs.flatMap((pack) => pack.reports),
    tools.entities,
  );
  for await (const input of inputs) await out.line({ ...input.key, report: tighten(readReport(input.source, tools)) });
};
