import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { ConsoleOutput } from '../src/cli/console-output.ts';
import { exportCommand } from '../src/cli/export-command.ts';
import { expandEvent } from '../src/library/expand-event.ts';
import { EXPORT_FORMATS, exportPack, type ExportFormat } from '../src/library/export-pack.ts';
import { selectFromPack } from '../src/library/select-from-pack.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { decodePack, encodePack } from '../src/pack/pack-codec.ts';
import { eventItem } from './library-fixtures.ts';

const QUAY = entityId('quay');
const expanded = [
  { title: 'First shelling', place: 'Tall Quay' },
  { title: 'Second march', place: 'Tall Quay' },
  { title: 'Third march', place: 'Low Mill' },
  { title: 'Fourth shelling', place: 'Far Weir' },
].map((fields, at) =>
  expandEvent(eventItem(at, { ...fields, lat: 10 + at, lon: 20, url: `https://a.example/${at}` }).event, (name) =>
    name === 'Tall Quay' ? QUAY : null,
  ),
);
const PACK: Pack = {
  format: 'backstory-pack',
  version: 1,
  id: packId('extents'),
  name: 'Extents',
  entities: [{ id: QUAY, kind: 'place', name: 'Tall Quay', names: ['Tall Quay', 'Quai Haut'] }],
  reports: expanded.map(({ report }) => report),
  incidents: expanded.map(({ incident }) => incident),
};

/** What is asked for, and the events that are to come out. The last name stands in no event: it is an alias of the entity. */
const EXTENTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['everything', '', ['First shelling', 'Second march', 'Third march', 'Fourth shelling']],
  ['a search', 'MARCH', ['Second march', 'Third march']],
  ['one entity', 'quai haut', ['First shelling', 'Second march']],
];

const json = (text: string): never => JSON.parse(text) as never;
const all = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
/** The titles of what a file holds, as a program that takes such files would find them. */
const READERS: { readonly [F in ExportFormat]: (text: string) => readonly string[] } = {
  json: (text) => decodePack('x.json', text).value?.incidents.map(({ title }) => title) ?? [],
  csv: (text) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, comments: '#' }).data.map(({ title }) => title ?? ''), // prettier-ignore
  geojson: (text) =>
    (json(text) as { features: { properties: { title: string } }[] }).features.map(
      ({ properties }) => properties.title,
    ),
  ics: all(/^SUMMARY:(.*?)\r?$/gm),
  csl: (text) => (json(text) as { title: string }[]).map(({ title }) => title),
  ris: all(/^TI {2}- (.*?)\r?$/gm),
  bibtex: all(/^\s*title = \{(.*)\},?$/gm),
  md: (text) => PACK.incidents.map(({ title }) => title).filter((title) => text.includes(title)),
  timelinejs: (text) =>
    (json(text) as { events: { text: { headline: string } }[] }).events.map(({ text: { headline } }) => headline),
};

const folder = mkdtempSync(join(tmpdir(), 'backstory-extents-'));
const file = join(folder, 'extents.json');
writeFileSync(file, encodePack(PACK));
afterAll(() => rmSync(folder, { recursive: true }));

class Kept extends ConsoleOutput {
  printed = '';
  override async text(text: string): Promise<void> {
    this.printed += text;
  }
}

test.each(EXPORT_FORMATS.flatMap((format) => EXTENTS.map((extent) => [format, ...extent] as const)))(
  '%s of %s, read back, from the library and from the command line',
  async (format, _extent, words, titles) => {
    const text = exportPack(selectFromPack(PACK, words), format);
    expect([...READERS[format](text)].sort()).toEqual([...titles].sort());
    const out = new Kept();
    await exportCommand(words.split(' ').filter(Boolean), { to: format, pack: [file] }, out);
    expect(out.printed).toBe(text);
  },
);
