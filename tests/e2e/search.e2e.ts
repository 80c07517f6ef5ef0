import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { encodePack } from '../../src/pack/pack-codec.ts';
import { samplePack } from '../pack-sample.ts';
import { browsersToTest, Session } from './harness.ts';
import { choose, makeFolder, waitFor } from './library-lab.ts';

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
