import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBrowserWindow, pressKeys } from './browser-window.ts';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { ask, makeFolder, waitFor } from './library-lab.ts';
import { inPopup } from './popup-lab.ts';

/** A page with a word that stands nowhere else. */
const article = (word: string): string =>
  `<!doctype html><html lang="en"><head><title>Secret reading</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${word} reading","datePublished":"2024-03-04"}</script></head>
<body><article><h1>${word} reading</h1>${Array.from({ length: 8 }, (_, i) => `<p>Paragraph ${i}: two rockets hit the Green Zone in Baghdad on 3 March 2024, said ${word}, the police and the guards of the place.</p>`).join('')}</article></body></html>`;
/** Words of the page of the private window, and of the one in a usual window. */
const [SECRET, USUAL] = ['Zyxomma', 'Quellbix'];
const REFUSED = 'Nothing is saved from private windows.';

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
  page.evaluate(async (tabId) => {
    const { action } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })] as const;
  }, tab);

/** Makes the event of the menu or of the key, as for a press in that tab. (Of Chromium's own menu no script can reach the items.) */
async function dispatchSave(way: string, tabId: number): Promise<void> {
  const tab = await chrome.tabs.get(tabId);
  type Event = { dispatch(what: unknown, tab: unknown): void };
  if (way === 'commands') (chrome.commands.onCommand as unknown as Event).dispatch('save-page', tab);
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

/** Presses "Save this page" in the popup of the toolbar button, opened over the private window, and returns what it then says. */
async function saveInPopup(session: Session, page: Page, tab: number): Promise<string> {
  const { browser } = session.launched;
  const press = (root: string): string => `() => {
    const button = [...${root}.querySelectorAll('button')].find((one) => one.textContent.includes('Save page'));
    const said = ${root}.querySelector('.save-problem')?.textContent;
    if (!said) button?.click();
    return said ?? null;
  }`;
  if (session.name === 'firefox') {
    const open = `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('backstory@backstory.example');
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
      return 'true';
    })()`;
    await inBrowserWindow(browser, open, true);
    return (await inBrowserWindow<string | null>(browser, inPopup(press('content.document')), true)) ?? '';
  }
  await page.evaluate(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    await chrome.windows.update(windowId, { focused: true });
    await chrome.action.openPopup({ windowId });
  }, tab);
  const popup = await (await browser.waitForTarget((one) => one.url().endsWith('/popup.html'))).asPage();
  const said = await waitFor(
    () => popup.evaluate(`(${press('document')})()`) as Promise<string>,
    'the word of the popup',
  );
  await popup.close();
  return said;
}

/** The menu's own item and the key, pressed in the private window of Firefox; what the button of the tab says of each. */
async function saveByMenuAndKey(
  session: Session,
  page: Page,
  secret: Page,
  says: (way: string) => Promise<void>,
): Promise<void> {
  const { browser } = session.launched;
  await secret.bringToFront();
  await secret.mouse.click(400, 300, { button: 'right' });
  const menu = `(async () => {
    const menu = document.querySelector('#contentAreaContextMenu');
    for (let tries = 0; tries < 100 && menu.state !== 'open'; tries += 1) await new Promise((done) => setTimeout(done, 100));
    const items = [...menu.querySelectorAll('menuitem')];
    const item = items.find((one) => one.label.includes('Save this page') && one.id.includes('backstory'));
    if (item) menu.activateItem(item);
    return JSON.stringify(item?.label ?? menu.state + ': ' + items.map(({ id, label }) => id + ' ' + label).join());
  })()`;
  expect(await inBrowserWindow<string>(browser, menu, true)).toMatch(/^Save this page/);
  await says('menu');
  await page.evaluate(`browser.commands.update({ name: 'save-page', shortcut: 'Alt+Shift+Y' })`);
  await pressKeys(browser, 'Y', true);
  await says('key');
}

