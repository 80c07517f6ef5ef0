import { describe, expect, test } from 'vitest';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { buildSearchIndex } from '../src/pack/build-search-index.ts';
import { memoryPart } from '../src/platform/knowledge-parts.ts';
import { entitiesOf } from './bench/bench-entities.ts';
import { samplePack } from './pack-sample.ts';

/** An index of another pack tells itself from one that was built anew. */
const pack = samplePack(3);
const other = buildSearchIndex(samplePack(10));

describe('indexes that came with a pack', () => {
  test('the search index is opened as it is stored, and not built again', async () => {
    const built = await memoryPart(pack).openSearch();
    const stored = await memoryPart(pack, { search: async () => other }).openSearch();
    expect([built?.documents, stored?.documents]).toEqual([9, 23]);
  });
  test('one that is cut short or of another version is built', async () => {
    const newer = other.slice(0);
    new Uint32Array(newer)[1] = 99;
    for (const wrong of [other.slice(0, other.byteLength - 4), newer, null])
      expect((await memoryPart(pack, { search: async () => wrong }).openSearch())?.documents).toBe(9);
  });
  test('the matching index is given to the linker as it is stored, and used', async () => {
    const index = buildMatchingIndex(entitiesOf(['Tikrit']));
    expect(await memoryPart(pack, { matching: async () => index }).openMatching()).toBe(index);
    const link = (text: string): number =>
      createLinker([{ pack: packId('p'), entities: entitiesOf(['Ramadi']), index }]).link(text).length;
    // only who builds it anew knows Ramadi; what the index has is not what the entity is called
    expect([link('in Ramadi'), link('in Tikrit')]).toEqual([0, 0]);
  });
});
