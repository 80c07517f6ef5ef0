import { describe, expect, test } from 'vitest';
import { entityId, packId } from '../src/model/id.ts';
import { PACK_VERSION } from '../src/model/pack.ts';
import { createSearch, type Search } from '../src/pack/create-search.ts';

/** Search over entities with one name each. */
function searchOver(
  list: readonly { readonly id: string; readonly name: string; readonly names?: readonly string[] }[],
): Search {
  const entities = list.map(({ id, name, names = [] }) => ({ id: entityId(id), kind: 'group' as const, name, names }));
  return createSearch([
    {
      format: 'backstory-pack',
      version: PACK_VERSION,
      id: packId('list'),
      name: 'list',
      entities,
      reports: [],
      incidents: [],
    },
  ]);
}

/** The entity that a name is a spelling of, by a score of more than half; null when search has none. */
function matchName(query: string, search: Search): { readonly id: string; readonly name: string } | null {
  const [hit] = search.query(query, { limit: 1 });
  return hit && hit.score > 0.5 ? { id: hit.id, name: hit.title } : null;
}

import { CASES, LIST } from './name-cases.ts';

const search = searchOver(LIST);
for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    test.each(cases)('%s', (query, name) => expect(matchName(query, search)?.name ?? null).toBe(name));
  });

describe('the score', () => {
  test('is over half for a name in another spelling, and the entity stands first', () => {
    const [hit] = search.query('Tamarind Lake Shpg Co Ltd');
    expect(hit?.title).toBe('Tamarind Lake Shipping Company Limited');
    expect(hit?.score).toBeGreaterThanOrEqual(0.74);
  });
  test('is under half for what only shares words or a beginning', () => {
    for (const query of ['National', 'Front', 'Tamar', 'Trading Corporation', 'Battalion 28'])
      for (const { score } of search.query(query)) expect(score).toBeLessThan(0.5);
  });
  test('is over half for a short name with words of its trade, which shares few letters with the query', () => {
    const firms = searchOver([
      { id: 'a', name: 'Ramzak' },
      { id: 'b', name: 'Duty Free Harbour' },
      { id: 'c', name: 'Mondelon Imperial Jade Co., Ltd.' },
    ]);
    expect(matchName('Ramzak Duty Paid', firms)?.id).toBe('a');
    expect(matchName('Mondelon Imperial Jade Gems and Jewellery Company Limited', firms)?.id).toBe('c');
  });
  test('a space left out is found, though another name begins with the same letters but one', () => {
    const list = searchOver(['Velarian', 'Velarium', 'Vel Ara'].map((name) => ({ id: name, name })));
    expect(list.query('VelAra', { limit: 1 })[0]?.id).toBe('Vel Ara');
  });
  test('is under half for another short word that sounds alike', () => {
    const list = searchOver(['Homs', 'Alpha International', 'Uck'].map((name) => ({ id: name, name })));
    for (const query of ['Hamas', 'Aleph', 'Auc']) expect(matchName(query, list)).toBeNull();
  });
  test('is under half for a body of another quarter or country', () => {
    const list = searchOver(
      ['Fighters of Eastern Ruritania', 'Havtour Chile S.A.', 'al-Birrwan: Kenya Branch'].map((name) => ({
        id: name,
        name,
      })),
    );
    for (const query of ['Fighters of Western Ruritania', 'Havtour S.A.', 'al-Birrwan: Tanzania Branch'])
      expect(matchName(query, list)).toBeNull();
  });
  test('is under half when two bodies have the name', () => {
    const twice = searchOver([
      { id: 'a', name: 'Kowsar Trust' },
      { id: 'b', name: 'Kawsar Trust' },
    ]);
    expect(matchName('Kowsar Trust Ltd', twice)).toBeNull();
    expect(
      twice
        .query('Kowsar Trust Ltd')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
  });
  test('compares the whole of a long name', () => {
    const long = 'General Directorate for the Inland Waters and Canals of the Tarkhistan Marshlands Northern District';
    expect(
      matchName(
        long,
        searchOver([
          { id: 'a', name: long },
          { id: 'b', name: long.replace('Northern', 'Southern') },
        ]),
      )?.id,
    ).toBe('a');
  });
});
