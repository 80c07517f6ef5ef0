import { describe, expect, test } from 'vitest';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { PageExtract } from '../src/model/page-extract.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { LibraryDeps } from '../src/platform/library-handlers.ts';
import type { Sender } from '../src/platform/messenger.ts';
import { eventItem, failingTables } from './library-fixtures.ts';
import { make, OWN, page, quota, type Made } from './library-rig.ts';

describe('who may ask', () => {
  test('a page, the card frame and a private window are refused whatever they ask', async () => {
    const { handlers, tables } = make();
    const senders: [Sender, RegExp][] = [
      [{ ...OWN, isOwn: false }, /Only the screens/],
      [{ ...OWN, url: 'chrome-extension://x/card.html?n=1' }, /Only the screens/],
      [{ ...OWN, isPrivateWindow: true }, /private windows/],
    ];
    for (const [sender, sentence] of senders) {
      for (const name of ['library.save-page', 'library.erase', 'rules.add', 'import.begin', 'packs.switch'] as const)
        expect(() => handlers[name]({ tab: 1 } as never, sender), name).toThrow(sentence);
    }
    expect(await tables.count('texts')).toBe(0);
  });
  test('a page that is refused, as those of private windows are, leaves nothing behind', async () => {
    const made = make({ extract: () => Promise.reject(new Error('Nothing is saved from private windows.')) });
    await expect(made.savePage(1)).rejects.toThrow('Nothing is saved from private windows.');
    expect(await made.tables.count('texts')).toBe(0);
    expect(made.values.map.size).toBe(0);
  });
});

describe('saving a page', () => {
  test('the article is the text, the whole page stays beside it, the address is plain', async () => {
    const made = make();
    const saved = await made.handlers['library.save-page']({ tab: 1 }, OWN);
    expect(saved).toMatchObject({ outcome: 'added', title: 'Title', sentence: 'Saved.' });
    expect(await made.tables.get('texts', saved.report)).toMatchObject({
      document: 'news.example/a',
      whole: 'Menu\nThe article.\nFooter',
      published_from: 'meta',
      report: { text: 'The article.', url: 'https://news.example/a?utm_source=x' },
    });
    expect(made.changes.count).toBe(1);
    expect(await made.handlers['library.save-page']({ tab: 1 }, OWN)).toMatchObject({ outcome: 'same' });
  });
  test('a page that is no article gives its whole text; one without text is refused in words', async () => {
    const plain = make({ extract: async () => page({ article: null }) });
    const saved = await plain.savePage(1);
    expect((await plain.tables.get('texts', saved.report))?.report.text).toContain('Footer');
    const empty = make({
      extract: async () => page({ article: null, whole: ' ' }),
    });
    await expect(empty.savePage(1)).rejects.toThrow('There is no text on this page');
  });
  test('a canonical address of another site is not believed, scripts are no addresses', async () => {
    const urlOf = async (more: Partial<PageExtract>): Promise<string | undefined> => {
      const made = make({ extract: async () => page(more) });
      return (await made.tables.get('texts', (await made.savePage(1)).report))?.report.url;
    };
    expect(await urlOf({ canonical: 'https://evil.example/x' })).toBe('https://news.example/a?utm_source=x');
    expect(await urlOf({ canonical: 'https://www.news.example/a' })).toBe('https://www.news.example/a');
    expect(await urlOf({ url: 'javascript:alert(1)' })).toBeUndefined();
  });
  test('a full disk is said in plain words and nothing is half-written', async () => {
    const tables = createMemoryTables();
    const made = make({}, { ...tables, commit: () => Promise.reject(quota()) });
    await expect(made.savePage(1)).rejects.toThrow('There is no room left on this disk');
    await expect(made.handlers['import.begin']({ key: 'i', name: 'n', format: 'csv', bytes: 1 }, OWN)).rejects.toThrow(
      'no room left',
    );
    expect(await tables.count('texts')).toBe(0);
  });
});

