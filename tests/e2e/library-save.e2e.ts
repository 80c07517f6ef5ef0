import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextRecord } from '../../src/library/library-record.ts';
import { inBrowserWindow, pressKeys } from './browser-window.ts';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import { ask, press, waitFor } from './library-lab.ts';

/** A story of its own for each number; `more` stands at its end. */
function story(number: number, more = ''): string {
  const paragraph = (i: number): string =>
    `<p>Paragraph ${i} of story ${number}: soldiers in Baghdad walked from the Green Zone to village ${number * 31 + i} near Kirkuk, in Iraq, and guard ${i * number + 7} of the ${number}th barracks stayed at gate ${i + number} until the morning, the police said.</p>`;
  return `<!doctype html><html lang="en"><head><title>Story ${number}</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Story ${number}","datePublished":"2024-03-04","dateModified":"2024-03-05"}</script></head>
<body><article><h1>Story ${number}</h1>${Array.from({ length: 8 }, (_, i) => paragraph(i)).join('')}${more}</article></body></html>`;
}

for (const name of browsersToTest()) {
  describe(`saving a page in ${name}`, () => {
    let session: Session;
    let page: Page;
    let article: Page;
    beforeAll(async () => {
      session = await Session.start(name);
      page = await session.openOwn('library.html', '.status');
    });
    afterAll(() => session.close());

    const read = async (path: string, html: string): Promise<void> => {
      article = await session.open(session.serve(path, html));
      await waitForMarks(article);
      await article.bringToFront();
    };
    const saved = async (title: string): Promise<readonly TextRecord[]> =>
      (await ask(page, 'library.list', { offset: 0, limit: 50 })).items.filter(({ report }) => report.title === title);
    const comes = (title: string): Promise<unknown> =>
      waitFor(async () => (await saved(title)).length === 1, `${title} in the library`);
    /** What the toolbar button says of the page. */
    const button = async (): Promise<{ text: string; title: string }> =>
      page.evaluate(async (url) => {
        const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        const tab = (await api.tabs.query({})).find((one) => one.url === url)?.id ?? -1;
        return {
          text: await api.action.getBadgeText({ tabId: tab }),
          title: await api.action.getTitle({ tabId: tab }),
        };
      }, article.url());

    test.each(['popup.html', 'sidepanel.html'])('by the button of %s, which says that it is saved', async (screen) => {
      const number = screen.startsWith('popup') ? 1 : 2;
      await read(`/story-${number}`, story(number));
      const own = await session.openOwn(screen, '[role=combobox]');
      await article.bringToFront();
      // Only now is the article the page that the screen is about.
      await renew(own);
      await waitFor(() => pressSave(own), 'the button');
      await waitFor(
        () =>
          own.evaluate(() =>
            [...document.querySelectorAll('[role="status"]')].some((one) => one.textContent === 'Saved'),
          ),
        'the word that it is saved',
      );
      await comes(`Story ${number}`);
      await own.close();
      await article.close();
    });

    test('from the context menu; the toolbar button says so, and then what it said before', async () => {
      await read('/story-3', story(3));
      // The number comes a moment after the marks.
      await waitFor(async () => (await button()).text !== '', 'the number of names');
      const before = await button();
      await (name === 'firefox' ? pressMenuItem(session, article) : dispatch(session, 'contextMenus'));
      await waitFor(async () => (await button()).text === '\u2713', 'the sign on the button');
      await waitFor(async () => (await button()).title === 'Saved.', 'the sentence');
      await comes('Story 3');
      await waitFor(async () => isDeepStrictEqual(await button(), before), 'what the button said before');
      await article.close();
    });

    test('by the command; a page without a word says why it is not saved', async () => {
      await read('/story-4', story(4));
      await command(session, page);
      await comes('Story 4');
      await article.close();
      article = await session.open(session.serve('/empty', '<!doctype html><title>Empty</title><p> </p>'));
      await article.bringToFront();
      await command(session, page);
      await waitFor(async () => (await button()).text === '!', 'the sign on the button');
      await waitFor(async () => (await button()).title === 'There is no text on this page to save.', 'the reason');
      await article.close();
    });

    test('changed it is a new version of the same; nearly the same elsewhere is a copy and counts as one source', async () => {
      await read(
        '/story-3',
        story(3, '<p>A correction came later: nobody stayed at gate 4, the police said on Friday.</p>'),
      );
      await command(session, page);
      await waitFor(async () => (await saved('Story 3')).length === 2, 'the new version');
      const [newer, older] = (await saved('Story 3')).toSorted((a, b) => b.version - a.version);
      expect([newer?.version, older?.version, older?.replaced_by]).toEqual([2, 1, newer?.key]);
      expect(newer).toMatchObject({ updated: { value: '2024-03-05', basis: 'json-ld' }, published_from: 'json-ld' });
      await article.close();
      await read('/wire/story-3', story(3).replace('until the morning', 'until morning'));
      await command(session, page);
      await waitFor(async () => (await saved('Story 3')).length === 3, 'the copy');
      expect((await saved('Story 3')).map(({ copy_of }) => copy_of).filter(Boolean)).toHaveLength(1);
      await article.close();
      await renew(page);
      await waitFor(
        async () => /version 2[\s\S]*older version|older version[\s\S]*version 2/i.test(await listed(page)),
        'the versions in the list',
      );
      expect(await listed(page)).toMatch(/copy of another saved text/);
      expect(await listed(page)).toContain("updated 5 Mar 2024 (date from the page's data)");
      expect(await listed(page)).toMatch(/saved \d{1,2} \w{3} 20\d\d/);
      await press(page, '.saved .review');
      await page.waitForSelector('.review-text mark');
    });

    test('no page threw an error', () => expect(session.errors).toEqual([]));
  });
}

