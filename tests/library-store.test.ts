import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createLibrary } from '../src/library/library.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { ImportBatch } from '../src/library/text-input.ts';
import { openLibraryDatabase } from '../src/platform/library-database.ts';
import { DATABASE_NAME, SCHEMA_VERSION } from '../src/platform/library-version.ts';
import { bareReport, eventItem, failingTables, fakeTools, textInput } from './library-fixtures.ts';

let names = 0;
const stores: readonly [string, () => Promise<LibraryTables>][] = [
  ['memory', async () => createMemoryTables()],
  ['IndexedDB', () => openLibraryDatabase(`test-${(names += 1)}`)],
];
const begin = { key: 'imp', name: 'rows.csv', format: 'csv', bytes: 1 };
const batchOf = (seq: number, size = 10, from = seq * size): ImportBatch => ({
  import: 'imp',
  seq,
  items: Array.from({ length: size }, (_, i) => eventItem(from + i)),
  position: from + size,
  problems: [],
  refused: 0,
});
const LONG = Array.from({ length: 60 }, (_, i) => `word${i} of the long report`).join(' ');

describe.each(stores)('the library over %s', (_name, make) => {
  test('the same text saved a thousand times at once is one record', async () => {
    const library = createLibrary(await make(), fakeTools());
    const outcomes = await Promise.all(
      Array.from({ length: 1000 }, () => library.save(textInput('One text.', { url: 'https://a.example/x' }))),
    );
    expect(outcomes.filter((one) => one.outcome === 'added')).toHaveLength(1);
    expect(await library.count()).toBe(1);
  });

  test('another text at the same address is a new version, and removing it brings the old one back', async () => {
    const library = createLibrary(await make(), fakeTools());
    await library.save(textInput('First.', { url: 'https://www.a.example/x?utm_source=y' }));
    const second = await library.save(textInput('Second.', { url: 'http://a.example/x/#top' }));
    expect(second).toMatchObject({ outcome: 'version', record: { version: 2, document: 'a.example/x' } });
    expect((await library.pack([])).reports.map((report) => report.text)).toEqual(['Second.']);
    await library.remove(second.record.key);
    expect((await library.pack([])).reports.map((report) => report.text)).toEqual(['First.']);
  });

  test('a reprint elsewhere is marked as a copy, another story is not', async () => {
    const library = createLibrary(await make(), fakeTools());
    const first = await library.save(textInput(LONG, { url: 'https://a.example/1' }));
    const copy = await library.save(textInput(`B News - ${LONG} More on our site.`, { url: 'https://b.example/2' }));
    const other = await library.save(textInput(LONG.replaceAll('word', 'thing'), { url: 'https://c.example/3' }));
    expect(copy.record.copy_of).toBe(first.record.key);
    expect(other.record.copy_of).toBeUndefined();
  });

  test('a date says where it is from: the page, or else the words of the text', async () => {
    const day = { edtf: '2024-03-04', from: '2024-03-04', to: '2024-03-04', basis: 'stated', why: [] } as const;
    const dated = createLibrary(await make(), {
      ...fakeTools(),
      readText: ({ source }) => ({ ...bareReport(source), published: day }),
    });
    expect((await dated.save(textInput('4 March 2024. Words.'))).record.published_from).toBe('text');
    const meta = { ...textInput('Other words.'), published_from: 'meta' } as const;
    expect((await dated.save(meta)).record.published_from).toBe('meta');
    const undated = createLibrary(await make(), fakeTools());
    expect((await undated.save(textInput('Words.'))).record).not.toHaveProperty('published_from');
  });

  test('a text keeps its author, whom its references name', async () => {
    const library = createLibrary(await make(), fakeTools());
    await library.save({ ...textInput('Words of one.'), author: 'A. Writer' });
    await library.save(textInput('Words of nobody.'));
    const { reports } = await library.pack([]);
    expect(new Map(reports.map(({ text, author }) => [text, author] as const))).toEqual(
      new Map([
        ['Words of nobody.', undefined],
        ['Words of one.', 'A. Writer'],
      ]),
    );
  });

  test('lists the newest first, a page at a time', async () => {
    const library = createLibrary(await make(), fakeTools());
    for (let i = 0; i < 7; i += 1) await library.save(textInput(`Text ${i}.`));
    const page = await library.list(2, 3);
    expect(page.total).toBe(7);
    expect(page.items.map((item) => item.report.text)).toEqual(['Text 4.', 'Text 3.', 'Text 2.']);
  });

  test('an import is applied once whatever is sent again, and undone whole', async () => {
    const tables = await make();
    const library = createLibrary(tables, fakeTools());
    await library.save(textInput('Kept.', { url: 'https://a.example/x' }));
    await library.beginImport(begin);
    await library.applyBatch(batchOf(0));
    await library.applyBatch(batchOf(0));
    await expect(library.applyBatch(batchOf(2))).rejects.toThrow('Batch 2 came before batch 1');
    await library.applyBatch({
      ...batchOf(1),
      items: [
        { text: textInput('Newer.', { url: 'https://a.example/x' }) },
        { text: textInput('Newest.', { url: 'https://a.example/x' }) },
      ],
    });
    const done = await library.endImport('imp', 'done');
    expect(done).toMatchObject({ state: 'done', added: 10, changed: 2, next: 2 });
    expect((await library.pack([])).reports.map((report) => report.text)).toContain('Newest.');
    expect(await library.undoImport('imp')).toMatchObject({ state: 'undone' });
    expect(await library.count()).toBe(1);
    expect((await library.pack([])).reports.map((report) => report.text)).toEqual(['Kept.']);
    expect(await tables.count('replaced')).toBe(0);
  });

  test('a later import that changes a row gives the old row back when it is undone', async () => {
    const tables = await make();
    const library = createLibrary(tables, fakeTools());
    await library.beginImport(begin);
    await library.applyBatch(batchOf(0));
    await library.endImport('imp', 'done');
    await library.beginImport({ ...begin, key: 'imp2' });
    const changed = {
      ...batchOf(0),
      import: 'imp2',
      items: [eventItem(3, { deaths: '9' }), eventItem(4), eventItem(77)],
    };
    expect(await library.applyBatch(changed)).toMatchObject({ added: 1, same: 1, changed: 1 });
    await library.undoImport('imp2');
    expect((await tables.get('events', 'row-3'))?.event.deaths).toBeUndefined();
    expect(await tables.count('events')).toBe(10);
  });

  test('stopped at every commit, before or after it, nothing is lost or doubled', async () => {
    for (const how of ['before', 'after'] as const) {
      for (let stop = 1; stop <= 8; stop += 1) {
        const tables = await make();
        const dying = failingTables(tables, (call) => (call === stop ? how : null));
        const library = createLibrary(dying, fakeTools());
        const again = async <T>(task: () => Promise<T>): Promise<T> => task().catch(task);
        await again(() => library.beginImport(begin));
        for (let seq = 0; seq < 4; seq += 1) await again(() => library.applyBatch(batchOf(seq)));
        const done = await again(() => library.endImport('imp', 'done'));
        expect(done).toMatchObject({ added: 40, same: 0, state: 'done' });
        expect(await tables.count('events')).toBe(40);
        const undone = failingTables(tables, (call) => (call === 1 + (stop % 3) ? how : null));
        const other = createLibrary(undone, fakeTools());
        await again(() => other.undoImport('imp'));
        expect(await tables.count('events')).toBe(0);
      }
    }
  });

  test('200 stops at seeded moments during one import of 2,000 rows', async () => {
    const tables = await make();
    let random = 7;
    const chance = (): number => (random = (random * 1103515245 + 12345) % 2147483648) / 2147483648;
    let stops = 0;
    const plan = (): 'before' | 'after' | null => {
      if (stops >= 200 || chance() < 0.3) return null;
      stops += 1;
      return chance() < 0.5 ? 'before' : 'after';
    };
    const newLife = (): ReturnType<typeof createLibrary> => createLibrary(failingTables(tables, plan), fakeTools());
    let library = newLife();
    const persist = async (task: () => Promise<unknown>): Promise<void> => {
      for (;;) {
        try {
          await task();
          return;
        } catch {
          library = newLife();
        }
      }
    };
    await persist(() => library.beginImport(begin));
    for (let seq = 0; seq < 400; seq += 1) await persist(() => library.applyBatch(batchOf(seq, 5)));
    await persist(() => library.endImport('imp', 'done'));
    expect(stops).toBe(200);
    expect(await tables.count('events')).toBe(2000);
    expect(await tables.get('imports', 'imp')).toMatchObject({
      added: 2000,
      same: 0,
      changed: 0,
      state: 'done',
      position: 2000,
    });
  });
});

