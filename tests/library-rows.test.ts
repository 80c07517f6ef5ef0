import { describe, expect, test } from 'vitest';
import { listRows } from '../src/library/all-rows.ts';
import { readBackup, writeBackup } from '../src/library/backup.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { restoreRows } from '../src/library/restore-rows.ts';
import { trackChanges } from '../src/library/track-changes.ts';
import { eventItem, failingTables, fakeTools } from './library-fixtures.ts';

const ROWS = 7;

async function imported(tables: LibraryTables, changed?: () => void): Promise<Library> {
  const library = createLibrary(tables, fakeTools(changed));
  await bring(library, 'i', (number) => eventItem(number));
  return library;
}

async function bring(library: Library, key: string, item: (number: number) => ReturnType<typeof eventItem>) {
  await library.beginImport({ key, name: `${key}.csv`, format: 'table', bytes: 1 });
  const items = Array.from({ length: ROWS }, (_, number) => item(number));
  const record = await library.applyBatch({ import: key, seq: 0, items, position: ROWS, problems: [], refused: 0 });
  await library.endImport(key, 'done');
  return record;
}

const ids = async (library: Library): Promise<readonly string[]> =>
  (await library.pack([])).incidents.map(({ id }) => id.replace('event-', ''));
const erased = async (library: Library): Promise<readonly string[]> =>
  (await library.erasedRows('i')).map(({ key }) => key);

describe('erasing one row of an import', () => {
  test('it is gone from the library, listed as erased, and taken back', async () => {
    const tables = createMemoryTables();
    let changes = 0;
    const library = await imported(tables, () => (changes += 1));
    const before = changes;
    await library.eraseRow('row-3');
    expect(changes).toBe(before + 1);
    expect(await ids(library)).not.toContain('row-3');
    expect(await library.count()).toBe(ROWS - 1);
    expect(await erased(library)).toEqual(['row-3']);
    await library.takeRowBack('row-3');
    expect(await ids(library)).toContain('row-3');
    expect(await erased(library)).toEqual([]);
    expect(await tables.count('replaced')).toBe(0);
  });

  test('erased for good, nothing of it is left', async () => {
    const tables = createMemoryTables();
    const library = await imported(tables);
    await library.eraseRow('row-3');
    await library.forgetRow('row-3');
    await library.takeRowBack('row-3');
    expect(await erased(library)).toEqual([]);
    for (const table of ['events', 'replaced'] as const)
      expect(JSON.stringify(await listRows(tables, table))).not.toContain('row-3');
  });

  test('twice, an unknown one, or in the wrong order: nothing is lost', async () => {
    const library = await imported(createMemoryTables());
    await library.eraseRow('row-3');
    await library.eraseRow('row-3');
    await library.eraseRow('nobody');
    await library.takeRowBack('row-4');
    await library.forgetRow('row-4');
    expect(await erased(library)).toEqual(['row-3']);
    expect(await library.count()).toBe(ROWS - 1);
  });

  test('the change is one commit and is noted for what is derived', async () => {
    const memory = createMemoryTables();
    const library = await imported(memory);
    const dying = createLibrary(
      failingTables(memory, () => 'before'),
      fakeTools(),
    );
    await expect(dying.eraseRow('row-3')).rejects.toThrow('stopped');
    expect(await ids(library)).toContain('row-3');
    let key = 0;
    const tracked = createLibrary(
      trackChanges(memory, () => String((key += 1))),
      fakeTools(),
    );
    await tracked.eraseRow('row-3');
    expect(await memory.get('meta', 'changed:1')).toMatchObject({ value: { events: ['row-3'] } });
  });

  test('its import undone: the erased row goes too and does not come back', async () => {
    const tables = createMemoryTables();
    const library = await imported(tables);
    await library.eraseRow('row-3');
    await library.undoImport('i');
    expect(await library.count()).toBe(0);
    expect(await tables.count('replaced')).toBe(0);
    await library.takeRowBack('row-3');
    expect(await library.count()).toBe(0);
  });

  test('what the row had replaced comes back with the undo of its import, and an erased row of the other stays erased', async () => {
    const library = await imported(createMemoryTables());
    await library.eraseRow('row-1');
    await bring(library, 'j', (number) => eventItem(number, { title: `Later ${number}` }));
    await library.eraseRow('row-3');
    await library.undoImport('j');
    const titles = (await library.pack([])).incidents.map(({ id, title }) => `${id} ${title}`).join('\n');
    expect(titles).not.toContain('Later');
    // The row of the first import comes back: the reader erased what the second one said.
    expect(titles).toContain('event-row-3 ');
    expect(titles).not.toContain('event-row-1 ');
    expect(await erased(library)).toEqual(['row-1']);
  });

  test('imported again it is there again, and taking back changes nothing of it', async () => {
    const library = await imported(createMemoryTables());
    await library.eraseRow('row-3');
    await bring(library, 'j', (number) => eventItem(number, { title: `Later ${number}` }));
    await library.takeRowBack('row-3');
    expect((await library.pack([])).incidents.find(({ id }) => id === 'event-row-3')?.title).toBe('Later 3');
    expect(await erased(library)).toEqual([]);
  });

  test('a backup carries the erased row as erased', async () => {
    const tables = createMemoryTables();
    const library = await imported(tables);
    await library.eraseRow('row-3');
    const file = await written(tables);
    const { value, problems } = readBackup('b.json', file);
    expect(problems).toEqual([]);
    const fresh = createMemoryTables();
    await restoreRows(fresh, value ?? []);
    expect(await written(fresh)).toBe(file);
    const restored = createLibrary(fresh, fakeTools());
    expect(await restored.count()).toBe(ROWS - 1);
    await restored.takeRowBack('row-3');
    expect(await restored.count()).toBe(ROWS);
  });

  test('rows are listed a page at a time, and those of some keys', async () => {
    const library = await imported(createMemoryTables());
    const keys = (rows: readonly { readonly key: string }[]): readonly string[] => rows.map(({ key }) => key);
    expect(keys(await library.rowsOfImport('i', 5, 5))).toEqual(['row-5', 'row-6']);
    expect(keys(await library.readRows(['row-2', 'nobody']))).toEqual(['row-2']);
    expect(await library.rowsOfImport('other', 0, 5)).toEqual([]);
  });
});

async function written(tables: LibraryTables): Promise<string> {
  let text = '';
  for await (const part of writeBackup(tables, { restricted: true })) text += part;
  return text;
}
