import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { unpart } from '../src/linking/parted-text.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Entity } from '../src/model/entity.ts';
import { PART } from '../src/model/scout-part.ts';

const place = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: entityId(name.toLowerCase().replaceAll(' ', '-')),
  kind: 'place',
  name,
  names: [name],
  ...more,
});
const linker = createLinker([
  {
    pack: packId('test'),
    entities: [
      place('Karradine Quarter'),
      place('Osterfeld', { requires: ['harbour'] }),
      place('Vellmark', { excludes: ['cheese'] }),
      place('مدينة الزهراني'),
    ],
  },
]);

const EXACT = new Set(['exact', 'alias', 'acronym']);

describe('whether a name may stand in a text', () => {
  test('yes for names, misspelt ones too, and no for other words', () => {
    expect(linker.mayName(['Crowds in the Karradine Quarter at noon'])).toBe(true);
    expect(linker.mayName(['Crowds in the Karadine Quarter at noon'])).toBe(true);
    expect(linker.mayName(['وصلنا إلى مدينة الزهراني مساء'])).toBe(true);
    expect(linker.mayName(['Crowds in a quarter of the city at noon'])).toBe(false);
  });
  test('a required word that stands nowhere makes it a no', () => {
    expect(linker.mayName(['Osterfeld is quiet'])).toBe(false);
    expect(linker.mayName(['Osterfeld is quiet. Ships wait in the harbour.'])).toBe(true);
  });
  test('an excluded word does not: it may stand in what is not read', () => {
    expect(linker.mayName(['Vellmark and its cheese'])).toBe(true);
  });
  test('whatever the parts of a page, what is linked by its own spelling in its blocks is found in its text', () => {
    const words = fc.constantFrom(
      'Karradine',
      'Quarter',
      'Osterfeld',
      'Vellmark',
      'the',
      'harbour',
      'Karad',
      'ine',
      'news',
      'X',
    );
    const node = fc.array(words, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    const gap = fc.constantFrom('', ' ', '\n');
    const block = fc.array(fc.tuple(node, gap), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const texts = blocks.map((nodes) => nodes.flat().join(''));
        const found = linker.linkBlocks(texts).some((links) => links.some(({ method }) => EXACT.has(method)));
        const sent = blocks.map((nodes) => nodes.map(([text, after]) => text + after).join(PART)).join(PART);
        return !found || linker.mayName([unpart(sent), ...sent.split(PART)]);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
