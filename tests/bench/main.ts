import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { benchBrowser } from './bench-browser.ts';
import { benchDetection, benchSpellings } from './bench-detection.ts';
import { benchGrowth } from './bench-growth.ts';
import { benchImports } from './bench-imports.ts';
import { benchLibrary } from './bench-library.ts';
import { benchBuild, benchIncidents } from './bench-packs.ts';
import { benchPage } from './bench-page.ts';
import { benchStorms } from './bench-page-storms.ts';
import { benchWake } from './bench-page-wake.ts';
import { benchPages } from './bench-pages.ts';
import { benchSearch } from './bench-search.ts';
import { benchSurfaces } from './bench-surfaces.ts';
import { benchTable, writeIntoReadme, type Section } from './bench-table.ts';

/** `npm run bench`, `npm run bench -- --quick` (two minutes), `-- --only search,growth` (prints, leaves the README alone). */
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const quick = values.quick ?? false;
const only = values.only?.split(',');
const pages = benchPages(quick ? 25 : 130);

const PARTS: Readonly<Record<string, () => Section | Promise<Section>>> = {
  detection: () => benchDetection(quick ? [1000, 30_000] : [1000, 10_000, 100_000, 1_000_000], pages, quick ? 3 : 9),
  spellings: () => benchSpellings(quick ? [1000] : [1000, 100_000], pages, quick ? 1 : 3),
  search: () => benchSearch(quick ? 20_000 : 100_000, quick ? 5 : 25),
  incidents: () => benchIncidents(quick ? 3000 : 100_000),
  build: () => benchBuild(quick ? 2000 : 100_000),
  growth: () => benchGrowth(quick, pages),
  imports: () => benchImports(quick ? 30_000 : 300_000),
  surfaces: () => benchSurfaces(quick ? 10_000 : 100_000, quick ? 8 : 24),
  library: () => benchLibrary(quick ? 3000 : 100_000, quick ? 5 : 15),
  page: () => benchPage(quick ? [0, 30_000] : [0, 1000, 100_000, 1_000_000], quick ? 6 : 178),
  storms: () => benchStorms(quick ? 5 : 60, quick ? 3 : 7),
  wake: () => benchWake(quick ? 5 : 15),
  browser: () => benchBrowser(quick ? 10_000 : 100_000, pages, quick ? 3 : 9),
};

const sections: Section[] = [];
for (const [name, run] of Object.entries(PARTS)) {
  if (only && !only.includes(name)) continue;
  const start = performance.now();
  try {
    sections.push(await run());
  } catch (error) {
    // One part that fails does not cost the others their figures; the table says so.
    console.error(error);
    sections.push({ title: name, rows: [{ what: 'this part failed', figure: String(error).slice(0, 80) }] });
  }
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  globalThis.gc?.();
}
const table = benchTable(sections, [quick ? 'A quick run: few rounds.' : '', `Pages: ${pages.kind}.`].filter(Boolean));
console.log(table);
if (!only && !writeIntoReadme(join(import.meta.dirname, '..', '..', 'README.md'), table))
  console.error('README.md has no place for the table (bench:start, bench:end)');
