import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import type { EntityKind } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

/** Invented names, one each, beside a few that the world knows. */
const KNOWN: readonly (readonly [kind: EntityKind, name: string])[] = [
  ['place', 'Zarqan Air Base'], ['place', 'Port Merun Airfield'], ['place', 'Tervan'], ['place', 'Lahaa'], ['place', 'Zayoula'], ['place', 'Clark'],
  ['group', 'Harakat al-Sawaidi'], ['group', 'Hezbollah'], ['group', 'Shindo-Kai'],
  ['group', 'Al-Fanous Television'], ['group', 'Caliphate-Sulumar'], ['group', 'Qandar Organization'],
]; // prettier-ignore
const entities = KNOWN.map(([kind, name], at) => ({ id: entityId(`e${at}`), kind, name, names: [] }));
const linker = createLinker([{ pack: packId('test'), entities }]);

function check(text: string): readonly string[] {
  return linker.link(text).map((link) => `${link.text} = ${link.name}`);
}

describe('one name, other ways to write it', () => {
  test.each([
    // compounds in one word or in two
    ['Drones were shot down over Zarqan airbase at night.', 'Zarqan airbase = Zarqan Air Base'],
    ['The jets took off from Port Merun air field.', 'Port Merun air field = Port Merun Airfield'],
    // a base that several services share
    ['Troops landed at Joint Base Zarqan on Monday.', 'Joint Base Zarqan = Zarqan Air Base'],
    // a camp is at the place it is named after
    ['Two rockets fell near Camp Tervan.', 'Tervan = Tervan'],
    // an ayn that nobody hears, and a y that stands between vowels
    ["The road to Lah'a is closed.", "Lah'a = Lahaa"],
    ['Yesterday Zayola was calm.', 'Zayola = Zayoula'],
    // all of a name, and one word more inside it
    ['Harakat Hezbollah al-Sawaidi denied it.', 'Harakat Hezbollah al-Sawaidi = Harakat al-Sawaidi'],
    // tied words in one
    ['The police searched offices of Shindokai.', 'Shindokai = Shindo-Kai'],
    // a kind of body twice
    ['Al-Fanous Television Channel was off the air.', 'Al-Fanous Television Channel = Al-Fanous Television'],
    // capitals say nothing of little words
    ['THE CALIPHATE IN SULUMAR', 'CALIPHATE IN SULUMAR = Caliphate-Sulumar'],
    ['CALIPHATE OF SULUMAR', 'CALIPHATE OF SULUMAR = Caliphate-Sulumar'],
  ])('%s', (text, link) => expect(check(text).join('; ')).toBe(link));
});

describe('what looks alike and is another name', () => {
  test.each([
    'Zarqan Airlines flies twice a week.',
    'The family spent a week at Camp Clark, a summer camp.',
    'Laha said nothing, and Zayla was not asked.',
    'Qandar Organization Hospital was hit.',
    'Al-Fanous Television Hospital was hit.',
    'Harakat Hezbollah met its friends.',
  ])('%s', (text) => expect(check(text).filter((link) => !link.endsWith('= Hezbollah'))).toEqual([]));
});
