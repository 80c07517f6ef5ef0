import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/find-browser.ts';
import { SCHEMA_VERSION } from '../../src/platform/library-version.ts';
import { browsersToTest, Session } from './harness.ts';
import { ask, makeFolder, startImport, tableOf, waitFor } from './library-lab.ts';

/** How often the browser is killed in each test; 20 is the whole run, and is asked for by BACKSTORY_KILLS. */
const KILLS = Number(process.env['BACKSTORY_KILLS'] ?? 1);
const ROWS = Math.max(9000, KILLS * 3000);
/** Texts and rows of a library of the first shape: enough that bringing it up to date takes a while. */
const OLD = { texts: 1200, events: 2000 };

/** A Firefox that is started with an extension for the time being keeps what that extension stored when it does not end in peace. */
const PREFS = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

async function start(name: BrowserName, profile: string, isAgain: boolean): Promise<Session> {
  // Left by the start before, which puppeteer could not end.
  for (const file of ['user.js', 'user.js.puppeteer']) await rm(join(profile, file), { force: true });
  return Session.start(name, { profile, prefs: PREFS, isAgain });
}

/** Milliseconds until the next kill: others each time, the same in each run. */
const patience = (turn: number): number => 250 + ((turn * 733) % 1900);
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function stateOf(page: Page): Promise<{ state: string; added: number; same: number }> {
  const found = (await ask(page, 'import.list', {}))[0];
  return { state: found?.state ?? 'none', added: found?.added ?? 0, same: found?.same ?? 0 };
}

for (const name of browsersToTest()) {
  describe(`${name} is killed`, () => {
    test(`${KILLS} times during an import: it opens each time, what was acknowledged is there, the import ends by itself`, async () => {
      const folder = await makeFolder();
      const profile = join(folder, 'profile');
      const file = join(folder, 'rows.csv');
      await writeFile(file, tableOf(ROWS));
      let session = await start(name, profile, false);
      let page = await session.openOwn('library.html#imports', '.status');
      await startImport(page, file);
      await page.waitForSelector('[data-state="running"]');
      let opened = 0;
      for (let turn = 0; turn < KILLS; turn += 1) {
        await pause(patience(turn));
        const acknowledged = await stateOf(page);
        await session.kill();
        session = await start(name, profile, true);
        page = await session.openOwn('library.html#imports', '.status');
        const status = await ask(page, 'library.status', {});
        expect(status.state, `after kill ${turn + 1}`).toBe('ready');
        expect(status.events).toBeGreaterThanOrEqual(acknowledged.added);
        opened += 1;
      }
      await waitFor(async () => (await stateOf(page)).state === 'done', 'the end of the import', 120_000);
      expect(await stateOf(page)).toEqual({ state: 'done', added: ROWS, same: 0 });
      expect((await ask(page, 'library.status', {})).events).toBe(ROWS);
      console.info(`${name} was killed ${KILLS} times during an import and opened ${opened} times`);
      await session.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }, 1_800_000);

    test(`${KILLS} times while an old library is brought up to date: it opens each time with every record`, async () => {
      const folder = await makeFolder();
      const profile = join(folder, 'profile');
      let opened = 0;
      let interrupted = 0;
      /** Milliseconds that the change takes when nobody disturbs it; measured first. */
      let whole = 0;
      let session = await start(name, profile, false);
      for (let turn = 0; turn <= KILLS; turn += 1) {
        const witness = await session.openOwn('privacy.html', 'h1');
        await makeOld(witness, OLD);
        // Asked for without waiting: the browser is to die while the old rows are rewritten.
        session.openOwn('library.html', '.status').catch(() => undefined);
        if (turn === 0) {
          whole = await changed(witness);
        } else {
          if (await isChanging(witness, whole * (0.1 + (0.7 * ((turn * 7) % KILLS)) / KILLS))) interrupted += 1;
          await session.kill();
          session = await start(name, profile, true);
        }
        const after = await session.openOwn('library.html', '.status');
        const found = await waitFor(
          async () => {
            const status = await ask(after, 'library.status', {});
            return status.texts > 0 && status;
          },
          'the records',
          60_000,
        );
        expect(found).toMatchObject({ state: 'ready', ...OLD });
        expect(await versionOf(after)).toBe(SCHEMA_VERSION);
        opened += turn === 0 ? 0 : 1;
      }
      console.info(
        `${name}: ${opened} of ${KILLS} opened, ${interrupted} of the kills came within the change of ${whole.toFixed(0)} ms`,
      );
      expect(interrupted).toBeGreaterThan(KILLS / 2);
      await session.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }, 1_800_000);
  });
}

