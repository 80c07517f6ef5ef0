import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PATHS } from '../../src/cli/project-paths.ts';
import { hoverWord, Session, waitForMarks } from '../e2e/harness.ts';

/*
 * `npm run shots`: pictures of every surface of the built extension, in every mode, for looking at and for the stores. Writes
 * PNG files to `.output/shots/` and says which.
 */

interface Mode {
  readonly name: string;
  readonly dark?: boolean;
  readonly language?: 'en' | 'ar';
  readonly forced?: boolean;
}

const FOLDER = join(PATHS.root, '.output', 'shots');
const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'rtl', language: 'ar' },
  { name: 'rtl-dark', language: 'ar', dark: true },
  { name: 'forced', forced: true },
];
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function shoot(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  const hang = wait(15_000).then(() => Promise.reject(new Error(`${name}: the browser gave no picture`)));
  await Promise.race([page.screenshot({ path }), hang]);
  console.log(`.output/shots/${name}.png`);
}

async function dress(page: Page, { dark = false, forced = false }: Mode): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

/** Opens one of our pages at a size, waits until it is drawn, and takes its picture. */
async function shootOwn(
  session: Session,
  mode: Mode,
  [name, path, selector, width, height]: readonly [string, string, string, number, number],
): Promise<void> {
  const page = await session.openOwn(path, selector);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await dress(page, mode);
  await wait(700);
  await shoot(page, `${name}-${mode.name}`);
  await page.close();
}

const OWN = [
  ['search', 'search.html', '.incident', 1280, 800],
  ['entity', 'search.html?entity=green-zone', '.entity', 1280, 800],
  ['results', 'search.html?q=green', '[role=option]', 1280, 800],
  ['panel', 'sidepanel.html', 'main', 400, 800],
  ['welcome', 'welcome.html', '.sample', 1280, 1600],
  ['privacy', 'privacy.html', 'h1', 1280, 800],
  ['library', 'library.html', 'main', 1280, 800],
] as const;

/** The article with its marks and the card over it, and the real popup beside it. */
async function shootArticle(session: Session, mode: Mode, sample: string): Promise<void> {
  const article = await session.open(session.serve(`/article-${mode.name}.html`, sample), { width: 1280, height: 800 });
  await dress(article, mode);
  await waitForMarks(article, 12);
  await article.bringToFront();
  await hoverWord(article, 'Green');
  const frame = await session.cardFrame(article);
  await frame.waitForSelector('[role=dialog] .incident', { timeout: 15_000 });
  await wait(900);
  await shoot(article, `card-${mode.name}`);
  const worker = await session.worker();
  await worker.evaluate('chrome.action.openPopup()');
  const target = await session.launched.browser.waitForTarget(
    (one) => one.url().startsWith('chrome-extension:') && one.url().endsWith('/popup.html'),
    { timeout: 15_000 },
  );
  const popup = await target.asPage();
  await dress(popup, mode);
  await popup.waitForSelector('.timeline .incident', { timeout: 15_000 });
  await wait(300);
  await shoot(popup, `popup-${mode.name}`);
  // Where the browser gives the popup less height than it wants, the document scrolls and not the list.
  await popup.evaluate(() =>
    [document.querySelector('main'), document.scrollingElement].map((one) => one?.scrollBy(0, 400)),
  );
  await wait(200);
  await shoot(popup, `popup-timeline-${mode.name}`);
  await popup.close();
  await article.close();
}

const sample = await readFile(join(PATHS.root, 'assets', 'public', 'sample.html'), 'utf8');
await mkdir(FOLDER, { recursive: true });
const session = await Session.start('chromium');
let failed = 0;
for (const mode of MODES) {
  const worker = await session.worker();
  const change = { language: mode.language ?? 'en', appearance: mode.dark ? 'dark' : 'light' };
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), change);
  const jobs = [() => shootArticle(session, mode, sample), ...OWN.map((own) => () => shootOwn(session, mode, own))];
  for (const job of jobs) {
    await job().catch((error: unknown) => {
      failed += 1;
      console.error(`shots: ${mode.name}: ${String(error)}`);
    });
  }
}
await session.close();
process.exitCode = failed === 0 ? 0 : 1;
