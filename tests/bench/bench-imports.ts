import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Page } from 'puppeteer-core';
import { Session } from '../e2e/harness.ts';
import { ask, press, startImport, tabOf } from '../e2e/library-lab.ts';
import { megabytes, milliseconds, type Row, type Section } from './bench-table.ts';
import { watchMemory } from './watch-memory.ts';

const HEAD =
  'id,relid,year,active_year,type_of_violence,conflict_name,dyad_name,side_a,side_b,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,source_article,source_office,source_headline';

/** The extension's own library in Chromium: the import of a table of the shape of UCDP's, a cancel, and saving a page. */
export async function benchImports(rows: number): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
  const session = await Session.start('chromium');
  try {
    const file = join(folder, 'ged.csv');
    await writeTable(file, rows);
    const save = await benchSave(session);
    const page = await session.openOwn('library.html#imports', '.status');
    const imported = await benchImport(session, page, file, rows);
    const undone = await benchUndo(page, rows);
    const plain = join(folder, 'plain.csv');
    await writePlainTable(plain, rows / 5);
    const result = [...save, ...imported, undone, await benchPlain(page, plain, rows / 5)];
    return {
      title: `The library, in Chromium, ${rows.toLocaleString('en')} rows of the shape of UCDP GED`,
      rows: result,
    };
  } finally {
    await session.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTable(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${HEAD}\n`);
  for (let i = 0; i < rows; i += 1) {
    const day = `2015-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    const place = `Village ${i % 4000}`;
    const line = `${i},X-${i},2015,1,${(i % 3) + 1},Conflict ${i % 40},Army - Front ${i % 90},Government of ${i % 30},Front ${i % 90},${(i % 6) + 1},${place},"${place}, near the road, district ${i % 300}",Province ${i % 60},District ${i % 300},${(30 + (i % 900) / 100).toFixed(4)},${(40 + (i % 700) / 100).toFixed(4)},Country ${i % 30},1,${(i % 5) + 1},${day},${day},${i % 4},${i % 3},${i % 5},0,${i % 9},${i % 12},${i % 6},"Courier, 4 March 2015, A report of ${place}",Courier,"Clash at ${place}, ""many"" hurt"`;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** A table without a column of ids: a row is known again by what stands in it. */
async function writePlainTable(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('date,title,notes,place,country,lat,lon,groups,deaths,source\n');
  for (let i = 0; i < rows; i += 1) {
    const day = `2015-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    const line = `${day},"Clash ${i}, ""many"" hurt","Fighters of Front ${i % 90} met the army near the road, district ${i % 300}",Village ${i % 4000},Country ${i % 30},${(30 + (i % 900) / 100).toFixed(4)},${(40 + (i % 700) / 100).toFixed(4)},Front ${i % 90},${i % 9},Courier`;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Takes the import back by its button; the page says how far it is. */
async function benchUndo(page: Page, rows: number): Promise<Row> {
  const line = '[data-import]:has(.undo)';
  const key = await page.$eval(line, (item) => item.getAttribute('data-import') ?? '');
  const from = performance.now();
  await press(page, `[data-import="${key}"] .undo`);
  await page.waitForSelector(`[data-import="${key}"] .taken-back`, { timeout: 60_000 });
  const told = performance.now() - from;
  await page.waitForSelector(`[data-import="${key}"][data-state="undone"]`, { timeout: 600_000 });
  const took = performance.now() - from;
  return {
    what: 'its undo, until it is said how far it is / all of it',
    figure: `${milliseconds(told)} / ${milliseconds(took)}, ${Math.round(rows / (took / 1000)).toLocaleString('en')} rows/s`,
  };
}

async function benchPlain(page: Page, file: string, rows: number): Promise<Row> {
  const from = performance.now();
  await startImport(page, file);
  await page.waitForSelector('[data-state="running"]');
  await page.waitForSelector('[data-state="done"]', { timeout: 600_000 });
  const took = performance.now() - from;
  return {
    what: `import of ${rows.toLocaleString('en')} rows without a column of ids`,
    figure: `${Math.round(rows / (took / 1000)).toLocaleString('en')} rows/s, ${milliseconds(took)}`,
    aim: '5,000 rows/s',
  };
}

/** Tasks of more than 50 ms in a page from now on; call the result for the longest and their number. */
async function watchTasks(page: Page): Promise<() => Promise<{ longest: number; count: number }>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    (globalThis as unknown as { longTasks: number[] }).longTasks = tasks;
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
  });
  return async () => {
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    return { longest: Math.max(0, ...tasks), count: tasks.length };
  };
}

async function benchImport(session: Session, page: Page, file: string, rows: number): Promise<readonly Row[]> {
  await startImport(page, file);
  await page.waitForSelector('[data-state="running"] .cancel');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const cancelled = performance.now();
  await press(page, '[data-state="running"] .cancel');
  await page.waitForSelector('[data-state="cancelled"]');
  const cancel = performance.now() - cancelled;
  await press(page, '[data-state="cancelled"] .undo');
  await page.waitForSelector('[data-state="undone"]', { timeout: 120_000 });
  const tasks = await watchTasks(page);
  const from = performance.now();
  let took = 0;
  await startImport(page, file);
  await page.waitForSelector('[data-state="running"]');
  const memory = await watchMemory(session, async () => {
    const isDone = (await page.$('[data-state="done"]')) !== null;
    if (isDone) took = performance.now() - from;
    return isDone;
  });
  const record = (await ask(page, 'import.list', {})).find((one) => one.state === 'done');
  if (record?.added !== rows) throw new Error(`bench: ${record?.added} of ${rows} rows came in`);
  const { longest, count } = await tasks();
  return [
    {
      what: 'import: preview, rows read, checked and stored',
      figure: `${Math.round(rows / (took / 1000)).toLocaleString('en')} rows/s, ${milliseconds(took)}`,
      aim: '5,000 rows/s',
    },
    { what: 'heaps of page, worker and background together, at most', figure: megabytes(memory), aim: '300 MB' },
    { what: 'tasks over 50 ms in the page during it', figure: `${count}, longest ${milliseconds(longest)}` },
    { what: 'from "cancel" to cancelled', figure: milliseconds(cancel), aim: '1 s' },
  ];
}

/** An article of 2,000 words among a page's usual surroundings. */
function article(number: number): string {
  const words = (i: number): string =>
    `Paragraph ${i} of story ${number}: two rockets hit the Green Zone in Baghdad on 3 March 2024 and nobody was hurt, the police said, while the guards of the Zorvalon${number} barracks waited near Kirkuk for the morning and for their orders. `;
  return `<!doctype html><html lang="en"><head><title>Story ${number}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Story ${number}","datePublished":"2024-03-04"}</script></head><body><nav>${'<a href="#">Section</a> '.repeat(80)}</nav><article><h1>Story ${number}</h1>${Array.from({ length: 50 }, (_, i) => `<p>${words(i)}</p>`).join('')}</article><aside>${'<div><a href="#">Another story of the day</a><p>Teaser of the story</p></div>'.repeat(60)}</aside></body></html>`;
}

async function benchSave(session: Session): Promise<readonly Row[]> {
  const popup = await session.openOwn('library.html', '.status');
  const saved: number[] = [];
  const found: number[] = [];
  let longest = 0;
  let count = 0;
  for (let i = 0; i < 7; i += 1) {
    const address = session.serve(`/story-${i}`, article(i));
    const page = await session.open(address);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const tasks = await watchTasks(page);
    const tab = await tabOf(popup, address);
    const from = performance.now();
    await ask(popup, 'library.save-page', { tab });
    saved.push(performance.now() - from);
    await ask(popup, 'search.query', { text: `Zorvalon${i}`, limit: 5 });
    found.push(performance.now() - from);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const seen = await tasks();
    longest = Math.max(longest, seen.longest);
    count += seen.count;
    await page.close();
  }
  await popup.close();
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return [
    {
      what: 'a page of 2,000 words: saved, 7 pages',
      figure: `median ${milliseconds(middle(saved))}, longest ${milliseconds(Math.max(...saved))}`,
      aim: '1 s',
    },
    {
      what: 'the same, found by search',
      figure: `median ${milliseconds(middle(found))}, longest ${milliseconds(Math.max(...found))}`,
    },
    {
      what: 'tasks over 50 ms in the page while it is saved',
      figure: count === 0 ? 'none' : `${count}, longest ${milliseconds(longest)}`,
      aim: 'none',
    },
  ];
}
