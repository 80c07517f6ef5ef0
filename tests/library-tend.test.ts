import { describe, expect, test } from 'vitest';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { Change } from '../src/library/library-tables.ts';
import { entityId } from '../src/model/id.ts';
import { eventItem, failingTables } from './library-fixtures.ts';
import { make, OWN, page, quota, valueStore, type Made } from './library-rig.ts';

/** Rows that an import brought, and nothing else. */
async function imported(rows: number, made = make()): Promise<Made> {
  await made.handlers['import.begin']({ key: 'i', name: 'n.csv', format: 'csv', bytes: 1 }, OWN);
  const items = Array.from({ length: rows }, (_, i) => eventItem(i));
  const batch = { import: 'i', seq: 0, items, position: rows, problems: [], refused: 0 };
  await made.handlers['import.batch'](batch, OWN);
  await made.handlers['import.end']({ key: 'i', state: 'done' }, OWN);
  return made;
}
const status = async (made: Made): Promise<object> => made.handlers['library.status']({}, OWN);

describe('what the reader takes away', () => {
  test('an undo that goes on after a stop is no loss: nobody is told that the browser cleared the library', async () => {
    const made = await imported(30);
    await made.tend();
    const dying = make(
      {},
      failingTables(made.tables, (call) => (call > 1 ? 'before' : null)),
      made.values,
    );
    await expect(dying.handlers['import.undo']({ key: 'i' }, OWN)).rejects.toThrow('stopped before the commit');
    const after = make({}, made.tables, made.values);
    await after.tend();
    expect(await made.tables.count('events')).toBe(0);
    expect(await status(after)).toMatchObject({ state: 'ready', events: 0 });
    expect(await after.trouble()).toBeNull();
  });

  test('an undo says how far it is; who asks again meanwhile waits for the same one', async () => {
    const made = await imported(30);
    const told: (number | undefined)[] = [];
    const watched = make(
      {},
      {
        ...made.tables,
        commit: (changes) => {
          for (const change of changes)
            if (change.table === 'imports' && 'put' in change) told.push((change.put as { taken?: number }).taken);
          return made.tables.commit(changes);
        },
      },
      made.values,
    );
    const ask = (): unknown => watched.handlers['import.undo']({ key: 'i' }, OWN);
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(first).toMatchObject({ state: 'undone', taken: 30 });
    expect(second).toBe(first);
    expect(told).toEqual([30, 30]);
  });

  test('what was erased does not stay in the automatic snapshot', async () => {
    let whole = 'First.';
    const made = make({ extract: async () => page({ article: null, whole, url: `https://a.example/${whole}` }) });
    const kept = await made.savePage(1);
    whole = 'Second.';
    const erased = await made.savePage(1);
    await made.tend();
    expect(await status(made)).toMatchObject({ snapshot: { records: 2 } });
    await made.handlers['library.remove']({ report: erased.report }, OWN);
    await made.tend();
    expect(await status(made)).toMatchObject({ texts: 1, snapshot: { records: 1 } });
    await made.handlers['library.remove']({ report: kept.report }, OWN);
    await made.tend();
    expect(await status(made)).toMatchObject({ state: 'ready', texts: 0, snapshot: null });
    expect([...made.values.map.keys()].filter((key) => key.startsWith('library-snapshot'))).toEqual([]);
  });

  test('nor in the last snapshot of a library that has become too large for one', async () => {
    let whole = 'First.';
    const made = make({ extract: async () => page({ article: null, whole, url: `https://a.example/${whole}` }) });
    const { report } = await made.savePage(1);
    whole = 'Second.';
    await made.savePage(1);
    await made.tend();
    const list = made.values.map.get('library-snapshot-list') as { parts: object[] };
    await made.values.set({
      'library-snapshot-list': {
        ...list,
        parts: list.parts.map((part, at) => (at === 0 ? { ...part, size: 65e6 } : part)),
      },
    });
    await made.handlers['library.remove']({ report }, OWN);
    await made.tend();
    expect(await status(made)).toMatchObject({ texts: 1, snapshot: null });
    expect([...made.values.map.keys()].filter((key) => key.startsWith('library-snapshot'))).toEqual([]);
  });

  test('but a library that the browser cleared keeps its snapshot, though a text was erased and a new one is asked for', async () => {
    let whole = 'First.';
    const made = make({ extract: async () => page({ article: null, whole, url: `https://a.example/${whole}` }) });
    await made.savePage(1);
    whole = 'Second.';
    const { report } = await made.savePage(1);
    await made.tend();
    await made.handlers['library.remove']({ report }, OWN);
    const after = make({}, createMemoryTables(), made.values);
    await after.handlers['library.snapshot']({}, OWN);
    expect(await status(after)).toMatchObject({ state: 'emptied', snapshot: { records: 2 } });
  });

  test('what is erased while a snapshot is taken does not stay in it, nor does the snapshot of a library that is', async () => {
    const values = valueStore();
    const during = new Map<string, () => unknown>();
    const watched: typeof values = {
      ...values,
      set: async (some) => {
        const [name] = [...during.keys()].filter((start) => Object.keys(some).some((key) => key.startsWith(start)));
        const work = during.get(name ?? '');
        during.delete(name ?? '');
        await work?.();
        await values.set(some);
      },
    };
    const made = await imported(30, make({}, createMemoryTables(), watched));
    const { report } = await made.savePage(1);
    during.set('library-snapshot', () => {
      during.set('library-snapshot', () => {
        during.set('library-snapshot', () => made.handlers['library.remove']({ report }, OWN));
      });
    });
    await made.tend();
    expect(during.size).toBe(0);
    expect(await status(made)).toMatchObject({ texts: 0, snapshot: { records: 31 } });
    await made.tend();
    expect(await status(made)).toMatchObject({ texts: 0, snapshot: { records: 30 } });
    await made.savePage(1);
    let erasing: unknown;
    during.set('library-snapshot-part', async () => {
      erasing = made.handlers['library.erase']({}, OWN);
      // If it does not wait for the snapshot, it is through by then.
      for (let turn = 0; turn < 50; turn += 1) await new Promise((go) => setTimeout(go, 0));
    });
    await made.handlers['library.snapshot']({}, OWN);
    await erasing;
    expect(during.size).toBe(0);
    expect([...values.map.keys()].filter((key) => key.startsWith('library-snapshot'))).toEqual([]);
  });

  test('a clock that was set back does not put off the next snapshot for years', async () => {
    let at = '2036-01-01T10:00:00.000Z';
    const made = make({ now: () => at });
    await imported(3, made);
    await made.tend();
    expect(await status(made)).toMatchObject({ snapshot: { at, records: 3 } });
    at = '2026-01-01T10:00:00.000Z';
    await made.savePage(1);
    await made.tend();
    expect(await status(made)).toMatchObject({ snapshot: { at, records: 4 } });
  });

  test('an emptied store does not cost the snapshot', async () => {
    const made = await imported(300);
    await made.tend();
    const after = make({}, createMemoryTables(), made.values);
    await after.handlers['library.changed']({}, OWN);
    await after.tend();
    expect(await status(after)).toMatchObject({ snapshot: { records: 300 } });
    await after.tend();
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toMatchObject({ records: 300 });
  });
});

