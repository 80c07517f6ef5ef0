import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { packPieces } from '../../src/pack/encode-pack.ts';
import { hoverWord, Session, waitForMarks } from '../e2e/harness.ts';
import { seededRandom } from '../seeded-random.ts';
import { forgetAnswers, hasAnswers } from './answers-ahead.ts';
import { withError } from './bench-names.ts';
import { benchPack } from './bench-reports.ts';
import { megabytes, milliseconds, type Row, type Section } from './bench-table.ts';
import { quantile } from './measure.ts';

/** Milliseconds that the pointer rests before a card opens (the setting as shipped). */
const DELAY = 500;
/** A pack file is installed in so many milliseconds, or something is wrong. */
const PATIENCE = 300_000;

/**
 * What a reader waits for in real Chromium with the built extension and a large pack: the card after the pointer rests, the popup, a
 * keystroke in the search box; with the background awake and just stopped. And what the background holds in memory.
 */
export async function benchSurfaces(incidents: number, rounds: number): Promise<Section> {
  const count = incidents.toLocaleString('en');
  const title = `Card, popup and search in Chromium, a pack of ${count} incidents, ${count} names, ${count} reports`;
  if (!findBrowser('chromium')) return { title, rows: [{ what: 'no Chromium was found', figure: 'not measured' }] };
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const session = await Session.start('chromium');
  try {
    const pack = benchPack(incidents, incidents);
    const file = join(folder, 'bench.pack.json');
    writeFileSync(file, '');
    for (const piece of packPieces(pack)) writeFileSync(file, piece, { flag: 'a' });
    const names = pack.entities.filter(({ kind }) => kind === 'group').map(({ name }) => name);
    const helper = await session.openOwn('library.html', 'nav, main');
    const installed = await install(helper, file);
    const bench = await Bench.open(session, helper, [pack.entities[0]!.name, ...names.slice(0, 40)]);
    return { title, rows: [...installed, ...(await bench.measure(names, rounds))] };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(page: Page, file: string): Promise<Row[]> {
  await page.evaluate(() => (location.hash = '#packs'));
  const input = await page.waitForSelector('#pack-file', { timeout: 20_000 });
  const before = performance.now();
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForSelector('[data-pack=bench]', { timeout: PATIENCE });
  const known = performance.now();
  for (let state = ''; state !== 'ready'; await new Promise((resolve) => setTimeout(resolve, 250))) {
    if (performance.now() - before > PATIENCE) throw new Error(`bench: the pack is still ${state}`);
    state = await page.evaluate(async () => {
      const answer = await chrome.runtime.sendMessage({ backstory: 1, name: 'status.read', params: {} });
      return (answer?.value?.packs ?? []).find((pack: { id: string }) => pack.id === 'bench')?.state ?? '';
    });
  }
  const figure = `${milliseconds(known - before)} / ${milliseconds(performance.now() - before)}`;
  return [{ what: 'the pack file checked and kept / taken apart, in use', figure }];
}

/** Milliseconds of a message to the background, measured in the page that asks. */
export function askBackground(page: Page, name: string, params: unknown): Promise<number> {
  return page.evaluate(
    async (message) => {
      const start = performance.now();
      const answer = await chrome.runtime.sendMessage(message);
      if (!answer?.ok) throw new Error(`bench: ${message.name}: ${JSON.stringify(answer)}`);
      return performance.now() - start;
    },
    { backstory: 1, name, params },
  );
}

/** Run in the card's frame: resolves with the clock when the card is shown. Text, because a bundler's helpers are not there. */
const WHEN_CARD = `new Promise((resolve) => {
  (function look() {
    if (document.querySelector('[role=dialog] h1, [role=dialog] h2') && innerHeight > 40) resolve(Date.now());
    else requestAnimationFrame(look);
  })();
})`;
/**
 * Run in the popup: milliseconds from its start to the search box, and to the first incidents. A box that stands there before we
 * look was ready with the first picture that the browser drew.
 */
const WHEN_POPUP = `new Promise((resolve) => {
  let input = 0;
  let looks = 0;
  (function look() {
    looks += 1;
    if (!input && document.activeElement?.matches('[role=combobox]')) {
      const drawn = performance.getEntriesByName('first-paint')[0]?.startTime;
      input = looks === 1 && drawn ? drawn : performance.now();
    }
    if (document.querySelector('.timeline .incident')) resolve({ input, results: performance.now() });
    else requestAnimationFrame(look);
  })();
})`;

export class Bench {
  private readonly devtools: CDPSession;
  private readonly session: Session;
  private readonly helper: Page;
  private readonly article: Page;
  private readonly names: readonly string[];

  private constructor(session: Session, helper: Page, article: Page, devtools: CDPSession, names: readonly string[]) {
    this.session = session;
    this.helper = helper;
    this.article = article;
    this.devtools = devtools;
    this.names = names;
  }

  static async open(session: Session, helper: Page, names: readonly string[]): Promise<Bench> {
    const devtools = await helper.createCDPSession();
    await devtools.send('ServiceWorker.enable');
    const paragraphs = names.map(
      (name) => `<p>Officials spoke of ${name} again, and of what it did in the spring.</p>`,
    );
    const html = `<!doctype html><html lang=en><head><title>News of the bench</title><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"News","datePublished":"2022-03-01"}</script></head><body><article><h1>News of the bench</h1>${paragraphs.join('\n')}</article></body></html>`;
    const article = await session.open(session.serve('/bench.html', html));
    await article.bringToFront();
    const marked = await waitForMarks(article, 10, 60_000);
    return new Bench(session, helper, article, devtools, [...new Set(marked)]);
  }

  async measure(words: readonly string[], rounds: number): Promise<Row[]> {
    const context = { title: 'News of the bench', published: '2022-03-01' };
    const entity = 'e0';
    const cold: Record<string, number[]> = {};
    const asked: readonly (readonly [string, unknown])[] = [
      ['card.admit', { pass: 'none: no data is needed, the start of the background alone' }],
      ['page.link', { blocks: [`A day with ${words[0] ?? ''} in it.`], context }],
      ['card.describe', { entity, text: 'x', context }],
      [
        'page.view',
        {
          names: [
            { entity, count: 2 },
            { entity: 'e7', count: 1 },
          ],
          context,
        },
      ],
      ['search.query', { text: words[3] ?? '', limit: 20 }],
      ['timeline.read', { filter: { entities: [entity] }, offset: 2000, limit: 50 }],
    ];
    for (const [name, params] of asked)
      for (let round = 0; round < Math.min(rounds, 5); round += 1) {
        await this.stop();
        (cold[name] ??= []).push(await askBackground(this.helper, name, params));
      }
    const rows: Row[] = Object.entries(cold).map(([name, times]) => ({
      what: `background just stopped: ${name}, from the question to the answer`,
      ...spreadOf(times),
    }));
    const warm = await this.cards(rounds, false);
    const asleep = await this.cards(rounds, true);
    await this.readAgain();
    const popup = await this.popups(Math.min(rounds, 8));
    const unprepared = await this.popups(Math.min(rounds, 6), true);
    return [
      ...rows,
      { what: 'pointer rests to card shown, background awake', ...spreadOf(warm), aim: `p95 ${DELAY + 50} ms` },
      { what: 'the same, background just stopped', ...spreadOf(asleep), aim: `p95 ${DELAY + 150} ms` },
      { what: 'popup, background just stopped: input ready', ...spreadOf(popup.input), aim: 'p95 150 ms' },
      {
        what: 'popup, background just stopped: results (answered when the page was read)',
        ...spreadOf(popup.results),
        aim: 'p95 300 ms',
      },
      {
        what: 'popup, background just stopped: results, opened before the article was read',
        ...spreadOf(unprepared.results),
        aim: 'p95 300 ms',
      },
      {
        what: 'a keystroke to its results',
        ...spreadOf(await this.keys(words, rounds * 10)),
        aim: 'p95 30 ms, p99 100 ms',
      },
      await heapOf(this.session),
    ];
  }

  private async stop(): Promise<void> {
    await this.devtools.send('ServiceWorker.stopAllWorkers');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }

  /** The time of the last movement is noted in the page, the time of the card in its frame. */
  async cards(rounds: number, asleep: boolean): Promise<number[]> {
    const times: number[] = [];
    await this.article.bringToFront();
    await this.article.evaluate(() => {
      addEventListener('pointermove', () => ((globalThis as { moved?: number }).moved = Date.now()), true);
    });
    for (let round = 0; round < rounds; round += 1) {
      await this.article.keyboard.press('Escape');
      await this.article.mouse.move(2, 2);
      await new Promise((resolve) => setTimeout(resolve, 700));
      if (asleep) await this.stop();
      await hoverWord(this.article, this.names[round % this.names.length]!);
      const frame = await this.session.cardFrame(this.article);
      const shown = (await frame.evaluate(WHEN_CARD)) as number;
      const moved = await this.article.evaluate(() => (globalThis as { moved?: number }).moved ?? 0);
      times.push(shown - moved);
    }
    return times;
  }

  /** The page is loaded anew and left alone until its article has been read: a background that is stopped before that never reads it. */
  async readAgain(): Promise<void> {
    await this.article.bringToFront();
    await this.helper.evaluate(forgetAnswers);
    await this.article.reload();
    await waitForMarks(this.article, 10, 60_000);
    for (
      const until = Date.now() + 60_000;
      Date.now() < until;
      await new Promise((resolve) => setTimeout(resolve, 500))
    )
      if (await this.helper.evaluate(hasAnswers)) return;
    throw new Error('bench: nothing was answered ahead');
  }

  /** `isEarly`: as if the popup was opened before the article had been read. */
  async popups(rounds: number, isEarly = false): Promise<{ input: number[]; results: number[] }> {
    const input: number[] = [];
    const results: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      if (isEarly) await this.helper.evaluate(forgetAnswers);
      await this.article.bringToFront();
      await this.stop();
      // The browser says that it has opened the popup when all of it is drawn: whoever looks only then finds everything there, later than it came.
      const opened = this.helper.evaluate('chrome.action.openPopup()');
      const target = await this.session.launched.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      const seen = (await popup.evaluate(WHEN_POPUP)) as { input: number; results: number };
      await opened;
      input.push(seen.input);
      results.push(seen.results);
      await popup.close();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return { input, results };
  }

  /** From the message of a keystroke to its answer, warm, in the order that a reader types. */
  async keys(words: readonly string[], most: number): Promise<number[]> {
    const random = seededRandom(31);
    const times: number[] = [];
    await askBackground(this.helper, 'search.query', { text: 'warm', limit: 20 });
    while (times.length < most) {
      const word = random.pick(words);
      const typed = random.pick([
        word,
        withError(word, random),
        `${word.split(' ')[0]} rockets`,
        `kind:rocket ${word}`,
      ]);
      for (let length = 3; length <= typed.length && times.length < most; length += 3)
        times.push(await askBackground(this.helper, 'search.query', { text: typed.slice(0, length), limit: 20 }));
    }
    return times;
  }
}

/** What the background's heap holds; array buffers are beside the heap. */
export async function heapOf(session: Session): Promise<Row> {
  const worker = await session.worker();
  const { client } = worker as unknown as { client: CDPSession };
  await client.send('HeapProfiler.enable').catch(() => undefined);
  await client.send('HeapProfiler.collectGarbage').catch(() => undefined);
  const { usedSize, backingStorageSize = 0 } = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return {
    what: 'background: JavaScript heap / array buffers, after all that',
    figure: `${megabytes(usedSize)} / ${megabytes(backingStorageSize)}`,
  };
}

export function spreadOf(times: readonly number[]): Pick<Row, 'figure' | 'spread'> {
  const at = (share: number): string => milliseconds(quantile(times, share));
  return { figure: `median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}`, spread: `${at(0.25)} to ${at(0.75)}` };
}
