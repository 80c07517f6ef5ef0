import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId, reportId, type ReportId } from '../src/model/id.ts';
import { writeBackup } from '../src/library/backup.ts';
import { listRows } from '../src/library/all-rows.ts';
import { TABLES } from '../src/library/library-record.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { isDerivedRow, trackChanges } from '../src/library/track-changes.ts';
import { packText } from '../src/platform/snapshot-part.ts';
import { readSnapshotHead, restoreSnapshot, takeSnapshot } from '../src/platform/library-snapshot.ts';
import type { ImportItem } from '../src/library/text-input.ts';
import { bareReport, eventItem, fakeTools, textInput } from './library-fixtures.ts';
import { valueStore } from './library-rig.ts';

const AT = '2026-01-01T10:00:00.000Z';

/** Tables as the extension has them, which count the rows that are read of them. */
function counting(): { tables: LibraryTables; read: { rows: number } } {
  const read = { rows: 0 };
  const plain = trackChanges(createMemoryTables(), () => crypto.randomUUID());
  const rows: LibraryTables['rows'] = async (table, query) => {
    const found = await plain.rows(table, query);
    if (table !== 'meta') read.rows += found.length;
    return found;
  };
  return { tables: { ...plain, rows }, read };
}

/** A library of texts of some 4,000 letters, and of rows. */
async function filled(tables: LibraryTables, texts: number, rows: number): Promise<Library> {
  const library = createLibrary(tables, fakeTools());
  await library.beginImport({ key: 'i', name: 'i', format: 'table', bytes: 1 });
  const words = 'Nobody was hurt, and the road was open again in the evening. '.repeat(60);
  const record = (_: unknown, i: number): ImportItem => {
    const report = bareReport({ text: `Story ${i}. ${words}` });
    const [key, off] = [report.id, { claims: [], mentions: [] }];
    return { record: { key, report, document: key, version: 1, sketch: [], origin: 'file', accessed: AT, off } };
  };
  const items = [...Array.from({ length: texts }, record), ...Array.from({ length: rows }, (_, i) => eventItem(i))];
  await library.applyBatch({ import: 'i', seq: 0, items, position: 1, problems: [], refused: 0 });
  await library.endImport('i', 'done');
  return library;
}

/** All that a backup would hold. */
async function held(tables: LibraryTables): Promise<Map<string, unknown>> {
  const all: [string, unknown][] = [];
  for (const table of TABLES)
    for (const row of await listRows(tables, table))
      if (table !== 'meta' || !isDerivedRow(row.key)) all.push([`${table} ${row.key}`, row]);
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function restored(values: ReturnType<typeof valueStore>): Promise<Map<string, unknown>> {
  const { tables } = counting();
  await restoreSnapshot(tables, values);
  return held(tables);
}

test.each([100, 1000])('25 changes of a library of %i texts: what is read of it follows the changes', async (size) => {
  const { tables, read } = counting();
  const values = valueStore();
  const library = await filled(tables, size, 50);
  read.rows = 0;
  expect(await takeSnapshot(tables, values, 'first')).toMatchObject({ records: size + 50 });
  expect(read.rows).toBeGreaterThanOrEqual(size + 50);
  for (let i = 0; i < 15; i += 1) await library.save(textInput(`A new story, number ${i}.`));
  for (let i = 0; i < 10; i += 1) await library.eraseRow(`row-${i * 4}`);
  read.rows = 0;
  expect(await takeSnapshot(tables, values, 'second')).toMatchObject({ records: size + 55 });
  // At most 15 parts of some sixteen texts, each with one or two of the next, and the rows.
  expect(read.rows).toBeLessThan(450);
  expect(await restored(values)).toEqual(await held(tables));
  read.rows = 0;
  await takeSnapshot(tables, values, 'third');
  expect(read.rows).toBe(0);
});

/** The library is another one that does not know of the snapshot: a restored one. */
const ANEW = { anew: 'snapshot' };
const doing = fc.oneof(
  { weight: 4, arbitrary: fc.record({ save: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.nat(30) }) },
  { weight: 2, arbitrary: fc.record({ erase: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ edit: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.constant('i') }) },
  { weight: 1, arbitrary: fc.constant(ANEW) },
  // A snapshot that the browser ends at its so many-th write; late ones end by themselves.
  { weight: 3, arbitrary: fc.record({ snapshot: fc.nat(9) }) },
);

test('whatever changes, and wherever snapshots are stopped: a whole one is put back as the library is, and nothing else of it is kept', async () => {
  const long = (number: number): string => `Story ${number}. ${'Nobody was hurt. '.repeat(1500)}`;
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 3, maxLength: 16, size: 'max' }), async (doings) => {
      const { tables } = counting();
      const values = valueStore();
      const library = await filled(tables, 3, 20);
      const saved = new Map<number, ReportId>();
      for (const does of doings) {
        if ('save' in does) saved.set(does.save, (await library.save(textInput(long(does.save)))).record.key);
        if ('remove' in does) await library.remove(saved.get(does.remove) ?? reportId('none'));
        if ('erase' in does) await library.eraseRow(`row-${does.erase}`);
        if ('edit' in does) await library.addEdit({ edit: 'rename', entity: entityId('x'), name: `N${does.edit}` });
        if ('undo' in does) await library.undoImport(does.undo);
        if ('anew' in does) await tables.commit([{ table: 'meta', remove: does.anew }]);
        if ('snapshot' in does) {
          const before = (await readSnapshotHead(values)) ? await restored(values) : new Map();
          await takeSnapshot(...dying(tables, values, does.snapshot), 'then').catch(() => undefined);
          if (before.size === 0) continue;
          // A stopped one has what was in the one before and is still there.
          const [after, now] = [await restored(values), await held(tables)];
          for (const name of before.keys()) if (now.has(name)) expect(after.has(name)).toBe(true);
        }
      }
      await library.save(textInput('The last one.'));
      expect(await takeSnapshot(tables, values, 'now')).toMatchObject({ at: 'now' });
      expect(await restored(values)).toEqual(await held(tables));
      const { parts } = values.map.get('library-snapshot-list') as { parts: { name?: number }[] };
      const named = parts.filter(({ name }) => name !== undefined).map(({ name }) => `library-snapshot-part-${name}`);
      expect([...values.map.keys()].sort()).toEqual(['library-snapshot', 'library-snapshot-list', ...named].sort());
    }),
    { numRuns: 30, examples: [[[{ snapshot: 99 }, ANEW, { snapshot: 6 }, ANEW, { snapshot: 6 }]]] },
  );
});

