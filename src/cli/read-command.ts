import { readAgainstPack } from './read-against-pack.ts';
import type { Pack } from '../model/pack.ts';
import { readReport } from '../reports/read-report.ts';
import { linkerOf, loadPacks } from './load-pack.ts';
import { textId } from '../text/text-id.ts';
import { loadWorld } from './load-world.ts';
import type { ConsoleOutput } from './console-output.ts';
import type { Command } from './main.ts';
import { jsonLines, readFiles, readJsonLines } from './read-inputs.ts';
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
  const done = options.done === undefined ? new Set<string>() : await textsRead(options.done, out);
  for await (const input of inputs) {
    if (done.size > 0 && done.has(textId(input.source.text))) continue;
    await out.line({ ...input.key, report: tighten(readReport(input.source, tools)) });
  }
};

/** Ids of the texts that an earlier run has read; its last line may be cut short. */
async function textsRead(file: string, out: ConsoleOutput): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const { value } of jsonLines(file, out)) {
    const report: unknown = 'report' in value ? value.report : value;
    if (typeof report === 'object' && report !== null && 'id' in report && typeof report.id === 'string')
      ids.add(report.id);
  }
  return ids;
}
