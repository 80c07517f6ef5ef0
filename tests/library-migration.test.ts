import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { listRows } from '../src/library/all-rows.ts';
import { readBackup, writeBackup } from '../src/library/backup.ts';
import { createLibrary } from '../src/library/library.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { restoreRows } from '../src/library/restore-rows.ts';
import { entityId } from '../src/model/id.ts';
import { openLibraryDatabase } from '../src/platform/library-database.ts';
import { STEPS } from '../src/platform/library-schema.ts';
import { SCHEMA_VERSION } from '../src/platform/library-version.ts';
import { bareReport, eventItem, fakeTools } from './library-fixtures.ts';

/** Every shape of the library that was released, before the one of today. */
const SHAPES = Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1);
const MENTION = { start: 0, end: 3, text: 'Old', kind: 'group', entity: null, name: 'Old' } as const;
const REPORT = { ...bareReport({ text: 'Old text.', url: 'https://a.example/1' }), mentions: [MENTION] };
const LATER = bareReport({ text: 'Newer text.', url: 'https://a.example/1' });
const EVENTS = Array.from({ length: 1100 }, (_, i) => ({ ...eventItem(i), key: `row-${i}`, import: `i${i % 2}` }));

interface Row {
  readonly key: string;
  readonly [field: string]: unknown;
}

/** Rows of each table as a version of that time wrote them: what came later is not in them. */
const rowsOf = (version: number): Readonly<Record<string, readonly Row[]>> => {
  const text = {
    origin: 'page',
    document: 'a.example/1',
    accessed: '2026-01-01T10:00:00.000Z',
    off: { claims: [], mentions: [] },
    ...(version > 1 ? { sketch: [] } : {}),
  };
  const counts = { next: 1, position: 550, added: 550, same: 0, changed: 0, refused: 1 };
  const ran = { format: 'csv', bytes: 9, started: '2026-01-01', ended: '2026-01-01', problems: ['a.csv:3: no date'] };
  const replaced = {
    key: 'i1:events:row-1',
    import: 'i1',
    table: 'events',
    row: { ...EVENTS[1], ...eventItem(1, { deaths: '9' }), import: 'i0' },
  };
  return {
    texts: [
      {
        ...text,
        key: REPORT.id,
        report: REPORT,
        version: 1,
        replaced_by: LATER.id,
        ...(version > 2 ? { names: ['old'] } : {}),
      },
      {
        ...text,
        key: LATER.id,
        report: LATER,
        version: 2,
        author: 'A. Writer',
        whole: 'Menu. Newer text.',
        ...(version > 2 ? { names: [] } : {}),
      },
    ],
    imports: ['i0', 'i1'].map((key) => ({ key, name: `${key}.csv`, state: 'done', ...ran, ...counts })),
    rules: [{ key: '000000001', at: '2026-01-01', rule: { rule: 'not-this', text: 'Old', entity: 'kirkuk' } }],
    edits: [{ key: '000000001', at: '2026-01-01', edit: { edit: 'rename', entity: 'kirkuk', name: 'Kirkuk City' } }],
    packs: [
      {
        key: 'towns',
        name: 'Towns',
        added: '2026-01-01',
        counts: { entities: 1, reports: 0, incidents: 0 },
        text: '{}',
      },
    ],
    meta: [{ key: 'packs-off', value: ['towns'] }],
    ...(version > 1 ? { replaced: [replaced], files: [{ key: 'i9', files: [] }] } : {}),
  };
};

async function libraryOf(version: number): Promise<LibraryTables & { close(): void }> {
  const name = `shape-${version}-${crypto.randomUUID()}`;
  const old = await openDB(name, version, {
    upgrade: async (db, from, _to, transaction) => {
      for (const step of STEPS.slice(from, version)) await step(db as never, transaction as never);
    },
  });
  const tables = { ...rowsOf(version), events: EVENTS };
  for (const [table, rows] of Object.entries(tables)) {
    const filling = old.transaction(table, 'readwrite');
    for (const row of rows) void filling.store.put(row);
    await filling.done;
  }
  old.close();
  return openLibraryDatabase(name);
}

test.each(SHAPES)('shape %i is brought up to date with every row of every table', async (version) => {
  const tables = await libraryOf(version);
  const made: Readonly<Record<string, object>> = { texts: { sketch: [] } };
  for (const [table, rows] of Object.entries(rowsOf(version))) {
    if (table === 'files') continue;
    const found = await listRows(tables, table as 'texts');
    expect(found.map(({ key }) => key).sort(), table).toEqual(rows.map(({ key }) => key).sort());
    for (const row of rows)
      expect(
        found.find(({ key }) => key === row.key),
        table,
      ).toMatchObject({ ...row, ...made[table] });
  }
  expect(await tables.textsNaming('old')).toEqual([REPORT.id]);
  expect(await tables.count('events')).toBe(1100);
  expect(new Map((await listRows(tables, 'events')).map((row) => [row.key, row]))).toEqual(
    new Map(EVENTS.map((row) => [row.key, row])),
  );
  expect(await tables.rows('events', { where: { field: 'import', value: 'i1' }, limit: 2000 })).toHaveLength(550);
  tables.close();
});

test.each(SHAPES)(
  'what was begun under shape %i is undone, taken back and saved under the one of today',
  async (version) => {
    const tables = await libraryOf(version);
    const library = createLibrary(tables, fakeTools());
    expect(await library.packsOff()).toEqual(['towns']);
    expect((await library.pack([])).reports.map(({ text }) => text)).toContain('Newer text.');
    await library.remove(LATER.id);
    expect(await library.read(REPORT.id)).not.toHaveProperty('replaced_by');
    await library.undoRule('000000001', true);
    await library.addEdit({ edit: 'rename', entity: entityId('kirkuk'), name: 'Kerkuk' });
    expect((await library.edits()).map(({ key }) => key)).toEqual(['000000001', '000000002']);
    expect(await library.undoImport('i1')).toMatchObject({ state: 'undone' });
    expect(await tables.count('events')).toBe(version > 1 ? 551 : 550);
    let backup = '';
    for await (const piece of writeBackup(tables, { restricted: true })) backup += piece;
    const { value, problems } = readBackup('backup.json', backup);
    expect(problems).toEqual([]);
    const again = createMemoryTables();
    await restoreRows(again, value ?? [], { bringFile: async () => true });
    let second = '';
    for await (const piece of writeBackup(again, { restricted: true })) second += piece;
    expect(second === backup).toBe(true);
    tables.close();
  },
);

test('a stop in the midst of a migration leaves the older shape whole', async () => {
  const name = `stopped-${crypto.randomUUID()}`;
  const old = await openDB(name, 1, {
    upgrade: async (db, _from, _to, transaction) => STEPS[0]?.(db as never, transaction as never),
  });
  for (const row of rowsOf(1)['texts'] ?? []) await old.put('texts', row);
  old.close();
  const stopped = openDB(name, SCHEMA_VERSION, {
    upgrade: async (db, from, _to, transaction) => {
      for (const step of STEPS.slice(from, 3)) await step(db as never, transaction as never);
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
  await expect(stopped).rejects.toThrow();
  const still = await openDB(name);
  expect([still.version, await still.count('texts')]).toEqual([1, 2]);
  still.close();
  const tables = await openLibraryDatabase(name);
  expect(await tables.count('texts')).toBe(2);
  tables.close();
});
