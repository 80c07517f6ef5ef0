import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { bareReport, eventItem, textInput } from './library-fixtures.ts';
import { setUp } from './knowledge-rig.ts';

afterEach(() => void vi.restoreAllMocks());

/** Puts texts and rows into a library, in one commit. */
function fill(tables: LibraryTables, texts: number, events: number): Promise<void> {
  const rows = Array.from({ length: texts }, (_, at) => bareReport(textInput(`Text number ${at}.`).source));
  return tables.commit([
    ...rows.map((report) => ({
      table: 'texts' as const,
      put: { key: report.id, report, document: report.id, version: 1, sketch: [], origin: 'file' as const, accessed: '2026', off: { claims: [], mentions: [] }, names: [] }, // prettier-ignore
    })),
    ...Array.from({ length: events }, (_, at) => eventItem(at)).map(({ event }) => ({
      table: 'events' as const,
      put: { key: event.id, event, import: 'i' },
    })),
  ]);
}

test.each([
  ['large', 600, 600],
  ['medium', 300, 0],
])(
  'a %s library that is derived anew and stopped on the way is derived whole at the next start',
  async (name, texts, events) => {
    const { wake, tables, store, isCaughtUp } = setUp(`anew-${name}`);
    await fill(tables, texts, events);
    const caughtUp = isCaughtUp();
    await wake();
    if (name === 'large') await caughtUp;
    const whole = (await wake()).states.at(-1);
    expect(whole).toMatchObject({ state: 'ready' });
    expect(whole?.reports).toBeGreaterThan(texts - 1);
    // As after an update whose indexes are others: everything is to be derived again, and nothing waits.
    await (await store).putNote('library', undefined);
    const stop = vi.fn<() => never>(() => {
      throw new Error('stopped');
    });
    if (name === 'medium') vi.spyOn(await store, 'write').mockImplementation(async () => stop());
    else {
      const commit = tables.commit.bind(tables);
      vi.spyOn(tables, 'commit').mockImplementation(async (changes) =>
        /all-[^"]*-events-/.test(JSON.stringify(changes)) ? stop() : commit(changes),
      );
    }
    await wake();
    expect(stop).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    const isThere = isCaughtUp();
    await wake();
    if (name === 'large') await isThere;
    expect((await wake()).states.at(-1)).toEqual(whole);
  },
);

test('what was restored is taken up once, though each record was noted when it was written', async () => {
  const { wake, tables, isCaughtUp } = setUp('anew-restored');
  await fill(tables, 1100, 0);
  const asked = vi.spyOn(tables, 'getMany');
  const caughtUp = isCaughtUp();
  await wake();
  await caughtUp;
  expect(asked.mock.calls.reduce((sum, [table, keys]) => sum + (table === 'texts' ? keys.length : 0), 0)).toBe(1100);
});

test('a change that came while the store failed is in it when it works again', async () => {
  const { wake, library, tables, store } = setUp('anew-failed');
  await fill(tables, 300, 0);
  await wake();
  vi.spyOn(await store, 'write').mockRejectedValue(new Error('full'));
  await library.save(textInput('A sentence about zebras and nothing else.'));
  expect((await (await wake()).search()).query('zebras')).toHaveLength(1);
  vi.restoreAllMocks();
  expect((await (await wake()).search()).query('zebras')).toHaveLength(1);
});

test('a question does not wait until what is taken up is written', async () => {
  const { wake, tables, store, isCaughtUp } = setUp('anew-beside');
  await fill(tables, 1100, 0);
  const opened = await store;
  const write = opened.write.bind(opened);
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const written = vi.spyOn(await store, 'write').mockImplementation(async (label, built) => {
    await held;
    return write(label, built);
  });
  const caughtUp = isCaughtUp();
  await wake();
  await vi.waitFor(() => expect(written).toHaveBeenCalled(), { timeout: 20_000 });
  expect((await wake()).states.at(-1)).toMatchObject({ state: 'loading', reports: 0 });
  goOn();
  await caughtUp;
  expect((await wake()).states.at(-1)).toMatchObject({ state: 'ready', reports: 1100 });
});
