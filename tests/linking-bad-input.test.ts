import { readFileSync } from 'node:fs';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMatchingIndex } from '../src/gazetteer/matching-index.ts';
import { INDEX_VERSION, openMatchingIndex } from '../src/gazetteer/matching-index-layout.ts';
import { parseGazetteer } from '../src/gazetteer/parse-gazetteer.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

const pack = packId('test');
const place = (id: string, name: string, names: readonly string[] = []): Entity => ({
  id: entityId(id),
  kind: 'place',
  name,
  names,
});
const linker = createLinker([
  { pack, entities: [place('baghdad', 'Baghdad', ['بغداد']), place('dur', 'Deir Zor Qaim Karbala')] },
]);

describe('texts that nobody writes', () => {
  test('ten million letters without a space', () => {
    expect(linker.link('a'.repeat(10_000_000))).toEqual([]);
    const links = linker.link(`${'b'.repeat(10_000_000)} Baghdad`);
    expect(links.map(({ start, text }) => [start, text])).toEqual([[10_000_001, 'Baghdad']]);
  });
  test('a million ideographs, which are a word each', () => expect(linker.link('京'.repeat(1_000_000))).toEqual([]));
  test('100,000 repetitions of the first word of an alias', () => {
    const links = linker.link(`${'Deir '.repeat(100_000)}Zor Qaim Karbala`);
    expect(links.map(({ start, text }) => [start, text])).toEqual([[499_995, 'Deir Zor Qaim Karbala']]);
  });
  test('100,000 repetitions of all but the last word', () =>
    expect(linker.link('Deir Zor Qaim '.repeat(100_000))).toEqual([]));
  test('only combining marks', () => expect(linker.link('\u0301'.repeat(500_000))).toEqual([]));
  test('marks on every letter', () => {
    const zalgo = [...'Baghdad'].map((letter) => letter + '\u0336\u0301'.repeat(50)).join('');
    expect(linker.link(`in ${zalgo} now`).map(({ text }) => text)).toEqual([zalgo]);
  });
  test('lone surrogates', () => {
    for (const [text, at] of [
      ['\ud800 Baghdad \udc00\ud800', 2],
      ['\udc00\ud800\udc00 in Baghdad', 7],
      ['𝔅\ud835 and Baghdad\udc00', 8],
      ['\ud83d\u200d\ude00 (Baghdad)', 5],
    ] as const) {
      const [link, ...others] = linker.link(text);
      expect([link?.start, link?.end, others]).toEqual([at, at + 7, []]);
    }
    expect(linker.link('\udc00'.repeat(100_000))).toEqual([]);
  });
  test('apostrophes, dots, hyphens and bidi controls without end', () => {
    for (const sign of ["'", '’', '.', '-', '\u202e', '\u200b', '\u200c', "a'", 'a.', 'U.', "l'"])
      expect(linker.link(sign.repeat(300_000))).toEqual([]);
  });
  test('a hundred thousand names one after the other', () =>
    expect(linker.link('Baghdad '.repeat(20_000))).toHaveLength(20_000));
  test('nothing', () => {
    expect(linker.link('')).toEqual([]);
    expect(linker.linkBlocks([])).toEqual([]);
    expect(createLinker([]).link('Baghdad')).toEqual([]);
  });
});

describe('ten megabytes of anything, and a name at the end', () => {
  const many = createLinker([
    {
      pack,
      entities: [
        place('baghdad', 'Baghdad', ['بغداد']),
        place('dur', 'Deir Zor Qaim Karbala'),
        place(
          'many',
          'Fatah',
          Array.from({ length: 1000 }, (_, i) => `Liwa al Fatah Brigade Sector ${i + 1}`),
        ),
      ],
    },
  ]);
  const MEGABYTES = 10_000_000;
  test.each([
    ['letters', 'a'],
    ['capitals', 'A'],
    ['ideographs', '京'],
    ['first words of an alias', 'Deir '],
    ['aliases without their last words', 'Deir Zor Qaim '],
    ['first words of a thousand aliases', 'Liwa al '],
    ['combining marks', '\u0301'],
    ['letters with marks', 'a\u0301\u0336'],
    ['high surrogates', '\ud800'],
    ['low surrogates', '\udc00'],
    ['surrogates the wrong way round', '\udc00\ud800x '],
    ['apostrophes', "'"],
    ['letters with dots', 'a.'],
    ['tatweel', 'ـ'],
    ['bidi controls', '\u202e'],
    ['unknown names', 'Xaxa Yaya '],
  ])('%s', (_title, unit) => {
    const text = `${unit.repeat(MEGABYTES / Buffer.byteLength(unit))} in Baghdad.`;
    const links = many.link(text).map(({ start, end }) => text.slice(start, end));
    expect(links).toEqual(['Baghdad']);
  });
});

