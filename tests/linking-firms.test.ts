import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { entityId, packId } from '../src/model/id.ts';
import { bundledEntities } from './eval/linking-data.ts';
import { groupLinker } from './group-linker.ts';

/** Firms and bodies as registers write them, one name each; invented. */
const NAMES = [
  'FANAMUR', 'RAMZAK', 'Whitepigeon Sarl', 'Havtour S.A.', 'Cubimar S.A.S.', 'NAZ Kelim Technology Co., Ltd.', 'Monetar Transfer and Exchange', 'Aviatruns Anstalt', 'al-Morghab',
  'Zorhavan River Guard Corps', 'Kremsand Commercial Inc.', 'Pastoor Finance S.A.', 'JSC Burenok', 'Lia Company',
]; // prettier-ignore
const linker = groupLinker(NAMES);

/** The same in other words, in running text. */
const MEANT: readonly (readonly [written: string, name: string])[] = [
  // capitals that are spoken as a word
  ['Fanamur', 'FANAMUR'],
  ['FANA MUR', 'FANAMUR'],
  // the legal form is new, another one, or written with dots
  ['Ramzak Ltd', 'RAMZAK'],
  ['Havtour, S.A.', 'Havtour S.A.'],
  ['Cubimar S.A.', 'Cubimar S.A.S.'],
  ['Pastoor Financial S.A.', 'Pastoor Finance S.A.'],
  ['Aviatruns Establishment', 'Aviatruns Anstalt'],
  ['Aktsionernoe Obshchestvo Burenok', 'JSC Burenok'],
  // an everyday word that is written on
  ['White Pigeon Sarl', 'Whitepigeon Sarl'],
  // initials with dots
  ['N.A.Z. Kelim Technology', 'NAZ Kelim Technology Co., Ltd.'],
  // a word less, and a legal form
  ['Monetar Exchange Company', 'Monetar Transfer and Exchange'],
  // a long word that no other name has
  ['Kremsand Alliance Corp', 'Kremsand Commercial Inc.'],
  // without its article; the plural for the corps
  ['Morghab', 'al-Morghab'],
  ['Zorhavan River Guards', 'Zorhavan River Guard Corps'],
];
/** Names that hold a known one, or only sound like it. */
const OTHERS: readonly string[] = [
  'Wei Ta Lee Company',
  'WEI TA LEE COMPANY',
  'the Lee Company',
  'Tehrik Morghab',
  'Kremsand Brigade',
];

describe('firms in running text', () => {
  test.each(MEANT)('%s', (written, name) =>
    expect(linker.link(`Officials said that ${written} was named in the report.`).map((link) => link.name)).toEqual([
      name,
    ]),
  );
  test.each(OTHERS)('is another one: %s', (written) =>
    expect(linker.link(`Officials said that ${written} was named in the report.`)).toEqual([]),
  );
  test('capitals that are short for a longer name stay case-exact', () => {
    const both = createLinker([
      {
        pack: packId('test'),
        entities: [
          { id: entityId('a'), kind: 'group', name: 'Zone of Orchards and Riverine Kelims', names: ['ZORAK'] },
        ],
      },
    ]);
    expect(both.link('Zorak, the band, plays on Friday.')).toEqual([]);
  });
  test('a minister is still no ministry beside the bundled gazetteer', () => {
    const bundled = createLinker([{ pack: packId('bundled'), entities: bundledEntities() }]);
    expect(bundled.link('The Interior Minister of Latvia resigned.').filter(({ kind }) => kind === 'group')).toEqual(
      [],
    );
  });
});
