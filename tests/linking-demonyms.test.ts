import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { entityId, packId } from '../src/model/id.ts';

/** Countries and towns with their names in other languages, which look like adjectives of each other. */
const linker = createLinker([
  {
    pack: packId('test'),
    entities: [
      { id: entityId('country'), kind: 'place', name: 'Murak', country: 'MU', names: ['Muraque', 'Mourak'] },
      { id: entityId('town'), kind: 'place', name: 'Tervan', country: 'MU', names: ['Tarvan'] },
    ],
  },
]);

describe('an adjective of a place is no spelling of its name, in whatever language the name stands', () => {
  test.each(['Muraqi', 'Muraki', 'Muraqis', 'Muraquis', 'Mouraki', 'Muraqian', 'Tervani', 'Tarvanis', 'Tervanian'])(
    '%s',
    (word) => {
      const text = `Murak and Tervan were named: the ${word} minister left Tervan for Murak.`;
      expect(linker.link(text).map((link) => link.text)).toEqual(['Murak', 'Tervan', 'Tervan', 'Murak']);
    },
  );
  test.each(['Deputy Yusuf Tarvany', 'A.H.M. Tarvann', 'Mr S. R. Tarvann'])('nor is a surname: %s', (name) =>
    expect(linker.link(`In Tervan, Murak, ${name} spoke.`).map((link) => link.text)).toEqual(['Tervan', 'Murak']),
  );
  test('initials of a state are none of a person', () =>
    expect(linker.link('In Murak the U.S. Tarvann plan was dropped.')).toHaveLength(2));
  test.each(['Mourack', 'Tarvann', 'Tervaan'])('a spelling is one: %s', (word) =>
    expect(linker.link(`Shells fell near ${word} in Murak and near Tervan.`)).toHaveLength(3),
  );
});
