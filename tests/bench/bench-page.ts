import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { PATHS } from '../../src/cli/project-paths.ts';
import { visibleText } from '../../src/cli/html-text.ts';
import { createLinker } from '../../src/linking/create-linker.ts';
import { packId } from '../../src/model/id.ts';
import type { Pack } from '../../src/model/pack.ts';
import { decodePack } from '../../src/pack/pack-codec.ts';
import { seededRandom } from '../seeded-random.ts';
import { entitiesOf } from './bench-entities.ts';
import { pageBodies } from './bench-pages.ts';
import { megabytes, milliseconds, percent, times, type Row, type Section } from './bench-table.ts';
import { quantile, timingOf } from './measure.ts';
import {
  builtExtension,
  costOf,
  createWarming,
  heapOf,
  launchWith,
  readEverything,
  removeExtension,
  servePages,
  tinyExtension,
  type Cost,
  type Part,
} from './page-browser.ts';

/** Milliseconds after the load event that a page is watched: all is linked and painted long before, and late looks are in it. */
const WATCHED = 3500;
const HEAP_AFTER = 1500;
/** The floor: the text nodes are walked once and read, in a page where no script of the extension ran before. */
const WALK = `{ const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT); let letters = 0;
for (let node = walker.nextNode(); node; node = walker.nextNode()) letters += node.data.length; globalThis.letters = letters; }`;

/**
 * What the script in the page costs on whole pages: the product with packs of several sizes, an extension that only walks the text, and
 * an empty one, in turn page by page, each load in a renderer of its own, the middle one of `rounds` loads. Figures of processor time, by
 * traces. Several packs are compared on pages with names, and must mark the same.
 */
export async function benchPage(sizes: readonly number[], most: number, rounds = 1): Promise<Section> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return { title: 'On pages', rows: [{ what: 'no Chromium was found', figure: 'not measured' }] };
  const bundled = decodePack('bundled.json', await readFile(PATHS.bundledPack)).value;
  if (!bundled) throw new Error('bench: the bundled pack cannot be read');
  // Packs are compared where there is something to mark.
  const linker = createLinker([{ pack: packId('bench'), entities: bundled.entities }]);
  const hasMark = (html: string): boolean => linker.link(visibleText(html)).length > 0;
  const { kind, bodies } = pageBodies(most, sizes.length > 1 ? hasMark : undefined);
  const server = await servePages(bodies);
  const folders = [
    tinyExtension(WALK),
    tinyExtension(''),
    ...(await Promise.all(sizes.map((size) => builtExtension(size === 0 ? undefined : withMore(bundled, size))))),
  ];
  const browsers = [];
  try {
    for (const folder of folders) browsers.push(await launchWith(folder, executablePath, server));
    for (const browser of browsers.slice(2)) await readEverything(browser);
    const [walking, empty, ...ours] = browsers as [(typeof browsers)[0], (typeof browsers)[0], ...typeof browsers];
    const warmings = await Promise.all(ours.map(createWarming));
    const floor: number[] = [];
    const costs = sizes.map((): Cost[] => []);
    const heaps: number[] = [];
    for (let at = 0; at < bodies.length; at += 1) {
      const url = server.url(at);
      const walks: Cost[] = [];
      const loads = sizes.map((): Cost[] => []);
      for (let round = 0; round < rounds; round += 1) {
        const walked = await costOf(walking, url, 'page.js', 0);
        if (walked) walks.push(walked);
        // Each is the first in some round.
        for (let turn = 0; turn < ours.length; turn += 1) {
          const index = (turn + round) % ours.length;
          await warmings[index]?.();
          const cost = await costOf(ours[index] as Browser, url, 'content-scripts/page.js', WATCHED);
          if (cost) loads[index]?.push(cost);
        }
      }
      const walked = middleOf(walks);
      const middle = loads.map(middleOf);
      if (!walked || middle.includes(null)) continue;
      floor.push(walked.total);
      sameMarks(loads.flat(), url);
      for (const [index, cost] of middle.entries()) if (cost) costs[index]?.push(cost);
      if (at % 4 !== 0 || !ours[0]) continue;
      heaps.push((await heapOf(ours[0], url, HEAP_AFTER)) - (await heapOf(empty, url, HEAP_AFTER)));
    }
    return { title: `On ${floor.length} ${kind} pages in Chromium`, rows: rowsOf(sizes, floor, costs, heaps) };
  } finally {
    for (const browser of browsers) await browser.close();
    folders.forEach(removeExtension);
    server.close();
  }
}

