import type { Browser, Page } from 'puppeteer-core';
import { besideEmpty } from './beside-empty.ts';
import { milliseconds, percent, times, type Row, type Section } from './bench-table.ts';
import { quantile, timingOf } from './measure.ts';

const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><meta property="og:type" content="article"><body><article><p>An article.</p><div id="box" style="height:300px;overflow:hidden"></div></article></body></html>`;
/** Pages that are made by themselves after they were loaded, with as many names as are to be found. */
const MADE = [
  {
    what: '10 MB in one text node, 2,000 names',
    names: 2000,
    make: `box.append((('word '.repeat(1000) + 'Baghdad ').repeat(2000)).slice(0, 10_016_000))`,
  },
  {
    what: '200,000 text nodes, 1,000 names',
    names: 1000,
    make: `const all = document.createDocumentFragment(); for (let i = 0; i < 100000; i += 1) { const p = document.createElement('p'); p.append(i % 100 ? 'plain text ' + i : i + ' in Baghdad', document.createElement('b')); p.lastChild.append(' and more'); all.append(p); } box.append(all)`,
  },
];

/** Names drawn as boxes, and for how many seconds their page is watched. */
const BOXES = 30;
const REST_SECONDS = 10;

interface Storm {
  readonly longTasks: number;
  readonly longest: number;
  readonly share: number;
}

/** Pages that are huge or never rest: what our script adds, beside an empty extension in the same run. Processor time of the main thread. */
export async function benchStorms(seconds: number, rounds: number): Promise<Section> {
  return besideEmpty('Hostile pages in Chromium', [EMPTY], async (ours, empty, server) => {
    const rows: Row[] = [];
    const url = server.url(0);
    for (const { what, names, make } of MADE) {
      const { found, took, longest, control } = await readMade(ours, empty, url, make, names);
      rows.push({
        what,
        figure: `${found.toLocaleString('en')} found after ${milliseconds(took)}; longest task ${milliseconds(longest)}`,
        ratio: `without us, the page changes one word: ${milliseconds(control)}`,
        aim: 'all found, 50 ms',
      });
    }
    const [storm, still] = [await stormOf(ours, url, seconds), await stormOf(empty, url, seconds)];
    rows.push({
      what: `5,000 changes a second for ${seconds} s: main thread beyond the page's own`,
      figure: `${percent(storm.share - still.share)} of a core; ${storm.longTasks} tasks over 50 ms, longest ${milliseconds(storm.longest)}`,
      ratio: `without us ${still.longTasks} tasks over 50 ms`,
      aim: '5 %, none over 50 ms',
    });
    const [still30, moving30] = [await beyond(ours, empty, url, false), await beyond(ours, empty, url, true)];
    rows.push({
      what: `${BOXES} names drawn as boxes in view (private ones, those in drawings): main thread beyond the page's own`,
      figure: `${percent(still30)} of a core at rest, ${percent(moving30)} while all of them move`,
    });
    const taken = { ours: [] as number[], empty: [] as number[], observed: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      taken.empty.push(await changesOf(empty, url, 0));
      taken.ours.push(await changesOf(ours, url, 5000));
      taken.observed.push(await changesOf(empty, url, 0, true));
    }
    const [mine, theirs, observed] = [timingOf(taken.ours), timingOf(taken.empty), timingOf(taken.observed)];
    rows.push({
      what: '6,000 changes by the page with 5,000 marks',
      figure: milliseconds(mine.median),
      spread: `${milliseconds(mine.low)} to ${milliseconds(mine.high)}`,
      ratio: `${times(mine.median / theirs.median)} the same without us; ${times(observed.median / theirs.median)} with nothing but an observer that does nothing`,
      aim: '1.3 ×',
    });
    return rows;
  });
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const countMarks = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

async function visit(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // The change of renderer ends the first navigation of a tab at times: the page is there all the same, or comes with the next.
  for (let tries = 0; tries < 3 && page.url() !== url; tries += 1)
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => null);
  await page.bringToFront();
  await pause(500);
  return page;
}

/**
 * Makes the content, lets it be laid out, and from then on watches for tasks over 50 ms until all names are found. Without us the page
 * changes one word of its own five times instead: a mark has the browser draw a frame, as that does, and on a page this large a frame alone takes long.
 */
