import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Change } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { openLibraryDatabase } from '../src/platform/library-database.ts';
import { eventItem } from './library-fixtures.ts';

const KEYS = 400;
const keyOf = (number: number): string => `row-${number}`;
const put = (number: number, importKey: string, value: number): Change => ({
  table: 'events',
  put: { ...eventItem(number, { deaths: String(value) }), key: keyOf(number), import: importKey },
});

/** Many rows at once: those between two numbers, or every so many of them. */
const stretch = fc.record({
  from: fc.nat(KEYS - 1),
  count: fc.integer({ min: 1, max: 180 }),
  step: fc.constantFrom(1, 1, 7),
  import: fc.constantFrom('a', 'b', null),
  value: fc.nat(3),
});

test('rows in blocks, written by two contexts in turn, are those of a plain table', async () => {
  let names = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(stretch, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (commits) => {
      const name = `blocks-${(names += 1)}`;
      const memory = createMemoryTables();
      const contexts = [await openLibraryDatabase(name), await openLibraryDatabase(name)] as const;
      const all = Array.from({ length: KEYS + 5 }, (_, number) => keyOf(number));
      for (const [turn, commit] of commits.entries()) {
        const changes = commit.flatMap(({ from, count, step, import: of, value }) =>
          Array.from({ length: count }, (_, i) => (from + i * step) % KEYS).map((number): Change =>
            of === null ? { table: 'events', remove: keyOf(number) } : put(number, of, value),
          ),
        );
        await memory.commit(changes);
        await contexts[turn % 2 === 0 ? 0 : 1].commit(changes);
        for (const stored of contexts) {
          expect(await stored.count('events')).toBe(await memory.count('events'));
          expect(await stored.getMany('events', all)).toEqual(await memory.getMany('events', all));
          expect(await stored.get('events', keyOf(turn))).toEqual(await memory.get('events', keyOf(turn)));
          for (const query of [
            { limit: 1000 },
            { limit: 90, after: keyOf(2) },
            { limit: 1000, where: { field: 'import', value: 'a' } as const },
            { limit: 70, offset: 40, where: { field: 'import', value: 'b' } as const },
            { limit: 5, backwards: true, offset: 2 },
          ])
            expect(await stored.rows('events', query)).toEqual(await memory.rows('events', query));
          expect(await stored.keys('events', { limit: 33, after: keyOf(11) })).toEqual(
            await memory.keys('events', { limit: 33, after: keyOf(11) }),
          );
        }
      }
      for (const stored of contexts) stored.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('rows whose keys have no order are looked for once, and what another context wrote meanwhile is seen', async () => {
  const [one, other] = [await openLibraryDatabase('blocks-hash'), await openLibraryDatabase('blocks-hash')];
  const hash = (at: number): string => `row-${(Math.imul(at + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}`;
  const batch = (from: number, value: number): Change[] =>
    Array.from({ length: 100 }, (_, at) => {
      const key = hash(from + at);
      return { table: 'events', put: { ...eventItem(from + at, { deaths: String(value) }), key, import: 'a' } };
    });
  const keys = (changes: readonly Change[]): string[] =>
    changes.flatMap((change) => ('put' in change ? [change.put.key] : []));
  // As an import does it, from an empty library on: nothing is looked for, because nobody else has written such a row.
  const first = vi.spyOn(IDBIndex.prototype, 'getKey');
  for (let from = 0; from < 1000; from += 100) {
    await one.getMany('events', keys(batch(from, 1)));
    await one.commit(batch(from, 1));
  }
  expect(first.mock.calls.filter(([key]) => typeof key === 'string')).toEqual([]);
  expect((await one.getMany('events', keys(batch(300, 1)))).every((row) => row?.event.deaths === '1')).toBe(true);
  first.mockRestore();
  // Another context has written: each is looked for, once.
  const late = batch(2000, 1);
  await other.commit(late);
  expect((await one.getMany('events', keys(late))).every((row) => row !== undefined)).toBe(true);
  const fresh = batch(1000, 1);
  const looks = vi.spyOn(IDBIndex.prototype, 'getKey');
  await one.getMany('events', keys(fresh));
  const before = looks.mock.calls.filter(([key]) => typeof key === 'string').length;
  await one.commit(fresh);
  const looked = (): number => looks.mock.calls.filter(([key]) => typeof key === 'string').length;
  expect([before, looked()]).toEqual([100, 100]);
  looks.mockRestore();
  const next = batch(1100, 1);
  await one.getMany('events', keys(next));
  await other.commit(batch(1100, 2));
  await one.commit(next);
  expect(await one.count('events')).toBe(1300);
  expect((await other.get('events', hash(1100)))?.event.deaths).toBe('1');
  one.close();
  other.close();
});

test('a library without a row, and one that was erased, answer with nothing', async () => {
  const tables = await openLibraryDatabase('blocks-empty');
  const nothing = async (): Promise<void> => {
    expect(await tables.rows('events', { limit: 5 })).toEqual([]);
    expect(await tables.rows('events', { limit: 5, where: { field: 'import', value: 'a' } })).toEqual([]);
    expect(await tables.rows('events', { limit: 5, backwards: true, offset: 1 })).toEqual([]);
    expect(await tables.getMany('events', ['a'])).toEqual([undefined]);
    expect(await tables.count('events')).toBe(0);
  };
  await nothing();
  await tables.commit(Array.from({ length: 100 }, (_, number) => put(number, 'a', 1)));
  expect(await tables.rows('events', { limit: 500 })).toHaveLength(100);
  await tables.erase();
  await nothing();
  // As many rows as before, with other words: what was remembered of the old ones is not taken for them.
  await tables.commit(Array.from({ length: 100 }, (_, number) => put(number, 'a', 2)));
  expect(new Set((await tables.rows('events', { limit: 500 })).map(({ event }) => event.deaths))).toEqual(
    new Set(['2']),
  );
  tables.close();
});

test('rows that were just read are removed without a look for each of them', async () => {
  const tables = await openLibraryDatabase('blocks-undone');
  // Keys of rows without an id of their own are in no order: those of one step lie between those of all others.
  const mixed = Array.from({ length: 4000 }, (_, at) => (at * 7919) % 4000);
  for (let from = 0; from < mixed.length; from += 500)
    await tables.commit(mixed.slice(from, from + 500).map((number) => put(number, 'a', 1)));
  const looked = vi.spyOn(IDBIndex.prototype, 'getKey');
  const rows = await tables.rows('events', { limit: 500, where: { field: 'import', value: 'a' } });
  await tables.commit(rows.map(({ key }) => ({ table: 'events', remove: key })));
  expect(looked).not.toHaveBeenCalled();
  expect(await tables.count('events')).toBe(3500);
  tables.close();
});
