import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

const known = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: entityId(name),
  kind: name.includes(' ') ? 'group' : 'place',
  name,
  names: [],
  ...more,
});
const RURITANIA = known('Ruritania', { type: 'country', country: 'RU', adjectives: ['Ruritanian'] });

/** What is marked of a page (blocks parted by `¶`), as "written = known". */
function marksOf(entities: readonly Entity[], page: string): string {
  return createLinker([{ pack: packId('test'), entities }])
    .linkBlocks(page.split('¶'))
    .flat()
    .map((link) => `${link.text} = ${link.name}`)
    .join('; ');
}

describe('the longest name wins', () => {
  test.each<[names: readonly string[], text: string, marks: string]>([
    [['Deir Zor', 'Deir Zor Qaim', 'Zor Qaim', 'Qaim'], 'Men of Deir Zor Qaim came.', 'Deir Zor Qaim = Deir Zor Qaim'],
    [['Qaim', 'Zor Qaim', 'Deir Zor Qaim', 'Deir Zor'], 'Men of Deir Zor Qaim came.', 'Deir Zor Qaim = Deir Zor Qaim'],
    [
      ['Marsh Guard', 'Marsh Guard of Velmar', 'Velmar'],
      'The Marsh Guard of Velmar and the Marsh Guard met in Velmar.',
      'Marsh Guard of Velmar = Marsh Guard of Velmar; Marsh Guard = Marsh Guard; Velmar = Velmar',
    ],
    // of two that overlap in part, the one that begins first
    [['Deir Zor Qaim', 'Qaim Bridge'], 'Men of Deir Zor Qaim Bridge came.', 'Deir Zor Qaim = Deir Zor Qaim'],
    // in other spellings as well
    [['Karbala', 'Karbala Rescue Forces'], 'The Kerbela Rescue Forces left Karbala.', 'Kerbela Rescue Forces = Karbala Rescue Forces; Karbala = Karbala'],
  ])('%j: %s', (names, text, marks) => expect(marksOf(names.map((name) => known(name)), text)).toBe(marks)); // prettier-ignore
});

describe('possessives, plurals, "the"', () => {
  test.each<[name: string, text: string, marks: string]>([
    ['Marsh Lancers', 'the Marsh Lancers’ horses and the Marsh Lancers\' tents', 'Marsh Lancers; Marsh Lancers'],
    ['Velmar', 'Velmar\'s gate and VELMAR’S walls', 'Velmar; VELMAR'],
    ['Marsh Lancer', 'Two Marsh Lancers left; the Marsh Lancers’ horses; the Marsh Lancer’s horse', 'Marsh Lancers; Marsh Lancers; Marsh Lancer'],
    ['Marsh Lancers', 'One Marsh Lancer left.', 'Marsh Lancer'],
    ['Marsh Guard', 'He joined the Marsh Guard. The Marsh Guard left. THE MARSH GUARD LEFT.', 'Marsh Guard; Marsh Guard; MARSH GUARD'],
    ['The Marsh Guard', 'The Marsh Guard left. A Marsh Guard man stayed.', 'The Marsh Guard; Marsh Guard'],
  ])('%s: %s', (name, text, marks) => {
    const links = marksOf([known(name)], text);
    expect(links).toBe(marks.split('; ').map((mark) => `${mark} = ${name}`).join('; '));
  }); // prettier-ignore
});

describe('an adjective of a state with a word behind it', () => {
  const text = 'The Ruritanian capital was calm; Ruritanian ministers left.';
  test('names a place where the gazetteer says so', () =>
    expect(marksOf([RURITANIA, known('Sarnak', { names: ['Ruritanian capital'], country: 'RU' })], text)).toBe(
      'Ruritanian capital = Sarnak',
    ));
  test('names nothing where it does not', () =>
    expect(marksOf([RURITANIA, known('Sarnak', { country: 'RU', type: 'capital' })], text)).toBe(''));
});

