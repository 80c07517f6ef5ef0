import { execFile } from 'node:child_process';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import type { Incident } from '../../src/model/incident.ts';
import { entityId } from '../../src/model/id.ts';
import type { PackState } from '../../src/platform/protocol.ts';
import { entitiesOf } from '../bench/bench-entities.ts';
import { benchNames } from '../bench/bench-names.ts';
import { benchReport } from '../bench/bench-reports.ts';
import { browsersToTest, Session } from './harness.ts';
import { ask, backupBytes, choose, makeFolder, press, show, text, waitFor } from './library-lab.ts';

const run = promisify(execFile);
/** Enough for a file that is not read whole (16 MB), with a few pieces. */
const REPORTS = 3600;

interface Built {
  readonly folder: string;
  readonly file: string;
  readonly id: string;
  readonly entities: number;
  readonly incidents: readonly Incident[];
}

/** A pack of thousands of reports, made by the command line of what `read` prints. */
async function build(): Promise<Built> {
  const folder = await makeFolder();
  const entities = entitiesOf(benchNames(60));
  const gazetteer = join(folder, 'names.jsonl');
  await writeFile(gazetteer, entities.map((one) => JSON.stringify(one)).join('\n'));
  const reports = join(folder, 'reports.jsonl');
  const lines = Array.from({ length: REPORTS }, (_, at) => JSON.stringify({ report: benchReport(at, entities) }));
  await writeFile(reports, lines.join('\n'));
  const file = join(folder, 'newsroom.json');
  const options = ['--reports', reports, '--out', file, '--gazetteer', gazetteer];
  await run('npx', ['tsx', 'src/cli/main.ts', 'build', ...options], { cwd: PATHS.root });
  const { id, incidents } = JSON.parse(await readFile(file, 'utf8')) as { id: string; incidents: Incident[] };
  return { folder, file, id, entities: entities.length, incidents };
}