/** Loads a page of ours again; Firefox's driver does not see the end of that by itself. */
async function renew(own: Page): Promise<void> {
  await own.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  const isNew = (): Promise<boolean> =>
    own.evaluate(() => !('isOld' in globalThis) && document.readyState === 'complete').catch(() => false);
  await waitFor(isNew, 'the page again');
}

/** Presses the button that saves; false while there is none. */
const pressSave = (screen: Page): Promise<boolean> =>
  screen.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Save page');
    button?.click();
    return button !== undefined;
  });

const listed = (page: Page): Promise<string> => page.$eval('.saved', (list) => list.textContent ?? '').catch(() => '');

/** Only Chromium's own code can open its menu and take its keys: there the event is dispatched. */
async function dispatch(session: Session, of: 'contextMenus' | 'commands'): Promise<void> {
  const worker = await session.worker();
  await worker.evaluate(async (which) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    type Event = { dispatch(what: unknown, tab: unknown): void };
    if (which === 'commands') (chrome.commands.onCommand as unknown as Event).dispatch('save-page', tab);
    else (chrome.contextMenus.onClicked as unknown as Event).dispatch({ menuItemId: 'save' }, tab);
  }, of);
}

/** The reader's own key for the command in Firefox, pressed in its window. */
async function command(session: Session, page: Page): Promise<void> {
  if (session.name === 'chromium') return dispatch(session, 'commands');
  await page.evaluate(`browser.commands.update({ name: 'save-page', shortcut: 'Alt+Shift+Y' })`);
  await pressKeys(session.launched.browser, 'Y');
}

/** Opens Firefox's own menu on the page and takes the item of ours. */
async function pressMenuItem(session: Session, page: Page): Promise<void> {
  const box = await (await page.$('h1'))?.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 5, (box?.y ?? 0) + 5, { button: 'right' });
  const label = await inBrowserWindow<string>(
    session.launched.browser,
    `(async () => {
      const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
      const menu = document.querySelector('#contentAreaContextMenu');
      for (let tries = 0; tries < 100 && menu.state !== 'open'; tries += 1) await sleep(100);
      const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label.includes('Save this page in Backstory') || /backstory/i.test(one.id) && /save/i.test(one.label));
      if (!item) return JSON.stringify(menu.state + ': ' + [...menu.querySelectorAll('menuitem')].map((one) => one.label).join(', '));
      menu.activateItem(item);
      return JSON.stringify('pressed');
    })()`,
  );
  expect(label).toBe('pressed');
}
