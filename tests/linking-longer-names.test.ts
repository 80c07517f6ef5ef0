import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { bundledEntities } from './eval/linking-data.ts';
import { groupLinker } from './group-linker.ts';

const linker = createLinker([{ pack: packId('bundled'), entities: bundledEntities() }]);
/** Invented bodies of one name each. */
const invented = groupLinker(['al-Morghab', 'Zorhavan', 'Liwa Kelimabad', 'Ruritanian Free Army']);

/** A name goes on with words that make it another thing. */
const OTHERS: readonly string[] = [
  'Start-ups swear by what one blogger calls the Popular Mobilization Theory.',
  'Nurses of the Iraqi Security Forces Hospital went on strike in Baghdad.',
  'The Green Zone Cinema in Baghdad shows a comedy tonight.',
  'A reader in Baghdad recommends the Green Zone Restaurant for its carp.',
  'The Kataib Hezbollah Museum opens on Monday, its website says; entry is free.',
  'The Popular Mobilization Forces University opened a faculty of law in Baghdad.',
  'He runs the Islamic State Studies Center of a Norwegian college.',
];
/** The same names where what follows is theirs, or no part of a name. */
const MEANT: readonly (readonly [text: string, name: string])[] = [
  ['The Kataib Hezbollah Rocket Unit fired on the camp.', 'Kataib Hezbollah'],
  ['The Popular Mobilization Forces Commission met in Baghdad.', 'Popular Mobilization Forces'],
  ['A Kataib Hezbollah Commander Was Killed, Iraqi Officials Say', 'Kataib Hezbollah'],
  ['Iraqi Security Forces Commander Ali Jasim spoke in Baghdad.', 'Iraqi Security Forces'],
];

describe('a name that goes on', () => {
  test.each(OTHERS)('is another thing: %s', (text) =>
    expect(linker.link(text).filter(({ name }) => name !== 'Baghdad' && name !== 'Iraq')).toEqual([]),
  );
  test.each(MEANT)('%s', (text, name) => expect(linker.link(text).map((link) => link.name)).toContain(name));
  test.each([
    'Al-Morghab Charitable Foundation',
    'al-Morghab Orphans Society',
    'Stichting al-Morghab',
    'Charitable Society for al-Morghab',
    'The al-Morghab Satellite Television was closed.',
    'Donors gave to the Zorhavan Foundation.',
    'Police searched the Friends of Zorhavan Association.',
    'Ruritanian Free Army Hospital',
    'The Ruritanian Free Army - General Command broke away in 1971.',
    'A car of the Ruritanian Free Army\u2013Revolutionary Council was found.',
  ])('is another body: %s', (text) => expect(invented.link(text)).toEqual([]));
  test.each([
    ['Fighters of al-Morghab crossed the river.', 'al-Morghab'],
    ['The Zorhavan Rocket Brigade claimed it.', 'Zorhavan'],
    ['Zorhavan leaders met the Bank of Ruritania.', 'Zorhavan'],
    ['The Ruritanian Free Army shelled a hospital.', 'Ruritanian Free Army'],
    ['Zorhavan Bombs Hospital, Minister Says', 'Zorhavan'],
    ['Fighters of the Ruritanian Free Army \u2013 general strike or not \u2013 stayed.', 'Ruritanian Free Army'],
  ])('%s', (text, name) => expect(invented.link(text).map((link) => link.name)).toEqual([name]));
});
