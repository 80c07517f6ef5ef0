import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { buildSearchIndex } from '../src/pack/build-search-index.ts';
import { createSearch } from '../src/pack/create-search.ts';
import { parseSearchQuery } from '../src/pack/parse-search-query.ts';
import { openSearchIndex } from '../src/pack/search-index.ts';
import { dayNumber } from '../src/pack/search-days.ts';
import { isIntact } from '../src/pack/typed-sections.ts';
import { samplePack } from './pack-sample.ts';

const place = (id: string, name: string, names: readonly string[] = [], more: Partial<Entity> = {}): Entity => ({
  id: entityId(id),
  kind: 'place',
  name,
  names: [name, ...names],
  ...more,
});

const NAMES = [
  place('baghdad', 'Baghdad', ['بغداد', 'Bagdad']),
  place('green-zone', 'Green Zone', ['المنطقة الخضراء', 'International Zone'], { part_of: entityId('baghdad') }),
  place('kirkuk', 'Kirkuk', ['كركوك']),
  place('san-francisco', 'San Francisco'),
  place('saint-paul', 'Saint-Paul-de-Vence'),
  place('zurich', 'Zürich'),
  place('khartoum', 'Khartoum', ['الخرطوم']),
  place('old-name', 'Mesopotamia Gate', [], { merged_into: entityId('baghdad') }),
  { ...place('pmf', 'Popular Mobilization Forces', ['PMF', 'الحشد الشعبي']), kind: 'group' as const },
];
const names: Pack = { ...samplePack(0), id: packId('names'), entities: NAMES };
const search = createSearch([names]);
const reports = createSearch([samplePack(40)]);

/** The first hits of a query, as ids. */
const first = (query: string, limit = 1): string[] => search.query(query, { limit }).map((hit) => hit.id);

describe('names', () => {
  test.each<[string, string, string]>([
    ['as written', 'Green Zone', 'green-zone'],
    ['another alias', 'international zone', 'green-zone'],
    ['Arabic, with the article', 'الخرطوم', 'khartoum'],
    ['Arabic, without the article', 'منطقة خضراء', 'green-zone'],
    ['Arabic to Latin', 'بغداد', 'baghdad'],
    ['without accents', 'zurich', 'zurich'],
    ['words in another order', 'zone green', 'green-zone'],
    ['beginnings', 'pop mob', 'pmf'],
    ['a letter missing', 'kirku', 'kirkuk'],
    ['a letter wrong', 'kirkak', 'kirkuk'],
    ['a letter too many', 'kirrkuk', 'kirkuk'],
    ['letters swapped', 'krikuk', 'kirkuk'],
    ['two errors', 'bahgdat', 'baghdad'],
    ['a beginning with an error', 'fransi', 'san-francisco'],
    ['a space too few', 'greenzone', 'green-zone'],
    ['a space too many', 'bagh dad', 'baghdad'],
    ['a wrong letter for the space, and another error', 'inernationalqzone', 'green-zone'],
    ['the space at the wrong place', 'populaar mobilizationf orces', 'pmf'],
    ['a dash for a space', 'saint paul', 'saint-paul'],
    ['an acronym', 'pmf', 'pmf'],
    ['a name that was merged', 'mesopotamia gate', 'baghdad'],
  ])('%s: %s', (_class, query, id) => expect(first(query)).toEqual([id]));

  test.each(['', '   ', '!!!', '\u0000', '\ud800', 'xqzwvj', 'before:', '"', 'place:'])('nothing for %j', (query) =>
    expect(search.query(query)).toEqual([]),
  );

  test('the exact name stands before longer ones, scores fall from 1 to 0', () => {
    const more = createSearch([
      { ...names, entities: [place('a', 'Kirkuk Airport'), ...NAMES, place('b', 'New Kirkuk')] },
    ]);
    const hits = more.query('kirkuk');
    expect(hits[0]).toMatchObject({ type: 'entity', id: 'kirkuk', title: 'Kirkuk', date: '', score: 1 });
    expect(hits.slice(1).map((hit) => hit.id)).toEqual(expect.arrayContaining(['a', 'b']));
    for (const { score } of hits) expect(score).toBeLessThanOrEqual(1);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
  });

  test('matches are marked in the title', () => {
    const [hit] = search.query('zone gren');
    expect(hit?.matches?.map(({ start, end }) => hit.title.slice(start, end))).toEqual(['Green', 'Zone']);
    const [accent] = search.query('zur');
    expect(accent?.matches).toEqual([{ start: 0, end: 3 }]);
  });

  test('any query is answered, the limit is kept, every name finds its entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 5 }), (query, limit) => {
        const hits = search.query(query, { limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        for (const { title, matches = [] } of hits)
          for (const { start, end } of matches) expect(end > start && end <= title.length).toBe(true);
      }),
    );
    for (const entity of NAMES)
      for (const name of entity.names) expect(first(name)).toEqual([entity.merged_into ?? entity.id]);
  });
});

