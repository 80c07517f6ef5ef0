import { expect, test } from 'vitest';
import { createLibrary } from '../src/library/library.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { allPacks } from '../src/platform/all-packs.ts';
import { fakeTools } from './library-fixtures.ts';
import { bundled } from './knowledge-rig.ts';

test('what a wake asks of an empty library is asked in two turns of its database', async () => {
  const inner = createMemoryTables();
  let waiting: (() => void)[] = [];
  // Answered when nobody has anything more to ask before an answer.
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => new Promise((resolve) => waiting.push(() => resolve(ask())));
  const tables: LibraryTables = {
    ...inner,
    get: (table, key) => inTurn(() => inner.get(table, key)),
    keys: (table, query) => inTurn(() => inner.keys(table, query)),
    rows: (table, query) => inTurn(() => inner.rows(table, query)),
    count: (table) => inTurn(() => inner.count(table)),
  };
  const state = { id: bundled.id, name: 'Bundled', state: 'ready', entities: 0, reports: 0, incidents: 0 } as const;
  const source = allPacks({
    loadBundled: async () => ({ pack: bundled, state }),
    tables: async () => tables,
    library: async () => createLibrary(tables, fakeTools()),
    store: async () => null,
    trouble: async () => null,
    packFile: async () => null,
    caughtUp: () => undefined,
    merged: () => undefined,
  });
  const loading = source.load();
  let turns = 0;
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (waiting.length === 0) break;
    turns += 1;
    for (const answer of waiting.splice(0)) answer();
  }
  expect((await loading).states.map((one) => one.state)).toEqual(['ready', 'ready']);
  expect(turns).toBe(2);
});
