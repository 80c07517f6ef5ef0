import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import type { ImportRecord } from '../../src/library/library-record.ts';
import type { Report } from '../../src/model/report.ts';
import { browsersToTest, Session } from './harness.ts';
import {
  ask,
  backupText,
  choose,
  makeFolder,
  press,
  show,
  startImport,
  tableOf,
  tabOf,
  text,
  waitFor,
} from './library-lab.ts';

const run = promisify(execFile);

const PERSISTENCE = /has promised not to clear|may clear this library/;
const SENTENCE = 'Two rockets hit the Green Zone in Baghdad on 3 March 2024 and nobody was hurt, the police said. ';
const ARTICLE = `<!doctype html><html lang="en"><head><title>Rockets at Zorvalon | Test Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rockets near Zorvalon barracks","datePublished":"2024-03-04","publisher":{"name":"Test Courier"},"author":{"name":"A. Writer"}}</script></head>
<body><nav>Home News Sport</nav><article><h1>Rockets near Zorvalon barracks</h1>${Array.from({ length: 12 }, (_, i) => `<p>${SENTENCE}Paragraph ${i} tells of the Zorvalon barracks, where soldiers of the guard had been waiting since the morning.</p>`).join('')}</article></body></html>`;

for (const name of browsersToTest()) {
  describe(`the library in ${name}`, () => {
    let session: Session;
    let page: Page;
    let folder: string;
    beforeAll(async () => {
      session = await Session.start(name);
      page = await session.openOwn('library.html', '.status');
      folder = await makeFolder();
    });
    afterAll(() => session.close());

    test('a page is saved with its metadata, listed, found by search, and told by the card', async () => {
      const address = session.serve('/news', ARTICLE);
      const article = await session.open(address);
      const [hit] = (await ask(page, 'search.query', { text: 'Green Zone', limit: 5 })).hits;
      const saved = await ask(page, 'library.save-page', { tab: await tabOf(page, address) });
      expect(saved).toMatchObject({ outcome: 'added', title: 'Rockets near Zorvalon barracks' });
      const record = await ask(page, 'library.read', { report: saved.report });
      expect(record?.report).toMatchObject({ publisher: 'Test Courier', url: address, language: 'en' });
      expect(record?.report.published.from).toBe('2024-03-04');
      expect(record?.report.text).not.toContain('Home News Sport');
      expect(record?.whole).toContain('Home News Sport');
      expect(record).toMatchObject({ author: 'A. Writer', published_from: 'json-ld', version: 1 });
      if (record) expect(record.report).toEqual(await readByCommand(record.report, folder));
      const hits = (await ask(page, 'search.query', { text: 'Zorvalon', limit: 10 })).hits;
      expect(hits.map((one) => one.title).join()).toContain('Zorvalon');
      const after = await ask(page, 'timeline.read', {
        filter: { entities: [(hit?.id ?? '') as never], from: '2024-03-01', to: '2024-03-31' },
        offset: 0,
        limit: 10,
      });
      expect(JSON.stringify(after)).toContain('Test Courier');
      expect((await ask(page, 'library.save-page', { tab: await tabOf(page, address) })).outcome).toBe('same');
      await article.close();
      await page.close();
      page = await session.openOwn('library.html', '.saved li');
      // Each in a direction of its own: a name in Latin letters takes no part of an Arabic date with it.
      expect(await page.$$eval('.saved .quiet bdi', (facts) => facts.map((one) => one.textContent))).toContain(
        'Test Courier',
      );
      await page.waitForSelector(`[data-report="${saved.report}"]`);
      await press(page, `[data-report="${saved.report}"] .review`);
      await page.waitForSelector('.review-text mark');
    });

    test('a table is previewed, imported with its bad rows named, and undone', async () => {
      const file = join(folder, 'events.csv');
      const rows = Array.from(
        { length: 3000 },
        (_, i) => `2020-02-${String((i % 28) + 1).padStart(2, '0')},Town ${i % 70},Event number ${i}`,
      );
      rows[9] = 'not a day,Town,Event';
      await writeFile(file, `date,place,title\n${rows.join('\n')}\n`);
      await show(page, 'imports');
      await choose(page, '#import-files', file);
      await page.waitForSelector('.preview select[name="date"]');
      expect(await page.$eval('.preview select[name="place"]', (select) => select.value)).toBe('place');
      await press(page, '#start-import');
      await page.waitForSelector('[data-import][data-state="done"]', { timeout: 30_000 });
      expect(await text(page, '[data-import] .counts')).toMatch(/2,?999 added, 0 changed, 0 there already, 1 refused/);
      expect(await text(page, '[data-import] details')).toContain(
        'events.csv:11: the date "not a day" is not understood',
      );
      expect((await ask(page, 'library.status', {})).events).toBe(2999);
      // The reader is reminded of a backup, and told whether the browser may clear the library.
      await waitFor(
        async () => /changed since your last backup to a file: 3,?000/.test(await text(page, '.status')),
        'the reminder',
      );
      expect(await text(page, '.status')).toMatch(PERSISTENCE);
      await eraseOne(page);
      await press(page, '[data-import] .undo');
      await page.waitForSelector('[data-import][data-state="undone"]', { timeout: 30_000 });
      expect(await ask(page, 'library.status', {})).toMatchObject({ events: 0, texts: 1 });
      await press(page, '[data-import] .forget');
      await waitFor(async () => (await page.$('[data-import]')) === null, 'the import to be forgotten');
      // A browser tells nothing of the choice of a file that stands in the field already.
      await choose(page, '#import-files', file);
      await page.waitForSelector('#start-import', { timeout: 5000 });
      await choose(page, '#import-files');
      await waitFor(async () => (await page.$('#start-import')) === null, 'the preview to go');
    });

    test('an import is cancelled while it runs', async () => {
      const file = join(folder, 'long.csv');
      await writeFile(file, tableOf(30_000));
      await startImport(page, file);
      await page.waitForSelector('[data-state="running"] .cancel');
      await press(page, '[data-state="running"] .cancel');
      await page.waitForSelector('[data-state="cancelled"]');
      const [record] = (await ask(page, 'import.list', {})).filter((one) => one.state === 'cancelled');
      expect(record?.added).toBeLessThan(30_000);
      await press(page, '[data-state="cancelled"] .undo');
      await waitFor(async () => (await ask(page, 'library.status', {})).events === 0, 'the undo', 30_000);
    });

    test('a page that is closed during an import leaves it paused; opened again it goes on by itself', async () => {
      const file = join(folder, 'closed.csv');
      await writeFile(file, tableOf(12_000, 'Closed'));
      const beside = await session.openOwn('privacy.html', 'h1');
      await page.bringToFront();
      await startImport(page, file);
      await page.waitForSelector('[data-state="running"]');
      await page.close();
      const stand = async (): Promise<ImportRecord | undefined> =>
        (await ask(beside, 'import.list', {})).find((one) => one.name === 'closed.csv');
      // What was on its way is still written; then it stands still, and has not ended.
      const paused = await waitFor(async () => {
        const before = await stand();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return (await stand())?.next === before?.next && before;
      }, 'the import to stand still');
      expect(paused).toMatchObject({ state: 'running' });
      expect(paused.added).toBeLessThan(12_000);
      await beside.close();
      page = await session.openOwn('library.html#imports', '.status');
      await waitFor(
        async () => (await ask(page, 'import.list', {})).every((one) => one.state !== 'running'),
        'the end of the import',
        60_000,
      );
      expect((await ask(page, 'library.status', {})).events).toBe(12_000);
      const done = (await ask(page, 'import.list', {})).find((one) => one.name === 'closed.csv');
      expect(done).toMatchObject({ state: 'done', added: 12_000, same: 0, refused: 0 });
      if (name === 'chromium') await searchRightAfter(session);
      await ask(page, 'import.undo', { key: done?.key ?? '' });
    });

    // Only Chromium's DevTools can stop a background. BACKSTORY_STOPS=200 is the whole run.
    const stopsWanted = Number(process.env['BACKSTORY_STOPS'] ?? 6);
    const testStops = name === 'chromium' ? test : (): void => undefined;
    testStops(
      'the background is stopped again and again during an import; nothing is lost or doubled',
      async () => {
        const file = join(folder, 'stopped.csv');
        const rows = Math.max(12_000, stopsWanted * 1500);
        await writeFile(file, tableOf(rows, 'Stopped'));
        await startImport(page, file);
        await page.waitForSelector('[data-state="running"]');
        const devtools = await page.createCDPSession();
        await devtools.send('ServiceWorker.enable');
        let stops = 0;
        while ((await page.$('[data-state="running"]')) !== null) {
          // A machine under load may not get a batch done between two stops: after the last one the import may end in peace.
          if (stops < stopsWanted) await devtools.send('ServiceWorker.stopAllWorkers');
          stops += stops < stopsWanted ? 1 : 0;
          await new Promise((resolve) => setTimeout(resolve, 120 + (stops % 5) * 70));
        }
        await devtools.detach();
        const record = (await ask(page, 'import.list', {})).find((one) => one.name === 'stopped.csv');
        expect(record).toMatchObject({ state: 'done', added: rows, same: 0, changed: 0, refused: 0 });
        expect((await ask(page, 'library.status', {})).events).toBe(rows);
        expect(stops).toBe(stopsWanted);
        console.info(`the background was stopped ${stops} times during ${rows} rows`);
        const line = `[data-import="${record?.key ?? ''}"]`;
        await press(page, `${line} .undo`);
        await waitFor(
          async () => (await page.$(`${line}[data-state="undone"]`)) !== null,
          'the undo',
          60_000 + rows * 2,
        );
        expect((await ask(page, 'library.status', {})).events).toBe(0);
      },
      1_800_000,
    );

    test('a backup is written, everything is erased, and the backup brings it all back', async () => {
      await show(page, 'backup');
      await page.waitForSelector('#save-backup');
      const before = await backupText(page);
      await waitFor(
        async () => !(await text(page, '.status')).includes('since your last backup'),
        'the reminder to go',
      );
      expect((await ask(page, 'library.status', {})).unsaved).toBe(0);
      await show(page, 'backup');
      await page.waitForSelector('#erase-word');
      await page.type('#erase-word', 'erase');
      await press(page, '#erase');
      await waitFor(async () => (await text(page, '#erase-note')) !== '', 'the note of erasing');
      expect(await ask(page, 'library.status', {})).toMatchObject({
        state: 'ready',
        texts: 0,
        events: 0,
        snapshot: null,
      });
      const torn = join(folder, 'torn.json.gz');
      await writeFile(torn, gzipSync(before).subarray(0, -40));
      await choose(page, '#restore-file', torn);
      await waitFor(
        async () => (await text(page, '#restore-notes')).includes(':1: the compressed file is'),
        'the refusal',
      );
      expect((await ask(page, 'library.status', {})).texts).toBe(0);
      const file = join(folder, 'backup.json');
      await writeFile(file, before);
      await choose(page, '#restore-file', file);
      await waitFor(async () => /came back: \d/.test(await text(page, '#restore-notes')), 'the note of restoring');
      expect((await backupText(page)) === before).toBe(true);
      const { rows } = JSON.parse(await readFile(file, 'utf8')) as { rows: readonly { readonly table: string }[] };
      expect(rows.filter(({ table }) => table === 'texts')).toHaveLength(1);
      expect(rows.filter(({ table }) => table === 'imports').length).toBeGreaterThan(1);
    });

    test('the page threw no error', () => expect(session.errors).toEqual([]));
  });
}