describe('what is gone without the reader', () => {
  test('stays offered, and in the snapshot, when something new is saved before anybody looked', async () => {
    const made = await imported(300);
    await made.tend();
    let at = '2026-02-01T10:00:00.000Z';
    const after = make({ now: () => at }, createMemoryTables(), made.values);
    await after.savePage(1);
    at = '2026-02-09T10:00:00.000Z';
    await after.tend();
    const told = await after.handlers['library.status']({}, OWN);
    expect(told).toMatchObject({ state: 'emptied', texts: 1, snapshot: { records: 300 } });
    expect(told.sentence).toContain('held 300 records and was empty before the last changes');
    expect(await after.trouble()).toContain('can bring back what was there');
    await after.handlers['library.restore-snapshot']({}, OWN);
    expect(await status(after)).toMatchObject({ state: 'ready', texts: 1, events: 300 });
    expect(await after.trouble()).toBeNull();
    await after.tend();
    expect(await status(after)).toMatchObject({ snapshot: { records: 301 } });
  });
  test('stays offered, and in the snapshot, when a stop comes while it is brought back', async () => {
    const made = await imported(300);
    await made.tend();
    const some = failingTables(createMemoryTables(), (call) => (call > 1 ? 'before' : null));
    const dying = make({}, some, made.values);
    await expect(dying.handlers['library.restore-snapshot']({}, OWN)).rejects.toThrow('stopped before the commit');
    expect(await some.count('events')).toBe(200);
    const after = make({ now: () => '2036-01-01T10:00:00.000Z' }, createMemoryTables(), made.values);
    for (const table of ['events', 'imports', 'meta'] as const)
      await after.tables.commit((await some.rows(table, { limit: 999 })).map((put) => ({ table, put }) as Change));
    await after.tend();
    expect(await status(after)).toMatchObject({ state: 'emptied', snapshot: { records: 300 } });
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toMatchObject({ records: 100 });
    expect(await status(after)).toMatchObject({ state: 'ready', events: 300 });
  });

  test('a library of corrections alone is noticed too', async () => {
    const made = make();
    await made.handlers['rules.add']({ rule: { rule: 'always', text: 'x', entity: entityId('e') } }, OWN);
    await made.tend();
    const after = make({}, createMemoryTables(), made.values);
    expect(await status(after)).toMatchObject({ state: 'emptied', snapshot: { records: 1 } });
    await after.handlers['library.restore-snapshot']({}, OWN);
    expect(await after.handlers['rules.list']({}, OWN)).toHaveLength(1);
  });
  test('usual changes of a small library are no loss', async () => {
    const made = make();
    await made.savePage(1);
    await imported(2, made);
    await made.handlers['import.undo']({ key: 'i' }, OWN);
    const { items } = await made.handlers['library.list']({ offset: 0, limit: 9 }, OWN);
    await made.handlers['library.switch-off']({ report: items[0]!.key, off: { claims: [], mentions: [] } }, OWN);
    expect(await status(made)).toMatchObject({ state: 'ready', texts: 1 });
    await made.handlers['library.remove']({ report: items[0]!.key }, OWN);
    expect(await status(made)).toMatchObject({ state: 'ready', texts: 0 });
    await made.savePage(1);
    expect(await status(made)).toMatchObject({ state: 'ready', texts: 1 });
  });
});

