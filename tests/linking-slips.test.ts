import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { entityId, packId } from '../src/model/id.ts';
import { isCommonName, isCommonWord } from '../src/text/is-common-word.ts';
import { foldKey } from '../src/text/fold.ts';

/** What is marked and how, in a sentence that names the places and groups rightly too, which is the most support that a slip can have. */
function marksOf(names: readonly string[], written: string): readonly string[] {
  const entities = names.map((name, at) => ({
    id: entityId(`e${at}`),
    kind: name.includes(' ') ? ('group' as const) : ('place' as const),
    name,
    names: [],
  }));
  const text = `Shells fell near ${written} at dawn. Envoys had come from ${names.join(', from ')} before.`;
  return createLinker([{ pack: packId('test'), entities }])
    .link(text)
    .filter(({ start }) => start < text.indexOf(' at dawn'))
    .map((link) => `${link.text} = ${link.name} (${link.method})`);
}

describe('the tolerance grows with the length of a word', () => {
  test.each<[name: string, slip: string]>([
    ['Tarvik', 'Tarvk'],
    ['Zorhavanestan', 'Zorhavnestan'],
    ['Tarmikhazorel', 'Tarmikhazorl'],
    ['Tarmik River Guard', 'Tamrik River Guard'],
  ])('one error: %s, %s', (name, slip) => expect(marksOf([name], slip)).toEqual([`${slip} = ${name} (fuzzy)`]));
  test.each<[name: string, slips: string]>([
    ['Tarvik', 'Tavk'],
    ['Sarnak', 'Srank'],
    ['Zorhavan', 'Zrhvan'],
    ['Tarmik River Guard', 'Tamrki River Guard'],
  ])('two errors in a short word: %s is not %s', (name, slips) => expect(marksOf([name], slips)).toEqual([]));
  test('two in a long one', () => {
    expect(marksOf(['Tarmikhazorel River Guard'], 'Tarmkihazroel River Guard')).toHaveLength(1);
    expect(marksOf(['Tarmikhazorel River Guard'], 'Tramhkiazroel River Guard')).toEqual([]);
  });
});

describe('a word of four letters or fewer', () => {
  test.each(['Dera Drea', 'Homs Hmos', 'Tarv Trav', 'Qom Qmo', 'Taji Tjai'])(
    'is never found by a slip alone: %s',
    (pair) => {
      const [name = '', slip = ''] = pair.split(' ');
      expect(marksOf([name], slip)).toEqual([]);
    },
  );
  test.each<[name: string, slip: string]>([
    ['Dera River Guard', 'Drea River Guard'],
    ['Zorhavan Dera Front', 'Zorhavan Drea Front'],
    ['Homs Kelimabad Front', 'Hmos Kelimabad Front'],
  ])('is found where all the rest is exact: %s, %s', (name, slip) =>
    expect(marksOf([name], slip)).toEqual([`${slip} = ${name} (fuzzy)`]),
  );
  test.each<[name: string, slips: string]>([
    ['Dera River Guard', 'Drea Rivr Guard'],
    ['Zorhavan Dera Front', 'Zorhavn Drea Front'],
    ['Homs Kelimabad Front', 'Hmos Kelimbad Front'],
    ['Tal Zorhavan', 'Tla Zorhavan'],
  ])('is not where it is not: %s, %s', (name, slips) => expect(marksOf([name], slips)).toEqual([]));
});

describe('what is written is a word or a name itself', () => {
  test.each<[name: string, word: string, whole: string]>([
    ['Winger', 'winter', 'Winter'],
    ['Winger Zorhavan', 'winter', 'Winter Zorhavan'],
    ['Silger River Guard', 'silver', 'Silver River Guard'],
    ['Marvet Guard', 'market', 'Market Guard'],
    ['Motler Army', 'mother', 'Mother Army'],
    ['Zorhavan Marblet', 'marble', 'Zorhavan Marble'],
  ])('%s is not the everyday word %s: %s', (name, word, whole) => {
    expect(isCommonWord(word)).toBe(true);
    expect(marksOf([name], whole)).toEqual([]);
  });
  test.each<[name: string, known: string]>([
    ['Gereva', 'Geneva'],
    ['Madrit', 'Madrid'],
    ['Lindan', 'London'],
    ['Marzel', 'Marcel'],
  ])('%s is not %s, which the world knows', (name, known) => {
    expect(isCommonName(foldKey(known))).toBe(true);
    expect(marksOf([name], known)).toEqual([]);
  });
  test('nor another name of the gazetteer', () => {
    const names = ['Zorhavan River', 'Zorhaven River', 'Zorhavil'];
    for (const name of names) expect(marksOf(names, name)).toEqual([`${name} = ${name} (exact)`]);
  });
});

describe('figures are never slips', () => {
  test.each<[name: string, written: string]>([
    ['Base 1234567', 'Base 1234576'],
    ['Tarvik 2003 Front', 'Tarvik 2004 Front'],
    ['Tarvik 2003 Front', 'Tarvik 203 Front'],
    ['Kelimabad12 Front', 'Kelimabad13 Front'],
    ['Kelimabad12 Front', 'Kelimabd12 Front'],
  ])('%s is not %s', (name, written) => expect(marksOf([name], written)).toEqual([]));
});