test('any sequence of changes leaves memory and IndexedDB with the same rows', async () => {
  const change = fc.oneof(
    fc.record({ put: fc.nat(6), value: fc.nat(3), import: fc.constantFrom('a', 'b') }),
    fc.record({ remove: fc.nat(6) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 8 }), async (commits) => {
      const memory = createMemoryTables();
      const stored = await openLibraryDatabase(`test-${(names += 1)}`);
      for (const commit of commits) {
        const changes = commit.map((one) =>
          'remove' in one
            ? { table: 'events' as const, remove: `row-${one.remove}` }
            : {
                table: 'events' as const,
                put: {
                  ...eventItem(one.put, { deaths: String(one.value) }),
                  key: `row-${one.put}`,
                  import: one.import,
                },
              },
        );
        await memory.commit(changes);
        await stored.commit(changes);
      }
      for (const query of [
        { limit: 9 },
        { limit: 2, after: 'row-1' },
        { limit: 9, where: { field: 'import' as const, value: 'a' } },
        { limit: 3, backwards: true, offset: 1 },
      ])
        expect(await stored.rows('events', query)).toEqual(await memory.rows('events', query));
      stored.close();
    }),
    { numRuns: 60 },
  );
});

describe('the database', () => {
  test('a commit that fails midway leaves nothing behind', async () => {
    const tables = await openLibraryDatabase(`test-${(names += 1)}`);
    const bad = { key: 'x', event: (() => undefined) as never, import: 'i' };
    await expect(
      tables.commit([
        { table: 'events', put: { ...eventItem(1), key: 'row-1', import: 'i' } },
        { table: 'events', put: bad },
      ]),
    ).rejects.toThrow();
    expect(await tables.count('events')).toBe(0);
  });

  test('after a commit that failed another connection is used: one that met a full disk may take nothing more', async () => {
    const tables = await openLibraryDatabase(`test-${(names += 1)}`);
    let spoil = true;
    const spoilt = new WeakSet<IDBDatabase>();
    const plain = Reflect.get(IDBDatabase.prototype, 'transaction') as (...given: unknown[]) => IDBTransaction;
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      if (spoilt.has(this)) throw new DOMException('mutations are not allowed', 'InvalidStateError');
      if (spoil && given[1] === 'readwrite') spoilt.add(this);
      if (spoilt.has(this)) throw new DOMException('full', 'QuotaExceededError');
      return plain.apply(this, given);
    });
    await expect(tables.commit([{ table: 'meta', put: { key: 'a', value: 1 } }])).rejects.toThrow('full');
    spoil = false;
    await tables.commit([{ table: 'meta', put: { key: 'a', value: 2 } }]);
    begin.mockRestore();
    expect((await tables.get('meta', 'a'))?.value).toBe(2);
  });

  test('a newer shape is refused in words and left alone', async () => {
    const newer = await openDB('newer', SCHEMA_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('future', { keyPath: 'key' }),
    });
    await newer.put('future', { key: 'a' });
    newer.close();
    await expect(openLibraryDatabase('newer')).rejects.toThrow('newer version of Backstory');
    const after = await openDB('newer', SCHEMA_VERSION + 1);
    expect(await after.count('future')).toBe(1);
    after.close();
  });

  test('a connection that the browser closes is opened again at the next call', async () => {
    const tables = await openLibraryDatabase();
    tables.close();
    expect(await tables.count('texts')).toBe(0);
    tables.close();
    expect(DATABASE_NAME).toBe('backstory-library');
  });
});
