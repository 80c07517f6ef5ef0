import { exportPack, EXPORT_FORMATS, type ExportFormat } from './export-pack.ts';
import { selectFromPack } from '../library/select-from-pack.ts';
import { loadPacks } from './load-pack.ts';
import type { Command } from './main.ts';
import { WrongUse } from './wrong-use.ts';

/** `export`: the pack, or what it says of a name, in a format for other programs. */
export const exportCommand: Command = async (words, options, out) => {
  const to = options.to ?? '';
  if (!isFormat(to)) throw new WrongUse(`export needs --to with one of ${EXPORT_FORMATS.join(', ')}`);
  for (const pack of await loadPacks(options.pack ?? [], out))
    await out.text(exportPack(selectFromPack(pack, words.join(' ')), to));
};

function isFormat(name: string): name is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(name);
}