describe('gazetteers that nobody should write', () => {
  test('a thousand aliases that share a prefix', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Liwa al Fatah Brigade Sector ${i + 1}`);
    const many = createLinker([{ pack, entities: [place('many', 'Fatah', names)] }]);
    expect(many.link(`Men of ${'Liwa al Fatah Brigade Sector '.repeat(2000)}`)).toHaveLength(2000);
    expect(many.link('The Liwa al Fatah Brigade Sector 999 left.')[0]?.text).toBe('Liwa al Fatah Brigade Sector 999');
  });
  test('cycles in part_of, parents that are missing, merged entities', () => {
    const entities: Entity[] = [
      { ...place('a', 'Alfaxa'), part_of: entityId('b'), ambiguous: ['Alfaxa'] },
      { ...place('b', 'Betaxa'), part_of: entityId('a') },
      { ...place('c', 'Gamxa'), part_of: entityId('nowhere') },
      { ...place('d', 'Deltaxa'), merged_into: entityId('b') },
      { ...place('e', 'Epsixa'), merged_into: entityId('e') },
    ];
    const links = createLinker([{ pack, entities }]).link('Alfaxa, Betaxa, Gamxa, Deltaxa and Epsixa');
    expect(links.map(({ entity }) => entity)).toEqual(['a', 'b', 'c', 'b', 'e']);
  });
  test('names without letters, very long names', () => {
    const entities = [
      place('x', '...'),
      place('y', 'z'.repeat(5000)),
      place('w', Array.from({ length: 60 }, () => 'Word').join(' ')),
      place('v', 'Real'),
    ];
    expect(
      createLinker([{ pack, entities }])
        .link('... Word Word in Real')
        .map(({ entity }) => entity),
    ).toEqual(['v']);
  });
});

describe('stored indexes', () => {
  const entities = [place('baghdad', 'Baghdad')];
  const index = buildMatchingIndex(entities);
  test('are the same each time', () =>
    expect(new Uint8Array(buildMatchingIndex(entities))).toEqual(new Uint8Array(index)));
  test('are refused when cut short, damaged, of another version or something else', () => {
    expect(openMatchingIndex(index, { verify: true })).not.toBeNull();
    expect(openMatchingIndex(index.slice(0, index.byteLength - 4))).toBeNull();
    const damaged = index.slice(0);
    const bytes = new Uint8Array(damaged);
    bytes[index.byteLength - 5] = (bytes[index.byteLength - 5] ?? 0) ^ 1;
    expect(openMatchingIndex(damaged, { verify: true })).toBeNull();
    const newer = index.slice(0);
    new Int32Array(newer)[1] = 99;
    expect(openMatchingIndex(newer)).toBeNull();
    expect(openMatchingIndex(new ArrayBuffer(0))).toBeNull();
    expect(openMatchingIndex(new ArrayBuffer(4096))).toBeNull();
  });
  test('that do not fit the entities are built anew', () => {
    for (const wrong of [new ArrayBuffer(16), buildMatchingIndex([...entities, place('x', 'Tikrit')])])
      expect(createLinker([{ pack, entities, index: wrong }]).link('in Baghdad')).toHaveLength(1);
  });
});

describe('texts dense with names', () => {
  const entities = ['groups', 'persons', 'places'].flatMap(
    (name) =>
      parseGazetteer(name, readFileSync(new URL(`../assets/gazetteer/${name}.jsonl`, import.meta.url), 'utf8')).value,
  );
  const names = entities.flatMap((entity) => entity.names);
  test('two megabytes of known names', { timeout: 120_000 }, () => {
    const round = `${names.join(' and ')}. `;
    const text = round.repeat(Math.ceil(2_000_000 / round.length));
    const links = createLinker([{ pack, entities }]).link(text);
    expect(links.length).toBeGreaterThan(70_000);
    expect(links.every((link) => link.text === text.slice(link.start, link.end))).toBe(true);
  });
  test('thousands of entities of one country and one whole, each named', { timeout: 120_000 }, () => {
    const many = Array.from({ length: 5000 }, (_, i): Entity => ({
      ...place(`e${i}`, `Camp ${i + 1}`),
      country: 'IQ',
      part_of: entityId(`e${i % 7}`),
    }));
    const text = many.map(({ name }) => `near ${name}`).join(', ');
    expect(createLinker([{ pack, entities: many }]).link(text)).toHaveLength(5000);
  });
});

describe('indexes with wrong bytes', () => {
  const entities: Entity[] = [
    place('baghdad', 'Baghdad', ['Bagdad', 'بغداد', 'Iraqi capital']),
    place('zone', 'Green Zone', ['Baghdad Green Zone', 'the Green Zone of Baghdad']),
    { ...place('kh', 'Kataib Hezbollah', ["Kata'ib Hizballah", 'KH', 'Hezbollah Brigades']), kind: 'group' },
    place('union', 'Union III', ['Union 3', 'Camp Union III']),
  ];
  const good = buildMatchingIndex(entities);
  const text =
    'Kataeb Hizbollah fired at the Green Zone of Baghdad, the Grene Zone, Bahgdad, بغداد وبغداد, KH, Union 3, Camp Union III. ';
  test('end the scan and give spans within the text', () => {
    const positions = fc.integer({ min: 0, max: good.byteLength - 1 });
    const flips = fc.array(fc.tuple(positions, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 });
    let opened = 0;
    fc.assert(
      fc.property(flips, (changes) => {
        const index = good.slice(0);
        const bytes = new Uint8Array(index);
        for (const [at, bits] of changes) bytes[at] = (bytes[at] ?? 0) ^ bits;
        if (openMatchingIndex(index)) opened += 1;
        for (const { start, end, text: marked } of createLinker([{ pack, entities, index }]).link(text.repeat(3)))
          expect(marked !== '' && marked === text.repeat(3).slice(start, end)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(opened).toBeGreaterThan(50);
  });
  test('even when every number of a section is the same', () => {
    const sections = new Int32Array(good, 64, 26);
    for (const value of [1, 2, 3, 5, -1, 0x7fffffff, -0x80000000, 0x7ffffffe]) {
      let offset = 256;
      for (const size of sections) {
        const index = good.slice(0);
        new Int32Array(index, offset, size >> 2).fill(value);
        offset += (size + 3) & ~3;
        for (const { start, end } of createLinker([{ pack, entities, index }]).link(text))
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }
  });
  test('are refused when their counts and sections disagree', () => {
    const header = new Int32Array(good, 0, 64);
    for (let at = 3; at < 64; at += 1) {
      if (at === 4 || at === 6 || at === 9) continue; // bounded by other counts
      const index = good.slice(0);
      new Int32Array(index)[at] = (header[at] ?? 0) + 1;
      expect(openMatchingIndex(index), `header ${at}`).toBeNull();
    }
  });
});

test('the format of the index is the one of its version', () => {
  const entities = [
    { ...place('baghdad', 'Baghdad', ['Bagdad', 'بغداد', 'Iraqi capital']), adjectives: ['Baghdadi'] },
    { ...place('kh', 'Kataib Hezbollah', ["Kata'ib Hizballah", 'KH']), ambiguous: ['KH'], excludes: ['Kataeb Party'] },
    place('k-1', 'K-1', ['K1', 'K-1 base']),
  ];
  const hash = bytesToHex(sha256(new Uint8Array(buildMatchingIndex(entities))));
  expect(
    [INDEX_VERSION, hash],
    'stored indexes are no longer built as they were: raise INDEX_VERSION in matching-index-layout.ts, then pin the new hash here',
  ).toEqual([11, '54d1477c7e37d4100d14396bb7e9cd3650b65901312f221d69a6143c6342a455']);
});
