import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { bundledEntities } from './eval/linking-data.ts';
import { findLinks } from './find-links.ts';

const linker = createLinker([{ pack: packId('bundled'), entities: bundledEntities() }]);

/** What is marked of a text, as "written = known", and that each mark is what stands at its place. */
function marksOf(text: string): readonly string[] {
  return linker.link(text).map((link) => {
    expect(text.slice(link.start, link.end)).toBe(link.text);
    return `${link.text} = ${link.name}`;
  });
}

const code = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
const nfd = (text: string): string => text.normalize('NFD');

describe('letters and marks in two forms', () => {
  test.each([
    ['Téhéran', 'Tehran'],
    ['Bağdat', 'Baghdad'],
    ['Kerkük', 'Kirkuk'],
    ['Qasem Soleimaní', 'Qassem Soleimani'],
    ['Зайюна', 'Zayouna'],
    ['إيران', 'Iran'],
  ])('%s, composed and decomposed', (word, name) => {
    expect(nfd(word)).not.toBe(word);
    for (const written of [word, nfd(word)]) expect(marksOf(`: ${written}.`)).toEqual([`${written} = ${name}`]);
  });
});

describe('signs inside a name', () => {
  const apostrophes = [..."'‘’‛ʼʾʿʻʽ`´′＇ˈʹꞌ"].map((sign) => [code(sign), sign] as const);
  test.each(apostrophes)('apostrophe or hamza U+%s', (_code, sign) => {
    const written = `Kata${sign}ib Hezbollah`;
    expect(marksOf(`Men of ${written} left.`)).toEqual([`${written} = Kataib Hezbollah`]);
  });
  const hyphens = [...'-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u2043'].map((sign) => [code(sign), sign] as const);
  test.each(hyphens)('hyphen U+%s', (_code, sign) =>
    expect(marksOf(`Near Kirkuk the base K${sign}1 was hit.`)).toEqual(['Kirkuk = Kirkuk', `K${sign}1 = K-1`]),
  );
  const unseen = [
    ...'\u00ad\u200b\u200c\u200d\u2060\ufeff\u034f\ufe0f', // soft hyphen, zero width
    ...'\u200e\u200f\u061c\u202a\u202b\u202d\u2066\u2067\u2068\u2069', // directions
  ].map((sign) => [code(sign), sign] as const);
  test.each(unseen)('nobody sees U+%s', (_code, sign) => {
    const written = `Bagh${sign}dad`;
    expect(marksOf(`Now ${written} is calm.`)).toEqual([`${written} = Baghdad`]);
    // a non-joiner parts Persian words, which no reader sees joined
    if (sign === '\u200c') return;
    const arabic = `بغ${sign}داد`;
    expect(marksOf(`في ${arabic} اليوم`)).toEqual([`${arabic} = Baghdad`]);
  });
});

describe('letters in other shapes', () => {
  test.each([
    ['full width', 'The Ｑｕｄｓ　Ｆｏｒｃｅ left.', 'Ｑｕｄｓ　Ｆｏｒｃｅ = Quds Force'],
    ['a full-width acronym', 'In Iraq the ＰＭＦ met.', 'Iraq = Iraq; ＰＭＦ = Popular Mobilization Forces'],
    ['a full-width short name', 'Near Kirkuk Ｋ－１ was hit.', 'Kirkuk = Kirkuk; Ｋ－１ = K-1'],
    ['a full-width figure', 'In Baghdad the base Ｕｎｉｏｎ ３', 'Baghdad = Baghdad; Ｕｎｉｏｎ ３ = Union III'],
    ['a numeral that is one sign', 'In Baghdad the base Union Ⅲ', 'Baghdad = Baghdad; Union Ⅲ = Union III'],
    ['mathematical letters', 'Now 𝐁𝐚𝐠𝐡𝐝𝐚𝐝 is calm.', '𝐁𝐚𝐠𝐡𝐝𝐚𝐝 = Baghdad'],
    [
      'Arabic presentation forms',
      'في \uFE91\uFED0\uFEAA\uFE8D\uFEA9 اليوم',
      '\uFE91\uFED0\uFEAA\uFE8D\uFEA9 = Baghdad',
    ],
    ['an Arabic word in one sign', 'نفت كتائب حزب \ufdf2', 'كتائب حزب \ufdf2 = Kataib Hezbollah'],
    ['an alef with a wasla', 'نفت كتائب حزب ٱلله', 'كتائب حزب ٱلله = Kataib Hezbollah'],
    ['a ha for a ta marbuta', 'المنطقه الخضراء في بغداد', 'المنطقه الخضراء = Green Zone; بغداد = Baghdad'],
    ['an alef maqsura for a ya', 'قتل قاسم سليمانى', 'قاسم سليمانى = Qassem Soleimani'],
    ['a Persian kaf and ya', 'در کرکوک و طهران', 'کرکوک = Kirkuk; طهران = Tehran'],
    ['tatweel and vowel signs', 'في بَغْـــدَادَ اليوم', 'بَغْـــدَادَ = Baghdad'],
    ['Arabic figures', 'قرب كركوك قاعدة كي ١', 'كركوك = Kirkuk; قاعدة كي ١ = K-1'],
    ['Arabic figures of another', 'قرب كركوك قاعدة كي ٢', 'كركوك = Kirkuk'],
  ])('%s', (_title, text, marks) => expect(marksOf(text).join('; ')).toBe(marks));
  test('Latin ligatures', () => {
    const check = findLinks([
      ['group', 'Gaffar Brigade'],
      ['place', 'Shefflin'],
    ]);
    expect(check('Men of Ga\ufb00ar Brigade left She\ufb04in.')).toBe(
      'Ga\ufb00ar Brigade = Gaffar Brigade; She\ufb04in = Shefflin',
    );
    expect(check('Men left She\ufb04in\ufb01 and Shefflin\ufb01.')).toBe('');
  });
});
