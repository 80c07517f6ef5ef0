import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TextRecord } from '../../src/library/library-record.ts';
import { entityId, packId, type ReportId } from '../../src/model/id.ts';
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

const ARTICLE = `<!doctype html><html lang="en"><head><title>A week of news</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"A week of news","datePublished":"2024-04-10"}</script></head>
<body><article><h1>A week of news</h1><p>Two rockets hit the Green Zone in Baghdad on 3 March 2024 and nobody was hurt, the police said.</p>
<p>Gunmen kidnapped three engineers near Kirkuk on 9 April 2024, officials said on Wednesday.</p>
${Array.from({ length: 8 }, (_, i) => `<p>Paragraph ${i}: the people of the town stood in front of the market and spoke about the prices of bread and of fish.</p>`).join('')}</article></body></html>`;
const TOWN = {
  ...{ format: 'backstory-pack', version: 1, id: 'towns', name: 'Towns', reports: [], incidents: [] },
  entities: [{ id: 'town-7', kind: 'place', name: 'Town 7', names: ['Town 7'], lat: 1, lon: 2 }],
};
/** A library that is derived anew after each change, and one whose changes are taken up one by one. */
const SIZES = [300, 1200];

for (const name of browsersToTest()) {
  describe.each(SIZES)(`what a library of %i rows says in ${name} follows each change at once`, (rows) => {
    let session: Session;
    let page: Page;
    let folder: string;
    let report: ReportId;
    beforeAll(async () => {
      session = await Session.start(name);
      folder = await makeFolder();
      page = await session.openOwn('library.html#imports', '.status');
      await writeFile(join(folder, 'rows.csv'), tableOf(rows).replaceAll('2020-01', '2023-01'));
      await startImport(page, join(folder, 'rows.csv'));
      await page.waitForSelector('[data-import][data-state="done"]', { timeout: 30_000 });
      const address = session.serve('/week', ARTICLE);
      const article = await session.open(address);
      report = (await ask(page, 'library.save-page', { tab: await tabOf(page, address) })).report;
      await article.close();
    });
    afterAll(() => session.close());

    /** What is told of some days, as "kind date". */
    const told = async (from: string, to: string): Promise<readonly string[]> =>
      (await ask(page, 'timeline.read', { filter: { from, to }, offset: 0, limit: 50 })).incidents
        .map(({ kind, when }) => `${kind} ${when.edtf}`)
        .sort();
    const spring = (): Promise<readonly string[]> => told('2024-03-01', '2024-04-30');
    const count = async (from: string, to: string): Promise<number> =>
      (await ask(page, 'timeline.read', { filter: { from, to }, offset: 0, limit: 1 })).total;
    const found = async (query: string): Promise<readonly string[]> =>
      (await ask(page, 'search.query', { text: query, limit: 20 })).hits.map(({ title }) => title);
    const card = async (entity: string): Promise<string> =>
      JSON.stringify(await ask(page, 'card.describe', { entity: entityId(entity), text: entity, context: CONTEXT }));
    const record = async (): Promise<TextRecord> => {
      const read = await ask(page, 'library.read', { report });
      if (!read) throw new Error('facts test: the saved page is gone');
      return read;
    };
    const BOTH = ['kidnapping 2024-04-09', 'rocket-fire 2024-03-03'];

    test('rows and the saved page are in timeline, search and card; what is derived is stored', async () => {
      expect(await spring()).toEqual(BOTH);
      expect(await count('2023-01-01', '2023-01-31')).toBe(rows);
      expect(await found(`Event ${rows - 1}`)).toContain(`Event ${rows - 1}`);
      expect(await card('green-zone')).toContain('2024-03-03');
      expect(await derivedHeads(page)).toContain('library');
    });

    test('claims, dates and names that a review switches off are gone, and come back', async () => {
      const off = async (lists: Partial<TextRecord['off']>): Promise<void> =>
        void (await ask(page, 'library.switch-off', { report, off: { claims: [], mentions: [], ...lists } }));
      const { report: read } = await record();
      await off({ claims: read.claims.flatMap(({ kind }, i) => (kind === 'kidnapping' ? [i] : [])) });
      expect(await spring()).toEqual(['rocket-fire 2024-03-03']);
      await off({ dates: read.dates.flatMap(({ edtf }, i) => (edtf === '2024-03-03' ? [i] : [])) });
      expect(await told('2024-03-01', '2024-03-31')).toEqual([]);
      expect(await card('green-zone')).not.toContain('2024-03-03');
      await off({ mentions: read.mentions.flatMap(({ entity }, i) => (entity === 'green-zone' ? [i] : [])) });
      expect(await spring()).toEqual(BOTH);
      expect(await card('green-zone')).not.toContain('2024-03-03');
      await off({});
      expect(await spring()).toEqual(BOTH);
      expect(await card('green-zone')).toContain('2024-03-03');
    });

    test('the rows of an import are there when it is done, and gone when it is undone', async () => {
      const file = join(folder, 'second.csv');
      await writeFile(file, tableOf(40, 'Second').replaceAll('2020-01', '2021-05'));
      await startImport(page, file);
      await waitFor(async () => (await page.$$('[data-import][data-state="done"]')).length === 2, 'the second import');
      expect(await count('2021-05-01', '2021-05-31')).toBe(40);
      expect(await found('Second 39')).toContain('Second 39');
      const second = (await ask(page, 'import.list', {})).find((one) => one.name === 'second.csv');
      await ask(page, 'import.undo', { key: second?.key ?? '' });
      expect(await count('2021-05-01', '2021-05-31')).toBe(0);
      expect(await found('Second 39')).not.toContain('Second 39');
      expect(await count('2023-01-01', '2023-01-31')).toBe(rows);
    });

    test('a pack that knows a name of the rows ties them to it while it is on', async () => {
      const file = join(folder, 'towns.json');
      await writeFile(file, JSON.stringify(TOWN));
      await show(page, 'packs');
      await choose(page, '#pack-file', file);
      await page.waitForSelector('[data-pack="towns"]');
      const tied = async (): Promise<number | undefined> => {
        if (!(await ask(page, 'entity.read', { entity: entityId('town-7') }))) return undefined;
        const filter = { entities: [entityId('town-7')] };
        return (await ask(page, 'timeline.read', { filter, offset: 0, limit: 1 })).total;
      };
      // Above a thousand records a new name is sought in all of them while questions are answered.
      await waitFor(async () => (await tied()) === 1, 'the row of the town');
      await ask(page, 'packs.switch', { pack: packId('towns'), on: false });
      expect(await tied()).toBeUndefined();
      await ask(page, 'packs.switch', { pack: packId('towns'), on: true });
      await waitFor(async () => (await tied()) === 1, 'the row of the town');
      await ask(page, 'packs.remove', { pack: packId('towns') });
      expect(await tied()).toBeUndefined();
      await waitFor(async () => (await count('2023-01-01', '2023-01-31')) === rows, 'all rows');
    });

    test('a backup holds nothing derived; erasing leaves nothing of it; restoring brings all of it back', async () => {
      await show(page, 'backup');
      await page.waitForSelector('#save-backup');
      const backup = await backupText(page);
      for (const word of ['"changed:', '"generation"', '"pack:', 'search-index', 'segments'])
        expect(backup).not.toContain(word);
      await ask(page, 'library.erase', {});
      expect(await derivedHeads(page)).not.toContain('library');
      expect(await spring()).toEqual([]);
      expect(await count('2023-01-01', '2023-01-31')).toBe(0);
      expect(await found('Event 299')).not.toContain('Event 299');
      const file = join(folder, 'backup.json');
      await writeFile(file, backup);
      await choose(page, '#restore-file', file);
      await waitFor(async () => (await text(page, '#restore-notes')) !== '', 'the note of restoring');
      await waitFor(async () => (await count('2023-01-01', '2023-01-31')) === rows, 'all rows');
      expect(await spring()).toEqual(BOTH);
      expect(await found('Event 299')).toContain('Event 299');
      expect(await card('green-zone')).toContain('2024-03-03');
      expect((await backupText(page)) === backup).toBe(true);
    });

    test('a saved page that is removed is gone from all of them', async () => {
      await show(page, 'saved');
      await page.waitForSelector('.saved .remove');
      await press(page, '.saved .remove');
      await press(page, '.saved .remove');
      await waitFor(async () => (await page.$('.saved li')) === null, 'the page to go');
      expect(await spring()).toEqual([]);
      expect(await found('A week of news')).not.toContain('A week of news');
    });

    test('the page threw no error', () => expect(session.errors).toEqual([]));
  });
}

const CONTEXT = { host: 'news.example', title: '', published: '2024-05-01' } as never;

/** Whose facts are stored in the database of what is derived; the look changes nothing. */
async function derivedHeads(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const database = await done(indexedDB.open('backstory-packs'));
    const all = await done(database.transaction('segments').objectStore('segments').getAll());
    database.close();
    return (all as { head: { id: string } }[]).map(({ head }) => head.id);
  });
}
