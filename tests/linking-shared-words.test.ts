import { describe, expect, test } from 'vitest';
import { groupLinker } from './group-linker.ts';

/** Invented bodies of registers: each has words that persons, places and trades have too. */
const linker = groupLinker([
  'Hakim Sorkhab University',
  'Peldan Vashgird Maoyi Gongsi',
  'Behnaz Kashan Tervan Construction Co.',
  'Zorhavan Freight and Logistics Technology Co.',
  'Murghab Import & Export Corp.',
  'Kelimabad Drug Smuggling Organization',
  'Ruritania International Marsh Bank',
  'Mehrab Group',
  'West Gate Traders GmbH',
  'Liwa al-Sarabine',
]);

describe('words that a body shares with somebody or something else, in running text', () => {
  test.each([
    'The poet Hakim Sorkhab was born in that year.',
    'Li Vashgird, a former vice-minister, was jailed.',
    'TERVAN – In a rare move, ministers met.',
    'The ministry of Freight and Logistics Technology opened a school.',
    'Sergeant Murghab Rebollo was promoted.',
    'A Drug Smuggling Organization was broken up by police.',
    'Guests of the Ruritania Marsh Hotel ran outside.',
    'The Mehrab Army, loyal to the preacher, took the slum.',
  ])('are not the body: %s', (text) => expect(linker.link(text)).toEqual([]));
  test.each([
    ['He studied at the Sorkhab Hakim University.', 'Hakim Sorkhab University'],
    ['The Behnaz Kashan Tervan Company built it.', 'Behnaz Kashan Tervan Construction Co.'],
    ['Ships of Murghab Export Corporation were held.', 'Murghab Import & Export Corp.'],
    ['West Gate Traders was named.', 'West Gate Traders GmbH'],
    ['Men of Liwa al-Sarabin were seen.', 'Liwa al-Sarabine'],
  ])('are the body where they say so: %s', (text, name) =>
    expect(linker.link(text).map((link) => link.name)).toEqual([name]),
  );
});
