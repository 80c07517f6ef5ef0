import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { ask, waitFor } from './library-lab.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Secret reading</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Zyxomma reading","datePublished":"2024-03-04"}</script></head>
<body><article><h1>Zyxomma reading</h1>${Array.from({ length: 8 }, (_, i) => `<p>Paragraph ${i}: two rockets hit the Green Zone in Baghdad on 3 March 2024, said Zyxomma, the police and the guards of the place.</p>`).join('')}</article></body></html>`;

/** Everything that the extension has stored, as one text. */
async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const all: unknown[] = [await api.storage.local.get(null), await api.storage.session.get(null)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(`private test: ${name} does not open`));
      });
      for (const table of database.objectStoreNames) {
        const request = database.transaction(table).objectStore(table).getAll();
        all.push(await new Promise((resolve) => (request.onsuccess = () => resolve(request.result))));
      }
      database.close();
    }
    return JSON.stringify(all);
  });
}

/** What the toolbar button says of a tab. */
const buttonOf = (page: Page, tab: number): Promise<readonly [string, string]> =>
  page.evaluate(
    async (tabId) => [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })] as const,
    tab,
  );

/** Makes the event of the menu or of the key, as for a press in that tab; `clear` takes away what the button said of it. */
async function dispatchSave(way: string, tabId: number): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  type Event = { dispatch(what: unknown, tab: unknown): void };
  if (way === 'clear') await chrome.action.setTitle({ tabId, title: '' });
  else if (way === 'commands') (chrome.commands.onCommand as unknown as Event).dispatch('save-page', tab);
  else (chrome.contextMenus.onClicked as unknown as Event).dispatch({ menuItemId: 'save' }, tab);
}

/** Opens an address in a new private window, and returns its tab's number. */
async function openPrivately(page: Page, url: string): Promise<number> {
  return page.evaluate(async (address) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const window = await api.windows.create({ url: address, incognito: true });
    if (!window?.incognito) throw new Error('private test: the window is not private');
    return window.tabs?.[0]?.id ?? -1;
  }, url);
}

async function pageAt(browser: Browser, url: string): Promise<Page> {
  return waitFor(async () => {
    for (const target of browser.targets()) if (target.url() === url) return (await target.page()) ?? undefined;
    return (await browser.pages()).find((page) => page.url() === url);
  }, `a page at ${url}`);
}

for (const name of browsersToTest()) {
  describe(`private windows in ${name}`, () => {
    let session: Session;
    let page: Page;
    let tab: number;
    let address: string;
    beforeAll(async () => {
      session = await Session.start(name, { inPrivateWindows: true });
      address = session.serve('/zyxomma', ARTICLE);
      page = await session.openOwn('library.html', '.status');
      tab = await openPrivately(page, address);
    });
    afterAll(() => session.close());

    test('a page is read and marked as in any window', async () => {
      const article = await pageAt(session.launched.browser, address);
      expect(await waitForMarks(article)).toContain('Green Zone');
    });

    test('it cannot be saved, by no road', async () => {
      await expect(ask(page, 'library.save-page', { tab })).rejects.toThrow('Nothing is saved from private windows.');
      // Menu and key say why, on the button of that tab alone. (Only in Chromium can their events be made.)
      if (name === 'chromium') {
        const worker = await session.worker();
        for (const way of ['contextMenus', 'commands'] as const) {
          await worker.evaluate(dispatchSave, way, tab);
          await waitFor(
            async () => (await buttonOf(page, tab)).join() === '!,Nothing is saved from private windows.',
            way,
          );
          await worker.evaluate(dispatchSave, 'clear', tab);
        }
        const usual = (await page.evaluate(async () => (await chrome.tabs.getCurrent())?.id)) ?? -1;
        expect((await buttonOf(page, usual))[0]).toBe('');
      }
      expect(await ask(page, 'library.status', {})).toMatchObject({ texts: 0, events: 0, unsaved: 0 });
    });

    test('nothing of what it says is stored, and no search or timeline knows of it', async () => {
      // Longer than the patience after which the articles of usual windows are read for the same event.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const stored = await storedText(page);
      // Nor what popup and panel would ask of it, answered ahead.
      expect(stored).not.toContain('"ahead ');
      for (const secret of ['Zyxomma', 'zyxomma', address, new URL(address).host]) expect(stored).not.toContain(secret);
      expect((await ask(page, 'search.query', { text: 'Zyxomma', limit: 5 })).hits).toEqual([]);
      const timeline = await ask(page, 'timeline.read', {
        filter: { from: '2024-03-01', to: '2024-03-31' },
        offset: 0,
        limit: 5,
      });
      expect(JSON.stringify(timeline)).not.toContain('Zyxomma');
    });

    test('the same page in a usual window is saved: it is the window that makes the difference', async () => {
      await page.evaluate(async (id) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        await api.windows.remove((await api.tabs.get(id)).windowId);
      }, tab);
      const usual = session.serve('/usual', ARTICLE);
      const article = await session.open(usual);
      const id = await page.evaluate(async (wanted) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        return (await api.tabs.query({})).find((one) => one.url === wanted)?.id ?? -1;
      }, usual);
      expect((await ask(page, 'library.save-page', { tab: id })).outcome).toBe('added');
      expect(await storedText(page)).toContain('Zyxomma');
      await article.close();
    });
  });
}
