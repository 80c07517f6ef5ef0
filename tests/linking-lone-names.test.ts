import { describe, expect, test } from 'vitest';
import { groupLinker } from './group-linker.ts';

/** Invented bodies with one name each. */
const NAMES = [
  'Dalorbank OAO', 'JSB Merinbank', 'Air Sombra', 'Tidegate Plus SAL', 'Velnirov Ltd', 'Torva Brothers Holding', 'Orvanneft Trading House', 'Motor Way Ltd', 'Mistral Vanta',
  'Tramos Norvil S. de R.L. de C.V.', 'Main Survey Directorate', 'Sulumari Association in Tarkhistan', 'Al-Fal Satellite Television Channel', 'Tarkhistan General Authority for River Ferries',
  'Silver Moon Co', 'BT Company Offshore', 'Zorhana Charitable Organization', 'Orla Harbour and Marine Services Development Company',
  'Harakat Zarbiya', 'Zarbiya Brothers Front', 'Harakat Selvar', 'Al-Fanous', 'Qandar Metallurgy Works',
]; // prettier-ignore
const linker = groupLinker(NAMES);
const found = (text: string): readonly string[] => linker.link(text).map((link) => `${link.text} = ${link.name}`);

describe('one word that is a body’s name without its legal form, or two of its words', () => {
  test.each([
    ['Dalorbank', 'Dalorbank = Dalorbank OAO'],
    ['Last week Dalorbank closed its doors.', 'Dalorbank = Dalorbank OAO'],
    ['Its shares in Merinbank were sold.', 'Merinbank = JSB Merinbank'],
    ['AIRSOMBRA', 'AIRSOMBRA = Air Sombra'],
    ['Two jets of AirSombra were grounded.', 'AirSombra = Air Sombra'],
    ['Cables made by TIDEGATEPLUS were seized.', 'TIDEGATEPLUS = Tidegate Plus SAL'],
    ['VELNIROV', 'VELNIROV = Velnirov Ltd'],
  ])('%s', (text, link) => expect(found(text)).toEqual([link]));
});

describe('one word that may be somebody or something else', () => {
  test.each([
    // a person may be called so
    'Last week Velnirov resigned.',
    // there is more to the name than a legal form
    'Torva',
    'Orvanneft',
    'Vanta',
    'Metallurgy',
    // an everyday word
    'The Motorway was shut for an hour.',
    // another word
    'Dalorbanka said so.',
    'Airsombre',
    '# AirSombra?',
    'Write to @AirSombra today.',
    'The Dalorbanks are farmers.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('a name that stands alone, with another word for what kind of body it is', () => {
  test.each([
    ['Main Survey Department', 'Main Survey Directorate'],
    ['Sulumari League in Tarkhistan', 'Sulumari Association in Tarkhistan'],
    ['SULUMARI UNION IN TARKHISTAN', 'Sulumari Association in Tarkhistan'],
    ['Al-Fal Satellite Channel', 'Al-Fal Satellite Television Channel'],
    ['Tarkhistan General Organization for River Ferries', 'Tarkhistan General Authority for River Ferries'],
    ['BT COMPANY SAL OFFSHORE', 'BT Company Offshore'],
    ['TRADERS & TRAMOS NORVIL', 'Tramos Norvil S. de R.L. de C.V.'],
    ['Sharekat Silver Moon', 'Silver Moon Co'],
    ['Orla Harbour and Maritime Company', 'Orla Harbour and Marine Services Development Company'],
    ['EL ZORHANA CHARITY FOUNDATION', 'Zorhana Charitable Organization'],
  ])('%s', (text, name) => expect(linker.link(text).map((link) => link.name)).toEqual([name]));
  test.each([
    // another kind, another place, one telling word, or a sentence
    'Main Survey Army',
    'Main Survey Bank',
    'Northern Survey Department',
    'Sulumari League in Velmar',
    'Police asked the Main Survey Department of the town.',
    'BT University',
    // what belongs to the name says its own initials
    'Animal and Metallurgy Works Group (AMWG)',
    // a word that is another body’s whole name
    'Harakat Fanous Zarbiyat',
  ])('is another one: %s', (text) => expect(found(text).filter((link) => !link.endsWith('= Al-Fanous'))).toEqual([]));
});
