import { afterEach, expect, test, vi } from 'vitest';
import { listRows } from '../src/library/all-rows.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import type { LibraryService } from '../src/platform/library-handlers.ts';
import { drawImports } from './draw-imports.tsx';
import { make, OWN } from './library-rig.ts';

const behind = vi.hoisted(() => ({ service: null as unknown }));
vi.mock('../src/platform/browser.ts', () => ({ browser: {} }));
vi.mock('../entrypoints/popup/say-problem.ts', () => ({ sayProblem: async (sentence: string) => sentence }));
vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (name: 'import.list', params: never) => ({
    ok: true,
    value: await (behind.service as LibraryService).handlers[name](params, OWN),
  }),
}));
// In the extension rows are read in a worker, whose script this page does not have.
vi.mock('../entrypoints/library/read-steps.ts', async () => {
  const { openFile } = await import('../entrypoints/library/open-file.ts');
  const { rowsOfFile } = await import('../entrypoints/library/rows-of-file.ts');
  return {
    readSteps: async function* (file: File, options: object, skip: number) {
      let at = 0;
      for await (const step of rowsOfFile(await openFile(file), 'table', options))
        yield (at += 1) <= skip ? { skipped: 1, steps: [] } : { skipped: 0, steps: [step] };
    },
  };
});

afterEach(() => document.body.replaceChildren());

/** The preview of a chosen table. */
async function preview(text: string): Promise<{ root: HTMLElement; tables: LibraryTables }> {
  const tables = createMemoryTables();
  behind.service = make({}, tables);
  const { root } = drawImports();
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'mine.csv'));
  const field = root.querySelector<HTMLInputElement>('#import-files');
  if (!field) throw new Error('no field');
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(root.querySelector('#start-import')).not.toBeNull());
  return { root, tables };
}
function select(root: HTMLElement, name: string, value: string): void {
  const field = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!field) throw new Error(`no ${name}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
const lines = (root: HTMLElement): readonly string[] =>
  [...root.querySelectorAll('.preview li')].map((line) => line.textContent ?? '');

test('columns that say nothing to us are chosen in the preview, which shows what comes of it; that is what is imported', async () => {
  const { root, tables } = await preview('tag,betreff,stelle\n03/04/2020,First,Here\n05/06/2020,Second,There\n');
  await vi.waitFor(() => expect(lines(root)[0]).toMatch(/mine\.csv:2: the row has no date, no title and no text/));
  select(root, 'title', 'betreff');
  await vi.waitFor(() => expect(lines(root)[0]).toContain('First'));
  select(root, 'date', 'tag');
  await vi.waitFor(() => expect(lines(root)[0]).toMatch(/could be two days/));
  select(root, 'order', 'day-first');
  select(root, 'place', 'stelle');
  await vi.waitFor(() => expect(lines(root)[0]).toMatch(/First.*Here|Here.*First/));
  // Nothing is stored before the reader says so.
  expect(await tables.count('events')).toBe(0);
  root.querySelector<HTMLElement>('#start-import')?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-import]')?.getAttribute('data-state')).toBe('done'));
  expect(
    (await listRows(tables, 'events')).map(({ event }) => [event.edtf, event.title, event.place].join()).sort(),
  ).toEqual(['2020-04-03,First,Here', '2020-06-05,Second,There']);
});

test('a column that was guessed wrongly is taken away', async () => {
  const { root, tables } = await preview('date,title,end\n2020-03-04,First,never\n');
  await vi.waitFor(() => expect(lines(root)[0]).toMatch(/the date "never" is not understood/));
  select(root, 'end', '');
  await vi.waitFor(() => expect(lines(root)[0]).toContain('First'));
  root.querySelector<HTMLElement>('#start-import')?.click();
  await vi.waitFor(() => expect(root.querySelector('[data-import]')?.getAttribute('data-state')).toBe('done'));
  expect(await tables.count('events')).toBe(1);
});
