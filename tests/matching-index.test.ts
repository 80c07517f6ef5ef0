import { describe, expect, test } from 'vitest';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import { hashOf } from '../src/text/word-hash.ts';
import { entitiesOf } from './bench/bench-entities.ts';
import { benchNames } from './bench/bench-names.ts';

const named = (...names: string[]): Entity[] =>
  names.map((name, at) => ({ id: entityId(`e${at}`), kind: 'place', name, names: [] }));

/** Every array of an opened index, also those of its tables. */
function arraysOf(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(arraysOf) : [];
}

describe('the matching index', () => {
  test('is one buffer of typed arrays: opening it parses and copies nothing', () => {
    const buffer = buildMatchingIndex(entitiesOf(benchNames(500)));
    expect(buffer).toBeInstanceOf(ArrayBuffer);
    const index = openMatchingIndex(buffer);
    const arrays = arraysOf(index);
    expect(arrays.length).toBeGreaterThanOrEqual(25);
    for (const array of arrays) expect(array.buffer).toBe(buffer);
    // every byte behind the header is in one of them, but for what rounds them up to words
    const held = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(buffer.byteLength - 256 - held).toBeLessThan(4 * arrays.length);
  });
  test('numbers words: a word that many names share is kept once', () => {
    const words = (...names: string[]): number =>
      openMatchingIndex(buildMatchingIndex(named(...names)))?.counts.words ?? 0;
    const [one, more] = [words('Zarfen Kolm'), words('Zarfen Kolm', 'Zarfen Tolm', 'Kolm Zarfen')];
    expect(more - one).toBe(words('Tolm'));
  });
  test('keeps no text but the letters of its words: what a name is stays with the entities', () => {
    const long = Array.from({ length: 300 }, (_, at) => `Zarfen Kolm ${at % 17} Brigade`);
    const bytes = (names: string[]): number => buildMatchingIndex(named(...names)).byteLength;
    // the same names for ten times the entities cost some numbers each
    const each = (bytes([...long, ...long, ...long]) - bytes(long)) / 600;
    expect(each).toBeLessThan(120);
  });
  test('finds the same from a buffer that was stored and copied as from one built on the spot', () => {
    const entities = entitiesOf(benchNames(300));
    const text = entities.map(({ name }) => `near ${name}`).join('; ');
    const index = structuredClone(buildMatchingIndex(entities));
    const spans = (stored?: ArrayBuffer): string[] =>
      createLinker([{ pack: packId('p'), entities, ...(stored ? { index: stored } : {}) }])
        .link(text)
        .map(({ start, end, entity }) => `${start} ${end} ${entity}`);
    expect(spans(index)).toEqual(spans());
    expect(spans().length).toBeGreaterThan(200);
  });
  test('words are known by their hashes alone, and still no word is taken for another of the same hash', () => {
    expect(hashOf('ruzigeso')).toBe(hashOf('sidubuge'));
    const entities = named('Ruzigeso', 'Ruzigeso Kolm');
    const found = (text: string, list = entities): string =>
      createLinker([{ pack: packId('p'), entities: list }])
        .link(text)
        .map(({ text: mention }) => mention)
        .join();
    expect(found('from Ruzigeso, Sidubuge and Sidubuge Kolm to Ruzigeso Kolm')).toBe('Ruzigeso,Ruzigeso Kolm');
    // of two names with one hash the first is found; the other one is missing, and not wrong
    expect(found('from Ruzigeso to Sidubuge', named('Ruzigeso', 'Sidubuge'))).toBe('Ruzigeso');
    // what was remembered of one is not said of the other
    for (const text of ['near Ruzigezo and Sidubuge', 'near Sidubuge and Ruzigezo'])
      expect(found(text)).toBe('Ruzigezo');
  });
  test('does not depend on the order in which entities come, but for their numbers', () => {
    const [a, b] = [named('Zarfen Kolm', 'Tolm', 'Zarfen'), named('Zarfen Kolm', 'Tolm', 'Zarfen').reverse()];
    const found = (entities: Entity[]): string =>
      createLinker([{ pack: packId('p'), entities }])
        .link('Zarfen Kolm, Zarfen, Tolm')
        .map(({ entity }) => entity)
        .join();
    expect(found(b)).toBe(found(a));
    expect(buildMatchingIndex(b).byteLength).toBe(buildMatchingIndex(a).byteLength);
  });
});