/** The load of the middle cost: its parts belong together. */
function middleOf(loads: readonly Cost[]): Cost | null {
  return loads.toSorted((a, b) => a.total - b.total)[loads.length >> 1] ?? null;
}

function sameMarks(loads: readonly Cost[], url: string): void {
  const [first = '', ...others] = new Set(loads.map(({ marks }) => marks.join('\n')));
  if (others.length > 0) throw new Error(`bench: ${url} has marks ${first}, and with more names or later ${others[0]}`);
}

function rowsOf(
  sizes: readonly number[],
  floor: readonly number[],
  costs: readonly (readonly Cost[])[],
  heaps: readonly number[],
): Row[] {
  const spread = (values: readonly number[]): string => {
    const { low, high } = timingOf(values);
    return `${milliseconds(low)} to ${milliseconds(high)}`;
  };
  const first = (costs[0] ?? []).map(({ total }) => total);
  const marks = (costs[0] ?? []).reduce((sum, cost) => sum + cost.marks.length, 0);
  const long = (costs[0] ?? []).filter(({ longest }) => longest > 16);
  return [
    { what: 'floor: first walk of the text nodes', figure: milliseconds(quantile(floor, 0.5)), spread: spread(floor) },
    ...sizes.map((size, index): Row => {
      const totals = (costs[index] ?? []).map(({ total }) => total);
      const over = (others: readonly number[]): number =>
        quantile(totals.map((total, at) => total / (others[at] ?? Number.NaN)), 0.5); // prettier-ignore
      const beside = index === 0 ? '' : `, page by page ${times(over(first))} the first, with the same ${marks} marks`;
      return {
        what: `main thread, all of our script, bundled pack${size === 0 ? '' : ` and ${size.toLocaleString('en')} names more`}`,
        figure: milliseconds(quantile(totals, 0.5)),
        spread: spread(totals),
        ratio: `${times(over(floor))} the floor${beside}`,
        aim: index === 0 ? '3 ×' : '3 ×, within 10 %',
      };
    }),
    {
      what: 'of it, mean: scripts run as they come; answers of the background, with the text; timers; idle turns; events',
      figure: partsOf(costs[0] ?? [], ['scripts', 'answers', 'timers', 'idle', 'events']),
    },
    {
      what: 'inside of these: compiling; style, layout and sheets; collecting garbage',
      figure: partsOf(costs[0] ?? [], ['compiling', 'styling', 'collecting']),
    },
    {
      what: 'longest turn of ours, all pages',
      figure: `${milliseconds(Math.max(...(costs[0] ?? []).map(({ longest }) => longest)))} of processor, ${milliseconds(Math.max(...(costs[0] ?? []).map(({ longestWall }) => longestWall)))} by the clock`,
      ratio: `over 16 ms on ${percent(long.length / Math.max(1, first.length))} of pages`,
      aim: '16 ms',
    },
    {
      what: 'layouts and style calculations inside our turns, a page',
      figure: ((costs[0] ?? []).reduce((sum, { layouts }) => sum + layouts, 0) / Math.max(1, first.length)).toFixed(2),
      aim: '0',
    },
    {
      what: 'JavaScript heap after collection, beyond an empty script',
      figure: megabytes(quantile(heaps, 0.5)),
      spread: `${megabytes(quantile(heaps, 0.25))} to ${megabytes(quantile(heaps, 0.75))}`,
      aim: '1 MB',
    },
  ];
}

function partsOf(costs: readonly Cost[], parts: readonly Part[]): string {
  return parts
    .map((part) => milliseconds(costs.reduce((sum, cost) => sum + cost.parts[part], 0) / Math.max(1, costs.length)))
    .join('; ');
}

/** The pack with names more that stand on no page: what is marked stays the same. */
function withMore(pack: Pack, count: number): Pack {
  const random = seededRandom(23);
  const letters = 'bcdfghjklmnpqrstvwxz';
  const word = (): string =>
    `${letters[random.below(20)]?.toUpperCase()}${Array.from({ length: 6 }, () => letters[random.below(20)]).join('')}`;
  const names = new Set<string>();
  while (names.size < count) names.add(`${word()} ${word()}`);
  return { ...pack, entities: [...pack.entities, ...entitiesOf([...names])] };
}
