import type { Browser } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import type { Row, Section } from './bench-table.ts';
import {
  builtExtension,
  launchWith,
  readEverything,
  removeExtension,
  servePages,
  tinyExtension,
  type PageServer,
} from './page-browser.ts';

/** Runs a contest in Chromium between the built extension, which reads every page, and an empty one; both get the same pages, whose scripts run. */
export async function besideEmpty(
  title: string,
  bodies: readonly string[],
  run: (ours: Browser, empty: Browser, server: PageServer) => Promise<readonly Row[]>,
): Promise<Section> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) return { title, rows: [{ what: 'no Chromium was found', figure: 'not measured' }] };
  const server = await servePages(bodies, true);
  const folders = [await builtExtension(), tinyExtension('')];
  const browsers: Browser[] = [];
  try {
    for (const folder of folders) browsers.push(await launchWith(folder, executablePath, server));
    const [ours, empty] = browsers as [Browser, Browser];
    await readEverything(ours);
    return { title, rows: [...(await run(ours, empty, server))] };
  } finally {
    for (const browser of browsers) await browser.close();
    folders.forEach(removeExtension);
    server.close();
  }
}