/** Erases one row as a reader does, takes it back, and erases it for good; each shows at once in the timeline. */
async function eraseOne(page: Page): Promise<void> {
  const told = async (): Promise<number> =>
    (await ask(page, 'timeline.read', { filter: { from: '2020-02-01', to: '2020-02-29' }, offset: 0, limit: 1 })).total;
  await press(page, '[data-import] .of-rows summary');
  await page.waitForSelector('.rows [data-row]');
  expect(await page.$$eval('.rows [data-row]', (all) => all.length)).toBe(50);
  await page.type('.find-row', 'Event number 2718');
  await press(page, '.of-rows form .button');
  const row = await waitFor(async () => {
    const [line] = await page.$$('.rows [data-row]');
    return line && ((await line.evaluate((one) => one.textContent)) ?? '').includes('Event number 2718') && line;
  }, 'the row');
  const before = await told();
  await row.$eval('.erase-row', (button) => (button as HTMLElement).click());
  await page.waitForSelector('.erased [data-erased]');
  expect(await text(page, '.erased')).toContain('Event number 2718');
  expect(await told()).toBe(before - 1);
  expect((await ask(page, 'library.status', {})).events).toBe(2998);
  await press(page, '.erased .take-back');
  await waitFor(async () => (await page.$('.erased')) === null, 'the row to be taken back');
  expect(await told()).toBe(before);
  await waitFor(async () => (await text(page, '.rows')).includes('Event number 2718'), 'the row in the list');
  await press(page, '.rows .erase-row');
  await page.waitForSelector('.erased .forget-row');
  await press(page, '.erased .forget-row');
  await waitFor(async () => (await page.$('.erased')) === null, 'the row to be forgotten');
  expect(await told()).toBe(before - 1);
}

/** So many rows are taken up while questions are answered: the screen says so, and shows what comes by itself. In one browser, for its time. */
async function searchRightAfter(session: Session): Promise<void> {
  const search = await session.openOwn('search.html?q=Closed%204242', '[role=combobox]');
  await waitFor(
    async () => /Closed 4242|still being taken up/.test(await text(search, 'body')),
    'the rows, or that they are still being taken up',
  );
  await waitFor(async () => (await text(search, '#hits')).includes('Closed 4242'), 'the rows in the search', 60_000);
  await search.close();
}

/** The report that the command line makes of a text: a saved page takes the very road of the bundled ones. */
async function readByCommand(
  { text, title, url, publisher, language, published, author }: Report,
  folder: string,
): Promise<Report> {
  const file = join(folder, 'text.jsonl');
  await writeFile(file, JSON.stringify({ text, title, url, publisher, language, published: published.from }));
  const { stdout } = await run('npx', ['tsx', 'src/cli/main.ts', 'read', '--jsonl', file], { cwd: PATHS.root });
  // Who wrote it is no part of reading.
  return { ...(JSON.parse(stdout) as { report: Report }).report, ...(author === undefined ? {} : { author }) };
}
