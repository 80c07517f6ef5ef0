import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser, Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBrowserWindow } from './browser-window.ts';
import { browsersToTest, Session } from './harness.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until a page of ours shows a text: the side panel, the sidebar or the search page, whichever the browser allowed. */
async function screenWith(browser: Browser, text: string, timeout = 15_000): Promise<string> {
  for (const until = Date.now() + timeout; Date.now() < until; await pause(200)) {
    for (const target of browser.targets().filter(isScreen)) {
      const page = await target.asPage().catch(() => null);
      const shown = await page?.evaluate(() => document.body.innerText).catch(() => '');
      const query = await page?.$eval('input', (input) => input.value).catch(() => '');
      if (shown?.includes(text)) return `${new URL(target.url()).pathname} ${query ?? ''}`.trim();
    }
  }
  throw new Error(
    `no screen of ours shows "${text}"; there are ${browser
      .targets()
      .map((target) => target.url())
      .join(', ')}`,
  );
}

const isScreen = (target: Target): boolean => /\/(search|sidepanel)\.html/.test(target.url());

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
      expect(rows.join('\n')).toContain('Zayouna');
      expect(rows.join('\n')).not.toMatch(/<dim>|&#/);
      await inBrowserWindow(
        session.launched.browser,
        `(async () => { gURLBar.inputField.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true })); return JSON.stringify([]); })()`,
      );
      const opened = await inBrowserWindow<string[]>(
        session.launched.browser,
        `(async () => {
          const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
          for (let tries = 0; tries < 60; tries += 1) {
            const tabs = gBrowser.browsers.map((one) => one.currentURI.spec);
            const sidebar = SidebarController.isOpen ? [SidebarController.currentID] : [];
            if (sidebar.length || tabs.some((url) => /search\\.html/.test(url))) return JSON.stringify([...tabs, ...sidebar]);
            await sleep(100);
          }
          return JSON.stringify(gBrowser.browsers.map((one) => one.currentURI.spec));
        })()`,
      );
      console.log(`Enter in the address bar of firefox opened ${opened.join(', ')}`);
      expect(opened.join('\n')).toMatch(/search\.html\?q=zayuna|backstory/);
    });
  });
}