describe('acronyms', () => {
  const forces = known('Velmar Rescue Forces', { names: ['VRF'], country: 'RU' });
  const LONG = 'Velmar Rescue Forces = Velmar Rescue Forces';
  const SHORT = 'VRF = Velmar Rescue Forces';
  test.each<[why: string, entities: readonly Entity[], text: string, marks: string]>([
    ['nothing else on the page', [forces], 'The VRF met on Sunday.', ''],
    ['an entity of the same country', [forces, known('Sarnak', { country: 'RU' })], 'The VRF met in Sarnak.', `${SHORT}; Sarnak = Sarnak`],
    ['one of another country', [forces, known('Borduria', { country: 'BO' })], 'The VRF met in Borduria.', 'Borduria = Borduria'],
    ['its long form, elsewhere on the page', [forces], 'The VRF left. ¶ The Velmar Rescue Forces met.', `${SHORT}; ${LONG}`],
    ['capitals alone', [forces, RURITANIA], 'The vrf and the Vrf met in Ruritania.', 'Ruritania = Ruritania'],
    ['capitals alone, beside its long form', [forces], 'The Velmar Rescue Forces met; the Vrf met.', LONG],
    ['a plural', [forces], 'The Velmar Rescue Forces met. The VRFs left.', `${LONG}; VRFs = Velmar Rescue Forces`],
    ['a possessive', [forces, RURITANIA], 'In Ruritania the VRF’s tents', `Ruritania = Ruritania; ${SHORT}`],
  ])('%s', (_why, entities, text, marks) => expect(marksOf(entities, text)).toBe(marks)); // prettier-ignore
});

describe('names of one, two or three letters and figures', () => {
  test.each(['K-9', 'T4', 'H3', 'A-1', 'IS', 'MB', 'J', 'Ur', 'Qom'])('%s', (name) =>
    expect(marksOf([known(name, { country: 'RU' }), RURITANIA], `Near ${name} in Ruritania men of ${name} met.`)).toBe(
      `${name} = ${name}; Ruritania = Ruritania; ${name} = ${name}`,
    ),
  );
  test.each([
    ['K-9', 'K-8, K-10, K-99, 1K-9, K-9b and L-9'],
    ['T4', 'T5, T44, 1T4, T4b and U4'],
  ])('%s is none of %s', (name, others) =>
    expect(marksOf([known(name, { country: 'RU' }), RURITANIA], `Ruritania has ${others}.`)).toBe('Ruritania = Ruritania'),
  ); // prettier-ignore
});

describe('numerals are names', () => {
  test.each<[name: string, same: string, others: string]>([
    ['Camp Tarvik IV', 'Camp Tarvik 4; Camp Tarvik Four; Camp Tarvik ٤', 'Camp Tarvik 5; Camp Tarvik V; Camp Tarvik VI; Camp Tarvik III; Camp Tarvik Five; Camp Tarvik Fourteen; Camp Tarvik 44'],
    ['Camp Tarvik 7', 'Camp Tarvik VII; Camp Tarvik Seven', 'Camp Tarvik 77; Camp Tarvik VIII; Camp Tarvik 70'],
    ['Velmar Brigade 45', 'Velmar Brigade ٤٥', 'Velmar Brigade 54; Velmar Brigade 46; Velmar Brigade 4; Velmar Brigade 455'],
    ['Kelimabad Brigade 12', 'Kelimbad Brigade 12', 'Kelimbad Brigade 13; Kelimabad Brigade 21'],
    ['17th Tarvik Division', '17th Tarvik Division', '18th Tarvik Division; 7th Tarvik Division; 71st Tarvik Division'],
  ])('%s is %s, not %s', (name, same, others) => {
    for (const one of same.split('; ')) expect(marksOf([known(name)], `Men of ${one} came.`)).toBe(`${one} = ${name}`);
    for (const one of others.split('; ')) expect([one, marksOf([known(name)], `Men of ${one} came.`)]).toEqual([one, '']);
  }); // prettier-ignore
});
