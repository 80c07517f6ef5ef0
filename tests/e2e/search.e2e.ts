import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { encodePack } from '../../src/pack/pack-codec.ts';
import { samplePack } from '../pack-sample.ts';
import { clipboardText } from './clipboard.ts';
import { browsersToTest, Session } from './harness.ts';
import { choose, makeFolder, waitFor } from './library-lab.ts';
import { clickText } from './popup-lab.ts';

const axe = readFileSync(join(PATHS.root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

describe.each(browsersToTest())('the search page in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(async () => {
    await session?.close();
  });

  test('everything known, with histogram, filters, map and list', async () => {
    const page = await session.openOwn('search.html', '.timeline .incident');
    expect(await page.$$eval('.histogram .bar', (bars) => bars.length)).toBeGreaterThan(2);
    expect(await page.$$eval('.map g', (dots) => dots.length)).toBeGreaterThan(1);
    const all = await page.$$eval('.timeline .incident', (rows) => rows.length);
    await page.evaluate(() =>
      [...document.querySelectorAll('summary')].find((one) => /Kind/.test(one.innerText))?.click(),
    );
    await page.waitForSelector('.facet-values .chip');
    await page.click('.facet-values .chip');
    await page.waitForFunction((before) => document.querySelectorAll('.timeline .incident').length < before, {}, all);
    // What is left is saved as a file, a row for each.
    const saved = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const make = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (blob) => (void (blob as Blob).text().then(resolve), make(blob));
        }),
    );
    await page.click('.save-list .link');
    const rows = (await saved).trimEnd().split('\r\n');
    const left = await page.$$eval('.timeline h3', (titles) => titles.map((title) => title.textContent ?? ''));
    expect(rows).toHaveLength(left.length + 1);
    rows.slice(1).forEach((row, at) => expect(row).toContain(left[at]));
    await page.waitForFunction(() => document.querySelector('.save-list [role=status]')?.textContent !== '');
    expect(await page.$eval('.save-list', (line) => line.textContent)).toContain(`Saved: ${left.length} incident`);
    // A reference is copied: it is on the clipboard then.
    await page.bringToFront();
    await page.click('.timeline .fold');
    for (const [label, begins] of [
      ['Copy citation', left[0] ?? ''],
      ['Copy as BibTeX', '@'],
    ] as const) {
      await clickText(page, '.timeline .foot button', label);
      await waitFor(async () => (await clipboardText(session, page)).startsWith(begins), `"${label}" on the clipboard`);
    }
    await page.close();
  });

  test('by keys alone: type, arrow, Enter, back; a mark where it matches', async () => {
    const page = await session.openOwn('search.html', '[role=combobox]');
    await page.keyboard.type('green zone');
    await page.waitForSelector('[role=option]', { timeout: 15_000 });
    expect(await page.$eval('[role=option][aria-selected=true]', (one) => one.textContent)).toContain('Green Zone');
    await page.keyboard.press('ArrowDown');
    const second = await page.$eval('[role=combobox]', (box) => box.getAttribute('aria-activedescendant'));
    expect(second).toBe('hit-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entity');
    expect(await page.$eval('.entity', (one) => one.textContent)).toContain('Baghdad');
    // "/" comes back to the box; Ctrl+Enter opens a tab and leaves this one as it is.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('/');
    await page.keyboard.type('kirkuk');
    await page.waitForSelector('[role=option]', { timeout: 15_000 });
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const opened = await waitFor(() => pageAt('?entity=kirkuk'), 'the tab of the result');
    await opened.waitForSelector('.entity', { timeout: 15_000 });
    expect(await opened.$eval('.entity h1', (head) => head.textContent)).toContain('Kirkuk');
    expect(await page.$eval('[role=combobox]', (box) => (box as HTMLInputElement).value)).toBe('kirkuk');
    await opened.close();
    await page.close();
  });

  /** The page of ours with an address that ends so. Firefox reports it as about:blank: the page itself is asked. */
  async function pageAt(ending: string): Promise<Page | undefined> {
    for (const one of await session.launched.browser.pages())
      if ((await one.evaluate(() => location.href).catch(() => '')).endsWith(ending)) return one;
    return undefined;
  }

  test('map and list in step, the brush by mouse, and the neighbours of a name', async () => {
    const page = await session.openOwn('search.html?entity=green-zone', '.timeline .incident');
    await page.bringToFront();
    const total = (): Promise<number> =>
      page.$eval('.totals', (line) => Number(/\d+/.exec((line as HTMLElement).innerText)?.[0]));
    const all = await total();
    // The pointer on a row: its place stands out, and no other.
    const row = await page.waitForSelector('[aria-posinset="2"] h3');
    await row?.scrollIntoView();
    await row?.hover();
    await page.waitForSelector('.map g.pointed');
    const pointed = await page.$$eval('.map g.pointed', (dots) => dots.map((dot) => dot.getAttribute('aria-label')));
    expect(pointed).toHaveLength(1);
    // A press on that dot leads to the newest incident of the place, and focuses it.
    const dot = await page.$('.map g.pointed .dot');
    await dot?.scrollIntoView();
    const under = await dot?.evaluate((one) => {
      const box = one.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2] as const;
    });
    await page.mouse.click(...(under ?? [0, 0]));
    await page.waitForFunction(() => document.activeElement?.closest('[aria-posinset]'), { timeout: 10_000 });
    await page.waitForSelector('.map g.pointed');
    // The brush: the last third of the time shown.
    const plot = await page.$('.histogram svg');
    await plot?.scrollIntoView();
    const box = await plot?.boundingBox();
    if (!box) throw new Error('no histogram');
    await page.mouse.move(box.x + box.width * 0.67, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await waitFor(async () => (await total()) < all, 'fewer incidents');
    expect(await total()).toBeGreaterThan(0);
    await page.$$eval('.histogram .link', (links) => (links[0] as HTMLElement).click());
    await waitFor(async () => (await total()) === all, 'all incidents again');
    // Who it is met with, and a way there.
    await page.click('.entity .more summary');
    const near = await page.waitForSelector('.entity dl > div:last-child .chip');
    const name = await near?.$eval('bdi', (one) => one.textContent);
    expect(name).not.toBe('Green Zone');
    await near?.click();
    await page.waitForFunction(
      (wanted) => document.querySelector('.entity h1')?.textContent?.includes(wanted ?? '?'),
      {},
      name,
    );
    await page.close();
  });

  test.each(['search.html', 'popup.html'])('filters typed into the box of %s narrow the results', async (screen) => {
    const page = await session.openOwn(screen, '[role=combobox]');
    const hitsFor = async (query: string): Promise<string[]> => {
      await page.click('[role=combobox]', { count: 3 });
      await page.keyboard.type(query);
      // The line stands there only when the answer is to the words in the box.
      await page.waitForSelector('.search-hint', { timeout: 15_000 });
      return page.$$eval('[role=option]', (rows) => rows.map((row) => (row as HTMLElement).innerText));
    };
    const early = await hitsFor('kind:rocket before:2020-01');
    expect(early.join(' ')).toMatch(/Kirkuk/);
    expect(early.join(' ')).not.toMatch(/2020|Green Zone/);
    const near = await hitsFor('place:baghdad kind:rocket');
    expect(near.join(' ')).toMatch(/Green Zone/);
    expect(near.join(' ')).not.toMatch(/Kirkuk/);
    const claimed = await hitsFor('certainty:claimed kind:statement');
    expect(claimed.length).toBeGreaterThan(0);
    expect(claimed.join(' ')).not.toMatch(/Kirkuk/);
    expect(await hitsFor('place:baghdad before:1901')).toEqual([]);
    expect(await page.$eval('.search-hint', (line) => line.textContent)).toContain('place:baghdad');
    // A filter that cannot be meant so is told by its name; one that is right is not.
    for (const [query, wrong] of [
      ['place:baghdad kind:unknown', 'kind:unknown'],
      ['baghdad before:yesterday', 'before:yesterday'],
    ] as const) {
      await hitsFor(query);
      const lines = await page.$$eval('.search-hint, .empty', (all) => all.map((one) => one.textContent));
      expect(lines.slice(1)).toEqual([`Nothing fits ${wrong}. Is it written as in the line above?`]);
    }
    await page.close();
  });

  test('an address leads to an entity, an incident, a query; hostile ones to nothing', async () => {
    const entity = await session.openOwn('search.html?entity=green-zone', '.entity');
    expect(await entity.$eval('.entity h1', (head) => head.textContent)).toContain('المنطقة الخضراء');
    await entity.evaluate(axe);
    const broken = await entity.evaluate(async () => {
      const run = (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe;
      return (await run.run()).violations.map(({ id }) => id);
    });
    expect(broken).toEqual([]);
    await entity.close();
    const unknown = await session.openOwn('search.html?entity=nothing-of-this-name', 'main .empty');
    expect(await unknown.$eval('main .empty', (line) => line.textContent)).toContain('Not known here');
    await unknown.close();
    const query = await session.openOwn('search.html?q=kirkuk', '[role=option]');
    expect(await query.$eval('input', (input) => input.value)).toBe('kirkuk');
    await query.close();
    const hostile = await session.openOwn(
      `search.html?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
      'input',
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await hostile.$$eval('img', (images) => images.length)).toBe(0);
    await hostile.close();
  });

  test('an imported pack with 5,000 incidents of one place: its timeline is scrolled to its end and back, few rows drawn', async () => {
    const folder = await makeFolder();
    const file = join(folder, 'many.json');
    writeFileSync(file, encodePack(samplePack(5000)));
    const library = await session.openOwn('library.html#packs', '#pack-file');
    await choose(library, '#pack-file', file);
    await library.waitForSelector('[data-pack=sample]', { timeout: 60_000 });
    rmSync(folder, { recursive: true });
    const page = await session.openOwn('search.html?entity=harbour', '.entity');
    await page.waitForSelector('.timeline > .wide', { timeout: 30_000 });
    expect(await page.$eval('.totals', (line) => line.textContent)).toMatch(/5,000 incidents in 5,000 reports/);
    await page.click('.timeline > .wide');
    const lastSeen = (): Promise<number> =>
      page.$$eval('[aria-posinset]', (rows) =>
        Math.max(
          0,
          ...rows
            .filter((row) => row.getBoundingClientRect().top < innerHeight && row.getBoundingClientRect().bottom > 0)
            .map((row) => Number(row.getAttribute('aria-posinset'))),
        ),
      );
    await waitFor(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await lastSeen()) === 5000;
    }, 'the end of the timeline');
    expect(await page.$$eval('.timeline .incident', (rows) => rows.length)).toBeLessThan(150);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await waitFor(async () => Math.abs((await lastSeen()) - 2500) < 200, 'the middle of the timeline');
    expect(await page.$$eval('.timeline .incident', (rows) => rows.length)).toBeLessThan(150);
    await page.close();
    await library.close();
  });

  test('nothing threw on the way', () => {
    expect(session.errors).toEqual([]);
  });
});
