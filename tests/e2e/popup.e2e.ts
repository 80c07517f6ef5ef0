import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { clickText, press, eventually, screenOfOurs } from './popup-lab.ts';
import { shiftsOfPage } from './shifts-of-page.ts';
import { browsersToTest, hoverWord, readMarks, Session, waitForMarks } from './harness.ts';

const sample = readFileSync(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8');
const axe = readFileSync(join(PATHS.root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** Rules that axe finds broken on a page of ours. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe;
    return (await run.run()).violations.map(({ id }) => id);
  });
}

const textOfPage = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
const until = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 15_000 }, words);

if (browsersToTest().includes('chromium')) {
  describe('the toolbar popup in chromium, opened over an article', () => {
    let session: Session;
    let article: Page;
    beforeAll(async () => {
      session = await Session.start('chromium');
      article = await session.open(session.serve('/popup.html', sample));
      await waitForMarks(article, 12);
    });
    afterAll(async () => {
      await session?.close();
    });

    const openPopup = async (): Promise<Page> => {
      await article.bringToFront();
      const worker = await session.worker();
      const isPopup = (url: string): boolean => url.startsWith('chrome-extension:') && url.endsWith('/popup.html');
      await worker.evaluate('chrome.action.openPopup()');
      const target = await session.launched.browser.waitForTarget((one) => isPopup(one.url()), { timeout: 15_000 });
      const popup = await target.asPage();
      await popup.waitForSelector('main section', { timeout: 15_000 });
      return popup;
    };

    const untilNarrowed = (popup: Page): Promise<unknown> =>
      popup.waitForFunction(
        () => [...document.querySelectorAll('.histogram .link')].some((one) => one.textContent === 'All dates'),
        { timeout: 10_000 },
      );
    /** Waits until the state of a popup, as it is kept for the next one, says this. */
    const untilKept = (popup: Page, words: string): Promise<unknown> =>
      popup.waitForFunction(
        async (wanted) => {
          const kept = Object.entries(await chrome.storage.session.get(null));
          return kept.some(([key, state]) => key.startsWith('popup ') && JSON.stringify(state).includes(wanted));
        },
        { timeout: 10_000 },
        words,
      );
    /** Counts, time and titles that stand in a popup. */
    const shown = async (popup: Page): Promise<string> => {
      await popup.waitForSelector('.timeline .incident h3');
      return popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.totals, .histogram .caption, .timeline h3')]
          .map((one) => one.innerText)
          .join(' | '),
      );
    };

    test('the search box has the focus; names, brief and timeline of this page are there', async () => {
      const popup = await openPopup();
      const height = await popup.evaluate('innerHeight');
      expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
      await until(popup, '16 Feb 2020');
      const text = await textOfPage(popup);
      expect(text).toMatch(/On this page .*Green Zone named \d+ times/);
      expect(text).toContain('Before this article (2 Apr 2020)');
      expect(text).toMatch(/\d+ incidents in 2 reports/);
      expect(await popup.$$eval('.timeline .incident', (rows) => rows.length)).toBeGreaterThanOrEqual(7);
      expect(await violations(popup)).toEqual([]);
      expect([await popup.evaluate(shiftsOfPage), await popup.evaluate('innerHeight')]).toEqual([[], height]);
      await popup.close();
    });

    test('typing finds, arrows move, Enter opens, and the state survives closing', async () => {
      const popup = await openPopup();
      await popup.type('[role=combobox]', 'zayuna');
      await popup.waitForSelector('[role=option]');
      expect(await popup.$eval('[role=option][aria-selected=true]', (one) => one.textContent)).toContain('Zayouna');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('.entity');
      expect(await popup.$eval('.entity h1', (head) => head.textContent)).toContain('Zayouna');
      await untilKept(popup, '"id":"zayouna"');
      await popup.close();
      const again = await openPopup();
      await again.waitForSelector('.entity', { timeout: 10_000 });
      expect(await again.$eval('.entity h1', (head) => head.textContent)).toContain('Zayouna');
      await again.click('.top > .icon-button');
      await again.waitForSelector('.page-names');
      // What was narrowed, too: a chip and an end of the time.
      await clickText(again, '.facets summary', 'Certainty');
      await again.waitForSelector('.facets [open] .chip[aria-pressed]');
      await again.click('.facets [open] .chip[aria-pressed]');
      await again.waitForSelector('.chip[aria-pressed=true]');
      await again.focus('input[aria-label="From"]');
      await again.keyboard.press('ArrowRight');
      await untilNarrowed(again);
      await untilKept(again, '"certainties":[');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const narrowed = await shown(again);
      await again.close();
      const third = await openPopup();
      await untilNarrowed(third);
      // The list follows what was restored: until then it is the whole one.
      await eventually(async () => expect(await shown(third)).toEqual(narrowed));
      await clickText(third, 'button', 'Clear filters');
      await untilKept(third, '"narrowing":{}');
      await third.close();
    });

    test('the side panel: what was narrowed in it survives closing it', async () => {
      const openPanel = async (): Promise<Page> => {
        const popup = await openPopup();
        await clickText(popup, '.site-bar .button', 'Side panel');
        return screenOfOurs(session, '.timeline .incident');
      };
      const panel = await openPanel();
      expect(await panel.evaluate(() => location.pathname)).toBe('/sidepanel.html');
      const all = await shown(panel);
      await clickText(panel, '.facets summary', 'Certainty');
      await panel.waitForSelector('.facets [open] .chip[aria-pressed]');
      await panel.click('.facets [open] .chip[aria-pressed]');
      await panel.waitForSelector('.chip[aria-pressed=true]');
      await eventually(async () => expect(await shown(panel)).not.toBe(all));
      const narrowed = await shown(panel);
      await panel.waitForFunction(async () =>
        /"certainties":\["/.test(JSON.stringify(await chrome.storage.session.get(null))),
      );
      await panel.close();
      const again = await openPanel();
      await again.waitForSelector('.chip[aria-pressed=true]');
      await eventually(async () => expect(await shown(again)).toBe(narrowed));
      await again.close();
    });

    test('the site switch takes the marks away at once and gives them back', async () => {
      const popup = await openPopup();
      await popup.click('.switch');
      await until(popup, 'off for 127.0.0.1');
      await article.waitForFunction(() => [...CSS.highlights.values()].every((one) => one.size === 0), {
        timeout: 10_000,
      });
      expect(Object.values(await readMarks(article)).flat()).toEqual([]);
      await popup.click('.switch');
      await popup.waitForFunction(() => !document.body.innerText.includes('off for'), { timeout: 10_000 });
      await popup.close();
      expect((await waitForMarks(article, 12)).length).toBeGreaterThanOrEqual(12);
    });

    test('"not this" in the popup takes the marks of these words away at once, and Undo gives them back', async () => {
      const marked = async (): Promise<string[]> =>
        Object.values(await readMarks(article))
          .flat()
          .filter((text) => /^(?:PMF|Popular Mobilization Forces)$/.test(text));
      const before = await marked();
      expect(new Set(before).size).toBe(2);
      const popup = await openPopup();
      await popup.waitForSelector('.page-names');
      await clickText(popup, '.row', 'Popular Mobilization Forces');
      await popup.waitForSelector('.not-this');
      await clickText(popup, 'summary', 'Not this group?');
      await clickText(popup, '.not-this .button', 'Take the marks away');
      await popup.waitForSelector('.not-this [role=status]');
      expect(await popup.$eval('.not-this [role=status]', (line) => line.textContent)).toContain('“PMF”');
      await eventually(async () => expect(await marked()).toEqual([]));
      expect((await waitForMarks(article, 6)).includes('Baghdad')).toBe(true);
      await clickText(popup, '.not-this button', 'Undo');
      await eventually(async () => expect(await marked()).toEqual(before));
      await popup.close();
    });

    test('nothing threw on the way', () => {
      expect(session.errors).toEqual([]);
    });
  });
}

