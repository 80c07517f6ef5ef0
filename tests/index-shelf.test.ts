import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { packId } from '../src/model/id.ts';
import { encodePack, storedPack } from '../src/pack/pack-codec.ts';
import { openSearchIndex } from '../src/pack/search-index.ts';
import { clearShelf, shelvedIndexes } from '../src/platform/index-shelf.ts';
import { samplePack } from './pack-sample.ts';

const large = samplePack(400);

test('indexes of a large pack are built once, and again when its text is another', async () => {
  const first = await shelvedIndexes(large, 'a');
  expect(openSearchIndex(first!.search)?.documents).toBe(803);
  // What is stored is taken as it is: the same stamp with another pack gives the first one's indexes.
  const again = await shelvedIndexes({ ...samplePack(300), id: large.id }, 'a');
  expect(again!.search.byteLength).toBe(first!.search.byteLength);
  const changed = await shelvedIndexes({ ...samplePack(300), id: large.id }, 'b');
  expect(openSearchIndex(changed!.search)?.documents).toBe(603);
});

test('indexes of packs that are gone are let go of; small packs have none', async () => {
  await shelvedIndexes({ ...large, id: packId('gone') }, 'a');
  await clearShelf(['sample']);
  const fresh = await shelvedIndexes({ ...samplePack(300), id: packId('gone') }, 'a');
  expect(openSearchIndex(fresh!.search)?.documents).toBe(603);
  expect(await shelvedIndexes(samplePack(3), 'a')).toBeNull();
});

test('a pack that was kept is parsed, anything else is not', () => {
  expect(storedPack(encodePack(large))).toEqual(large);
  for (const text of ['', 'null', '{}', '[]', '{"format":"backstory-pack","version":2}'])
    expect(storedPack(text)).toBeNull();
});
