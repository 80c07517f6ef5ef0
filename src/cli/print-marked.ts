import { ConsoleOutput } from './console-output.ts';
import { decodeFile } from './decode-file.ts';
import { visibleText } from './html-text.ts';
import { linkerOf, loadPacks } from './load-pack.ts';

/** Prints a page's text in the terminal with its known names underlined, and under it what they are. */
export async function printMarked(file: string): Promise<void> {
  const out = new ConsoleOutput();
  const packs = await loadPacks([], out);
  const text = visibleText((await decodeFile(file)).text ?? '');
  const [on, off] = process.stdout.isTTY ? ['\u001b[4m', '\u001b[24m'] : ['[', ']'];
  let at = 0;
  let marked = '';
  const links = linkerOf(packs).link(text);
  for (const link of links) {
    marked += `${text.slice(at, link.start)}${on}${link.text}${off}`;
    at = link.end;
  }
  await out.text(`${marked}${text.slice(at)}\n\n`);
  const known = new Map(links.map((link) => [link.entity, link.name]));
  for (const [id, name] of known) {
    const count = packs
      .flatMap((pack) => pack.incidents)
      .filter((incident) => [...incident.places, ...incident.groups].some((one) => one.entity === id)).length;
    await out.text(`  ${name}: ${count} known ${count === 1 ? 'incident' : 'incidents'}\n`);
  }
}