/** The same, where the so many-th write is the last thing that happens. */
function dying(
  tables: LibraryTables,
  values: ReturnType<typeof valueStore>,
  writes: number,
): [LibraryTables, ReturnType<typeof valueStore>] {
  let left = writes;
  const until =
    <T>(write: (given: T) => Promise<void>) =>
    async (given: T) => {
      left -= 1;
      if (left < 0) throw new Error('stopped');
      await write(given);
      if (left === 0) throw new Error('stopped');
    };
  return [
    { ...tables, commit: until((changes) => tables.commit(changes)) },
    { ...values, set: until((given) => values.set(given)), remove: until((keys) => values.remove(keys)) },
  ];
}

test('a snapshot of an older version is put back, and goes when a new one is whole', async () => {
  const { tables } = counting();
  const values = valueStore();
  await filled(tables, 3, 5);
  let text = '';
  for await (const piece of writeBackup(tables, { restricted: true })) text += piece;
  const packed = await packText(text);
  const half = packed.length >> 1;
  await values.set({ 'library-snapshot-1-0': packed.slice(0, half), 'library-snapshot-1-1': packed.slice(half) });
  await values.set({ 'library-snapshot': { at: 'then', records: 8, parts: 2, set: 1 } });
  // The older version was stopped while it wrote the next one.
  await values.set({ 'library-snapshot-0-0': 'half', 'library-snapshot-0-1': 'of', 'library-snapshot-0-2': 'it' });
  await expect(takeSnapshot(...dying(tables, values, 6), 'now')).rejects.toThrow('stopped');
  expect(await restored(values)).toEqual(await held(tables));
  expect(await takeSnapshot(tables, values, 'now')).toEqual({ at: 'now', records: 8 });
  expect(await restored(values)).toEqual(await held(tables));
  expect([...values.map.keys()].filter((key) => /^library-snapshot-[01]/.test(key))).toEqual([]);
});

test('a snapshot that an older version took since, whose changes nobody noted, is replaced by a whole one', async () => {
  const plain = createMemoryTables();
  const tables = trackChanges(plain, () => crypto.randomUUID());
  const values = valueStore();
  await filled(tables, 3, 5);
  await takeSnapshot(tables, values, 'now');
  await createLibrary(tables, fakeTools()).save(textInput('A text that an older version saved.'));
  const notes = (await plain.keys('meta', { limit: 99 })).filter((key) => key.startsWith('altered:'));
  await plain.commit(notes.map((remove) => ({ table: 'meta', remove })));
  let text = '';
  for await (const piece of writeBackup(tables, { restricted: true })) text += piece;
  await values.set({ 'library-snapshot-0-0': await packText(text) });
  await values.set({ 'library-snapshot': { at: 'then', records: 9, parts: 1, set: 0 } });
  await expect(takeSnapshot(...dying(tables, values, 6), 'after')).rejects.toThrow('stopped');
  expect(await restored(values)).toEqual(await held(tables));
  expect(await takeSnapshot(tables, values, 'after')).toEqual({ at: 'after', records: 9 });
  expect(await restored(values)).toEqual(await held(tables));
  expect(values.map.has('library-snapshot-0-0')).toBe(false);
});

test('notes that wait are not read one by one', async () => {
  const { tables } = counting();
  const values = valueStore();
  const library = await filled(tables, 1, 1);
  for (let i = 0; i < 300; i += 1) await library.save(textInput(`Text ${i}.`));
  let asked = 0;
  const rows: LibraryTables['rows'] = (table, query) => {
    asked += 1;
    return tables.rows(table, query);
  };
  await takeSnapshot({ ...tables, rows }, values, 'now');
  expect(asked).toBeLessThan(100);
});

test('parts that the browser lost, or broke off, are written anew in one of the next snapshots', async () => {
  const { tables } = counting();
  const values = valueStore();
  const library = await filled(tables, 200, 5);
  await takeSnapshot(tables, values, 'first');
  const parts = [...values.map.keys()].filter((key) => key.startsWith('library-snapshot-part-'));
  expect(parts.length).toBeGreaterThan(8);
  for (const [i, key] of parts.entries())
    if (i % 2 === 0) values.map.delete(key);
    else values.map.set(key, String(values.map.get(key)).slice(0, -1));
  await expect(restored(values)).rejects.toThrow('damaged');
  for (let i = 0; i < parts.length; i += 1) {
    await library.save(textInput(`A new story, number ${i}.`));
    await takeSnapshot(tables, values, `again ${i}`);
  }
  expect(await restored(values)).toEqual(await held(tables));
});
