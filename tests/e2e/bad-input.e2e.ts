import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';
import { inBrowserWindow } from './browser-window.ts';
import { browsersToTest, hoverWord, readMarks, Session, waitForMarks } from './harness.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><title>Baghdad</title><meta property="og:type" content="article"></head><body><article><h1>Rockets in Baghdad</h1>${'<p>Rockets fell near the Green Zone in Baghdad, and sirens were heard at the US Embassy. Officials in Iraq gave no figures.</p>'.repeat(6)}</article></body></html>`;
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A copy of the built extension whose bundled pack is what a test makes of it. */
function withPack(name: 'chromium' | 'firefox', change: (pack: Record<string, unknown>) => unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-pack-'));
  cpSync(name === 'firefox' ? PATHS.firefox : PATHS.chromium, folder, { recursive: true });
  const file = join(folder, 'packs', 'bundled.json');
  const changed = change(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  writeFileSync(file, typeof changed === 'string' ? changed : JSON.stringify(changed));
  return folder;
}

/** What Firefox does when a background has nothing to do for half a minute; returns the state that it is in then. */
const stopFirefoxBackground = ({ launched }: Session): Promise<string> =>
  inBrowserWindow(
    launched.browser,
    `(async () => {
      const { extension } = WebExtensionPolicy.getByID('backstory@backstory.example');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return JSON.stringify(extension.backgroundState);
    })()`,
  );

describe.each(browsersToTest())('bad input in %s', (name) => {
  let session: Session | null = null;
  afterEach(async () => {
    const errors = session?.errors ?? [];
    await session?.close();
    session = null;
    expect(errors).toEqual([]);
  });

  test.each([
    ['a broken pack', () => '{"format":"backstory-pack","version":1,', /is not used/],
    ['a newer pack', (pack: Record<string, unknown>) => ({ ...pack, version: 99 }), /newer/i],
  ])('%s is a sentence in the popup, and no mark on the page', async (_what, change, sentence) => {
    session = await Session.start(name, { extension: withPack(name, change) });
    const page = await session.open(session.serve('/a.html', ARTICLE));
    await pause(1500);
    expect(Object.values(await readMarks(page)).flat()).toEqual([]);
    const popup = await session.openOwn('popup.html', 'input');
    await popup.waitForFunction(
      (source) => new RegExp(source, 'i').test(document.body.innerText),
      { timeout: 10_000 },
      sentence.source,
    );
  });

  test('an empty index: nothing is marked, and the search says that nothing is known', async () => {
    session = await Session.start(name, {
      extension: withPack(name, (pack) => ({ ...pack, entities: [], reports: [], incidents: [] })),
    });
    const page = await session.open(session.serve('/a.html', ARTICLE));
    await pause(1500);
    expect(Object.values(await readMarks(page)).flat()).toEqual([]);
    const screen = await session.openOwn('search.html', 'input');
    await screen.type('input', 'baghdad');
    await screen.waitForFunction(() => /Nothing known/.test(document.body.innerText), { timeout: 10_000 });
  });
});

describe.each(browsersToTest())('hostile pages and a stopped background in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session.close());

  test('pages without text, with nothing but white space, and with a broken script are left in peace', async () => {
    for (const body of [
      '',
      '<article></article>',
      `<meta property="og:type" content="article"><article>${'<p> \n\t </p>'.repeat(500)}</article>`,
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Baghdad</text></svg>',
    ]) {
      const page = await session.open(session.serve('/b.html', body));
      await pause(400);
      expect(Object.values(await readMarks(page)).flat()).toEqual([]);
      await page.close();
    }
  });

  test('a page that removes our node and everything else keeps working, and so do the marks that come after', async () => {
    const page = await session.open(session.serve('/c.html', ARTICLE));
    await waitForMarks(page, 6);
    await page.evaluate(() => {
      for (const child of [...document.documentElement.children])
        if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
      document.body.insertAdjacentHTML('beforeend', '<p id="late">Later, smoke was seen over Zayouna in Baghdad.</p>');
    });
    await page.waitForFunction(
      () =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some((range) => range.startContainer.parentElement?.id === 'late'),
        ),
      { timeout: 10_000 },
    );
    await hoverWord(page, 'Zayouna');
    const card = await session.cardFrame(page);
    await card.waitForSelector('[role=dialog]', { timeout: 10_000 });
  });

  test('a background that was stopped in between wakes without the reader noticing', async () => {
    const page = await session.open(session.serve('/d.html', ARTICLE));
    await waitForMarks(page, 6);
    if (name === 'chromium') await (await session.worker()).close();
    else expect(await stopFirefoxBackground(session)).toBe('stopped');
    await hoverWord(page, 'Green Zone');
    const card = await session.cardFrame(page);
    await card.waitForFunction(() => /2020/.test(document.body.innerText), { timeout: 10_000 });
  });

  test('nothing threw on the way', () => expect(session.errors).toEqual([]));
});
