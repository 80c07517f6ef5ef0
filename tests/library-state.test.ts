import { afterEach, expect, test, vi } from 'vitest';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createLibraryState } from '../src/platform/library-state.ts';
import { bareReport, textInput } from './library-fixtures.ts';
import { valueStore } from './library-rig.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A library of so many texts, and how many of them were looked at. */
async function stateOf(count: number) {
  vi.useFakeTimers();
  const inner = createMemoryTables();
  let looked = 0;
  const tables: LibraryTables = {
    ...inner,
    count: async (table) => {
      const found = await inner.count(table);
      if (table === 'texts') looked += found;
      return found;
    },
    keys: async (table, query) => {
      const found = await inner.keys(table, query);
      if (table === 'texts') looked += found.length;
      return found;
    },
  };
  const add = async (from: number, to: number): Promise<void> => {
    const rows = Array.from({ length: to - from }, (_, at) =>
      bareReport(textInput(`Text number ${from + at}.`).source),
    );
    await inner.commit(
      rows.map((report) => ({
        table: 'texts',
        put: { key: report.id, report, document: report.id, version: 1, sketch: [], origin: 'file', accessed: '2026', off: { claims: [], mentions: [] } }, // prettier-ignore
      })),
    );
  };
  await add(0, count);
  const state = createLibraryState(valueStore(), async () => tables);
  const lookedAt = (): number => {
    const before = looked;
    looked = 0;
    return before;
  };
  return { state, tables: inner, add, lookedAt };
}

test('a note of one change does not count a large library; all is counted when nobody waits', async () => {
  const { state, add, lookedAt } = await stateOf(3000);
  await state.note(3000);
  expect(await state.kept()).toMatchObject({ records: 3000 });
  await add(3000, 3001);
  lookedAt();
  await state.note(1);
  expect(lookedAt()).toBeLessThan(1100);
  // The same text again is no further record: only counting tells.
  await state.note(1);
  expect(await state.kept()).toMatchObject({ records: 3002, unsaved: 3002 });
  await vi.runAllTimersAsync();
  expect(await state.kept()).toMatchObject({ records: 3001, unsaved: 3002 });
  expect(await state.lost()).toEqual({ lost: 0, isEmpty: false });
});

test('a count that comes late says nothing of what was erased, forgotten or taken back meanwhile', async () => {
  for (const what of ['erased', 'forgotten', 'taken back'] as const) {
    const { state, tables } = await stateOf(1500);
    await state.note(1500);
    await state.note(1);
    if (what !== 'taken back') await tables.erase();
    if (what === 'erased') await state.note(1, true);
    if (what === 'forgotten') await state.forget();
    if (what === 'taken back') await state.set({ records: 0 });
    await vi.runAllTimersAsync();
    expect((await state.kept()).records, what).toBe(0);
    expect(await state.lost(), what).toEqual({ lost: 0, isEmpty: false });
  }
});

test('a large library that was emptied from outside is noticed by the next note', async () => {
  const { state, tables, add } = await stateOf(1500);
  await state.note(1500);
  await state.note(2);
  await vi.runAllTimersAsync();
  await tables.erase();
  await add(5000, 5001);
  await state.note(1);
  expect(await state.lost()).toEqual({ lost: 1500, isEmpty: false });
});
