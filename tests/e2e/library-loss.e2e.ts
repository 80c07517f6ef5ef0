import { existsSync, readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/find-browser.ts';
import { browsersToTest, Session } from './harness.ts';
import { ask, makeFolder, press, startImport, tableOf, text, waitFor } from './library-lab.ts';

/** A Firefox that is started with an extension for the time being keeps what that extension stored. */
const KEEP = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Files of the extension's IndexedDB in a profile. */
function databaseFolders(name: BrowserName, profile: string): readonly string[] {
  const root = name === 'chromium' ? join(profile, 'Default', 'IndexedDB') : join(profile, 'storage', 'default');
  // Firefox keeps `storage.local` the same way, in a folder whose name goes on: what lies beside the database must stay.
  const isOurs = (folder: string): boolean => /^(?:chrome-extension_|moz-extension\+{3}[0-9a-f-]+$)/.test(folder);
  const found = existsSync(root) ? readdirSync(root).filter(isOurs) : [];
  return found.map((folder) => (name === 'chromium' ? join(root, folder) : join(root, folder, 'idb')));
}

async function destroy(folder: string, how: 'delete' | 'garble'): Promise<void> {
  if (how === 'delete') return rm(folder, { recursive: true, force: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await writeFile(join(entry.parentPath, entry.name), 'This was a database. '.repeat(500));
}

for (const name of browsersToTest()) {
  describe(`a library that is lost in ${name}`, () => {
    test('emptied or damaged while the browser was closed: noticed at start, and the last snapshot brings it back', async () => {
      const folder = await makeFolder();
      const profile = join(folder, 'profile');
      const file = join(folder, 'rows.csv');
      await writeFile(file, tableOf(400));
      const start = (isAgain: boolean): Promise<Session> => Session.start(name, { profile, prefs: KEEP, isAgain });
      let session = await start(false);
      let page = await session.openOwn('library.html#imports', '.status');
      await startImport(page, file);
      await page.waitForSelector('[data-import][data-state="done"]', { timeout: 30_000 });
      await session.close();
      // The automatic snapshot is taken at the next start.
      session = await start(true);
      page = await session.openOwn('library.html', '.status');
      await waitFor(async () => (await ask(page, 'library.status', {})).snapshot?.records === 400, 'the snapshot');
      for (const how of ['delete', 'garble'] as const) {
        await session.close();
        const folders = databaseFolders(name, profile);
        expect(folders.length, how).toBeGreaterThan(0);
        for (const one of folders) await destroy(one, how);
        session = await start(true);
        page = await session.openOwn('library.html', '#restore-snapshot');
        expect(await page.$eval('.status', (status) => (status as HTMLElement).dataset['state'])).toMatch(
          /^(?:emptied|broken)$/,
        );
        // The popup tells too, without the library page being opened.
        const told = (await ask(page, 'status.read', {})).packs.find(({ id }) => id === 'library');
        expect(told).toMatchObject({ state: 'broken' });
        expect(told?.sentence).toContain('The library page can bring back what was there.');
        console.info(`${name}, ${how}: ${await text(page, '.status p')}`);
        await press(page, '#restore-snapshot');
        await page.waitForSelector('.status[data-state="ready"]', { timeout: 30_000 });
        expect(await ask(page, 'library.status', {})).toMatchObject({ state: 'ready', events: 400 });
        const well = (await ask(page, 'status.read', {})).packs.find(({ id }) => id === 'library');
        expect(well).toMatchObject({ state: 'ready', incidents: 400 });
        const [record] = await ask(page, 'import.list', {});
        expect(record).toMatchObject({ name: 'rows.csv', state: 'done', added: 400 });
      }
      await session.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    // Only Chromium's DevTools can change the limit while the browser runs; what is written meanwhile they do not hold up.
    const testRoom = name === 'chromium' ? test : (): void => undefined;
    testRoom(
      'too little room is said in plain words before anything is written, and the import runs when there is enough',
      async () => {
        const folder = await makeFolder();
        const file = join(folder, 'rows.csv');
        // Up to 200 MB is tried on the disk; beyond that the browser is believed.
        await writeFile(file, tableOf(70_000));
        const session = await Session.start(name);
        const page = await session.openOwn('library.html#imports', '.status');
        const room = await roomOf(session, page);
        await room(300_000);
        await startImport(page, file);
        await page.waitForSelector('main .problem[role="alert"]');
        expect(await text(page, 'main .problem[role="alert"]')).toMatch(
          /needs about .* MB, and the browser has .* MB left/,
        );
        expect(await ask(page, 'import.list', {})).toEqual([]);
        await room(null);
        await press(page, '#start-import');
        await page.waitForSelector('[data-state="running"]');
        await page.waitForSelector('[data-state="done"]', { timeout: 60_000 });
        expect((await ask(page, 'library.status', {})).events).toBe(70_000);
        await session.close();
        await rm(folder, { recursive: true, force: true });
      },
    );

    const testLimit = name === 'firefox' ? test : (): void => undefined;
    testLimit(
      'an import that meets the limit of the browser halts with a plain sentence, and what it did is whole',
      async () => {
        const folder = await makeFolder();
        const file = join(folder, 'rows.csv');
        await writeFile(file, tableOf(60_000));
        const session = await Session.start(name, {
          prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 12_000 },
        });
        const page = await session.openOwn('library.html#imports', '.status');
        await startImport(page, file);
        await page.waitForSelector('main .problem[role="alert"]', { timeout: 60_000 });
        const said = await text(page, 'main .problem[role="alert"]');
        console.info(`firefox, at most 12 MB: ${said}`);
        expect(said).toMatch(/no room left on this disk|needs about/);
        const [halted] = await ask(page, 'import.list', {});
        expect((await ask(page, 'library.status', {})).events).toBe(halted?.added ?? 0);
        expect(halted?.added ?? 0).toBeLessThan(60_000);
        await session.close();
        await rm(folder, { recursive: true, force: true });
      },
    );
  });
}

/** A way to say how many more bytes the browser gives; null takes the limit away. */
async function roomOf(session: Session, page: Page): Promise<(bytes: number | null) => Promise<void>> {
  const devtools = await page.createCDPSession();
  const origin = session.launched.extensionUrl('').slice(0, -1);
  return async (bytes) => {
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await devtools.send(
      'Storage.overrideQuotaForOrigin',
      bytes === null ? { origin } : { origin, quotaSize: usage + bytes },
    );
  };
}
