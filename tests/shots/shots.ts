import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PATHS } from '../../src/cli/project-paths.ts';
import { hoverWord, Session, waitForMarks } from '../e2e/harness.ts';

/*
 * `npm run shots`: pictures of every surface of the built extension, in every mode, for looking at and for the stores. Writes
 * PNG files to `.output/shots/` and says which. `npm run shots -- dark card` takes those whose names have one of the words given.
 */

interface Mode {
  readonly name: string;
  readonly dark?: boolean;
  readonly language?: 'en' | 'ar';
  readonly forced?: boolean;
  /** The root's text size, in per cent. */
  readonly text?: number;
  /** Pixels that a screen gets at most. */
  readonly width?: number;
}

const FOLDER = join(PATHS.root, '.output', 'shots');
const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'rtl', language: 'ar' },
  { name: 'rtl-dark', language: 'ar', dark: true },
  { name: 'forced', forced: true },
  { name: 'narrow', width: 320 },
  { name: 'large', text: 200 },
];
const WORDS = process.argv.slice(2);
const isWanted = (name: string): boolean => WORDS.length === 0 || WORDS.some((word) => name.includes(word));
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
  await page.setViewport({ width: Math.min(width, mode.width ?? width), height, deviceScaleFactor: 1 });
  await dress(page, mode);
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), mode.text ?? 100);
  await wait(700);
  await shoot(page, `${name}-${mode.name}`);
  await page.close();
}

const OWN = [
  ['search', 'search.html', '.incident', 1280, 800],
  ['entity', 'search.html?entity=green-zone', '.entity', 1280, 800],
  ['results', 'search.html?q=green', '[role=option]', 1280, 800],
  ['panel', 'sidepanel.html', '.timeline', 400, 1600],
  ['welcome', 'welcome.html', '.sample', 1280, 1600],
  ['privacy', 'privacy.html', 'h1', 1280, 800],
  ['library', 'library.html', 'main', 1280, 800],
  ['settings', 'library.html#settings', 'main', 1280, 2400],
] as const;

/** The real popup over the page in front, once it shows something. */
async function openPopup(session: Session, mode: Mode, selector: string): Promise<Page> {
  const worker = await session.worker();
  await worker.evaluate('chrome.action.openPopup()');
  const target = await session.launched.browser.waitForTarget(
    (one) => one.url().startsWith('chrome-extension:') && one.url().endsWith('/popup.html'),
    { timeout: 15_000 },
  );
  const popup = await target.asPage();
  await dress(popup, mode);
  await popup.waitForSelector(selector, { timeout: 15_000 });
  await popup.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), mode.text ?? 100);
  await wait(300);
  return popup;
}

/** The article with its marks and the card over it, the real popup beside it, and the popup when everything is paused. */
async function shootArticle(session: Session, mode: Mode, sample: string): Promise<void> {
  const size = { width: mode.width ?? 1280, height: 800 };
  const article = await session.open(session.serve(`/article-${mode.name}.html`, sample), size);
  await dress(article, mode);
  await waitForMarks(article, 12);
  await article.bringToFront();
  await hoverWord(article, 'Green');
  const frame = await session.cardFrame(article);
  await frame.waitForSelector('[role=dialog] .incident', { timeout: 15_000 });
  await wait(900);
  await shoot(article, `card-${mode.name}`);
  const popup = await openPopup(session, mode, '.timeline .incident');
  await shoot(popup, `popup-${mode.name}`);
  // Where the browser gives the popup less height than it wants, the document scrolls and not the list.
  await popup.evaluate(() =>
    [document.querySelector('main'), document.scrollingElement].map((one) => one?.scrollBy(0, 400)),
  );
  await wait(200);
  await shoot(popup, `popup-timeline-${mode.name}`);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.site-bar .icon-button')?.click());
  await wait(600);
  await popup.evaluate(() =>
    [document.querySelector('main'), document.scrollingElement].map((one) => one?.scrollTo(0, 0)),
  );
  await shoot(popup, `popup-paused-${mode.name}`);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.site-bar .icon-button')?.click());
  await wait(300);
  await popup.close();
  await article.close();
}

/** An article that tells what a known incident tells, with another figure. */
const SAME_EVENT = `<!doctype html><html lang="en"><head><title>Rockets in Baghdad</title><meta property="og:type" content="article"><meta property="article:published_time" content="2020-02-17T08:00:00Z"></head><body><article><h1>Rockets in Baghdad</h1><p>Rockets were fired at the Green Zone in Baghdad on 16 February 2020, and two blasts were heard near the US Embassy, the police said. Nobody was hurt.</p>${'<p>Officials in Baghdad promised an inquiry by the end of the week, and the streets stayed closed until noon.</p>'.repeat(5)}</article></body></html>`;

/** "May be the same event" in the popup. */
async function shootSameEvent(session: Session, mode: Mode): Promise<void> {
  const article = await session.open(session.serve(`/same-${mode.name}.html`, SAME_EVENT));
  await waitForMarks(article, 4);
  await article.bringToFront();
  const popup = await openPopup(session, mode, '.same-events');
  await popup.evaluate(() => document.querySelector('.same-events')?.scrollIntoView({ block: 'center' }));
  await wait(200);
  await shoot(popup, `popup-same-${mode.name}`);
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
  const jobs = OWN.filter(([own]) => isWanted(`${own}-${mode.name}`)).map((own) => () => shootOwn(session, mode, own));
  if (['card', 'popup', 'popup-paused'].some((one) => isWanted(`${one}-${mode.name}`)))
    jobs.push(() => shootArticle(session, mode, sample));
  if (isWanted(`popup-same-${mode.name}`)) jobs.push(() => shootSameEvent(session, mode));
  for (const job of jobs) {
    await job().catch((error: unknown) => {
      failed += 1;
      console.error(`shots: ${mode.name}: ${String(error)}`);
    });
  }
}
await session.close();
process.exitCode = failed === 0 ? 0 : 1;
