import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../src/model/entity.ts';
import { findLinks } from './find-links.ts';

/** Invented bodies and places named after persons whose names begin with Abd, "servant of". */
const KNOWN: readonly (readonly [kind: EntityKind, name: string])[] = [
  ['group', 'Abdulkarim Zalmani Brigade'], ['group', 'Abd al-Qadir Trust'], ['group', 'Abderrahim Shipping'],
  ['place', 'Tell Abdulwahid'], ['place', 'Abd al-Jalil Crossing'], ['group', 'Abdali Weavers'],
]; // prettier-ignore
const check = findLinks(KNOWN);

describe('one name in one word, in two, with another article or without', () => {
  test.each([
    ['Gunmen of the Abd al-Karim Zalmani Brigade fled.', 'Abd al-Karim Zalmani Brigade = Abdulkarim Zalmani Brigade'],
    ['Gunmen of the Abdelkarim Zalmani Brigade fled.', 'Abdelkarim Zalmani Brigade = Abdulkarim Zalmani Brigade'],
    ['Gunmen of the Abdel Karim Zalmani Brigade fled.', 'Abdel Karim Zalmani Brigade = Abdulkarim Zalmani Brigade'],
    ['The Abdulqadir Trust paid for it.', 'Abdulqadir Trust = Abd al-Qadir Trust'],
    ['The Abdel Kader Trust paid for it.', 'Abdel Kader Trust = Abd al-Qadir Trust'],
    ['A ship of Abd ar-Rahim Shipping was held.', 'Abd ar-Rahim Shipping = Abderrahim Shipping'],
    ['A ship of Abdul Rahim Shipping was held.', 'Abdul Rahim Shipping = Abderrahim Shipping'],
    ['A ship of Abdur-Rahim Shipping was held.', 'Abdur-Rahim Shipping = Abderrahim Shipping'],
    ['Shells fell on Tell Abd al-Wahid.', 'Tell Abd al-Wahid = Tell Abdulwahid'],
    ['Shells fell on Tell Abdel Wahid.', 'Tell Abdel Wahid = Tell Abdulwahid'],
    ['Trucks wait at the Abduljalil Crossing.', 'Abduljalil Crossing = Abd al-Jalil Crossing'],
  ])('%s', (text, link) => expect(check(text)).toBe(link));
});

describe('other servants, and words that only begin so', () => {
  test.each([
    'Gunmen of the Abd al-Karim Brigade fled.',
    'The Abd al-Qahhar Trust paid for it.',
    'A ship of Abdullah Shipping was held.',
    'Shells fell on Tell Abdullah.',
    'The Abduction Trust paid for it, and abdominal pain followed.',
    'The weavers of Abdul say so.',
  ])('%s', (text) => expect(check(text)).toBe(''));
});
