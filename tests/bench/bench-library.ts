import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import type { EntityEdit } from '../../src/library/entity-edit.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Report } from '../../src/model/report.ts';
import { foldKey } from '../../src/text/fold.ts';
import { Session } from '../e2e/harness.ts';
import { choose } from '../e2e/library-lab.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';
import { benchReport } from './bench-reports.ts';
import { askBackground, Bench, heapOf, spreadOf } from './bench-surfaces.ts';
import { milliseconds, type Row, type Section } from './bench-table.ts';

/** Texts put into the database at once. */
const STEP = 1000;
/** The derived facts are there in so many milliseconds, or something is wrong. */
const PATIENCE = 800_000;

/** A library of many texts in real Chromium: deriving, waking, saving one more, searching, the popup. */
export async function benchLibrary(texts: number, rounds: number): Promise<Section> {
  const title = `A library of ${texts.toLocaleString('en')} texts in Chromium`;
  if (!findBrowser('chromium')) return { title, rows: [{ what: 'no Chromium was found', figure: 'not measured' }] };
  const session = await Session.start('chromium');
  try {
    const page = await session.openOwn('library.html', 'nav, main');
    const devtools = await page.createCDPSession();
    await devtools.send('ServiceWorker.enable');
    const entities = entitiesOf(benchNames(5000));
    await addNames(page, entities);
    const report = (at: number): Report =>
      benchReport(at, at % 20 === 0 ? [entities[0]!, entities[1 + ((at / 20) % 4999)]!] : entities, 2);
    for (let from = 0; from < texts; from += STEP)
      await put(
        page,
        from,
        Array.from({ length: Math.min(STEP, texts - from) }, (_, at) => report(from + at)),
      );
    const start = performance.now();
    await askBackground(page, 'library.changed', {});
    await derived(page);
    const rows: Row[] = [
      { what: 'derived, from nothing, while questions are answered', figure: milliseconds(performance.now() - start) },
    ];
    const word = entities[7]!.name;
    rows.push(...(await measure(page, devtools, word, rounds)));
    rows.push(...(await measurePopup(session, page, entities, rounds)));
    rows.push(...(await measureNames(page, entities, rounds)));
    rows.push(await heapOf(session));
    return { title, rows };
  } finally {
    await session.close();
  }
}

async function measure(page: Page, devtools: CDPSession, word: string, rounds: number): Promise<Row[]> {
  const cold: Record<string, number[]> = {};
  const asked: readonly (readonly [string, unknown])[] = [
    ['card.admit', { pass: 'none: the start of the background alone' }],
    ['page.view', { names: [{ entity: 'e0', count: 2 }], context: {} }],
    ['search.query', { text: word, limit: 20 }],
  ];
  for (const [name, params] of asked)
    for (let round = 0; round < rounds; round += 1) {
      await devtools.send('ServiceWorker.stopAllWorkers');
      await new Promise((resolve) => setTimeout(resolve, 150));
      (cold[name] ??= []).push(await askBackground(page, name, params));
    }
  const saves: number[] = [];
  const searches: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const text = `On 3 March 2020 rockets hit ${word}, officials of ${word} said. Number ${round} of the bench, unlike the others.`;
    const key = `bench-${round}`;
    await askBackground(page, 'import.begin', { key, name: key, format: 'text', bytes: text.length });
    const item = { text: { source: { text, title: `Fresh ${round}` }, origin: 'file' } };
    const batch = { import: key, seq: 0, position: 1, items: [item], refused: 0, problems: [] };
    const saving = await askBackground(page, 'import.batch', batch);
    const ended = await askBackground(page, 'import.end', { key, state: 'done' });
    saves.push(saving + ended);
    searches.push(await askBackground(page, 'search.query', { text: `fresh ${round}`, limit: 5 }));
  }
  return [
    ...Object.entries(cold).map(([name, times]) => ({ what: `background just stopped: ${name}`, ...spreadOf(times) })),
    { what: 'one more text saved', ...spreadOf(saves) },
    { what: 'the first search after it, which finds it', ...spreadOf(searches) },
  ];
}