/** True when a word stands in a file of a folder, as bytes of UTF-8 or UTF-16. */
async function isOnDisk(folder: string, word: string): Promise<boolean> {
  const wanted = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (wanted.some((letters) => bytes.includes(letters))) return true;
  }
  return false;
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
    let profile: string;
    beforeAll(async () => {
      profile = await makeFolder();
      session = await Session.start(name, { inPrivateWindows: true, profile });
      address = session.serve('/zyxomma', article(SECRET));
      page = await session.openOwn('library.html', '.status');
      tab = await openPrivately(page, address);
    });
    afterAll(async () => {
      if (session.launched.browser.connected) await session.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    test('a page is read and marked as in any window', async () => {
      expect(await waitForMarks(await pageAt(session.launched.browser, address))).toContain('Green Zone');
    });

    test('it cannot be saved, by no road', async () => {
      await expect(ask(page, 'library.save-page', { tab })).rejects.toThrow(REFUSED);
      expect(await saveInPopup(session, page, tab)).toContain(REFUSED);
      // Menu and key say why, on the button of that tab alone.
      const clear = `(globalThis.browser ?? chrome).action.setTitle({ tabId: ${tab}, title: '' })`;
      const says = async (way: string): Promise<void> => {
        await waitFor(async () => (await buttonOf(page, tab)).join() === `!,${REFUSED}`, way);
        await page.evaluate(clear);
      };
      if (name === 'chromium') {
        // Asked of the worker itself: at times Puppeteer took it up too late to know of its world, and would wait for that.
        const target = await session.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
        const worker = await target.createCDPSession();
        for (const way of ['contextMenus', 'commands'] as const) {
          const expression = `(${dispatchSave.toString()})('${way}', ${tab})`;
          await worker.send('Runtime.evaluate', { expression, awaitPromise: true });
          await says(way);
        }
        await worker.detach();
      } else await saveByMenuAndKey(session, page, await pageAt(session.launched.browser, address), says);
      const usual = (await page.evaluate(
        `(globalThis.browser ?? chrome).tabs.getCurrent().then(({ id }) => id)`,
      )) as number;
      expect((await buttonOf(page, usual))[0]).toBe('');
      expect(await ask(page, 'library.status', {})).toMatchObject({ texts: 0, events: 0, unsaved: 0 });
    });

    test('nothing of what it says is stored, and no search or timeline knows of it', async () => {
      // Longer than the patience after which the articles of usual windows are read for the same event.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const stored = await storedText(page);
      // Nor what popup and panel would ask of it, answered ahead.
      expect(stored).not.toContain('"ahead ');
      for (const secret of [SECRET, SECRET.toLowerCase(), address, new URL(address).host])
        expect(stored).not.toContain(secret);
      expect((await ask(page, 'search.query', { text: SECRET, limit: 5 })).hits).toEqual([]);
      const timeline = await ask(page, 'timeline.read', {
        filter: { from: '2024-03-01', to: '2024-03-31' },
        offset: 0,
        limit: 5,
      });
      expect(JSON.stringify(timeline)).not.toContain(SECRET);
    });

    test('the same page in a usual window is saved: it is the window that makes the difference', async () => {
      await page.evaluate(async (id) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        await api.windows.remove((await api.tabs.get(id)).windowId);
      }, tab);
      const usual = session.serve('/usual', article(USUAL));
      const opened = await session.open(usual);
      const id = await page.evaluate(async (wanted) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        return (await api.tabs.query({})).find((one) => one.url === wanted)?.id ?? -1;
      }, usual);
      expect((await ask(page, 'library.save-page', { tab: id })).outcome).toBe('added');
      expect(await storedText(page)).toContain(USUAL);
      await opened.close();
    });

    test('when the browser is closed no file of its profile holds a word of it', async () => {
      await session.close();
      expect(await isOnDisk(profile, USUAL)).toBe(true);
      expect(await isOnDisk(profile, SECRET)).toBe(false);
    });
  });
}
