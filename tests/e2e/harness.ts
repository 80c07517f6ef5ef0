import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TimeoutError, type ElementHandle, type Frame, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../../src/cli/find-browser.ts';
import { launchBrowser, type Launched, type LaunchOptions } from '../../src/cli/launch-browser.ts';
import { paintedWords } from '../painted-words.ts';

// Ten lines end inside the driver: an error should tell who asked.
Error.stackTraceLimit = 50;

/** One page of the test server: its HTML and extra headers (a content security policy, for example). */
export interface Served {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Browsers that the end-to-end tests run in. Without a browser its tests are skipped and say so; with CI=true that is a failure. */
export function browsersToTest(): readonly BrowserName[] {
  const all: readonly BrowserName[] = ['chromium', 'firefox'];
  const only = process.env['BACKSTORY_BROWSER'];
  const wanted = all.filter((name) => !only || only === name);
  const found = wanted.filter((name) => findBrowser(name) !== undefined);
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length > 0 && process.env['CI'])
    throw new Error(`end-to-end tests need ${missing.join(' and ')}: install from the system's packages`);
  for (const name of missing) console.warn(`skipped: the end-to-end tests of ${name}, which is not installed`);
  return found;
}

/** A browser with the extension, and a server on this machine for the pages under test. */
export class Session {
  /** Uncaught exceptions of pages, and console errors that name us. */
  readonly errors: string[] = [];
  readonly launched: Launched;
  private readonly server: Server;
  private readonly pages: Map<string, Served>;

  private constructor(launched: Launched, server: Server, pages: Map<string, Served>) {
    this.launched = launched;
    this.server = server;
    this.pages = pages;
  }

  static async start(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Session> {
    const pages = new Map<string, Served>();
    const server = createServer((request, response) => {
      const served = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(served ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...served?.headers });
      response.end(served?.body ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Session(await launchBrowser(name, { headless: true, ...options }), server, pages);
  }

  get name(): BrowserName {
    return this.launched.name;
  }

  /** Serves a page under a path and returns its address. */
  serve(path: string, served: Served | string): string {
    this.pages.set(path, typeof served === 'string' ? { body: served } : served);
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  /** Opens an address in a new tab, collecting its errors. */
  async open(url: string, viewport?: { width: number; height: number }): Promise<Page> {
    const page = await this.launched.browser.newPage();
    if (viewport) await page.setViewport(viewport);
    this.watch(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Opens one of the extension's own pages and waits for a selector in it. */
  async openOwn(path: string, selector: string): Promise<Page> {
    const page = await this.launched.openOwn(path);
    this.watch(page);
    // Firefox may put the page in the place of the first, empty document during a wait, which ends it with an error that is no timeout.
    for (const until = Date.now() + 20_000; ;) {
      try {
        await page.waitForSelector(selector, { timeout: 20_000 });
        return page;
      } catch (error) {
        if (error instanceof TimeoutError || this.launched.name !== 'firefox' || Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  /** The background worker (Chromium only). */
  async worker(): Promise<WebWorker> {
    const target = await this.launched.browser.waitForTarget((one) => one.type() === 'service_worker', {
      timeout: 20_000,
    });
    const worker = await target.worker();
    if (!worker) throw new Error('harness: the background worker is gone');
    return worker;
  }

  /** The frame of the hover card in a page, once it is there. */
  async cardFrame(page: Page, timeout = 10_000): Promise<Frame> {
    const until = Date.now() + timeout;
    for (;;) {
      // Firefox reports the address of an extension frame as about:blank: ask the frame itself.
      for (const frame of page.frames().slice(1)) {
        const address = await frame.evaluate(() => location.href).catch(() => '');
        if (/card\.html/.test(address)) return frame;
      }
      if (Date.now() > until) throw new Error(`harness: no card frame after ${timeout} ms`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async close(): Promise<void> {
    await this.launched.browser.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Kills the browser as a machine that loses its power would: no page, worker or database is told. */
  async kill(): Promise<void> {
    const process = this.launched.browser.process();
    const ended = new Promise((resolve) => process?.once('exit', resolve));
    process?.kill('SIGKILL');
    await ended;
    // Puppeteer puts the preferences of a Firefox profile back when the process has ended.
    await new Promise((resolve) => setTimeout(resolve, 500));
    this.server.closeAllConnections();
    this.server.close();
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.errors.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && /extension:/.test(`${message.text()} ${message.location().url ?? ''}`))
        this.errors.push(`${page.url()}: ${message.text()}`);
    });
  }
}

/** The marks of a page (`paintedWords`). */
export const readMarks = (page: Page): Promise<Record<string, string[]>> => page.evaluate(paintedWords);

/** Waits until the page has at least so many marks, and returns the texts of all of them. */
export async function waitForMarks(page: Page, atLeast = 1, timeout = 15_000): Promise<string[]> {
  const until = Date.now() + timeout;
  for (;;) {
    const texts = Object.values(await readMarks(page)).flat();
    if (texts.length >= atLeast) return texts;
    if (Date.now() > until)
      throw new Error(`harness: ${texts.length} marks after ${timeout} ms, ${atLeast} wanted: ${texts.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Moves the pointer onto the first occurrence of a word in the page and rests there, as a reader would. */
export async function hoverWord(page: Page, word: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at === -1 || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, word);
  if (!point) throw new Error(`harness: "${word}" is not on the page`);
  await page.mouse.move(point.x - 60, point.y + 40);
  await page.mouse.move(point.x - 2, point.y + 1, { steps: 6 });
  await page.mouse.move(point.x, point.y);
}

/** Text of an element, white space folded. */
export async function textOf(handle: ElementHandle | null): Promise<string> {
  return ((await handle?.evaluate((element) => (element as HTMLElement).innerText)) ?? '').replace(/\s+/g, ' ').trim();
}
