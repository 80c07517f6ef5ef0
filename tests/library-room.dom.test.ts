import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roomForImport, roomForPack } from '../entrypoints/library/room-for.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import type { LibraryService } from '../src/platform/library-handlers.ts';
import { eventItem } from './library-fixtures.ts';
import { drawImports } from './draw-imports.tsx';
import { make, OWN, quota } from './library-rig.ts';

/** The background, behind the page's messages. */
const behind = vi.hoisted(() => ({ service: null as unknown }));
vi.mock('../src/platform/browser.ts', () => ({ browser: {} }));
vi.mock('../entrypoints/popup/say-problem.ts', () => ({ sayProblem: async (sentence: string) => sentence }));
vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (name: 'import.list', params: never) => {
    try {
      return { ok: true, value: await (behind.service as LibraryService).handlers[name](params, OWN) };
    } catch (error) {
      return { ok: false, sentence: (error as Error).message };
    }
  },
}));
// In the extension rows are read in a worker of its own.
const ROWS = 1000;
const STEP = 250;
vi.mock('../entrypoints/library/read-steps.ts', () => ({
  readSteps: async function* (_file: File, _options: object, skip: number) {
    for (let from = 0; from < ROWS; from += STEP)
      yield from < skip
        ? { skipped: STEP, steps: [] }
        : { skipped: 0, steps: Array.from({ length: STEP }, (_, i) => eventItem(from + i)) };
  },
}));

const MB = 1_000_000;
const rows = (count: number): File => new File([`date,title\n${'2020-02-16,x\n'.repeat(count)}`], 'rows.csv');

/** A disk that takes so many bytes, with what the browser tells of it. */
function disk(takes: number, told: StorageEstimate = { quota: 10_000 * MB, usage: 0 }): { removed: string[] } {
  const removed: string[] = [];
  let written = 0;
  const write = async ({ size }: Blob): Promise<void> => {
    written += size;
    if (written > takes) throw quota();
  };
  const writer = { write, abort: async () => undefined };
  const folder = {
    getFileHandle: async () => ({ createWritable: async () => writer }),
    removeEntry: async (name: string) => void removed.push(name),
  };
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue(told);
  vi.spyOn(navigator.storage, 'getDirectory').mockResolvedValue(folder as never);
  return { removed };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test('a short row needs as much room as a long one; what is written to try the disk is gone again', async () => {
  const { removed } = disk(8 * MB);
  expect(await roomForImport([rows(1000)])).toBeNull();
  // A file of 130 kB.
  expect(await roomForImport([rows(10_000)])).toEqual({
    needed: '30 MB',
    free: expect.stringMatching(/^[4-8]\.\d MB$/),
  });
  expect(removed).toHaveLength(2);
});

test('what the browser tells of its room is believed beyond what is tried; a file system that is not to be had is no lack', async () => {
  disk(Infinity, { quota: 500 * MB, usage: 100 * MB });
  const pack = (size: number, name = 'p.json'): File => new File([new Uint8Array(size * MB)], name);
  expect(await roomForPack(pack(20, 'p.json.gz'))).toEqual({ needed: '600 MB', free: '400 MB' });
  expect(await roomForPack(pack(10, 'p.json.gz'))).toBeNull();
  // Firefox tells a tenth of the disk, and gives an extension more.
  disk(Infinity, { quota: 31 * MB, usage: 0 });
  expect(await roomForPack(pack(20))).toBeNull();
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new Error('no'));
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect(await roomForImport([rows(10_000)])).toBeNull();
});

test('the disk of this browser takes what there is room for, and nothing stays of it', async () => {
  expect(await roomForImport([rows(10_000)])).toBeNull();
  const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
  for await (const name of folder.keys()) expect(name).not.toMatch(/^room-/);
});

/** The imports of a library page, over tables that may be full. */
function open(tables: LibraryTables): ReturnType<typeof drawImports> {
  behind.service = make({}, tables);
  return drawImports();
}
async function start(root: HTMLElement, file: File): Promise<void> {
  const chosen = new DataTransfer();
  chosen.items.add(file);
  const field = root.querySelector<HTMLInputElement>('#import-files');
  if (!field) throw new Error('no field');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(root.querySelector('#start-import')).not.toBeNull());
  press(root, '#start-import');
}
const press = (root: HTMLElement, selector: string): void => root.querySelector<HTMLElement>(selector)?.click();
const state = (root: HTMLElement): string | null | undefined =>
  root.querySelector('[data-import]')?.getAttribute('data-state');

let tables: LibraryTables;
beforeEach(() => {
  tables = createMemoryTables();
});

test('where there is no room for an import it is said before anything is written', async () => {
  disk(3 * MB);
  const { root, files } = open(tables);
  await start(root, rows(5000));
  await vi.waitFor(() =>
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/^This import needs about 15 MB/),
  );
  expect(files.size).toBe(0);
  expect(await tables.rows('imports', { limit: 9 })).toEqual([]);
});

/** Imports over a disk that is full after two batches, until it is said to have room again. */
async function halted(): Promise<ReturnType<typeof open> & { disk: { isFull: boolean; refused: number } }> {
  disk(Infinity);
  const real = { isFull: false, refused: 0 };
  let commits = 0;
  const commit: LibraryTables['commit'] = async (changes) => {
    if (real.isFull) {
      real.refused += 1;
      throw quota();
    }
    await tables.commit(changes);
    commits += 1;
    if (commits === 3) real.isFull = true;
  };
  const opened = open({ ...tables, commit });
  await start(opened.root, rows(ROWS));
  await vi.waitFor(() => expect(opened.root.querySelector('.go-on')).not.toBeNull());
  return { ...opened, disk: real };
}
const told = (root: HTMLElement): string | null | undefined => root.querySelector('[role=alert]')?.textContent;

test('a disk that fills up meanwhile: said plainly, whole rows stay, it goes on when there is room, and all can be taken back', async () => {
  const { root, files, disk: real } = await halted();
  expect(told(root)).toContain('There is no room left on this disk');
  expect(root.querySelector('.counts')?.textContent).toContain('500 added');
  // What is there is whole: the rows of the batches that the import's own record speaks of, and their files to go on with.
  expect(await tables.count('events')).toBe(500);
  expect(files.size).toBe(1);
  press(root, '.go-on');
  await vi.waitFor(() => expect(real.refused).toBe(2));
  await vi.waitFor(() => expect(root.querySelector('.go-on')).not.toBeNull());
  expect(told(root)).toContain('There is no room left on this disk');
  real.isFull = false;
  press(root, '.go-on');
  await vi.waitFor(() => expect(state(root)).toBe('done'));
  expect(told(root)).toBeUndefined();
  expect(await tables.count('events')).toBe(ROWS);
  expect(root.querySelector('.counts')?.textContent).toContain('1,000 added, 0 changed, 0 there already');
  expect(files.size).toBe(0);
  press(root, '.undo');
  await vi.waitFor(() => expect(state(root)).toBe('undone'));
  expect(await tables.count('events')).toBe(0);
});

test('stopped for want of room and given up: it is said while that cannot be written either; then what came goes with one press', async () => {
  const { root, files, disk: real } = await halted();
  press(root, '.cancel');
  await vi.waitFor(() => expect(real.refused).toBe(2));
  expect(told(root)).toContain('There is no room left on this disk');
  real.isFull = false;
  press(root, '.cancel');
  await vi.waitFor(() => expect(state(root)).toBe('cancelled'));
  expect(files.size).toBe(0);
  press(root, '.undo');
  await vi.waitFor(() => expect(state(root)).toBe('undone'));
  expect(await tables.count('events')).toBe(0);
});
