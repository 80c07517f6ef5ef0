import { beforeEach, expect, test, vi } from 'vitest';
import { runImport } from '../entrypoints/library/run-import.ts';
import type { ImportRecord } from '../src/library/library-record.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { ImportBatch } from '../src/library/text-input.ts';
import type { LibraryDatabase } from '../src/platform/library-database.ts';
import { eventItem, fakeTools } from './library-fixtures.ts';

const BATCHES = 8;
const ROWS = 250;
/** What the pages talk to. `batch` may hold a batch up, or fail as a page does that is closed. */
const behind = vi.hoisted(() => ({ library: null as unknown, batch: async (): Promise<void> => undefined }));

vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (name: string, params: ImportBatch & { readonly state: 'done' | 'cancelled' }) => {
    const library = behind.library as Library;
    if (name === 'import.list') return { ok: true, value: await library.imports() };
    if (name === 'import.end') return { ok: true, value: await library.endImport('i', params.state) };
    if (params.seq === 4) await behind.batch();
    return { ok: true, value: await library.applyBatch(params) };
  },
}));
vi.mock('../entrypoints/library/read-steps.ts', () => ({
  readSteps: async function* (_file: File, _options: object, skip: number) {
    for (let from = 0; from < BATCHES * ROWS; from += ROWS)
      yield from < skip
        ? { skipped: ROWS, steps: [] }
        : { skipped: 0, steps: Array.from({ length: ROWS }, (_, i) => eventItem(from + i)) };
  },
}));

let start: ImportRecord;
let files: readonly File[] | undefined;
const database = {
  getFiles: async () => files,
  removeFiles: async () => void (files = undefined),
} as unknown as LibraryDatabase;

beforeEach(async () => {
  const library = createLibrary(createMemoryTables(), fakeTools());
  behind.library = library;
  files = [new File(['x'], 'x.csv')];
  start = await library.beginImport({ key: 'i', name: 'x.csv', format: 'table', bytes: 1 });
});

/** One library page: what it shows of the import, and what becomes of it. */
function page(): { shown: ImportRecord[]; control: AbortController; result: Promise<ImportRecord> } {
  const shown: ImportRecord[] = [];
  const control = new AbortController();
  const progress = (record: ImportRecord): void => void shown.push(record);
  return { shown, control, result: runImport(database, start, { signal: control.signal, progress }) };
}

/** A first page that stands in the middle of the import, until it is let go on or closed. */
async function inTheMiddle(): Promise<ReturnType<typeof page> & { goOn: () => void; close: () => void }> {
  let goOn = (): void => undefined;
  let close = (): void => undefined;
  const isThere = new Promise<void>((there) => {
    behind.batch = () => {
      behind.batch = async () => undefined;
      there();
      return new Promise<void>((resolve, reject) => {
        goOn = resolve;
        close = () => reject(new Error('closed'));
      });
    };
  });
  const first = page();
  await isThere;
  return { ...first, goOn, close };
}

const HALF = { timeout: 10_000 };
const WHOLE = { state: 'done', added: BATCHES * ROWS, same: 0, next: BATCHES };

test('a second page shows how far the first one is, and that it is done', async () => {
  const first = await inTheMiddle();
  const second = page();
  await expect.poll(() => second.shown.at(-1)?.added, HALF).toBe((BATCHES / 2) * ROWS);
  first.goOn();
  expect(await first.result).toMatchObject(WHOLE);
  expect(await second.result).toMatchObject(WHOLE);
});

test('when the first page goes, the second one goes on with what is left', async () => {
  const first = await inTheMiddle();
  const second = page();
  await expect.poll(() => second.shown.length, HALF).toBeGreaterThan(0);
  first.close();
  await expect(first.result).rejects.toThrow('closed');
  expect(await second.result).toMatchObject(WHOLE);
});

test('the second page cancels what the first one runs', async () => {
  const first = await inTheMiddle();
  const second = page();
  second.control.abort();
  expect(await second.result).toMatchObject({ state: 'cancelled', added: (BATCHES / 2) * ROWS });
  first.goOn();
  expect(await first.result).toMatchObject({ state: 'cancelled', added: (BATCHES / 2) * ROWS });
  expect(files).toBeUndefined();
});

test('an import whose files are gone is not said to be done', async () => {
  files = undefined;
  expect(await page().result).toMatchObject({ state: 'cancelled', added: 0 });
});
