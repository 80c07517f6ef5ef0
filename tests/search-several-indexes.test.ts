import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../src/model/entity.ts';
import { entityId, incidentId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import { buildSearchIndex } from '../src/pack/build-search-index.ts';
import { searchIndexes, type Search, type SearchHit } from '../src/pack/create-search.ts';
import { openSearchIndex } from '../src/pack/search-index.ts';

/** Names so unlike that no typing error leads from one to another. */
const NAMES = [
  ['Harborough', 'ميناء'],
  ['Quillfeather', 'ريشة'],
  ['Vexmoor', 'مستنقع'],
  ['Dolantine', 'دولان'],
  ['Brushwick', 'فرشاة'],
  ['Okapi Brigade', 'لواء'],
] as const;

const entities: readonly Entity[] = NAMES.map(([name, arabic], at) => ({
  id: entityId(`e${at}`),
  kind: name.includes('Brigade') ? 'group' : 'place',
  name,
  names: [name, arabic],
  // the first is around the second, the second around the third
  ...(at === 1 || at === 2 ? { part_of: entityId(`e${at - 1}`) } : {}),
}));

/** What happened, under titles that name none of the entities: they are found by what they are about alone. */
const incident = (at: number, place: number, day: number): Incident => ({
  id: incidentId(`i${at}`),
  kind: at % 2 === 0 ? 'protest' : 'shooting',
  when: {
    edtf: `2020-03-${String(day).padStart(2, '0')}`,
    from: `2020-03-${String(day).padStart(2, '0')}`,
    to: `2020-03-${String(day).padStart(2, '0')}`,
    basis: 'stated',
    why: [],
  },
  places: [{ entity: entities[place]!.id, name: 'the town' }],
  groups: at % 3 === 0 ? [{ entity: entityId('e5'), name: 'the men', role: 'named' }] : [],
  title: `Event number ${at}`,
  certainty: 'reported',
  claims: [],
});

const incidents = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 28 })), { minLength: 1, maxLength: 15 })
  .map((list) => list.map(([place, day], at) => incident(at, place, day)));

const searchOf = (sources: readonly Partial<Parameters<typeof buildSearchIndex>[0]>[]): Search =>
  searchIndexes(
    sources.map((source) =>
      openSearchIndex(buildSearchIndex({ entities: [], incidents: [], reports: [], ...source }))!,
    ),
  );
const found = (hits: readonly SearchHit[]): string[] =>
  hits.map(({ type, id, score }) => `${type} ${id} ${score.toFixed(3)}`).sort();

describe('several indexes answer as one index of all that is in them', () => {
  const queries = fc.constantFrom(
    ...NAMES.flat(),
    'place:"Harborough"',
    'place:"ريشة"',
    'group:"لواء"',
    'place:ميناء kind:protest since:2020-03-10',
  );
  test('names in one, incidents in others', () => {
    let hits = 0;
    fc.assert(
      fc.property(incidents, fc.nat(15), queries, (list, cut, query) => {
        const one = searchOf([{ entities, incidents: list }]).query(query, { limit: 40 });
        const set = searchOf([{ entities }, { incidents: list.slice(0, cut) }, { incidents: list.slice(cut) }]);
        expect(found(set.query(query, { limit: 40 }))).toEqual(found(one));
        hits += one.length;
      }),
      { numRuns: 150 },
    );
    expect(hits).toBeGreaterThan(150);
  });

  test('in whatever order the indexes come', () => {
    fc.assert(
      fc.property(incidents, queries, (list, query) => {
        const names = { entities };
        const rest = { incidents: list };
        const [a, b] = [searchOf([names, rest]), searchOf([rest, names])];
        expect(found(a.query(query, { limit: 40 }))).toEqual(found(b.query(query, { limit: 40 })));
      }),
      { numRuns: 50 },
    );
  });
});