describe('a library that was lost', () => {
  async function filled(more: Partial<LibraryDeps> = {}): Promise<Made> {
    const made = make(more);
    await made.savePage(1);
    await made.handlers['import.begin']({ key: 'i', name: 'n.csv', format: 'csv', bytes: 1 }, OWN);
    await made.handlers['import.batch'](
      {
        import: 'i',
        seq: 0,
        items: Array.from({ length: 300 }, (_, i) => eventItem(i)),
        position: 300,
        problems: [],
        refused: 0,
      },
      OWN,
    );
    await made.handlers['import.end']({ key: 'i', state: 'done' }, OWN);
    return made;
  }
  test('an automatic snapshot is taken after enough changes, and an empty store is noticed and filled from it', async () => {
    const made = await filled();
    await made.tend();
    expect(await made.handlers['library.status']({}, OWN)).toMatchObject({
      state: 'ready',
      texts: 1,
      events: 300,
      unsaved: 301,
      snapshot: { records: 301 },
    });
    const after = make({}, createMemoryTables(), made.values);
    const status = await after.handlers['library.status']({}, OWN);
    expect(status).toMatchObject({ state: 'emptied', snapshot: { records: 301 } });
    expect(status.sentence).toContain('held 301 records and is empty now');
    expect(await after.trouble()).toMatch(/is empty now.*The library page can bring back what was there/);
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toEqual({ records: 301, missing: [] });
    expect(await after.handlers['library.status']({}, OWN)).toMatchObject({ state: 'ready', texts: 1, events: 300 });
    expect(await after.trouble()).toBeNull();
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toEqual({ records: 0, missing: [] });
  });
  test('a large pack is no part of a snapshot, and that is said when the snapshot is put back', async () => {
    const made = await filled();
    const counts = { entities: 1, reports: 1, incidents: 1 };
    const pack = { key: packId('large'), name: 'Large', added: '2026-01-01', counts, text: '', file: 20_000_000 };
    await made.tables.commit([{ table: 'packs', put: pack }]);
    await made.handlers['library.snapshot']({}, OWN);
    const after = make({}, createMemoryTables(), made.values);
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toEqual({
      records: 301,
      missing: [{ key: 'large', name: 'Large', file: 20_000_000 }],
    });
    expect(await after.tables.count('packs')).toBe(0);
  });
  test('a few changes wait for a day, but not without any snapshot', async () => {
    let at = '2026-01-01T10:00:00.000Z';
    const made = make({ now: () => at });
    await made.savePage(1);
    await made.tend();
    const snapshot = async (): Promise<unknown> => (await made.handlers['library.status']({}, OWN)).snapshot;
    expect(await snapshot()).toEqual({ at, records: 1 });
    await made.handlers['library.changed']({}, OWN);
    at = '2026-01-02T09:00:00.000Z';
    await made.tend();
    expect(await snapshot()).toMatchObject({ at: '2026-01-01T10:00:00.000Z' });
    at = '2026-01-02T11:00:00.000Z';
    await made.tend();
    expect(await snapshot()).toMatchObject({ at });
  });
  test('a snapshot that stops halfway leaves the one before whole', async () => {
    const made = await filled();
    await made.handlers['library.snapshot']({}, OWN);
    await made.savePage(1);
    const failing = {
      ...made.values,
      set: (values: Readonly<Record<string, unknown>>) =>
        'library-snapshot' in values ? Promise.reject(quota()) : made.values.set(values),
    };
    const dying = make({}, made.tables, failing);
    await expect(dying.handlers['library.snapshot']({}, OWN)).rejects.toThrow();
    const after = make({}, createMemoryTables(), made.values);
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toEqual({ records: 301, missing: [] });
  });
  test('a full disk is no damage: whatever the browser calls it, it is told plainly and nothing is thrown away', async () => {
    let discarded = 0;
    const discard = async (): Promise<void> => void (discarded += 1);
    const reason = 'Encountered full disk while opening backing store for indexedDB.open.';
    const full = make({ open: () => Promise.reject(new Error(reason)), discard });
    expect(await full.handlers['library.status']({}, OWN)).toMatchObject({
      state: 'full',
      sentence: expect.stringContaining('no room left on this disk') as string,
      snapshot: null,
    });
    for (const name of ['library.restore-snapshot', 'library.erase'] as const)
      await expect(full.handlers[name]({}, OWN)).rejects.toThrow('no room left on this disk');
    expect(discarded).toBe(0);
    const closing = new Error('Connection is closing because of: IO error: 000006.log: FILE_ERROR_NO_SPACE');
    const writing = make({}, { ...createMemoryTables(), commit: () => Promise.reject(closing) });
    await expect(writing.savePage(1)).rejects.toThrow('There is no room left on this disk');
  });
  test('a database that cannot be opened is a state; reading goes on', async () => {
    const broken = make({ open: () => Promise.reject(new Error('Internal error opening backing store')) });
    expect(await broken.handlers['library.status']({}, OWN)).toMatchObject({
      state: 'broken',
      sentence: 'The library cannot be opened; it may be damaged (Internal error opening backing store).',
    });
    const newer = make({
      open: () => Promise.reject(new Error('The library was written by a newer version of Backstory.')),
    });
    expect(await newer.handlers['library.status']({}, OWN)).toMatchObject({ state: 'newer' });
  });
  test('a damaged database is put aside for the snapshot', async () => {
    const made = await filled();
    await made.tend();
    let isDamaged = true;
    const fresh = createMemoryTables();
    const after = make(
      {
        open: () => (isDamaged ? Promise.reject(new Error('damaged')) : Promise.resolve(fresh)),
        discard: async () => void (isDamaged = false),
      },
      fresh,
      made.values,
    );
    expect(await after.handlers['library.status']({}, OWN)).toMatchObject({
      state: 'broken',
      snapshot: { records: 301 },
    });
    expect(await after.handlers['library.restore-snapshot']({}, OWN)).toEqual({ records: 301, missing: [] });
    expect(await after.handlers['library.status']({}, OWN)).toMatchObject({ state: 'ready', events: 300 });
  });
  test('an undo that a stop interrupted goes on at the next start', async () => {
    const made = await filled();
    const dying = make(
      {},
      failingTables(made.tables, (call) => (call > 1 ? 'before' : null)),
      made.values,
    );
    await expect(dying.handlers['import.undo']({ key: 'i' }, OWN)).rejects.toThrow('stopped before the commit');
    const after = make({}, made.tables, made.values);
    await after.tend();
    expect(await after.handlers['import.list']({}, OWN)).toMatchObject([{ state: 'undone' }]);
    expect(await made.tables.count('events')).toBe(0);
  });
  test('erasing leaves nothing behind, the snapshot included', async () => {
    let derived = 3;
    const made = await filled({ discardDerived: async () => void (derived = 0) });
    await made.handlers['rules.add']({ rule: { rule: 'always', text: 'x', entity: entityId('e') } }, OWN);
    await made.tend();
    await made.handlers['library.erase']({}, OWN);
    expect(derived).toBe(0);
    expect(made.values.map.size).toBe(0);
    for (const table of ['texts', 'events', 'imports', 'rules', 'edits', 'packs', 'replaced', 'meta'] as const)
      expect(await made.tables.count(table)).toBe(0);
    expect(await made.handlers['library.status']({}, OWN)).toMatchObject({ state: 'ready', texts: 0 });
  });
  test('a backup to a file starts the reminder anew', async () => {
    const made = await filled();
    await made.handlers['library.backed-up']({}, OWN);
    expect(await made.handlers['library.status']({}, OWN)).toMatchObject({ unsaved: 0 });
  });
});
