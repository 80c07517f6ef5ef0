import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { launchBrowser, type Launched } from '../../src/cli/launch-browser.ts';
import { pageBodies } from './bench-pages.ts';
import { milliseconds, type Row, type Section } from './bench-table.ts';
import { quantile, timingOf } from './measure.ts';
import { servePages } from './page-browser.ts';

/** Milliseconds of a run without us. */
const WATCHED = 500;
/** Beyond this many milliseconds more than the same page's longest gap without us, a gap counts. */
const TICK = 5;

interface Gaps {
  readonly before: number;
  readonly after: number;
  readonly ours: number;
}

/**
 * What a page in Firefox feels of being read: the longest gap of a ticker of 5 ms while a settled page is read, beside the longest before
 * and after, on the same page, when nothing of ours runs. (Firefox has no trace of its main thread that a test can take.)
 */
export async function benchGaps(most: number): Promise<Section> {
  const title = 'While a page is read in Firefox';
  if (!findBrowser('firefox')) return { title, rows: [{ what: 'no Firefox was found', figure: 'not measured' }] };
  const { kind, bodies } = pageBodies(most);
  const server = await servePages(bodies);
  const launched = await launchBrowser('firefox', {
    headless: true,
    prefs: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': server.port },
  });
  try {
    const own = await ownPage(launched);
    const page = await launched.browser.newPage();
    const all: Gaps[] = [];
    for (let at = 0; at < bodies.length; at += 1) {
      const gaps = await gapsOf(page, own, server.url(at)).catch(() => null);
      if (gaps) all.push(gaps);
    }
    return { title: `${title}, ${all.length} ${kind} pages`, rows: rowsOf(all) };
  } finally {
    await launched.browser.close();
    server.close();
  }
}

function rowsOf(all: readonly Gaps[]): Row[] {
  const row = (what: string, values: readonly number[], more: Partial<Row> = {}): Row => {
    const { median, low, high } = timingOf(values);
    return { what, figure: milliseconds(median), spread: `${milliseconds(low)} to ${milliseconds(high)}`, ...more };
  };
  const beyond = (of: (gaps: Gaps) => number): number => all.filter((gaps) => of(gaps) > gaps.before + TICK).length;
  const over = all.map(({ before, ours }) => Math.max(0, ours - before));
  return [
    row(
      'longest gap of a ticker of 5 ms, nothing of ours',
      all.map(({ before }) => before),
    ),
    row(
      'the same while the page is read',
      all.map(({ ours }) => ours),
      {
        ratio: `over the gap before by more than ${TICK} ms on ${beyond(({ ours }) => ours)} of ${all.length} pages; without us on ${beyond(({ after }) => after)}`,
        aim: 'no gap beyond the control',
      },
    ),
    { what: 'what the reading adds to the longest gap, 95th percentile', figure: milliseconds(quantile(over, 0.95)) },
  ];
}

/** A page of the extension, from which the script of the page under test is told to read. Nothing is read without that. */
async function ownPage(launched: Launched): Promise<Page> {
  const page = await launched.openOwn('privacy.html');
  await page.waitForSelector('h1');
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({
      settings: { everywhere: 'request' },
    }),
  );
  return page;
}

async function gapsOf(page: Page, own: Page, url: string): Promise<Gaps | null> {
  await page.goto(url, { waitUntil: 'load', timeout: 10_000 }).catch(() => null);
  await page.waitForFunction((wanted) => location.href === wanted, { timeout: 10_000 }, url);
  await page.evaluate(() => {
    const ticks = globalThis as unknown as { gap: number };
    let last = performance.now();
    ticks.gap = 0;
    setInterval(() => {
      const now = performance.now();
      ticks.gap = Math.max(ticks.gap, now - last);
      last = now;
    }, 5);
  });
  const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const take = (): Promise<number> =>
    page.evaluate(() => {
      const ticks = globalThis as unknown as { gap: number };
      const { gap } = ticks;
      ticks.gap = 0;
      return gap;
    });
  const tell = (name: string): Promise<{ value?: { state?: string } } | null> =>
    own.evaluate(
      async (named, where) => {
        const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const tab = (await api.tabs.query({})).find(({ url: at }) => at === where);
        const message = { backstory: 1, name: named, params: {} };
        return api.tabs.sendMessage(tab?.id ?? -1, message as never, { frameId: 0 }).catch(() => null);
      },
      name,
      url,
    );
  await rest(300);
  await take();
  await rest(WATCHED);
  const before = await take();
  if (!(await tell('page.rescan'))) return null;
  for (let tries = 0; tries < 100 && (await tell('page.names'))?.value?.state !== 'read'; tries += 1) await rest(20);
  await rest(150);
  const ours = await take();
  await rest(WATCHED);
  return { before, ours, after: await take() };
}
