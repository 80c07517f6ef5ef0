import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { PATHS } from '../../src/cli/project-paths.ts';
import { writePackFiles } from '../../src/cli/write-pack-files.ts';
import type { Pack } from '../../src/model/pack.ts';

/** Pages under test, by number: each at a host of its own, so that each load gets a fresh renderer as in another site's tab. */
export interface PageServer {
  readonly port: number;
  readonly url: (page: number) => string;
  close(): void;
}

/** Scripts of the page are refused: what runs in its main thread is then ours. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'";

export async function servePages(bodies: readonly (string | Buffer)[], scripts = false): Promise<PageServer> {
  const server = createServer((request, response) => {
    const body = bodies[Number(/^p(\d+)\./.exec(request.headers.host ?? '')?.[1] ?? -1)];
    // A browser that takes this server for its proxy asks for whole addresses.
    const isPage = body !== undefined && /^(?:http:\/\/[^/]+)?\/article$/.test(request.url ?? '');
    response.writeHead(isPage ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(scripts ? {} : { 'content-security-policy': STILL }),
    });
    response.end(isPage ? body : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A part that fails before it closes this does not keep the run from ending.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (page) => `http://p${page}.test/article`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Chromium with one extension; every host under `.test` is the page server. Waits until the extension's background is there. */
export async function launchWith(extension: string, executablePath: string, server: PageServer): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--host-resolver-rules=MAP *.test 127.0.0.1:${server.port}`,
    ],
  });
  await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  for (const page of await browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
  return browser;
}

/** Every page is read, article or not. Said from a page of the extension: a worker that was looked into once does not start anew as others do. */
export async function readEverything(browser: Browser): Promise<void> {
  const page = await openOwn(browser);
  await page.evaluate(`chrome.storage.local.set({ settings: { everywhere: 'always' } })`);
  await page.close();
}

/** What has the background open its pack, from a page of the extension that stays: a page that is read then is not kept waiting for it. */
export async function createWarming(browser: Browser): Promise<() => Promise<unknown>> {
  const page = await openOwn(browser);
  const question = { backstory: 1, name: 'page.link', params: { blocks: ['Baghdad.'], context: {} } };
  return () => page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(question)}).then(() => null)`);
}

async function openOwn(browser: Browser): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/privacy.html`);
  return page;
}

/** An extension that has a script in pages and a background, and does nothing but what these say. */
export function tinyExtension(pageScript: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-tiny-'));
  const manifest = {
    manifest_version: 3,
    name: 'tiny',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['page.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true, value: null }));',
  );
  writeFileSync(join(folder, 'own.html'), '<!doctype html><title>own</title>');
  writeFileSync(join(folder, 'page.js'), pageScript);
  return folder;
}

/** The built extension with another pack in the place of the bundled one, when one is given. */
export async function builtExtension(pack?: Pack): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  cpSync(PATHS.chromium, folder, { recursive: true });
  if (pack) await writePackFiles(pack, join(folder, 'packs'));
  return folder;
}

export const removeExtension = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** What a load of a page cost in its main thread, in milliseconds of processor time (waiting for a free core is not in it). */
export interface Cost {
  /** Everything that any script did from the start of the one that is named. */
  readonly total: number;
  /** Parts of it, by what began them; `compiling` and `styling` (style, layout, sheets) lie inside of these. */
  readonly parts: Readonly<Record<Part, number>>;
  /** The longest turn of it: of processor time, and by the clock. */
  readonly longest: number;
  readonly longestWall: number;
  /** Forced layouts and style calculations inside of it. */
  readonly layouts: number;
  /** What was marked by then, as words and where in their node they stand; in order. */
  readonly marks: readonly string[];
}

const PARTS = ['scripts', 'answers', 'timers', 'idle', 'events', 'compiling', 'styling', 'collecting'] as const;
export type Part = (typeof PARTS)[number];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args?: unknown;
}

/** Script work in the thread: what began it. */
const SCRIPT_WORK: Readonly<Record<string, Part>> = {
  EvaluateScript: 'scripts',
  EventDispatch: 'events',
  FireAnimationFrame: 'timers',
  FireIdleCallback: 'idle',
  FunctionCall: 'answers',
  RunMicrotasks: 'answers',
  TimerFire: 'timers',
  'v8.callFunction': 'answers',
};
/** What lies inside of it. */
const INSIDE: Readonly<Record<string, Part>> = {
  'v8.compile': 'compiling',
  'V8.CompileCode': 'compiling',
  Layout: 'styling',
  UpdateLayoutTree: 'styling',
  'StyleElement::processStyleSheet': 'styling',
  'V8.GCScavenger': 'collecting',
  MinorGC: 'collecting',
  MajorGC: 'collecting',
};

/**
 * Opens a page in a tab of its own, records its main thread until `wait` milliseconds after it was loaded, and closes it. Null when the
 * script did not run there. The page's own scripts must be refused: all script work in the thread is counted.
 */
export async function costOf(browser: Browser, url: string, script: string, wait: number): Promise<Cost | null> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({
      categories: ['-*', 'devtools.timeline', 'v8.execute', 'v8', 'blink'],
    });
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wait));
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
    const cost = costIn((JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }).traceEvents, script);
    return cost && { ...cost, marks: await marksOf(page) };
  } finally {
    await page.close().catch(() => null);
  }
}

function marksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endOffset }) =>
        [startContainer.textContent?.slice(startOffset, endOffset), startOffset].join(' at '),
      )
      .sort(),
  );
}

function costIn(events: readonly TraceEvent[], script: string): Omit<Cost, 'marks'> | null {
  const spans = events.filter(({ ph }) => ph === 'X');
  const first = spans.find(
    ({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args ?? {}).includes(`/${script}"`),
  );
  if (!first) return null;
  const thread = spans
    .filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const milliseconds = (microseconds = 0): number => microseconds / 1000;
  let end = -1;
  let endInside = -1;
  let longest = 0;
  let longestWall = 0;
  let layouts = 0;
  const parts = Object.fromEntries(PARTS.map((part) => [part, 0])) as Record<Part, number>;
  for (const { name, ts, dur, tdur, args } of thread) {
    const inside = INSIDE[name];
    if (ts < end) {
      if (name === 'Layout' || name === 'UpdateLayoutTree') layouts += 1;
      if (!inside || ts < endInside) continue;
      endInside = ts + dur;
      parts[inside] += milliseconds(tdur);
      continue;
    }
    const part = SCRIPT_WORK[name];
    if (!part) continue;
    end = ts + dur;
    // the browser's own page in a frame that could not be loaded
    if (JSON.stringify(args ?? {}).includes('chrome-error:')) continue;
    parts[part] += milliseconds(tdur);
    longest = Math.max(longest, milliseconds(tdur));
    longestWall = Math.max(longestWall, milliseconds(dur));
  }
  const total = parts.scripts + parts.answers + parts.timers + parts.idle + parts.events;
  return { total, parts, longest, longestWall, layouts };
}

/** Bytes of JavaScript in the renderer of a page after collection, `wait` milliseconds after it was loaded. */
export async function heapOf(browser: Browser, url: string, wait: number): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wait));
    return await collectedHeap(page);
  } finally {
    await page.close().catch(() => null);
  }
}

async function collectedHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