for (const name of browsersToTest()) {
  describe(`a large pack in ${name}`, () => {
    let session: Session;
    let page: Page;
    let built: Built;
    beforeAll(async () => {
      built = await build();
      session = await Session.start(name);
      page = await session.openOwn('library.html#packs', '#pack-file');
    }, 120_000);
    afterAll(async () => {
      await session.close();
      await rm(built.folder, { recursive: true, force: true });
    });

    const state = async (): Promise<PackState | undefined> =>
      (await ask(page, 'status.read', {})).packs.find(({ id }) => id === built.id);
    const isReady = (): Promise<unknown> =>
      waitFor(async () => (await state())?.state === 'ready', 'the pack to be taken apart', 90_000);
    /** The place that most incidents name, and how many do. */
    const busiest = (): { readonly id: string; readonly incidents: number } => {
      const counts = new Map<string, number>();
      for (const { places, groups } of built.incidents)
        for (const id of new Set([...places, ...groups].flatMap(({ entity }) => entity ?? [])))
          counts.set(id, (counts.get(id) ?? 0) + 1);
      const [[id, incidents] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
      return { id, incidents };
    };
    const check = async (): Promise<void> => {
      const { id, incidents } = busiest();
      const filter = { entities: [entityId(id)] };
      const view = await ask(page, 'timeline.read', { filter, offset: 0, limit: 30 });
      expect(view.total).toBe(incidents);
      expect(view.incidents[0]?.claims.length).toBeGreaterThan(0);
      const { hits } = await ask(page, 'search.query', { text: 'Report 3210', limit: 10 });
      expect(hits.map((hit) => hit.title).join()).toContain('Report 3210 ');
      const all = await ask(page, 'timeline.read', { filter: { from: '2010-01-01' }, offset: 0, limit: 1 });
      expect(all.total).toBeGreaterThanOrEqual(built.incidents.length);
    };

    test('a pack of the command line that is not read whole: checked, taken apart by itself, and known', async () => {
      expect((await stat(built.file)).size).toBeGreaterThan(16_000_000);
      await choose(page, '#pack-file', built.file);
      await page.waitForSelector(`[data-pack="${built.id}"]`, { timeout: 60_000 });
      expect(await text(page, '#pack-notes')).toContain('newsroom.json was added');
      expect(await state()).toMatchObject({ entities: built.entities, reports: REPORTS });
      // The page shows by itself when it is ready.
      await waitFor(async () => (await text(page, `[data-pack="${built.id}"] h2`)).includes('ready'), 'ready', 90_000);
      expect(await text(page, `[data-pack="${built.id}"]`)).toContain('kept as a file');
      await check();
    });

    test('switched off and on again it is not taken apart anew; removed it is gone with its file', async () => {
      await press(page, `[data-pack="${built.id}"] input`);
      await waitFor(async () => (await state()) === undefined, 'the pack to be off');
      // Whatever the page has asked anew by now: else the next press says the opposite of what is meant.
      expect(await page.$(`[data-pack="${built.id}"] input:checked`)).toBeNull();
      await press(page, `[data-pack="${built.id}"] input`);
      await waitFor(async () => (await state())?.state === 'ready', 'the pack to be on', 3000);
      await waitFor(async () => (await page.$(`[data-pack="${built.id}"] .remove`)) !== null, 'the button');
      await press(page, `[data-pack="${built.id}"] .remove`);
      await waitFor(async () => (await page.$(`[data-pack="${built.id}"]`)) === null, 'the pack to go');
      await waitFor(async () => (await filesKept(page)) === 0, 'its file to go');
      expect(await ask(page, 'entity.read', { entity: entityId(busiest().id) })).toBeNull();
    });

    test('compressed, and the page closed at once: it is taken apart all the same', async () => {
      const zipped = join(built.folder, 'newsroom.json.gz');
      await writeFile(zipped, gzipSync(await readFile(built.file)));
      await choose(page, '#pack-file', zipped);
      await page.waitForSelector(`[data-pack="${built.id}"]`, { timeout: 60_000 });
      await page.close();
      page = await session.openOwn('library.html#saved', '.status');
      await isReady();
      await check();
      await show(page, 'packs');
      await page.waitForSelector(`[data-pack="${built.id}"] .remove`);
    });

    test('a backup holds its file as it is; erased and restored everything is there again, byte for byte', async () => {
      await show(page, 'backup');
      await page.waitForSelector('#save-backup');
      const before = await backupBytes(page);
      expect(before.includes(await readFile(join(built.folder, 'newsroom.json.gz')))).toBe(true);
      await ask(page, 'library.erase', {});
      expect(await filesKept(page)).toBe(0);
      expect(await state()).toBeUndefined();
      const file = join(built.folder, 'backup.tar');
      await writeFile(file, before);
      await choose(page, '#restore-file', file);
      await waitFor(
        async () => /came back: \d/.test(await text(page, '#restore-notes')),
        'the note of restoring',
        60_000,
      );
      expect((await backupBytes(page)).equals(before)).toBe(true);
      await isReady();
      await check();
      await show(page, 'packs');
      await page.waitForSelector(`[data-pack="${built.id}"] .remove`);
    });

    test('a line that is spoilt refuses the whole pack, with its number, and nothing is kept', async () => {
      const lines = (await readFile(built.file, 'utf8')).split('\n');
      lines[4000] = (lines[4000] ?? '')
        .replace('"certainty":"', '"certainty":"very ')
        .replace('"id":"', '"id":"other-');
      const spoilt = join(built.folder, 'spoilt.json');
      await writeFile(spoilt, lines.join('\n').replace(`"id":"${built.id}"`, '"id":"spoilt"'));
      await choose(page, '#pack-file', spoilt);
      await waitFor(
        async () => /spoilt\.json:4001: incidents/.test(await text(page, '#pack-notes')),
        'the refusal',
        60_000,
      );
      expect(await page.$('[data-pack="spoilt"]')).toBeNull();
      expect(await filesKept(page)).toBe(1);
    });

    test('the page threw no error', () => expect(session.errors).toEqual([]));
  });
}

/** Files in the library's database; the look changes nothing. */
async function filesKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const database = await done(indexedDB.open('backstory-library'));
    const count = await done(database.transaction('files').objectStore('files').count());
    database.close();
    return count;
  });
}
