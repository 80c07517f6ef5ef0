import { exportPack, EXPORT_FORMATS, type ExportFormat } from './export-pack.ts';
import { loadPacks } from './load-pack.ts';
import type { Command } from './main.ts';
import { WrongUse } from './wrong-use.ts';

/** `export`: the pack in a format for other programs. */
export const exportCommand: Command = async (_files, options, out) => {
  const to = options.to ?? '';
  if (!isFormat(to)) throw new WrongUse(`export needs --to with one of ${EXPORT_FORMATS.join(', ')}`);
  for (const pack of await loadPacks(options.pack ?? [], out)) await out.text(exportPack(pack, to));
};

function isFormat(name: string): name is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(name);
}
