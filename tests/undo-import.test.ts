import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listRows } from '../src/library/all-rows.ts';
import { createLibrary, type Library } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { ImportItem } from '../src/library/text-input.ts';
import { eventItem, failingTables, fakeTools, textInput } from './library-fixtures.ts';

const IMPORTS = ['a', 'b', 'c', 'd', 'e'];
/** What was said of one row or document: by which import, the newest last. */
type Said = Map<string, { by: string; what: string }[]>;

/** Batches of several imports that run beside each other. */
async function bring(
  library: Library,
  batches: readonly { readonly by: string; readonly items: readonly ImportItem[] }[],
  imports: readonly string[] = IMPORTS,
): Promise<void> {
  const next = new Map<string, number>();
  for (const key of imports) await library.beginImport({ key, name: key, format: 'table', bytes: 1 });
  for (const { by, items } of batches) {
    const seq = next.get(by) ?? 0;
    next.set(by, seq + 1);
    await library.applyBatch({ import: by, seq, items, position: seq, problems: [], refused: 0 });
  }
  for (const key of imports) await library.endImport(key, 'done');
}

function forget(said: Said, by: string): void {
  for (const [id, of] of said)
    said.set(
      id,
      of.filter((one) => one.by !== by),
    );
}

const newest = (said: Said): Map<string, string> =>
  new Map([...said].flatMap(([id, of]) => (of.length > 0 ? [[id, of.at(-1)?.what ?? ''] as const] : [])));

const thing = fc.record({ number: fc.nat(3), what: fc.nat(3) });
const plan = fc.record({
  batches: fc.array(fc.record({ by: fc.constantFrom(...IMPORTS), things: fc.array(thing, { maxLength: 5 }) }), {
    maxLength: 7,
  }),
  undone: fc.shuffledSubarray(IMPORTS),
  stop: fc.nat(12),
});

/** Few rows and few values, so that imports meet; an import that has ended before another begins is the usual case. */
const saying = fc.record({ number: fc.nat(1), what: fc.nat(2) });
const doing = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      by: fc.constantFrom(...IMPORTS),
      says: fc.array(saying, { minLength: 1, maxLength: 2 }),
      ends: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ by: fc.constantFrom(...IMPORTS) }) },
);

const says = (
  by: string,
  what: readonly number[],
  ends = false,
): { by: string; says: { number: number; what: number }[]; ends: boolean } => ({
  by,
  says: what.map((one) => ({ number: 1, what: one })),
  ends,
});
/** Undone in the order in which they began, once nothing more is to come. */
const NAMED: [ReturnType<typeof says>[], number][] = [
  // What a second one found there, the first one turns into something else.
  [[says('a', [0]), says('b', [0]), says('a', [1])], 99],
  // Two stay with what a third one had brought; one of them said something newer since.
  [[says('d', [2], true), says('c', [2]), says('a', [2]), says('e', [0]), says('a', [0])], 99],
];