describe('what does not work', () => {
  test('a full disk is told in plain words whatever was to be changed', async () => {
    const tables = createMemoryTables();
    const made = make({}, { ...tables, commit: () => Promise.reject(quota()) });
    const rule = { rule: 'always', text: 'x', entity: entityId('e') } as const;
    const edit = { edit: 'rename', entity: entityId('e'), name: 'x' } as const;
    for (const change of [
      () => made.handlers['rules.add']({ rule }, OWN),
      () => made.handlers['edits.add']({ edit }, OWN),
      () => made.handlers['packs.switch']({ pack: 'p' as never, on: false }, OWN),
    ])
      await expect(change()).rejects.toThrow('There is no room left on this disk');
  });

  test('a damaged snapshot and a damaged store are told in plain words', async () => {
    const made = await imported(30);
    await made.tend();
    for (const spoil of [(text: string) => text.slice(0, 40), () => '***', () => 'AAAA', () => '']) {
      const values = valueStore();
      for (const [key, value] of made.values.map) values.map.set(key, typeof value === 'string' ? spoil(value) : value);
      const after = make({}, createMemoryTables(), values);
      await expect(after.handlers['library.restore-snapshot']({}, OWN)).rejects.toThrow(
        /^The snapshot cannot be read: it is damaged/,
      );
      expect(await after.tables.count('events')).toBe(0);
    }
    const broken = make({ open: () => Promise.reject(new Error('Internal error opening backing store')) });
    expect(await status(broken)).toMatchObject({
      state: 'broken',
      sentence: 'The library cannot be opened; it may be damaged (Internal error opening backing store).',
    });
  });
});
