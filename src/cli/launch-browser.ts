import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { PATHS } from './project-paths.ts';

/** The Firefox add-on id of `wxt.config.ts`, and the address it gets in browsers that we start (a preference fixes it). */
const GECKO_ID = 'backstory@backstory.example';
const GECKO_UUID = '11111111-2222-4333-8444-555555555555';

/** Switches that keep Chromium from calling home; the machine may have no network at all. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The welcome page opened by itself. */
  readonly isWelcomed: boolean;
  /** Address of a file of the extension, `popup.html` for example. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages. `goto` never resolves for these in Firefox, so the caller waits for a selector. */
  openOwn(path: string): Promise<Page>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** Profile folder; a temporary one when absent. */
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly extension?: string;
  /** Environment of the browser's process beside ours (a DISPLAY, for example). */
  readonly env?: Readonly<Record<string, string>>;
  /** Preferences of Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Allows the extension in private windows. */
  readonly inPrivateWindows?: boolean;
  /** The profile knows the extension already: no welcome page will come. */
  readonly isAgain?: boolean;
}

/** Starts an installed browser with the built extension loaded. Throws in plain words when there is none. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`no ${name} was found; install one, or set ${name === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'}`);
  return name === 'firefox' ? launchFirefox(executablePath, options) : launchChromium(executablePath, options);
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension ?? PATHS.chromium],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), ...(options.args ?? [])],
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 30_000 });
  const origin =
    new URL(worker.url()).origin === 'null'
      ? `chrome-extension://${new URL(worker.url()).host}`
      : new URL(worker.url()).origin;
  const isWelcomed = !options.isAgain && (await welcomeTab(browser, false, options.headless));
  if (options.inPrivateWindows) await allowInPrivateWindows(browser, origin);
  return launched({ name: 'chromium', browser, isWelcomed }, origin);
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    // Firefox 153 and later refuse navigation to moz-extension pages without it.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...options.prefs,
    },
  });
  const path = options.extension ?? PATHS.firefox;
  if (options.inPrivateWindows) await installForPrivateWindows(browser, path);
  else await browser.installExtension(path);
  const isWelcomed = !options.isAgain && (await welcomeTab(browser, true, options.headless));
  return launched({ name: 'firefox', browser, isWelcomed }, `moz-extension://${GECKO_UUID}`);
}

/** What puppeteer's own `installExtension` does, with Firefox's word for private windows, which puppeteer does not know. */
async function installForPrivateWindows(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as {
    readonly connection: { send(method: string, params: object): Promise<unknown> };
  };
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/** In Chromium only the page of the extensions may allow it; the extension starts anew with it. */
async function allowInPrivateWindows(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    interface Api {
      updateProfileConfiguration(change: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
      getExtensionInfo(id: string): Promise<{ readonly state: string }>;
    }
    const api = (chrome as unknown as { developerPrivate: Api }).developerPrivate;
    // Without the mode for developers Chromium switches an unpacked extension off when it starts it anew.
    await api.updateProfileConfiguration({ inDeveloperMode: true });
    await api.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    while ((await api.getExtensionInfo(extensionId)).state !== 'ENABLED')
      await new Promise((resolve) => setTimeout(resolve, 100));
  }, new URL(origin).host);
  await page.close();
}

/** Milliseconds that the welcome page, which opens at install, is waited for. */
const WELCOME_WAIT = 5000;

/** Waits until the welcome page is there, so that it does not come in front of a page under test; closes it when nobody looks. False when none came. */
async function welcomeTab(browser: Browser, isFirefox: boolean, close: boolean): Promise<boolean> {
  for (const until = Date.now() + WELCOME_WAIT; Date.now() < until; await new Promise((done) => setTimeout(done, 50))) {
    const pages = await browser.pages();
    // Firefox does not tell the address of a page of an extension: there the second page is the one.
    const page = pages.find((one) => one.url().endsWith('/welcome.html')) ?? (isFirefox ? pages[1] : undefined);
    if (!page) continue;
    if (close) await page.close();
    return true;
  }
  return false;
}

function launched(known: Pick<Launched, 'name' | 'browser' | 'isWelcomed'>, origin: string): Launched {
  const { name, browser } = known;
  const extensionUrl = (path: string): string => `${origin}/${path}`;
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const arrived = page.goto(extensionUrl(path)).catch(() => null);
    if (name === 'chromium') await arrived;
    return page;
  };
  return { ...known, extensionUrl, openOwn };
}
