import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersToTest, Session } from './harness.ts';
import { buildLab } from './page-lab.ts';

const folder = join(process.env['BACKSTORY_EVAL_DIR'] ?? '', 'pages', 'dev');
const has = Boolean(process.env['BACKSTORY_EVAL_DIR']) && existsSync(folder);
if (!has) console.warn('skipped: saved real pages, because BACKSTORY_EVAL_DIR is not set to a folder with pages/dev');
/** Every eleventh page, so that a run stays short; all of them with BACKSTORY_LONG=1, of which BACKSTORY_PART=1/4 takes the first of four parts. */
const step = process.env['BACKSTORY_LONG'] === '1' ? 1 : 11;
const [part = 1, parts = 1] = (process.env['BACKSTORY_PART'] ?? '1/1').split('/').map(Number);
const files = has
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.html.gz'))
      .filter((_, at) => at % step === 0)
      .filter((_, at) => at % parts === part - 1)
  : [];
/** Words that stand on most pages, so that there is much to mark; one of them private. */
const NAMES = ['said', 'people', 'first', 'world', 'government', 'police']
  .map((text) => ({ text }))
  .concat({ text: 'time', isPrivate: true } as never);
/** Scripts of the page are refused: what changes then is changed by us. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

interface Snapshot {
  readonly html: string;
  readonly scroll: string;
  readonly selection: string;
}

const snapshot = (page: Page): Promise<Snapshot> =>
  page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    scroll: `${scrollX} ${scrollY} ${document.documentElement.scrollHeight} ${document.documentElement.scrollWidth}`,
    selection: `${getSelection()?.toString()} ${getSelection()?.rangeCount} ${document.activeElement?.localName}`,
  }));

/** What the page is once it no longer changes by itself: fonts and late layout are its own doing. */
async function settled(page: Page): Promise<Snapshot> {
  let last = await snapshot(page);
  for (let same = 0, tries = 0; same < 2 && tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 75));
    const now = await snapshot(page);
    same = now.html === last.html && now.scroll === last.scroll ? same + 1 : 0;
    last = now;
  }
  return last;
}

/** Opens an address. The event of a navigation is sometimes lost on its way from Firefox, so the page itself is asked. */
async function arrive(page: Page, url: string): Promise<void> {
  const { pathname } = new URL(url);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 8000 }).catch(() => null);
  await page.waitForFunction(
    (path) => location.pathname === path && document.readyState !== 'loading',
    { timeout: 30_000 },
    pathname,
  );
  // A page that is still laid out would differ from itself; one that never ends loading is taken as it is.
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: 5000 }).catch(() => null);
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Loads that are tried when a page has another size than before. */
const LOADS = 6;

/**
 * Does a page have this size without us as well? It is loaded anew, not read, and then marks the same words itself: Firefox lays lines out anew
 * under a highlight, and in a long page rounds in another way than when it was loaded (which itself ends in one of two heights).
 */
async function isSizeOfItsOwn(page: Page, url: string, size: string): Promise<boolean> {
  for (let load = 0; load < LOADS; load += 1) {
    await arrive(page, url);
    await page.evaluate(() => scrollTo(0, 400));
    if ((await settled(page)).scroll === size) return true;
    await page.evaluate(
      (words) => {
        const ranges: StaticRange[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const { index, 0: word } of (node as Text).data.matchAll(new RegExp(words, 'g')))
            ranges.push(
              new StaticRange({
                startContainer: node,
                startOffset: index,
                endContainer: node,
                endOffset: index + word.length,
              }),
            );
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('::highlight(of-the-page) { text-decoration: underline 2px }');
        document.adoptedStyleSheets = [sheet];
        CSS.highlights.set('of-the-page', new Highlight(...ranges));
      },
      NAMES.map(({ text }) => text).join('|'),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    if ((await settled(page)).scroll === size) return true;
  }
  return false;
}

describe.skipIf(!has).each(browsersToTest())('saved real pages in %s', (name) => {
  let session: Session;
  let control: Page;
  beforeAll(async () => {
    session = await Session.start(name, { extension: buildLab(name, { names: NAMES, mode: 'request' }) });
    control = await session.openOwn('card.html', 'body');
  });
  afterAll(async () => {
    await session?.close();
  });

  /** Sends a message to the script of the page, as the popup would. */
  const tell = (
    path: string,
    message: string,
    params: unknown = {},
  ): Promise<{ value?: { state?: string; names?: unknown[] } }> =>
    control.evaluate(
      async (where, named, given) => {
        const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const tabs = await api.tabs.query({});
        const tab = tabs.find(({ url }) => url?.endsWith(where));
        return api.tabs.sendMessage(tab?.id ?? -1, { backstory: 1, name: named, params: given } as never, {
          frameId: 0,
        });
      },
      path,
      message,
      params,
    );

  test('DOM, scroll and selection are the same while it is read, and after; no exception', async () => {
    const page = await session.open('about:blank');
    const different: string[] = [];
    let marks = 0;
    for (const file of files) {
      const path = `/${file.replace(/\W/g, '')}`;
      const url = session.serve(path, { body: gunzipSync(readFileSync(join(folder, file))), headers: STILL });
      await arrive(page, url);
      await page.evaluate(() => {
        scrollTo(0, 400);
        const text = document.querySelector('p')?.firstChild;
        if (text) getSelection()?.selectAllChildren(text.parentNode ?? document.body);
      });
      const before = await settled(page);
      for (let tries = 0; ; tries += 1) {
        const there = await tell(path, 'page.rescan').catch(() => null);
        if (there) break;
        if (tries > 50) throw new Error(`${file}: no script of ours answers`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (let tries = 0; tries < 200; tries += 1) {
        const state = await tell(path, 'page.names');
        if (state.value?.state === 'read') break;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      const during = await snapshot(page);
      marks += await page.evaluate(() =>
        [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
      );
      if (during.html.replace('<div></div></html>', '</html>') !== before.html) different.push(`${file}: DOM`);
      if (during.html === before.html) different.push(`${file}: no host`);
      if (during.selection !== before.selection) different.push(`${file}: selection`);
      if (during.scroll === before.scroll) continue;
      const isOwn = await isSizeOfItsOwn(page, url, during.scroll);
      console.log(`${file}: scroll ${before.scroll} to ${during.scroll}, ${isOwn ? 'as' : 'not'} without us`);
      if (!isOwn) different.push(`${file}: scroll ${before.scroll} to ${during.scroll}`);
    }
    // Both browsers report as errors what the saved page itself may not load here, Chromium in the name of whoever caused the layout;
    // an exception of ours would be none of these.
    const ownOfPage = /Content[- ]Security[- ]Policy|favicon|downloadable font: |Security Error: Content at /;
    const exceptions = session.errors.filter((error) => !ownOfPage.test(error));
    console.log(
      `${name}: ${files.length} pages, ${marks} marks, ${different.length} differences, ${exceptions.length} exceptions`,
    );
    expect(different).toEqual([]);
    expect(exceptions).toEqual([]);
    expect(marks).toBeGreaterThan(files.length);
    await page.close();
  }, 600_000);
});
