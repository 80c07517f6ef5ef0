import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addPack } from '../entrypoints/library/add-pack.ts';
import { openLibraryDatabase } from '../src/platform/library-database.ts';

const pack = (name: string, places: number): File =>
  new File(
    [
      JSON.stringify({
        ...{ format: 'backstory-pack', version: 1, id: 'mine', name, reports: [], incidents: [] },
        entities: Array.from({ length: places }, (_, i) => {
          const title = `Zorvalen${i}`;
          return { id: `p${i}`, kind: 'place', name: title, names: [title], lat: 1, lon: 1 };
        }),
      }),
    ],
    `${name}.json`,
  );
const say = (word: string, ...values: readonly (string | number)[]): string => [word, ...values].join(' | ');

test('a pack whose id is there says what it took the place of, with what both hold; a refused one replaces nothing', async () => {
  const database = await openLibraryDatabase('add-pack');
  expect(await addPack(database, pack('First', 2), say)).toEqual(['pack_added | First.json']);
  const [added, replaced, ...more] = await addPack(database, pack('Second', 3), say);
  expect([added, more]).toEqual(['pack_added | Second.json', []]);
  expect(replaced).toMatch(
    /^pack_replaced \| First \| \d{4}-\d{2}-\d{2} \| pack_counts \| 2 \| 0 \| 0 \| pack_counts \| 3 \| 0 \| 0$/,
  );
  expect(await addPack(database, new File(['{"format":"backstory-pack","id":"mine"'], 'bad.json'), say)).toEqual([
    expect.stringMatching(/^bad\.json:1: /),
  ]);
  expect((await database.get('packs', 'mine'))?.name).toBe('Second');
  database.close();
});
