import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { PATHS } from '../../src/cli/project-paths.ts';
import { benchBadTexts } from './bench-bad-texts.ts';
import { benchBrowser } from './bench-browser.ts';
import { benchDetection, benchSpellings } from './bench-detection.ts';
import { growthByIncidents, growthByLength, growthByNames, growthBySearch } from './bench-growth.ts';
import { benchImports } from './bench-imports.ts';
import { benchLargePack } from './bench-large-pack.ts';
import { benchLibrary } from './bench-library.ts';
import { benchBuild, benchIncidents } from './bench-packs.ts';
import { benchGaps } from './bench-page-gaps.ts';
import { benchPage } from './bench-page.ts';
import { benchStorms } from './bench-page-storms.ts';
import { benchWake } from './bench-page-wake.ts';
import { benchPages } from './bench-pages.ts';
import { benchRoad } from './bench-road.ts';
import { benchSearch } from './bench-search.ts';
import { benchSurfaces } from './bench-surfaces.ts';
import {
  benchTable,
  mergeSections,
  readSections,
  writeSection,
  type Section,
  type WrittenSection,
} from './bench-table.ts';
import { renewReadmeTable } from './readme-table.ts';

/**
 * `npm run bench` measures everything and renews the README's table. `-- --quick` takes two minutes and prints all but seven parts; `-- --only search,growth` runs some parts
 * (a part's name, or what stands before its dash) and prints; with `--write` too, what was run takes the place of its sections in the README.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, write: { type: 'boolean' } },
});
const quick = values.quick ?? false;
const only = values.only?.split(',');
const pages = benchPages(quick ? 25 : 130);

type Part = readonly [name: string, run: () => Section | Promise<Section>];

const perSize = (name: string, sizes: readonly number[], run: (size: number) => Section): readonly Part[] =>
  sizes.map((size) => [`${name}-${size}`, () => run(size)]);

const PARTS: readonly Part[] = [
  ...perSize('detection', quick ? [1000, 30_000] : [1000, 10_000, 100_000, 1_000_000], (size) =>
    benchDetection(size, pages, quick ? 2 : 25),
  ),
  ...perSize('spellings', quick ? [1000] : [1000, 100_000], (size) => benchSpellings(size, pages, quick ? 1 : 3)),
  ['search', () => benchSearch(quick ? 5000 : 100_000, quick ? 3 : 25)],
  ['incidents', () => benchIncidents(quick ? 3000 : 100_000)],
  ['build', () => benchBuild(quick ? 2000 : 100_000)],
  ['road', () => benchRoad(quick ? 300 : 100_000)],
  ['growth-names', () => growthByNames(quick, pages)],
  ['growth-search', () => growthBySearch(quick)],
  ['growth-length', () => growthByLength(quick, pages)],
  ['growth-bad-texts', () => benchBadTexts(quick ? [30_000, 300_000] : [100_000, 1_000_000, 5_000_000])],
  ['growth-incidents', () => growthByIncidents(quick)],
  ['imports', () => benchImports(quick ? 30_000 : 300_000)],
  ['packs', () => benchLargePack(quick ? 5000 : 100_000)],
  ['many-names', () => benchLargePack(2000, quick ? 30_000 : 1_000_000)],
  ['surfaces', () => benchSurfaces(quick ? 10_000 : 100_000, quick ? 8 : 16)],
  ['library', () => benchLibrary(quick ? 1000 : 100_000, quick ? 3 : 15)],
  ['page', () => benchPage([0], quick ? 2 : 36)],
  ['pack-sizes', () => benchPage(quick ? [0, 30_000] : [0, 1000, 100_000, 1_000_000], quick ? 4 : 12, quick ? 1 : 3)],
  ['gaps', () => benchGaps(quick ? 10 : 178)],
  ['storms', () => benchStorms(quick ? 5 : 60, quick ? 3 : 7)],
  ['wake', () => benchWake(quick ? 2 : 15)],
  ['browser', () => benchBrowser(quick ? 10_000 : 100_000, pages, quick ? 3 : 9)],
];

/** Parts that start browsers again and again: a quick run has them only when they are asked for. */
const LONG = new Set(['imports', 'packs', 'many-names', 'surfaces', 'pack-sizes', 'gaps', 'storms']);

const chosen = PARTS.filter(([name]) =>
  only ? only.some((one) => name === one || name.startsWith(`${one}-`)) : !quick || !LONG.has(name),
);
if (chosen.length === 0) console.error(`no part is called so; there are: ${PARTS.map(([name]) => name).join(', ')}`);
// Parts in browsers measure what was built last; a fresh clone has nothing built.
if ([PATHS.bundledPack, PATHS.chromium, PATHS.firefox].some((path) => !existsSync(path))) {
  console.error('building first');
  execSync('npm run -s build', { cwd: PATHS.root, stdio: ['ignore', 'ignore', 'inherit'] });
}
const sections: WrittenSection[] = [];
let failed = false;
for (const [name, run] of chosen) {
  const start = performance.now();
  let section: Section;
  try {
    section = await run();
  } catch (error) {
    // One part that fails does not cost the others their figures; the table says so.
    console.error(error);
    failed = true;
    section = { title: name, rows: [{ what: 'this part failed', figure: String(error).slice(0, 80) }] };
  }
  sections.push(writeSection(name, section, quick));
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  globalThis.gc?.();
}
console.log(benchTable(sections));
const keys = PARTS.map(([name]) => name);
const renew = (before: string): string => benchTable(mergeSections(only ? readSections(before) : [], sections, keys));
if (chosen.length > 0 && (values.write || (!only && !quick)) && !(only && failed)) {
  if (!renewReadmeTable(join(import.meta.dirname, '..', '..', 'README.md'), renew))
    console.error('README.md has no place for the table (bench:start, bench:end)');
}
if (failed) process.exitCode = 1;