describe('incidents and reports', () => {
  const kinds = (query: string): string[] => [...new Set(reports.query(query, { limit: 100 }).map((hit) => hit.type))];
  const dates = (query: string): string[] => reports.query(query, { limit: 100 }).map((hit) => hit.date);

  test('are found by their words, and by the names of their entities in any language', () => {
    expect(kinds('denied')).toEqual(['report']);
    expect(kinds('rockets harbour')).toEqual(expect.arrayContaining(['incident', 'report']));
    const arabic = reports.query('الميناء القديم', { limit: 100 });
    expect(arabic[0]).toMatchObject({ type: 'entity', id: 'harbour' });
    expect(arabic.filter((hit) => hit.type === 'incident').length).toBeGreaterThan(5);
    expect(reports.query('porto', { limit: 100 }).some((hit) => hit.type === 'incident')).toBe(true);
  });

  test('filters hold for every hit', () => {
    expect(kinds('kind:rocket')).toEqual(expect.arrayContaining(['incident', 'report']));
    expect(kinds('kind:rockets place:"old harbour"')).toEqual(expect.arrayContaining(['incident', 'report']));
    expect(dates('kind:protest')).toEqual([]);
    expect(kinds('kind:group')).toEqual(['entity']);
    expect(dates('kind:rocket before:2020-03-05').toSorted().at(-1)).toBe('2020-03-04');
    expect(dates('kind:rocket after:2020-03-05').toSorted()[0]).toBe('2020-03-06');
    expect(dates('kind:rocket since:2020-03-05 until:2020-03-06').every((day) => /^2020-03-0[56]$/.test(day))).toBe(
      true,
    );
    expect(dates('before:2020-03 harbour')).toEqual([]);
    expect(dates('certainty:reported harbour').length).toBeGreaterThan(0);
    expect(dates('certainty:denied harbour')).toEqual([]);
    expect(kinds('publisher:"coast radio" rockets')).toEqual(expect.arrayContaining(['incident', 'report']));
    expect(dates('publisher:nobody rockets')).toEqual([]);
    expect(kinds('place:port-city kind:rocket')).toEqual(expect.arrayContaining(['incident', 'report']));
    expect(kinds('place:بورتو kind:rocket')).toEqual([]);
    expect(kinds('place:الميناء kind:rocket').length).toBeGreaterThan(0);
    expect(kinds('group:"river guard" kind:rocket').length).toBeGreaterThan(0);
  });

  test('titles and kinds are found as the Arabic interface says them', () => {
    const pack = samplePack(30);
    const incidents = pack.incidents.map((one) => ({ ...one, title: 'Rocket fire at Old Harbour' }));
    const titled = createSearch([{ ...pack, incidents }]);
    const found = (query: string): string[] =>
      titled.query(query, { limit: 100 }).flatMap(({ type, id }) => (type === 'incident' ? [id] : []));
    for (const [arabic, english] of [
      ['قصف صاروخي', 'rocket fire'],
      ['القصف الصاروخي في الميناء القديم', 'rocket fire الميناء القديم'],
      ['kind:"قصف صاروخي" الميناء القديم', 'kind:rocket-fire الميناء القديم'],
    ] as const) {
      expect(found(english).length).toBeGreaterThan(5);
      expect([arabic, found(arabic)]).toEqual([arabic, expect.arrayContaining(found(english))]);
    }
    expect(reports.unmet('kind:"قصف صاروخي" xqzw', 0)).toEqual([]);
    expect(reports.unmet('kind:"قصف جوي" xqzw', 0)).toEqual(['kind:قصف جوي']);
  });

  test.each([
    ['kind:unknown', ['kind:unknown']],
    ['harbour kind:unknown certainty:reported', ['kind:unknown']],
    ['publisher:"no body" place:harbour', ['publisher:no body']],
    ['harbour before:yesterday', ['before:yesterday']],
    ['on:2020-13', ['on:2020-13']],
    ['harbour before:202', []],
    ['place:harbour before:1901', []],
    ['xqzw', []],
    ['kind:rocket', []],
  ])('%s: which filter nothing can pass', (query, wanted) => {
    expect(reports.unmet(query, reports.query(query).length)).toEqual(wanted);
  });

  test('filters alone give the newest first', () => {
    const days = reports.query('kind:rocket', { limit: 10 }).map((hit) => hit.date);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('the query', () => {
  test.each<[string, object]>([
    [
      'place:baghdad rockets',
      { words: ['rockets'], fields: [{ field: 'place', words: ['baghdad'], text: 'baghdad' }] },
    ],
    ['place:"green zone"', { words: [], fields: [{ field: 'place', words: ['green', 'zone'], text: 'green zone' }] }],
    ['PLACE: kirkuk', { words: [], fields: [{ field: 'place', words: ['kirkuk'], text: 'kirkuk' }] }],
    ['before:2020-03', { words: [], from: null, to: dayNumber('2020-02-29') }],
    ['after:2020', { from: dayNumber('2021-01-01'), to: null }],
    ['on:2020-12', { from: dayNumber('2020-12-01'), to: dayNumber('2020-12-31') }],
    ['since:2019-05-06 until:2019', { from: dayNumber('2019-05-06'), to: dayNumber('2019-12-31') }],
    ['before:soon', { words: ['before', 'soon'], to: null }],
    ['marketplace:x', { words: ['marketplace', 'x'], fields: [] }],
    ['http://x.example', { words: ['http', 'x', 'example'], fields: [] }],
  ])('%s', (query, expected) => expect(parseSearchQuery(query)).toMatchObject(expected));

  test('is cut at 64 characters and ten words', () => {
    expect(parseSearchQuery('ab '.repeat(5000)).words).toHaveLength(10);
    expect(parseSearchQuery('x'.repeat(10_000)).words.join('').length).toBeLessThanOrEqual(64);
  });
});

describe('the stored index', () => {
  const buffer = buildSearchIndex(samplePack(10));

  test('is the same for the same pack, and answers as one that was just built', () => {
    expect(new Uint8Array(buildSearchIndex(samplePack(10)))).toEqual(new Uint8Array(buffer));
    const stored = createSearch([samplePack(10)], new Map([['sample', buffer]]));
    const built = createSearch([samplePack(10)]);
    for (const query of ['harbour', 'rockts', 'river guard kind:rocket'])
      expect(stored.query(query)).toEqual(built.query(query));
  });

  test('that is cut short, of another version or not one at all is not opened', () => {
    expect(openSearchIndex(buffer)?.documents).toBe(23);
    expect(openSearchIndex(buffer.slice(0, buffer.byteLength - 4))).toBeNull();
    expect(openSearchIndex(new ArrayBuffer(0))).toBeNull();
    expect(openSearchIndex(new ArrayBuffer(4096))).toBeNull();
    const other = buffer.slice(0);
    new Uint32Array(other)[1] = 99;
    expect(openSearchIndex(other)).toBeNull();
  });

  test('knows when a byte has changed', () => {
    expect(isIntact(buffer)).toBe(true);
    const changed = buffer.slice(0);
    new Uint8Array(changed)[changed.byteLength - 9]! ^= 1;
    expect(isIntact(changed)).toBe(false);
  });
});

test('several packs answer together, and what two of them have stands once', () => {
  const both = createSearch([names, samplePack(2), { ...names, id: packId('again') }]);
  expect(both.query('kirkuk').map((hit) => hit.id)).toEqual(['kirkuk']);
  expect(both.query('harbour')[0]?.id).toBe('harbour');
});
