import type { CDPSession, Page } from 'puppeteer-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import type { EntityEdit } from '../../src/library/entity-edit.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Report } from '../../src/model/report.ts';
import { foldKey } from '../../src/text/fold.ts';
import { Session } from '../e2e/harness.ts';
import { entitiesOf } from './bench-entities.ts';
import { benchNames } from './bench-names.ts';
import { benchReport } from './bench-reports.ts';
import { askBackground, heapOf, spreadOf } from './bench-surfaces.ts';
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
    for (let from = 0; from < texts; from += STEP)
      await put(
        page,
        from,
        Array.from({ length: Math.min(STEP, texts - from) }, (_, at) => benchReport(from + at, entities, 2)),
      );
    const start = performance.now();
    await askBackground(page, 'library.changed', {});
    await derived(page);
    const rows: Row[] = [
      { what: 'derived, from nothing, while questions are answered', figure: milliseconds(performance.now() - start) },
    ];
    const word = entities[7]!.name;
    rows.push(...(await measure(page, devtools, word, rounds)));
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
    ['page.view', { names: [], context: {} }],
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
  const keys: number[] = [];
  for (let round = 0; round < rounds * 10; round += 1)
    keys.push(
      await askBackground(page, 'search.query', {
        text: `${word} rockets ${round}`.slice(0, 3 + (round % 20)),
        limit: 20,
      }),
    );
  return [
    ...Object.entries(cold).map(([name, times]) => ({ what: `background just stopped: ${name}`, ...spreadOf(times) })),
    { what: 'one more text saved', ...spreadOf(saves) },
    { what: 'the first search after it, which finds it', ...spreadOf(searches) },
    { what: 'a keystroke to its results', ...spreadOf(keys), aim: 'p95 30 ms, p99 100 ms' },
  ];
}

/** From an edit of a name to the state in which every text that holds it follows; a question that comes meanwhile is answered first. */
async function measureNames(page: Page, entities: readonly Entity[], rounds: number): Promise<Row[]> {
  const edits: Record<string, (at: number) => EntityEdit> = {
    'a name merged into another': (at) => ({ edit: 'merge', entity: entities[at]!.id, into: entities[at + 1]!.id }),
    'an alias given': (at) => ({ edit: 'alias', entity: entities[at]!.id, alias: entities[at + 2]!.name }),
    'a name renamed': (at) => ({ edit: 'rename', entity: entities[at]!.id, name: `Renamed ${at}` }),
  };
  // The names of the texts are nobody's until the reader has them: the edits need entities that are there.
  for (let at = 100; at < 100 + rounds * 8; at += 1)
    await askBackground(page, 'edits.add', { edit: { edit: 'add', entity: entities[at]! } });
  await derived(page);
  const rows: Row[] = [];
  let next = 100;
  for (const [what, edit] of Object.entries(edits)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      await askBackground(page, 'edits.add', { edit: edit(next) });
      await derived(page, 50);
      times.push(performance.now() - start);
      next += 2;
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