describe('imports that bring the same things, undone in any order and stopped in between', () => {
  test('each row is as the last thing says that an import which still stands said of it, whatever runs and is undone meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 20, size: 'max' }), fc.nat(12), async (doings, stop) => {
        const tables = createMemoryTables();
        const library = createLibrary(tables, fakeTools());
        const dying = failingTables(tables, (call) => (call === stop ? 'after' : null));
        const next = new Map<string, number>();
        const over = new Set<string>();
        let said: { by: string; row: string; what: string }[] = [];
        const undo = async (key: string): Promise<void> => {
          await library.endImport(key, 'done');
          await createLibrary(dying, fakeTools())
            .undoImport(key)
            .catch(() => createLibrary(tables, fakeTools()).undoImport(key));
          said = said.filter(({ by }) => by !== key);
          const rows = await listRows(tables, 'events');
          expect(new Map(rows.map(({ key: row, event }) => [row, event.deaths]))).toEqual(
            new Map(said.map(({ row, what }) => [row, what])),
          );
        };
        for (const { by, ...does } of doings) {
          const seq = next.get(by);
          if (!('says' in does)) {
            over.add(by);
            if (seq !== undefined) await undo(by);
          } else if (!over.has(by)) {
            if (seq === undefined) await library.beginImport({ key: by, name: by, format: 'table', bytes: 1 });
            next.set(by, (seq ?? 0) + 1);
            const items = does.says.map(({ number, what }) => eventItem(number, { deaths: String(what) }));
            await library.applyBatch({ import: by, seq: seq ?? 0, items, position: 0, problems: [], refused: 0 });
            said.push(...does.says.map(({ number, what }) => ({ by, row: `row-${number}`, what: String(what) })));
            if (does.ends) {
              over.add(by);
              await library.endImport(by, 'done');
            }
          }
        }
        for (const by of next.keys()) await undo(by);
        expect([await tables.count('events'), await tables.count('replaced')]).toEqual([0, 0]);
      }),
      { numRuns: 300, examples: NAMED },
    );
  });

  test('of each document the newest text that still stands is told, and the reader’s own stays', async () => {
    await fc.assert(
      fc.asyncProperty(plan, async ({ batches, undone, stop }) => {
        const tables = createMemoryTables();
        const library = createLibrary(tables, fakeTools());
        const said: Said = new Map();
        const textOf = (number: number, what: string): ReturnType<typeof textInput> =>
          textInput(`Story ${number} as version ${what} tells it.`, { url: `https://a.example/${number}` });
        for (let number = 0; number < 2; number += 1) {
          await library.save(textOf(number, 'own'));
          said.set(String(number), [{ by: 'reader', what: 'own' }]);
        }
        for (const { by, things } of batches)
          for (const { number, what } of things) {
            const of = said.get(String(number)) ?? [];
            said.set(String(number), of);
            // What was there already stays where it stands among the versions, and is this import's as well.
            const there = of.findLastIndex((one) => one.what === String(what));
            of.splice(there === -1 ? of.length : there + 1, 0, { by, what: String(what) });
          }
        await bring(
          library,
          batches.map(({ by, things }) => ({
            by,
            items: things.map(({ number, what }) => ({ text: textOf(number, String(what)) })),
          })),
        );
        const dying = failingTables(tables, (call) => (call === stop ? 'after' : null));
        for (const key of undone) {
          await createLibrary(dying, fakeTools())
            .undoImport(key)
            .catch(() => createLibrary(tables, fakeTools()).undoImport(key));
          forget(said, key);
          const told = (await library.pack([])).reports.map(({ text }) => text).sort();
          const wanted = [...newest(said)].map(([number, what]) => textOf(Number(number), what).source.text).sort();
          expect(told).toEqual(wanted);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the same file twice, the first one undone: its rows and texts stay with the second, which counts them as its own; then that one is undone', async () => {
  const tables = createMemoryTables();
  const library = createLibrary(tables, fakeTools());
  const items = [eventItem(1), eventItem(2), { text: textInput('A story in a file.') }];
  await bring(library, [{ by: 'a', items: [...items, eventItem(3)] }], ['a']);
  await bring(library, [{ by: 'b', items }], ['b']);
  expect(await tables.get('imports', 'b')).toMatchObject({ added: 0, same: 3 });
  expect(await library.undoImport('a')).toMatchObject({ state: 'undone' });
  expect((await listRows(tables, 'events')).map(({ key, import: of }) => `${key} ${of}`)).toEqual([
    'row-1 b',
    'row-2 b',
  ]);
  expect((await listRows(tables, 'texts')).map((row) => row.import)).toEqual(['b']);
  expect(await tables.get('imports', 'b')).toMatchObject({ added: 3, same: 0 });
  await library.undoImport('b');
  expect([await tables.count('events'), await tables.count('texts'), await tables.count('replaced')]).toEqual([
    0, 0, 0,
  ]);
});

describe('an undo that the reader stops', () => {
  test('leaves each row as it was before or as the import has it, says how many are left, and is undone later', async () => {
    const tables = createMemoryTables();
    const library = createLibrary(tables, fakeTools());
    const rows = 6500;
    await bring(library, [
      { by: 'a', items: [eventItem(3), eventItem(rows - 1)] },
      { by: 'b', items: Array.from({ length: rows }, (_, i) => eventItem(i, { deaths: '7' })) },
    ]);
    expect(await tables.get('imports', 'b')).toMatchObject({ added: rows - 2, changed: 2 });
    const undo = library.undoImport('b');
    expect(await library.endImport('b', 'cancelled')).toMatchObject({ state: 'cancelled' });
    const stopped = await undo;
    const left = (await listRows(tables, 'events')).filter((row) => row.import === 'b');
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(rows);
    expect((stopped?.added ?? 0) + (stopped?.changed ?? 0)).toBe(left.length);
    expect(stopped).not.toHaveProperty('taken');
    for (const number of [3, rows - 1]) expect(await tables.get('events', `row-${number}`)).toBeDefined();
    expect(await library.undoImport('b')).toMatchObject({ state: 'undone' });
    expect((await listRows(tables, 'events')).map(({ key, import: of }) => `${key} ${of}`)).toEqual([
      'row-3 a',
      `row-${rows - 1} a`,
    ]);
  });
});