describe.each(browsersToTest())('screens of our own in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(async () => {
    await session?.close();
  });

  test('popup over a page of the browser says so, and still searches (popup.html in a tab)', async () => {
    const popup = await session.openOwn('popup.html', '[role=combobox]');
    await until(popup, 'page of the browser itself');
    await popup.type('[role=combobox]', 'kirkuk');
    await popup.waitForSelector('[role=option]', { timeout: 15_000 });
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  test('welcome page: the sample is marked, the promise is there, axe finds nothing', async () => {
    const welcome = await session.openOwn('welcome.html', '.sample');
    const marks = await waitForMarks(welcome, 8);
    expect(marks).toContain('Green Zone');
    const words = await textOfPage(welcome);
    // Five promises, each with a way to check it; how access is limited in this browser; the keys.
    expect(words).toContain('Nothing is sent anywhere.');
    expect(await welcome.$$eval('.promises dd', (checks) => checks.filter((one) => one.innerText !== '').length)).toBe(
      5,
    );
    expect(words).toContain(name === 'firefox' ? 'Add-ons, Backstory, Permissions' : 'right-click the toolbar button');
    expect(await welcome.$$eval('.keys kbd', (keys) => keys.map((key) => key.innerText))).toEqual(
      expect.arrayContaining(['Alt+Shift+B', 'Alt+Shift+N', 'Alt+Shift+P', 'Escape', '/']),
    );
    expect(await violations(welcome)).toEqual([]);
    await welcome.close();
  });

  test('privacy page and side panel: axe finds nothing', async () => {
    for (const [path, selector] of [
      ['privacy.html', 'h1'],
      ['sidepanel.html', '[role=combobox]'],
    ] as const) {
      const page = await session.openOwn(path, selector);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect([path, await violations(page)]).toEqual([path, []]);
      await page.close();
    }
  });

  test('"not this" on the card leads to the question with the words of the page; the answer holds at once', async () => {
    const article = await session.open(session.serve('/not-this.html', sample));
    await waitForMarks(article, 12);
    await article.bringToFront();
    await hoverWord(article, 'Kirkuk');
    const frame = await session.cardFrame(article);
    await frame.waitForSelector('[role=dialog] footer', { timeout: 15_000 });
    const link = await frame.waitForSelector('footer .link:last-child');
    // A click as of a mouse: the browser opens the panel only where it counts a gesture.
    if (name === 'chromium' && link) await press(link);
    else await link?.evaluate((one) => (one as HTMLElement).click());
    const screen = await screenOfOurs(session, '.not-this[open]');
    expect(await screen.evaluate(() => location.pathname)).toBe(
      name === 'chromium' ? '/sidepanel.html' : '/search.html',
    );
    expect(await screen.$eval('.not-this', (part) => (part as HTMLElement).innerText)).toMatch(/Kirkuk.*127\.0\.0\.1/s);
    await screen.evaluate(() => document.querySelector<HTMLElement>('.not-this .button')?.click());
    await eventually(async () => expect(Object.values(await readMarks(article)).flat()).not.toContain('Kirkuk'));
    await screen.waitForSelector('.not-this .done .link');
    await screen.evaluate(() => document.querySelector<HTMLElement>('.not-this .done .link')?.click());
    // A page in a tab behind is read when it comes to the front.
    await article.bringToFront();
    await eventually(async () => expect(Object.values(await readMarks(article)).flat()).toContain('Kirkuk'));
    await screen.close();
    await article.close();
  });

  test('nothing threw on the way', () => {
    expect(session.errors).toEqual([]);
  });
});
