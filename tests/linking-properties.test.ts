import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ALIAS_WORDS } from '../src/gazetteer/alias-forms.ts';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { createHits, HIT } from '../src/linking/hits.ts';
import { createScanner } from '../src/linking/scan-text.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import { fold } from '../src/text/fold.ts';
import { createWordBuffer, readWords } from '../src/text/read-words.ts';
import { hashOf } from '../src/text/word-hash.ts';
import { foldedWords } from '../src/text/words.ts';

const pack = packId('generated');
const word = fc.constantFrom(
  'Karbala',
  'Zor',
  'Qaim',
  'Deir',
  'Ramadi',
  'Tikrit',
  'Samarra',
  'ash',
  'Sinjar',
  'Tal',
  'Afar',
  'Najaf',
  'Basrah',
  'Hilla',
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const gazetteer = fc
  .uniqueArray(name, { minLength: 1, maxLength: 12 })
  .map((names) => names.map((text, i): Entity => ({ id: entityId(`e${i}`), kind: 'place', name: text, names: [] })));
const filler = fc.constantFrom('went', 'to', 'the', '—', ',', '.', '\n\n', 'Xyzzy', 'of', '(', ')', "'s", '12');
const text = fc.array(fc.oneof(word, word, filler), { maxLength: 40 }).map((parts) => parts.join(' '));

/** Every occurrence of every name: words one after the other, parted by a single space. The obvious way. */
function bruteForce(source: string, names: readonly string[]): string[] {
  const found: string[] = [];
  const words = [...source.matchAll(/[A-Za-z]+/g)];
  for (const wanted of new Set(names)) {
    const parts = wanted.split(' ');
    words.forEach((first, i) => {
      const last = words[i + parts.length - 1];
      if (!last) return;
      const end = last.index + last[0].length;
      if (source.slice(first.index, end) === wanted) found.push(`${first.index} ${end}`);
    });
  }
  return found.sort();
}

function scanned(source: string, entities: readonly Entity[]): string[] {
  const index = openMatchingIndex(buildMatchingIndex(entities));
  if (!index) throw new Error('the index did not open');
  const hits = createHits();
  createScanner([index]).scan(source, false, hits);
  // the scan proposes over commas, dots and dashes too (aliases may have them); choosing compares with the alias
  return Array.from(
    { length: hits.count },
    (_, h) => [hits.rows[h * HIT + 1] ?? 0, hits.rows[h * HIT + 2] ?? 0] as const,
  )
    .filter(([start, end]) => /^[A-Za-z ]+$/.test(source.slice(start, end)))
    .map(([start, end]) => `${start} ${end}`)
    .sort();
}

describe('the scan finds what the obvious way finds', () => {
  test('on generated gazetteers and texts', () => {
    fc.assert(
      fc.property(gazetteer, text, (entities, source) => {
        const names = entities.map((one) => one.name);
        expect(scanned(source, entities)).toEqual(bruteForce(source, names));
      }),
      { numRuns: 400 },
    );
  });

  test('over the border of the chunks it reads', () => {
    const entities: Entity[] = [{ id: entityId('a'), kind: 'place', name: 'Deir Zor Qaim', names: ['Tikrit'] }];
    for (const words of [4093, 4094, 4095, 4096, 4097, 8190]) {
      const source = `${'x '.repeat(words)}Deir Zor Qaim and Tikrit${' y'.repeat(5000)} Tikrit`;
      expect(scanned(source, entities)).toHaveLength(3);
    }
  });

  test('the longest name, wherever in it the border of a chunk is', () => {
    const long = Array.from({ length: MAX_ALIAS_WORDS }, (_, at) => `Deir${String.fromCharCode(97 + at)}`).join(' ');
    const entities: Entity[] = [{ id: entityId('a'), kind: 'place', name: long, names: [] }];
    for (let inside = 0; inside <= MAX_ALIAS_WORDS; inside += 1) {
      const before = 'x '.repeat(4096 - inside);
      const found = [`${before.length} ${before.length + long.length}`];
      expect(scanned(`${before}${long} y`, entities), `${inside} words before it`).toEqual(found);
    }
  });
});

describe('links', () => {
  const anyText = fc.oneof(
    text,
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  test('never overlap, never leave the text, say what stands there, are sorted', () => {
    fc.assert(
      fc.property(gazetteer, fc.array(anyText, { maxLength: 4 }), (entities, blocks) => {
        const linker = createLinker([{ pack, entities }]);
        linker.linkBlocks(blocks).forEach((links, b) => {
          let end = 0;
          for (const link of links) {
            expect(link.start).toBeGreaterThanOrEqual(end);
            expect(link.end).toBeGreaterThan(link.start);
            expect(link.end).toBeLessThanOrEqual(blocks[b]?.length ?? 0);
            expect(blocks[b]?.slice(link.start, link.end)).toBe(link.text);
            expect(link.score).toBeGreaterThanOrEqual(0.5);
            expect(link.score).toBeLessThanOrEqual(1);
            end = link.end;
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('are the same for the same text, also after other texts', () => {
    fc.assert(
      fc.property(gazetteer, text, text, (entities, first, second) => {
        const linker = createLinker([{ pack, entities }]);
        const before = linker.link(first);
        linker.link(second);
        expect(linker.link(first)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test('are the same from a stored index and from one built on the spot', () => {
    fc.assert(
      fc.property(gazetteer, text, (entities, source) => {
        const stored = createLinker([{ pack, entities, index: buildMatchingIndex(entities) }]);
        expect(stored.link(source)).toEqual(createLinker([{ pack, entities }]).link(source));
      }),
      { numRuns: 100 },
    );
  });

  test('are the same from two packs as from one with all entities', () => {
    fc.assert(
      fc.property(gazetteer, text, fc.nat(12), (entities, source, at) => {
        const one = createLinker([{ pack, entities }]).link(source);
        const two = createLinker([
          { pack, entities: entities.slice(0, at) },
          { pack, entities: entities.slice(at) },
        ]).link(source);
        expect(two).toEqual(one);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    [['Sinjar ash', 'Sinjar Tikrit'], 'Sinjar ash Tikrit'],
    [['Samarra Zor ash', 'Samarra Zor Tikrit'], 'Samarra Zor near Tikrit'],
    [['ash Basrah Ramadi', 'Ramadi Karbala'], 'Basrah Ramadi Karbala'],
    [['Deir ez Zor', 'Deir'], 'in Deir Zor'],
    [['Basrah Samarra', 'Basrah ash'], 'Basrah ash Samarra'],
    [['Qaim', 'Karbala', 'Sinjar', 'Qaim Karbala', 'Qaim Qaim', 'Hilla Karbala', 'Qaim Najaf'], 'Qaim Hilla Qaim'],
  ])('%j: what is found does not hang on how the names are parted into packs', (names, source) => {
    const entities = names.map((name, i): Entity => ({ id: entityId(`e${i}`), kind: 'place', name, names: [] }));
    const packs = [entities.slice(0, 1), entities.slice(1)].map((part) => ({ pack, entities: part }));
    const one = createLinker([{ pack, entities }]).link(source);
    expect(one.length).toBeGreaterThan(0);
    expect(createLinker(packs).link(source)).toEqual(one);
  });
});

describe('words', () => {
  test('the hash made while reading is the hash of the folded letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
        const buffer = createWordBuffer(256);
        expect(readWords(source, 0, buffer)).toBe(source.length);
        const letters = foldedWords(source);
        expect(letters).toHaveLength(buffer.count);
        letters.forEach((folded, k) => {
          expect(hashOf(folded)).toBe(buffer.hashes[k * 2 + 1]);
          expect(folded).not.toBe('');
        });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('folding', () => {
  test('every folded character leads back to where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
        const folded = fold(source);
        let last = 0;
        for (let i = 0; i < folded.text.length; i += 1) {
          const { start, end } = folded.toOriginal(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
        expect(folded.toOriginal(0, folded.text.length).end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });
});
