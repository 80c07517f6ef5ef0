import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { besideEmpty } from './beside-empty.ts';
import { milliseconds, times, type Row, type Section } from './bench-table.ts';
import { timingOf, type Timing } from './measure.ts';

const LINE = 'Gunmen were seen near the Green Zone in Baghdad, an army spokesman said. ';
const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><meta property="og:type" content="article"><body style="font:18px/1.6 serif;margin:40px"><p id="p">Talks went on in <b id="name">Baghdad</b> on Sunday.</p><p>${LINE.repeat(30)}</p></body></html>`;
/** The same with the name far below what is in the window: neither the card's code nor its frame is there before it is asked for. */
const FAR = ARTICLE.replace('<p id="p">', '<div style="height:4000px">An article.</div><p id="p">');
const DELAY = 500;

/** How long a stopped background takes to its first answer beside an empty one, and how long a card takes to be seen. */
export async function benchWake(rounds: number): Promise<Section> {
  return besideEmpty('Waiting for us, in Chromium', [ARTICLE, FAR], async (ours, empty, server) => {
    const own = await ownPage(ours, 'privacy.html');
    const theirs = await ownPage(empty, 'own.html');
    const link = { blocks: [LINE.repeat(20)], context: {} };
    const taken = { hello: [] as number[], link: [] as number[], empty: [] as number[], warm: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      taken.empty.push(await firstAnswer(theirs, 'page.hello', {}));
      taken.hello.push(await firstAnswer(own, 'page.hello', { url: 'http://p0.test/article' }));
      taken.link.push(await firstAnswer(own, 'page.link', link));
      taken.warm.push(await answer(own.page, 'page.link', link));
    }
    const dwell: number[] = [];
    for (let round = 0; round < rounds; round += 1) dwell.push(await dwellToCard(ours, server.url(0)));
    const byKey: number[][] = [[], []];
    for (let round = 0; round < rounds; round += 1)
      for (const [at, times] of byKey.entries()) times.push(await keyToCard(ours, server.url(at)));
    const of = (values: readonly number[]): Timing => timingOf(values.filter((value) => !Number.isNaN(value)));
    const row = (what: string, values: readonly number[], aim?: string, ratio?: string): Row => {
      const { median, low, high } = of(values);
      return {
        what,
        figure: milliseconds(median),
        spread: `${milliseconds(low)} to ${milliseconds(high)}`,
        ...(ratio ? { ratio } : {}),
        ...(aim ? { aim } : {}),
      };
    };
    const beside = (values: readonly number[]): string =>
      `${times(of(values).median / of(taken.empty).median)} the empty one`;
    return [
      row('a stopped, empty background: first answer', taken.empty),
      row('ours stopped: a page says hello', taken.hello, '1.5 ×', beside(taken.hello)),
      row('ours stopped: names of a page', taken.link, '1.5 ×', beside(taken.link)),
      row('ours awake: names of a page', taken.warm),
      row(`the pointer rests on a name: card seen, first of a page (delay ${DELAY} ms)`, dwell, `${DELAY + 50} ms`),
      row('the key for the next name: card seen, first of a page, a name in the window', byKey[0] ?? [], '250 ms'),
      row('the same, the first name far below the window', byKey[1] ?? [], '250 ms'),
    ];
  });
}

interface OwnPage {
  readonly page: Page;
  readonly devtools: CDPSession;
}

async function ownPage(browser: Browser, path: string): Promise<OwnPage> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(target.url()).host}/${path}`);
  const devtools = await page.createCDPSession();
  await devtools.send('ServiceWorker.enable');
  return { page, devtools };
}

/** Milliseconds from a message to its answer, seen by a page of the extension. */
function answer(page: Page, name: string, params: unknown): Promise<number> {
  return page.evaluate(
    async (named, given) => {
      const api = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const start = performance.now();
      // A message that meets a worker on its way out is lost now and then: such a round does not count.
      const answered = await Promise.race([
        api.runtime.sendMessage({ backstory: 1, name: named, params: given } as never).then(() => true),
        new Promise((resolve) => setTimeout(() => resolve(false), 5000)),
      ]);
      return answered ? performance.now() - start : Number.NaN;
    },
    name,
    params,
  );
}

/** The same after the background was stopped. */
async function firstAnswer({ page, devtools }: OwnPage, name: string, params: unknown): Promise<number> {
  await devtools.send('ServiceWorker.stopAllWorkers');
  await new Promise((resolve) => setTimeout(resolve, 400));
  return answer(page, name, params);
}

/** Milliseconds from the pointer's last move, onto a name of a fresh page, until the card is over the page. */
async function dwellToCard(browser: Browser, url: string): Promise<number> {
  const page = await openArticle(browser, url);
  try {
    const box = await page.evaluate(() => {
      const { left, top, width, height } = (document.getElementById('name') as HTMLElement).getBoundingClientRect();
      const watched = globalThis as unknown as { last: number; seen: number };
      addEventListener('pointermove', (event) => (watched.last = event.timeStamp), true);
      const look = (): void => {
        const host = document.documentElement.lastElementChild;
        const hit = [40, 80, 120].some((down) => document.elementFromPoint(left + 20, top + height + down) === host);
        if (hit && host?.localName === 'div') watched.seen = performance.now();
        else requestAnimationFrame(look);
      };
      look();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(box.x - 30, box.y + 30);
    await page.mouse.move(box.x - 2, box.y + 1, { steps: 5 });
    await page.mouse.move(box.x, box.y);
    await page.waitForFunction(() => 'seen' in globalThis, { timeout: 10_000, polling: 50 });
    return await page.evaluate(() => {
      const { last, seen } = globalThis as unknown as { last: number; seen: number };
      return seen - last;
    });
  } finally {
    await page.close();
  }
}

/** Milliseconds from the command in the background, as the browser gives it for the key, until the card is over a fresh page. */
async function keyToCard(browser: Browser, url: string): Promise<number> {
  const page = await openArticle(browser, url);
  try {
    await page.evaluate(() => {
      const look = (): void => {
        const host = document.documentElement.lastElementChild;
        const along = [0.1, 0.2, 0.3, 0.4].map((part) => part * innerWidth);
        const down = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((part) => part * innerHeight);
        if (host?.localName === 'div' && along.some((x) => down.some((y) => document.elementFromPoint(x, y) === host)))
          Object.assign(globalThis, { seen: performance.timeOrigin + performance.now() });
        else requestAnimationFrame(look);
      };
      look();
    });
    const worker = await (await browser.waitForTarget((one) => one.type() === 'service_worker')).worker();
    const pressed = (await worker?.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => { chrome.commands.onCommand.dispatch('next-name', tab); return performance.timeOrigin + performance.now(); })`,
    )) as number;
    await page.waitForFunction(() => 'seen' in globalThis, { timeout: 10_000, polling: 50 });
    return (await page.evaluate(() => (globalThis as unknown as { seen: number }).seen)) - pressed;
  } finally {
    await page.close();
  }
}

async function openArticle(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  for (let tries = 0; tries < 3 && page.url() !== url; tries += 1)
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
  await page.bringToFront();
  // The names that the loader of these files gives to functions are asked for where the functions run: in the page.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  return page;
}
