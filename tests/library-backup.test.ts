import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../src/library/backup.ts';
import { createLibrary } from '../src/library/library.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { restoreRows } from '../src/library/restore-rows.ts';
import { entityId, packId } from '../src/model/id.ts';
import { eventItem, fakeTools, textInput } from './library-fixtures.ts';

const KIRKUK = { id: entityId('kirkuk') };
const K1 = { id: entityId('k-1') };

describe('backups', () => {
  const backup = async (tables: LibraryTables, restricted = true): Promise<string> => {
    let text = '';
    for await (const part of writeBackup(tables, { restricted })) text += part;
    return text;
  };
  async function filled(events: number): Promise<LibraryTables> {
    const tables = createMemoryTables();
    const library = createLibrary(tables, fakeTools());
    for (let i = 0; i < 20; i += 1)
      await library.save(
        textInput(`Text number ${i} — «تجربة» 😀\u2028 "quoted"`, { url: `https://a.example/${i % 15}` }),
      );
    await library.beginImport({ key: 'i', name: 'a.csv', format: 'csv', bytes: 1 });
    await library.applyBatch({
      import: 'i',
      seq: 0,
      items: Array.from({ length: events }, (_, i) => eventItem(i)),
      position: events,
      problems: [],
      refused: 0,
    });
    await library.endImport('i', 'done');
    // A second import changes one row: what it replaced belongs to its undo, and so to the backup.
    await library.beginImport({ key: 'j', name: 'b.csv', format: 'csv', bytes: 1 });
    await library.applyBatch({
      import: 'j',
      seq: 0,
      items: [eventItem(0, { deaths: '4' })],
      position: 1,
      problems: ['b.csv:3: a bad row'],
      refused: 1,
    });
    await library.addRule({ rule: 'not-this', text: 'x', entity: KIRKUK.id });
    await library.addEdit({ edit: 'rename', entity: KIRKUK.id, name: 'K' });
    await library.switchPack(packId('bundled'), false);
    return tables;
  }

  test('10,000 records come back equal, byte for byte; a second time changes nothing', async () => {
    const tables = await filled(10_000);
    const text = await backup(tables);
    const { value, problems } = readBackup('b.json', text);
    expect(problems).toEqual([]);
    const empty = createMemoryTables();
    expect(await restoreRows(empty, value ?? [])).toBe(10_023);
    expect((await backup(empty)) === text).toBe(true);
    expect(await restoreRows(empty, value ?? [])).toBe(0);
    expect((JSON.parse(text) as { count: number }).count).toBe(10_026);
    // An import can be undone after the return too: what it added goes, what it replaced is there again.
    const library = createLibrary(empty, fakeTools());
    expect(await library.imports()).toMatchObject([
      { state: 'done' },
      { state: 'cancelled', problems: ['b.csv:3: a bad row'] },
    ]);
    await library.undoImport('j');
    expect((await empty.get('events', 'row-0'))?.event).not.toHaveProperty('deaths');
    await library.undoImport('i');
    expect(await empty.count('events')).toBe(0);
  }, 60_000);

  test('a backup of the version before is read; its rows have no import', async () => {
    const row = JSON.stringify({ table: 'events', put: { key: 'row-1', event: eventItem(1).event } });
    const { value, problems } = readBackup(
      'b.json',
      `{"format":"backstory-backup","version":1,"rows":[\n${row}\n],"count":1}\n`,
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ table: 'events', put: { key: 'row-1' } }]);
  });

  test('rows that may not be passed on are left out when asked, also those that an import replaced', async () => {
    const tables = createMemoryTables();
    const library = createLibrary(tables, fakeTools());
    for (const [key, deaths] of [
      ['i', '1'],
      ['j', '2'],
    ] as const) {
      await library.beginImport({ key, name: 'a.csv', format: 'acled', bytes: 1, restricted: true });
      await library.applyBatch({
        import: key,
        seq: 0,
        items: [eventItem(1, { deaths })],
        position: 1,
        problems: [],
        refused: 0,
      });
    }
    expect(await backup(tables)).toContain('"deaths":"1"');
    expect(await backup(tables, false)).not.toContain('"deaths"');
  });

  test('another layout of the same JSON is read too', async () => {
    const text = await backup(await filled(3));
    const { value } = readBackup('b.json', JSON.stringify(JSON.parse(text), null, 2));
    expect(value).toHaveLength(29);
  });

  test('cut off, changed, newer or foreign files are refused with line and reason', async () => {
    const text = await backup(await filled(3));
    const check = (file: string, sentence: string): void => {
      const { value, problems } = readBackup('b.json', file);
      expect(problems[0]?.sentence).toContain(sentence);
      expect(value === null || value.length < 29).toBe(true);
      expect(problems[0]).toMatchObject({ file: 'b.json' });
    };
    check(text.slice(0, text.length / 2), 'not valid JSON');
    check(text.slice(0, text.lastIndexOf('\n]') + 1), 'cut off before its end');
    check(text.replace('"version":3', '"version":4'), 'newer version');
    check('{}', 'not a backup');
    check(text.replace('Text number 7', 'Text number X'), 'SHA-256');
    check(text.replace('"kind":"clash"', '"kind":"crash"'), 'must be one of');
    check(
      text.replace('"edtf":"2020-02-16","from":"2020-02-16"', '"edtf":"2020-02-16","from":"2020-02-31"'),
      'no day of the calendar',
    );
  });

  test('corrections whose number is taken get one of their own', async () => {
    const [one, two] = [createMemoryTables(), createMemoryTables()];
    await createLibrary(one, fakeTools()).addRule({ rule: 'always', text: 'a', entity: KIRKUK.id });
    await createLibrary(two, fakeTools()).addRule({ rule: 'always', text: 'b', entity: K1.id });
    const { value } = readBackup('b', await backup(one));
    await restoreRows(two, value ?? []);
    expect((await createLibrary(two, fakeTools()).rules()).map((row) => row.rule.text).sort()).toEqual(['a', 'b']);
    expect(await restoreRows(two, value ?? [])).toBe(0);
  });
});
