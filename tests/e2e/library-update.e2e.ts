import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/find-browser.ts';
import { PATHS } from '../../src/cli/project-paths.ts';
import { browsersToTest, Session } from './harness.ts';
import { ask, makeFolder, startImport, tableOf } from './library-lab.ts';

const UNKNOWN = 'Backstory does not know this message.';
const OLD = 'The older version does not know this message.';

/** Puts a version of the extension into a folder; what the background says to an unknown message tells which one it is. */
async function install(name: BrowserName, folder: string, version: string, says: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(PATHS[name], folder, { recursive: true });
  const change = async (file: string, of: (text: string) => string): Promise<void> => {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, of(text));
  };
  await change('manifest.json', (text) => JSON.stringify({ ...(JSON.parse(text) as object), version }));
  await change('background.js', (text) => text.replace(UNKNOWN, says));
}

/**
 * Has the browser take the files that lie there now, as an update from a store does: pages are closed and the background of the old
 * version ends. Resolves when that was asked for.
 */
async function update(session: Session, extension: string): Promise<void> {
  const { browser } = session.launched;
  if (session.name === 'firefox') return void (await browser.installExtension(extension));
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id) => {
      interface Api {
        updateProfileConfiguration(change: object): Promise<void>;
        reload(id: string, options: object): Promise<unknown>;
      }
      const api = (chrome as unknown as { developerPrivate: Api }).developerPrivate;
      // Without the mode for developers Chromium switches an unpacked extension off when it starts it anew.
      await api.updateProfileConfiguration({ inDeveloperMode: true });
      await api.reload(id, { failQuietly: true });
    },
    new URL(session.launched.extensionUrl('')).host,
  );
  await page.close();
}

/** Firefox tells the address of a page of an extension to that page alone. */
async function pathsOfPages(session: Session): Promise<string[]> {
  const pages = await session.launched.browser.pages();
  return Promise.all(pages.map((one) => one.evaluate(() => location.pathname).catch(() => '')));
}

for (const name of browsersToTest()) {
  describe(`the extension is updated in ${name}`, () => {
    test('with the library open: the new version answers, with all that was there; only the installation is welcomed', async () => {
      const folder = await makeFolder();
      const extension = join(folder, 'extension');
      const file = join(folder, 'rows.csv');
      await writeFile(file, tableOf(300));
      await install(name, extension, '0.0.1', OLD);
      const session = await Session.start(name, { extension });
      expect(session.launched.isWelcomed).toBe(true);
      let page = await session.openOwn('library.html#imports', '.status');
      const unknown = (): Promise<unknown> => ask(page, 'nothing.of.this.name' as never, {});
      await expect(unknown()).rejects.toThrow(OLD);
      await startImport(page, file);
      await page.waitForSelector('[data-import][data-state="done"]', { timeout: 30_000 });
      await install(name, extension, '0.0.2', UNKNOWN);
      await update(session, extension);
      page = await session.openOwn('library.html', '.status');
      await expect(unknown()).rejects.toThrow(UNKNOWN);
      expect(await ask(page, 'library.status', {})).toMatchObject({ state: 'ready', events: 300 });
      const { hits } = await ask(page, 'search.query', { text: 'Event 77', limit: 5 });
      expect(hits[0]?.title).toContain('Event 77');
      expect(await pathsOfPages(session)).not.toContain('/welcome.html');
      await session.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });
  });
}
