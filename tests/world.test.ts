import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { encodeWorld, type DraftPlace } from '../src/cli/build-world-bytes.ts';
import { namesOfDivision, namesOfTown } from '../src/cli/build-world-names.ts';
import { loadWorld } from '../src/cli/load-world.ts';
import { decodeWorld } from '../src/gazetteer/world.ts';
import { foldKey } from '../src/text/fold.ts';

const STAMP = new Uint8Array(32).fill(7);

function draft(name: string, rest: Partial<DraftPlace> = {}): DraftPlace {
  return {
    name,
    lat: 1,
    lon: 2,
    country: 'IQ',
    division: '',
    type: 'city',
    population: 10,
    keys: new Set([foldKey(name)]),
    ...rest,
  };
}

describe('world file', () => {
  const drafts = [
    draft('Ramadi', { lat: 33.42062, lon: 43.30778, division: 'IQ.01', population: 275_000 }),
    draft('Anbar', { type: 'region', division: 'IQ.01', population: 1_800_000, keys: new Set(['anbar', 'al anbar']) }),
    draft('Iraq', { type: 'country', population: 44_000_000, adjectives: new Set(['iraqi']) }),
    draft('Persian Gulf', { type: 'area', country: '', lat: -26.5 }),
    draft('Ṣanʿāʾ 漢 🕌', { country: 'YE' }),
  ];
  const world = decodeWorld(encodeWorld(drafts, STAMP));

  it('gives a place back with its division, country and exact coordinates', () => {
    expect(world.lookup('ramadi')).toEqual([
      {
        name: 'Ramadi',
        lat: 33.42062,
        lon: 43.30778,
        country: 'IQ',
        region: 'Anbar',
        population: 275_000,
        type: 'city',
      },
    ]);
    expect(world.lookup('al anbar')[0]).toMatchObject({ name: 'Anbar', type: 'region', region: '' });
    expect(world.lookup('persian gulf')[0]).toMatchObject({ country: '', lat: -26.5 });
    expect(world.lookup(foldKey('Ṣanʿāʾ 漢 🕌'))[0]?.name).toBe('Ṣanʿāʾ 漢 🕌');
  });

  it('keeps adjectives apart from names', () => {
    expect(world.lookup('iraqi')[0]).toMatchObject({ name: 'Iraq', adjective: true });
    expect(world.lookup('iraq')[0]).not.toHaveProperty('adjective');
  });

  it('finds nothing for what is not in it', () => {
    for (const key of ['', ' ', 'Ramadi', 'ramadi ', 'ramad', '\ud800', 'x'.repeat(100_000)])
      expect(world.lookup(key)).toEqual([]);
  });

  it('is the same bytes for the same places, and refuses other bytes', () => {
    const bytes = encodeWorld(drafts, STAMP);
    expect(new Uint8Array(encodeWorld(drafts, STAMP))).toEqual(new Uint8Array(bytes));
    expect(() => decodeWorld(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => decodeWorld(new ArrayBuffer(4096))).toThrow(/not a world gazetteer/);
    expect(() => decodeWorld(bytes.slice(0, bytes.byteLength - 1))).toThrow(/cut off/);
    const other = bytes.slice(0);
    new Uint32Array(other, 0, 2)[1] = 99;
    expect(() => decodeWorld(other)).toThrow(/version 99/);
  });

  it('answers as a plain map of keys does', () => {
    const key = fc.stringMatching(/^[a-c ]{1,4}$/).map((k) => k.trim() || 'a');
    const place = fc.record({
      keys: fc.uniqueArray(key, { minLength: 1, maxLength: 3 }),
      population: fc.nat(1000),
      lat: fc.integer({ min: -90, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), key, (rows, asked) => {
        const list = rows.map((row, i) => draft(`place ${i}`, { ...row, keys: new Set(row.keys) }));
        const expected = list
          .filter((p) => p.keys.has(asked))
          .sort((a, b) => b.population - a.population)
          .map((p) => [p.name, p.population, p.lat]);
        const found = decodeWorld(encodeWorld(list, STAMP)).lookup(asked);
        expect(found.map((p) => [p.name, p.population, p.lat])).toEqual(expected);
      }),
    );
  });
});

describe('names', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['Al Fallūjah', 'IQ', ['Fallūjah', 'Fallūja', 'Al Fallūja']],
    ['Saint Louis', 'US', ['St Louis']],
    ['Ludwigshafen am Rhein', 'DE', ['Ludwigshafen']],
    ['Newcastle upon Tyne', 'GB', ['Newcastle']],
  ];
  it.each(cases)('%s is also written otherwise', (name, country, also) => {
    for (const other of also) expect(namesOfTown(name, country)).toContain(other);
  });
  it('drops the word of kind of a division, but not of a county', () => {
    expect(namesOfDivision('Al Mahwit Governorate', 'YE')).toContain('Mahwit');
    expect(namesOfDivision('Jefferson County', 'US')).toEqual(['Jefferson County']);
  });
});

describe('the world gazetteer that is built', async () => {
  const world = await loadWorld();
  const places: readonly [string, string, string, number, number][] = [
    ['Green Zone', 'IQ', 'site', 33.3, 44.4],
    ['Taji', 'IQ', 'site', 33.5, 44.3],
    ['Ain al-Asad', 'IQ', 'site', 33.8, 42.4],
    ['Falluja', 'IQ', 'city', 33.4, 43.8],
    ['Raqqa', 'SY', 'city', 36, 39],
    ['Hodeidah', 'YE', 'city', 14.8, 43],
    ['Zayouna', 'IQ', 'district', 33.3, 44.5],
    ['Texas', 'US', 'region', 31.4, -99.3],
    ['Sub-Saharan Africa', '', 'area', 0, 20],
    ['العراق', 'IQ', 'country', 33, 43.7],
  ];
  it.each(places)('knows %s', (name, country, type, lat, lon) => {
    const found = world.lookup(foldKey(name)).find((p) => p.type === type && p.country === country);
    expect(found?.lat).toBeCloseTo(lat, 0);
    expect(found?.lon).toBeCloseTo(lon, 0);
  });
  it('has the larger place first, and no place of one letter as a rule of its own', () => {
    expect(world.lookup('paris')[0]).toMatchObject({ country: 'FR', region: 'Île-de-France' });
    expect(world.lookup('paris').some((p) => p.region === 'Texas')).toBe(true);
  });
});
