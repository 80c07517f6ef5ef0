import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { bundledEntities } from './eval/linking-data.ts';
import { groupLinker } from './group-linker.ts';

/** Invented bodies with one name each. */
const NAMES = [
  'Lomond Valley Ferries Association', 'Zarrinkub Petro Machinery Co.', 'Oakhollow Instruments (Private) Limited', 'Kovsar Riverside Trust', 'Harakat Sawaid al-Misr',
  'Tarkhistan Committee for River Works', 'Ministry of Harbours and Armed Fleets', 'Dervash Money Exchange', 'Lashkar i Morghab', 'ADK Trading Limited', 'Zorhavan Kelim Brigades',
]; // prettier-ignore
const linker = groupLinker(NAMES);

/** Names that stand alone, as in a cell or a heading. */
const MEANT: readonly (readonly [text: string, name: string])[] = [
  ['Lomond Valley Ferries Society', 'Lomond Valley Ferries Association'],
  ['Zarrinkub Petro Machine Works', 'Zarrinkub Petro Machinery Co.'],
  ['Oakhollow Scientific Instruments', 'Oakhollow Instruments (Private) Limited'],
  ['Kovsar Riverside Foundation', 'Kovsar Riverside Trust'],
  ['Sawaid Misr', 'Harakat Sawaid al-Misr'],
  ['Ministry of Harbours for Armed Fleets', 'Ministry of Harbours and Armed Fleets'],
  ['Dervash Exchange', 'Dervash Money Exchange'],
  ['Lashkar-e Morghab', 'Lashkar i Morghab'],
  ['ADK Trading', 'ADK Trading Limited'],
  ['ADK TRADING CO', 'ADK Trading Limited'],
];

/** Other names that stand alone, beside the bundled gazetteer: one telling word is shared, or only everyday ones. */
const NOT_MEANT =
  'Quds Dairy; Quds Dairy Company; Al-Quds University; Al-Quds Bank Ltd; Quds Brigade; Al-Quds Brigades; Badr Airport; Badr Hospital; Badr Shipping Co.; Badr Group Ltd; Kataeb Party; ' +
  'Lebanese Kataeb Party; Popular Forces; Popular Front; Asaib Trading; Nujaba Football Club; Nujaba Media Center; Harakat Al-Shabaab; Harakat Hamas; Coalition Forces; Iraqi Football Forces; ' +
  'Islamic Resistance Front; Islamic Resistance in Lebanon; Baghdad Command; Baghdad Operations Group; Joint Operations Room; Counter-Terrorism Bureau; Sadr City Hospital; ' +
  'Imam Ali Mosque; Imam Ali Foundation; Fatah Movement; Dawa Clinic; Dawa Foundation; Union Forces; German Federal Police; Victory Alliance; Wisdom Movement; Party of God; Hashd Trading; ' +
  'Free Syrian Army; Syrian Defence Forces; Shield Force; Kurdistan Party; Kurdish Regional Council; Ansar Foundation; Mahdi Army Hospital; Taji Hotel; Balad Air Show';
const bundled = createLinker([{ pack: packId('bundled'), entities: bundledEntities() }]);

describe('a text that is a name alone', () => {
  test.each(MEANT)('%s', (text, name) => expect(linker.link(text).map((link) => link.name)).toEqual([name]));
  test.each(NOT_MEANT.split('; '))('is another one: %s', (text) =>
    expect(bundled.link(text).filter(({ kind }) => kind === 'group')).toEqual([]),
  );
  test('a company that has the telling words of an army is none', () => {
    expect(linker.link('Zorhavan Kelim Company')).toEqual([]);
    expect(linker.link('Officials said that the Zorhavan Kelim Company sells rugs.')).toEqual([]);
  });
  test('a company that shares an adjective with an army is none', () =>
    expect(bundled.link('The Iraqi Security Company won a tender.').filter(({ kind }) => kind === 'group')).toEqual(
      [],
    ));
});
