import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { inBrowserWindow, pressKeys } from './browser-window.ts';
import { openedScreen } from './firefox-sidebar.ts';
import { browsersToTest, Session, waitForMarks } from './harness.ts';
import {
  complaintsOfChromium,
  pause,
  screenWith,
  stepThroughNames,
  giveKeys,
  badgeCountsPublicNames,
  untilMarked,
} from './toolbar-lab.ts';

const sample = readFileSync(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8');

const HAS_XVFB = existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xdotool');
const DISPLAY = ':77';

if (browsersToTest().includes('chromium')) {
  describe('the address bar and the menu in chromium', () => {
    let session: Session;
    let screen: ChildProcess | null = null;
    let page: Page;
    const key = (...args: string[]): void => void execFileSync('xdotool', args, { env: { ...process.env, DISPLAY } });

    beforeAll(async () => {
      if (process.env['CI'] && !HAS_XVFB)
        throw new Error('typing in the address bar needs xvfb and xdotool: install them from the system packages');
      if (HAS_XVFB) {
        screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
        await pause(800);
      } else
        console.warn(
          'skipped: real typing in Chromium, which needs Xvfb and xdotool; the same is tested by dispatched events',
        );
      session = await Session.start('chromium', HAS_XVFB ? { headless: false, env: { DISPLAY } } : {});
      page = await session.open(
        session.serve('/plain.html', '<!doctype html><title>Plain</title><p>Nothing of interest.</p>'),
      );
    });
    afterAll(async () => {
      await session?.close();
      screen?.kill();
    });

    test('the badge counts public names; paused and off are said, without a number', () =>
      badgeCountsPublicNames(session));

    test('suggestions carry date and certainty, escaped (event dispatched)', async () => {
      const worker = await session.worker();
      const suggestions = await worker.evaluate(
        () =>
          new Promise<{ content: string; description: string }[]>((resolve) => {
            (
              chrome.omnibox.onInputChanged as unknown as {
                dispatch(text: string, answer: (found: never[]) => void): void;
              }
            ).dispatch('zayuna', resolve);
          }),
      );
      expect(suggestions[0]?.description).toMatch(/^Zayouna/);
      expect(suggestions.some(({ description }) => /<dim>.*\b16 Feb 2020 · [a-z]+<\/dim>/.test(description))).toBe(
        true,
      );
      for (const { description } of suggestions)
        expect(description.replace(/<\/?dim>/g, '')).not.toMatch(/[<>]|&(?!#\d+;)/);
    });

    test.runIf(HAS_XVFB)('"bs", Tab, a name and Enter, typed on the keyboard, open the results', async () => {
      await page.bringToFront();
      await pause(500);
      key('key', 'ctrl+l');
      await pause(300);
      key('type', '--delay', '60', 'bs');
      key('key', 'Tab');
      await pause(500);
      key('type', '--delay', '60', 'zayuna');
      await pause(1500);
      key('key', 'Return');
      const opened = await screenWith(session.launched.browser, 'Zayouna');
      console.log(`Enter in the address bar of chromium opened ${opened}`);
      expect(opened).toMatch(/(search|sidepanel)\.html/);
    });

    test.runIf(HAS_XVFB)('keys step through the names of the page and back, and open the popup', async () => {
      await giveKeys(session);
      const article = await session.open(session.serve('/keys.html', sample));
      await waitForMarks(article, 12);
      await article.bringToFront();
      await pause(500);
      const [first, second, third] = await stepThroughNames(session, article, (letter) =>
        key('key', `alt+shift+${letter.toLowerCase()}`),
      );
      expect(second).not.toBe(first);
      expect(third).toBe(first);
      key('key', 'alt+shift+b');
      const popup = await session.launched.browser.waitForTarget((one) => one.url().endsWith('/popup.html'), {
        timeout: 15_000,
      });
      await (await popup.asPage()).close();
      await article.close();
    });

    test('the site switch as a command (event dispatched: it has no key until the reader gives it one)', async () => {
      const article = await session.open(session.serve('/switch.html', sample));
      await waitForMarks(article, 12);
      await article.bringToFront();
      const toggle = async (): Promise<void> => {
        const worker = await session.worker();
        await worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(
            'toggle-site',
            tab,
          );
        });
      };
      await toggle();
      await untilMarked(article, false);
      await toggle();
      await untilMarked(article, true);
      await article.close();
    });

    test('the menu searches for the cleaned selection (event dispatched)', async () => {
      const worker = await session.worker();
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void }).dispatch(
          { menuItemId: 'search', selectionText: '  Kata\u2019ib\u202E   Hizballah\n' },
          tab,
        );
      });
      expect(await screenWith(session.launched.browser, 'Kataib Hezbollah')).toMatch(/(search|sidepanel)\.html/);
    });

    test('the browser has nothing to complain about in the package', async () => {
      expect(await complaintsOfChromium(session)).toEqual([]);
    });
  });
}