/** What `makeOld` leaves in its page: when the change of shape began, and when it was done. */
interface Witness {
  readonly began: Promise<number>;
  readonly done: Promise<number>;
  isDone: boolean;
}

/** Milliseconds from the beginning of the change of shape to its end. */
const changed = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { began, done } = (globalThis as unknown as { witness: Witness }).witness;
    return (await done) - (await began);
  });

/** Waits so many milliseconds from the beginning of the change, and says whether it still goes on. */
const isChanging = (page: Page, milliseconds: number): Promise<boolean> =>
  page.evaluate(async (wait) => {
    const { witness } = globalThis as unknown as { witness: Witness };
    await witness.began;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return !witness.isDone;
  }, milliseconds);

/** Puts a library of the first shape in the place of what is there, and leaves a witness of its change. The page is one that opens no library itself. */
async function makeOld(page: Page, old: typeof OLD): Promise<void> {
  await page.evaluate(async (count) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    // The opening stands in the queue right behind the deletion: the background must not come between.
    indexedDB.deleteDatabase('backstory-library');
    const opening = indexedDB.open('backstory-library', 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('texts', { keyPath: 'key' });
      for (const index of ['import', 'document', 'accessed']) store.createIndex(index, index);
      for (const table of ['events', 'imports', 'rules', 'edits', 'packs', 'meta'])
        opening.result.createObjectStore(table, { keyPath: 'key' });
      for (const table of ['events', 'edits']) opening.transaction?.objectStore(table).createIndex('import', 'import');
    };
    const database = await done(opening);
    // The background may ask for the newer shape before all is written: it waits until then.
    const asked = new Promise<void>((resolve) => (database.onversionchange = () => resolve()));
    const transaction = database.transaction(['texts', 'events'], 'readwrite');
    for (let i = 0; i < count.events; i += 1) {
      const event = {
        id: `old-${i}`,
        kind: 'clash',
        edtf: '2020-02-16',
        from: '2020-02-16',
        to: '2020-02-16',
        groups: [],
      };
      transaction.objectStore('events').put({ key: event.id, import: 'old', event: { ...event, place: `Town ${i}` } });
    }
    for (let i = 0; i < count.texts; i += 1) {
      const key = i.toString(16).padStart(64, '0');
      transaction.objectStore('texts').put({
        key,
        report: {
          ...{ id: key, text: `Old text ${i}. ${'word '.repeat(100)}`, language: 'en', problems: [] },
          ...{ published: { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] } },
          ...{ sentences: [], dates: [], mentions: [], hedges: [], attributions: [], claims: [] },
        },
        ...{ document: key, version: 1, origin: 'page', accessed: '2026-01-01', off: { claims: [], mentions: [] } },
      });
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    const witness: { -readonly [K in keyof Witness]: Witness[K] } = {
      began: asked.then(() => {
        database.close();
        return performance.now();
      }),
      // An opening that asks for no version waits until the change is over.
      done: Promise.resolve(0),
      isDone: false,
    };
    witness.done = witness.began.then(async () => {
      (await done(indexedDB.open('backstory-library'))).close();
      witness.isDone = true;
      return performance.now();
    });
    Object.assign(globalThis, { witness });
  }, old);
}

/** The version of the library on the disk; the look changes nothing. */
async function versionOf(page: Page): Promise<number> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find((one) => one.name === 'backstory-library')?.version ?? 0,
  );
}
