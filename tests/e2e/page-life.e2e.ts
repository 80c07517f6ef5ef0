import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { pressKeys } from './browser-window.ts';
import { hidden } from './card-place.ts';
import { browsersToTest, hoverWord, readMarks, Session, waitForMarks } from './harness.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const sample = readFileSync(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8');
/** An event of the extension API that Chromium lets its own scripts send. */
interface Dispatch {
  dispatch(...details: unknown[]): void;
}
/** What the page notes of errors, from its first line on. */
const NOTE = `<script>window.noted = []; addEventListener('error', (event) => noted.push('error ' + event.message)); addEventListener('unhandledrejection', (event) => noted.push('rejection ' + event.reason));</script>`;

const hostsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.documentElement.children].filter(({ localName }) => !/^(?:head|body)$/.test(localName)).length,
  );
const marksIn = async (page: Page): Promise<string[]> =>
  Object.values(await readMarks(page))
    .flat()
    .sort();

describe.each(browsersToTest())('the life of the page script in %s', (name) => {
  let session: Session;
  const said: string[] = [];
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(async () => {
    await session?.close();
  });

  async function visit(path: string): Promise<Page> {
    const page = await session.open(session.serve(path, sample.replace('<head>', `<head>${NOTE}`)));
    page.on('console', (message) => {
      // The server has no picture for the tab.
      if (/error|warn/.test(message.type()) && !/404/.test(message.text())) said.push(message.text());
    });
    await page.bringToFront();
    await waitForMarks(page, 12);
    return page;
  }
  /** Goes on as a reader and a page do: the pointer rests on a name, the page scrolls, text comes. */
  async function goOn(page: Page): Promise<void> {
    await page.bringToFront();
    await hoverWord(page, 'Green Zone');
    await page.mouse.wheel({ deltaY: 60 });
    await page.evaluate(() => document.querySelector('p')?.append(' Again in Baghdad.'));
    await page.mouse.move(4, 4, { steps: 4 });
    await pause(1_500);
  }
  const nothingSaid = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)).toEqual([]);
    expect(said).toEqual([]);
    expect(session.errors.filter((error) => !error.includes('favicon'))).toEqual([]);
  };
  const opensCard = async (page: Page): Promise<void> => {
    await page.bringToFront();
    await hoverWord(page, 'Green Zone');
    const card = await session.cardFrame(page);
    await card.waitForSelector('[role=dialog]', { timeout: 15_000 });
    await page.mouse.move(4, 4, { steps: 4 });
    await hidden(page);
  };

  test('injected again and again: one host, the marks once, the card opens', async () => {
    const page = await visit('/twice');
    const before = await marksIn(page);
    const own = await session.openOwn('privacy.html', 'h1');
    for (let round = 0; round < 5; round += 1)
      await own.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        const target = { tabId: tab?.id ?? -1, allFrames: true };
        for (const file of ['content-scripts/guard.js', 'content-scripts/page.js'])
          await chrome.scripting.executeScript({ target, files: [file] });
      });
    await own.close();
    // A page behind another draws no frames: it would be neither read nor asked.
    await page.bringToFront();
    await page.waitForFunction(
      (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === count,
      { timeout: 10_000 },
      before.length,
    );
    expect(await marksIn(page)).toEqual(before);
    expect(await hostsIn(page)).toBe(1);
    await opensCard(page);
    await nothingSaid(page);
    await page.close();
  });

  test('the rescan key: a page that is no article is read when the reader asks', async () => {
    const page = await session.open(
      session.serve(
        '/rescan',
        '<!doctype html><title>Notes</title><p>Baghdad</p><p id="late" hidden>Baghdad again</p>',
      ),
    );
    await page.bringToFront();
    await pause(1_200);
    expect([await marksIn(page), await hostsIn(page)]).toEqual([[], 0]);
    if (name === 'firefox') {
      const own = await session.openOwn('privacy.html', 'h1');
      // The command has no key until the reader gives it one.
      await own.evaluate(() => {
        const { commands } = chrome as unknown as { commands: { update(change: object): Promise<void> } };
        return commands.update({ name: 'rescan', shortcut: 'Alt+Shift+R' });
      });
      await own.close();
      await page.bringToFront();
      await pressKeys(session.launched.browser, 'R');
    } else
      await (
        await session.worker()
      ).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as Dispatch).dispatch('rescan', tab);
      });
    expect(await waitForMarks(page)).toEqual(['Baghdad']);
    await page.evaluate(() => document.getElementById('late')?.removeAttribute('hidden'));
    expect((await waitForMarks(page, 2)).toSorted()).toEqual(['Baghdad', 'Baghdad']);
    expect(await hostsIn(page)).toBe(1);
    await page.close();
  });

  test('an update: the old script ends quietly and the new one takes its place, with one host and a card', async () => {
    const page = await visit('/update');
    const before = await marksIn(page);
    await opensCard(page);
    await session.launched.browser.installExtension(name === 'firefox' ? PATHS.firefox : PATHS.chromium);
    await pause(2_500);
    await goOn(page);
    const until = Date.now() + 10_000;
    while ((await marksIn(page)).length < before.length && Date.now() < until) await pause(200);
    expect((await marksIn(page)).length).toBeGreaterThanOrEqual(before.length);
    expect(await hostsIn(page)).toBe(1);
    await opensCard(page);
    await nothingSaid(page);
    await page.close();
  });

  test('removal: nothing is left on an open page once it is used, and nothing is said; installed again, the open page is read', async () => {
    const page = await visit('/removed');
    const before = await marksIn(page);
    await opensCard(page);
    const id = name === 'firefox' ? 'backstory@backstory.example' : new URL(session.launched.extensionUrl('')).host;
    await session.launched.browser.uninstallExtension(id);
    await pause(1_000);
    await goOn(page);
    if (name === 'chromium') expect([await marksIn(page), await hostsIn(page)]).toEqual([[], 0]);
    // Firefox ends the script without a word and takes the style sheet with it: what is left is not drawn.
    const after = await page.screenshot();
    await page.evaluate(() => {
      CSS.highlights.clear();
      for (const child of document.documentElement.children)
        if (!/^(?:head|body)$/.test(child.localName)) child.remove();
    });
    expect(Buffer.compare(Buffer.from(after), Buffer.from(await page.screenshot()))).toBe(0);
    await nothingSaid(page);
    await session.launched.browser.installExtension(name === 'firefox' ? PATHS.firefox : PATHS.chromium);
    expect((await waitForMarks(page, before.length)).length).toBeGreaterThanOrEqual(before.length);
    expect(await hostsIn(page)).toBe(1);
    await opensCard(page);
    await nothingSaid(page);
    await page.close();
  });
});