/** The toolbar popup over a page that names what the library tells of, and keystrokes, as `benchSurfaces` has them of a pack. */
async function measurePopup(session: Session, page: Page, entities: readonly Entity[], rounds: number): Promise<Row[]> {
  const words = entities.filter(({ kind }) => kind === 'group').map(({ name }) => name);
  const bench = await Bench.open(session, page, [entities[0]!.name, ...words.slice(0, 40)]);
  await bench.readAgain();
  const ahead = await bench.popups(Math.min(rounds, 8));
  const early = await bench.popups(Math.min(rounds, 8), true);
  return [
    { what: 'popup, background just stopped: input ready', ...spreadOf(ahead.input), aim: 'p95 150 ms' },
    { what: 'popup: results (answered when the page was read)', ...spreadOf(ahead.results), aim: 'p95 300 ms' },
    { what: 'popup: results, opened before the article was read', ...spreadOf(early.results), aim: 'p95 300 ms' },
    {
      what: 'a keystroke to its results',
      ...spreadOf(await bench.keys(words, rounds * 10)),
      aim: 'p95 30 ms, p99 100 ms',
    },
  ];
}

/** Adds a pack of names alone: texts are tied to entities that are known. The first of them stands in every twentieth text. */
async function addNames(page: Page, entities: readonly Entity[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const file = join(folder, 'names.json');
  const head = { format: 'backstory-pack', version: 1, id: 'bench', name: 'Bench', reports: [], incidents: [] };
  writeFileSync(file, JSON.stringify({ ...head, entities }));
  await page.evaluate(() => (location.hash = '#packs'));
  await choose(page, '#pack-file', file);
  await page.waitForSelector('[data-pack=bench]');
  rmSync(folder, { recursive: true });
}

/** From an edit of a name to the state in which every text that holds it follows; a question that comes meanwhile is answered first. */
async function measureNames(page: Page, entities: readonly Entity[], rounds: number): Promise<Row[]> {
  const edits: Record<string, (at: number) => EntityEdit> = {
    'a name merged into another': (at) => ({ edit: 'merge', entity: entities[at]!.id, into: entities[at + 1]!.id }),
    'an alias given': (at) => ({ edit: 'alias', entity: entities[at]!.id, alias: entities[at + 2]!.name }),
    'a name renamed': (at) => ({ edit: 'rename', entity: entities[at]!.id, name: `Renamed ${at}` }),
    'the name in every twentieth text renamed': (at) => ({
      edit: 'rename',
      entity: entities[0]!.id,
      name: `New ${at}`,
    }),
  };
  const rows: Row[] = [];
  let next = 100;
  for (const [what, edit] of Object.entries(edits)) {
    const times: number[] = [];
    for (let round = 0; round < Math.min(rounds, 5); round += 1) {
      const start = performance.now();
      await askBackground(page, 'edits.add', { edit: edit(next) });
      await derived(page, 50);
      times.push(performance.now() - start);
      next += 3;
    }
    rows.push({ what: `${what}, until all that is told follows`, ...spreadOf(times) });
  }
  return rows;
}

/** Texts as an import writes them, with the note of what changed. */
function put(page: Page, from: number, reports: readonly Report[]): Promise<void> {
  return page.evaluate(
    async (first, rows) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('backstory-library');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = db.transaction(['texts', 'meta'], 'readwrite');
      const keys: string[] = [];
      for (const { report, names } of rows as { report: { id: string }; names: string[] }[]) {
        keys.push(report.id);
        transaction.objectStore('texts').put({
          key: report.id,
          report,
          document: report.id,
          version: 1,
          sketch: [],
          origin: 'file',
          accessed: new Date(first).toISOString(),
          off: { claims: [], mentions: [] },
          names,
        });
      }
      transaction.objectStore('meta').put({ key: `changed:bench-${first}`, value: { texts: keys, events: [] } });
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    from,
    reports.map((report) => ({ report, names: report.mentions.map(({ text }) => foldKey(text)) })),
  );
}

async function derived(page: Page, pause = 2000): Promise<void> {
  for (const until = Date.now() + PATIENCE; Date.now() < until;) {
    const states = (await page.evaluate(
      `chrome.runtime.sendMessage({ backstory: 1, name: 'status.read', params: {} }).then((answer) => answer.value?.packs.filter((pack) => pack.id === 'library').map((pack) => pack.state + ' ' + pack.reports))`,
    )) as string[] | undefined;
    if (process.env['BENCH_TALKS']) console.error(states?.join());
    if (states?.some((state) => state.startsWith('ready') && !state.endsWith(' 0'))) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error('bench: the library was not derived in time');
}