async function readMade(
  ours: Browser,
  empty: Browser,
  url: string,
  make: string,
  names: number,
): Promise<{ found: number; took: number; longest: number; control: number }> {
  const run = async (browser: Browser, until: number): Promise<{ found: number; took: number; longest: number }> => {
    const page = await visit(browser, url);
    await page.evaluate(make);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    await watchTasks(page);
    const start = Date.now();
    let found = 0;
    while (found < until && Date.now() - start < 120_000) {
      await pause(100);
      found = await countMarks(page);
    }
    const took = Date.now() - start;
    if (until === 0) await page.evaluate(changeWord);
    const longest = await longestTask(page);
    await page.close();
    return { found, took, longest: longest.longest };
  };
  const control = await run(empty, 0);
  return { ...(await run(ours, names)), control: control.longest };
}

/** Runs in the page. */
async function changeWord(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    document.querySelector('p')!.textContent = `An article ${round}.`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)));
  }
}

/** Long tasks from now on, as the browser itself reports them to the page: over 50 ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const from = performance.now();
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().flatMap(({ startTime, duration }) => (startTime > from ? [duration] : []))),
    ).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
}

async function longestTask(page: Page): Promise<{ longTasks: number; longest: number }> {
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  return { longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}

/** Part of a core that boxes take, beyond what the same page takes without us: they are looked at now and then, and followed while they move. */
async function beyond(ours: Browser, empty: Browser, url: string, moves: boolean): Promise<number> {
  const of = async (browser: Browser): Promise<number> => {
    const page = await visit(browser, url);
    await page.evaluate(
      (count, isMoving) => {
        const names = Array.from({ length: count }, (_, at) => `<text x="9" y="${9 + at * 9}">to Baghdad</text>`);
        const box = document.getElementById('box') as HTMLElement;
        box.innerHTML = `<svg width="300" height="290" font-size="8">${names.join('')}</svg>`;
        if (isMoving)
          box.firstElementChild?.animate([{ translate: '0' }, { translate: '200px' }], {
            ...{ duration: 2000, direction: 'alternate', iterations: Infinity },
          });
      },
      BOXES,
      moves,
    );
    await pause(3000);
    const worked = await workOf(page);
    const before = await worked();
    await pause(REST_SECONDS * 1000);
    const share = ((await worked()) - before) / REST_SECONDS;
    await page.close();
    return share;
  };
  return (await of(ours)) - (await of(empty));
}

/** Seconds of processor time of a page's main thread, whenever it is asked. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
}

/** 50 changes of text each 10 ms, every third of them a name. */
async function stormOf(browser: Browser, url: string, seconds: number): Promise<Storm> {
  const page = await visit(browser, url);
  await page.evaluate(
    () => ((document.getElementById('box') as HTMLElement).innerHTML = '<p>in Baghdad</p>'.repeat(1000)),
  );
  await pause(1500);
  const worked = await workOf(page);
  await watchTasks(page);
  const before = await worked();
  const start = performance.now();
  await page.evaluate(async (time) => {
    const lines = document.querySelectorAll('#box p');
    const from = performance.now();
    for (let changes = 0; performance.now() - from < time;) {
      const due = (performance.now() - from) * 5;
      for (; changes < due; changes += 1)
        (lines.item(changes % lines.length).firstChild as Text).data = changes % 3 ? 'in Baghdad' : `quiet ${changes}`;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, seconds * 1000);
  const share = (await worked()) - before;
  const took = (performance.now() - start) / 1000;
  const tasks = await longestTask(page);
  await page.close();
  return { ...tasks, share: share / took };
}

/** Milliseconds that the page needs for 6,000 changes of its own; `marks` are waited for first. `isObserved`: by an observer of the page that does nothing. */
async function changesOf(browser: Browser, url: string, marks: number, isObserved = false): Promise<number> {
  const page = await visit(browser, url);
  if (isObserved)
    await page.evaluate(() =>
      new MutationObserver(() => undefined).observe(document, { childList: true, characterData: true, subtree: true }),
    );
  await page.evaluate(
    () => ((document.getElementById('box') as HTMLElement).innerHTML = '<p>in Baghdad</p>'.repeat(5000)),
  );
  for (let tries = 0; tries < 200 && (await countMarks(page)) < marks; tries += 1) await pause(50);
  await pause(500);
  const taken = await page.evaluate(() => {
    const lines = document.querySelectorAll('#box p');
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      for (let at = 0; at < 6000; at += 1) lines[at % lines.length]?.append(document.createElement('i'));
      times.push(performance.now() - start);
    }
    return times;
  });
  await page.close();
  return quantile(taken, 0.5);
}
