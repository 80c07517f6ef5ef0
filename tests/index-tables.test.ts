import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLAG, findHash, hashTable, spread } from '../src/gazetteer/hash-table.ts';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { entityOf, nameOf, openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { endOf, listOf, narrow, startAt, startListOf } from '../src/gazetteer/start-list.ts';
import { lettersOf, packBytes, packLetters } from '../src/gazetteer/word-letters.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId } from '../src/model/id.ts';
import { runSteps } from '../src/model/steps.ts';
import { hashOf } from '../src/text/word-hash.ts';

/** A string whose spread hash ends in zeros: they all belong into the first slot. */
function crowded(count: number): string[] {
  const found: string[] = [];
  for (let n = 0; found.length < count; n += 1) {
    const text = n.toString(36);
    if ((spread(hashOf(text)) & 0x1ff) === 0) found.push(text);
  }
  return found;
}

describe('the table of words', () => {
  test('finds each string by its whole hash, with its flag, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 300 }), fc.array(fc.integer()), (texts, others) => {
        const table = runSteps(hashTable(['', ...texts], (n) => n % 3 === 0));
        const first = new Map<number, number>();
        texts.forEach((text, at) => first.set(hashOf(text), first.get(hashOf(text)) ?? at + 1));
        for (const text of texts) {
          const number = first.get(hashOf(text))!;
          expect(findHash(table, spread(hashOf(text)))).toBe(number % 3 === 0 ? number + FLAG : number);
        }
        for (const hash of others) if (!first.has(hash)) expect(findHash(table, spread(hash))).toBe(0);
      }),
    );
  });
  test('finds strings that all belong into one slot, in wider numbers', () => {
    const texts = ['', ...crowded(300)];
    const table = runSteps(hashTable(texts, (n) => n % 2 === 1));
    expect(table.apart.BYTES_PER_ELEMENT).toBe(2);
    for (const [n, text] of texts.entries())
      if (n > 0) expect(findHash(table, spread(hashOf(text)))).toBe(n % 2 === 1 ? n + FLAG : n);
    // what belongs into the next slot is another string, though the bits above are the same
    for (const text of texts.slice(1)) expect(findHash(table, spread(hashOf(text)) + 1)).toBe(0);
    for (const text of crowded(330).slice(300)) expect(findHash(table, spread(hashOf(text)))).toBe(0);
  });
});

describe('lists by their lengths', () => {
  const lengths = fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(300), fc.nat(70_000)), { maxLength: 80 });
  test('begin and end where they did, and know what lies in them', () => {
    fc.assert(
      fc.property(lengths, (sizes) => {
        let end = 0;
        const starts = Int32Array.from([0, ...sizes.map((size) => (end += size))]);
        const lists = startListOf(starts);
        expect(endOf(lists)).toBe(end);
        sizes.forEach((size, n) => {
          expect([startAt(lists, n), lists.sizes[n]]).toEqual([starts[n], size]);
          if (size > 0) expect([starts[n]!, starts[n]! + size - 1].map((at) => listOf(lists, at))).toEqual([n, n]);
        });
      }),
    );
  });
  test('take as few bytes as their longest needs', () => {
    const bytes = (most: number): number => narrow(Int32Array.of(0, most, 3)).BYTES_PER_ELEMENT;
    expect([0, 255, 256, 65_535, 65_536, 0x7fffffff].map(bytes)).toEqual([1, 1, 2, 2, 4, 4]);
  });
});

test('letters of every script come back from their bytes', () => {
  const index = openMatchingIndex(buildMatchingIndex([]))!;
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 })), (texts) => {
      const { start, bytes } = packBytes(packLetters(texts));
      const packed = { ...index, wordBytes: startListOf(start), wordLetters: bytes };
      const out = new Uint16Array(50);
      const read = texts.map((_, word) => String.fromCharCode(...out.subarray(0, lettersOf(packed, word, out))));
      expect(read).toEqual(texts);
      const few = out.subarray(0, 3);
      if (texts.length > 0) expect(lettersOf(packed, 0, few)).toBe(Math.min(3, texts[0]!.length));
    }),
  );
});

test('aliases know their entity and name, beside entities with none and with more than a byte counts', () => {
  const named = (id: string, names: readonly string[]): Entity => ({ id: entityId(id), kind: 'place', name: names[0] ?? '', names }); // prettier-ignore
  const many = Array.from({ length: 400 }, (_, at) => `Zarfen Kolm ${at + 1}`);
  const entities = [named('none', ['...']), named('a', ['Tolm']), named('no', ['']), named('many', many), named('b', ['Salm'])]; // prettier-ignore
  const index = openMatchingIndex(buildMatchingIndex(entities), { verify: true })!;
  const names = new Map<number, number[]>();
  for (let alias = 0; alias < index.counts.aliases; alias += 1)
    names.set(entityOf(index, alias), [...(names.get(entityOf(index, alias)) ?? []), nameOf(index, alias)]);
  expect([...names.keys()]).toEqual([1, 3, 4]);
  expect([...new Set(names.get(3))]).toEqual([-1, ...many.slice(1).map((_, at) => at + 1)]);
});