if (browsersToTest().includes('firefox')) {
  describe('the address bar in firefox', () => {
    let session: Session;
    beforeAll(async () => {
      session = await Session.start('firefox');
    });
    afterAll(async () => {
      await session?.close();
    });

    test('"bs" and a name in the real address bar list suggestions, and Enter opens the results', async () => {
      await session.open(
        session.serve('/plain.html', '<!doctype html><title>Plain</title><p>Nothing of interest.</p>'),
      );
      const rows = await inBrowserWindow<string[]>(
        session.launched.browser,
        `(async () => {
          const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
          gURLBar.focus();
          gURLBar.search('bs zayuna');
          for (let tries = 0; tries < 50; tries += 1) {
            await sleep(100);
            const rows = [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent);
            if (rows.some((row) => row.includes('Zayouna'))) return JSON.stringify(rows);
          }
          return JSON.stringify([...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent));
        })()`,
      );
      const own = rows.filter((row) => /Backstory|Zayouna/.test(row));
      expect(own[0]).toMatch(/^Search Backstory.*bs zayuna/);
      expect(own[1]).toMatch(/Zayouna/);
      expect(rows.join('\n')).not.toMatch(/<dim>|&#/);
      await inBrowserWindow(
        session.launched.browser,
        `(async () => { gURLBar.inputField.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true })); return JSON.stringify([]); })()`,
      );
      const opened = await openedScreen(session.launched.browser);
      console.log(`Enter in the address bar of firefox opened ${opened}`);
      expect(opened).toMatch(/search\.html\?q=zayuna|^sidebar Zay|^sidebar zay/);
    });

    test('the badge counts public names; paused and off are an icon of their own, and no number', () =>
      badgeCountsPublicNames(session, () =>
        inBrowserWindow<string>(
          session.launched.browser,
          `(async () => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const { extension } = WebExtensionPolicy.getByID('backstory@backstory.example');
            const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
            return JSON.stringify(action.getContextData(gBrowser.selectedTab).icon[16]);
          })()`,
        ),
      ));

    const press = (letter: string): Promise<void> => pressKeys(session.launched.browser, letter);

    test('keys step through the names of the page and back, and switch the site once they are given to that', async () => {
      const screen = await session.openOwn('search.html', '[role=combobox]');
      await screen.evaluate(`browser.commands.update({ name: 'toggle-site', shortcut: 'Alt+Shift+X' })`);
      await screen.close();
      const article = await session.open(session.serve('/keys.html', sample));
      await waitForMarks(article, 12);
      await article.bringToFront();
      const [first, second, third] = await stepThroughNames(session, article, press);
      expect(second).not.toBe(first);
      expect(third).toBe(first);
      await press('X');
      await untilMarked(article, false);
      await press('X');
      await untilMarked(article, true);
      await article.close();
    });

    test('the menu item itself searches for the selection, cleaned', async () => {
      const page = await session.open(
        session.serve(
          '/select.html',
          '<!doctype html><title>Plain</title><p id="x">Kata\u2019ib\u202e   Hizballah</p>',
        ),
      );
      await page.bringToFront();
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#x')!));
      const word = await page.$('#x');
      const box = await word?.boundingBox();
      await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8, { button: 'right' });
      const label = await inBrowserWindow<string>(
        session.launched.browser,
        `(async () => {
          const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
          const menu = document.querySelector('#contentAreaContextMenu');
          for (let tries = 0; tries < 100 && menu.state !== 'open'; tries += 1) await sleep(100);
          const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label.includes('Search Backstory'));
          if (!item) return JSON.stringify(menu.state + ': ' + [...menu.children].map((one) => one.label).join(', '));
          menu.activateItem(item);
          return JSON.stringify(item.label);
        })()`,
      );
      expect(label).toMatch(/^Search Backstory for .*Hizballah/);
      expect(await openedScreen(session.launched.browser)).toMatch(
        /q=Kata%E2%80%99ib\+Hizballah|^sidebar Kata’ib Hizballah/,
      );
      await page.close();
    });
  });
}
