import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConsoleOutput } from '../src/cli/console-output.ts';
import { exportCommand } from '../src/cli/export-command.ts';
import { PATHS } from '../src/cli/project-paths.ts';
import { EXPORT_FORMATS, exportPack } from '../src/library/export-pack.ts';
import { selectFromPack } from '../src/library/select-from-pack.ts';
import { decodePack } from '../src/pack/pack-codec.ts';

/** What a command prints, kept. */
class Kept extends ConsoleOutput {
  printed = '';
  override async text(text: string): Promise<void> {
    this.printed += text;
  }
}

test.each([...EXPORT_FORMATS])('the command line exports as %s what the library page does', async (format) => {
  const pack = decodePack('bundled', readFileSync(PATHS.bundledPack)).value;
  if (!pack) throw new Error('the bundled pack cannot be read');
  for (const words of [[], ['zayouna']]) {
    const out = new Kept();
    await exportCommand(words, { to: format }, out);
    expect(out.printed.length).toBeGreaterThan(50);
    expect(out.printed).toBe(exportPack(selectFromPack(pack, words.join(' ')), format));
  }
});
