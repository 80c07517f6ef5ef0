import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldKey } from '../src/text/fold.ts';
import { spellingKey } from '../src/text/spelling-key.ts';
import { isSpelledAlike, spellingDistance } from '../src/text/spelling-distance.ts';
import { foldedWords } from '../src/text/words.ts';
import { classify, classifyAscii } from '../src/text/fold-table.ts';

describe('fold keys', () => {
  test.each([
    ['Kata’ib Hezbollah', 'kataib hezbollah'],
    ["Hashd al-Sha'abi", 'hashd al shaabi'],
    ['ÎLE-DE-FRANCE', 'ile de france'],
    ['Ｂａｇｈｄａｄ', 'baghdad'],
    ['ﬁnal ﬂight', 'final flight'],
    ['Straße, Øst, Łódź', 'strasse ost lodz'],
    ['Bagh\u00addad\u200b', 'baghdad'],
    ['الْحَشْدُ الشَّعْبِيّ', 'الحشد الشعبي'],
    ['الـعـراق', 'العراق'],
    ['أحمد إبراهيم آل', 'احمد ابراهيم ال'],
    ['کتائب', 'كتايب'],
    ['K‑1 ٣ ۴', 'k 1 3 4'],
    ['Зелёная', 'зеленая'],
    ['  a   b  ', 'a b'],
    ['!?', ''],
    ['', ''],
  ])('%j is %j', (text, key) => expect(foldKey(text)).toBe(key));
});

describe('the way back', () => {
  test.each([
    ['Kata’ib', 'kataib', 'Kata’ib'],
    ['in Bagh\u00addad!', 'baghdad', 'Bagh\u00addad'],
    ['ﬁre', 'fire', 'ﬁre'],
    ['\u202aIraq\u202c', 'iraq', 'Iraq\u202c'],
    ['cafe\u0301 x', 'cafe', 'cafe\u0301'],
    ['𝐁𝐚𝐠', 'bag', '𝐁𝐚𝐠'],
  ])('%j holds %j as %j', (text, wanted, original) => {
    const folded = fold(text);
    const at = folded.text.indexOf(wanted);
    const { start, end } = folded.toOriginal(at, at + wanted.length);
    expect(text.slice(start, end)).toBe(original);
  });
});

describe('words', () => {
  test.each([
    ["Iraq's U.S.-led forces' base", 'iraq us led forces base'],
    ["l'Irak d’Irak qu'en dell'Iraq", 'l irak d irak qu en dell iraq'],
    ['K-1 K1 e.g. plan B.Then', 'k 1 k1 eg plan b then'],
    ['کتائب حزب‌الله', 'كتايب حزب الله'],
    ['北京市 ไทย', '北 京 市 ไ ท ย'],
    ['\ud800 x \udc00', 'x'],
    ["''' ... \u0301", ''],
  ])('%j', (text, words) => expect(foldedWords(text).join(' ')).toBe(words));
});

describe('spelling keys', () => {
  test.each([
    'kataib kataeb khataib ketaib',
    'hezbollah hizballah hizbullah hisbollah hezbolla',
    'mobilization mobilisation',
    'defence defense',
    'centre center',
    'zayouna zayuna zaiyouna zayyouna',
    'iii 3 three ٣'.replace('٣', '03'),
    'багдад багдаде багдадом',
    'forces force',
    'soleimani suleimani sulaymani',
  ])('%s are one', (words) => expect(new Set(words.split(' ').map(spellingKey)).size).toBe(1));
  test.each([
    'iraq iran',
    'union unison',
    'ii iii',
    '1 2 11',
    'ирак иран',
    'hamas hamash'.replace('hamash', 'hamza'),
    'kirkuk kirkush',
  ])('%s are not', (words) => expect(new Set(words.split(' ').map(spellingKey)).size).toBe(words.split(' ').length));
  test('spellings are nearer than other words of the same key', () => {
    expect(spellingDistance('hezbollah', 'hizbullah')).toBeLessThan(1);
    expect(spellingDistance('kataib', 'kitab')).toBeGreaterThan(spellingDistance('kataib', 'kataeb'));
    expect(isSpelledAlike('zone', 'zawahiri')).toBe(false);
    expect(isSpelledAlike('hezbollah', 'hizballah')).toBe(true);
  });
  test('a distance is the same when only the near ones are asked for, and above that for all others', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abehkosuwz'), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 6, noNaN: true }), (one, other, most) => {
        const apart = spellingDistance(one, other);
        const near = spellingDistance(one, other, most);
        if (apart <= most) expect(near).toBe(apart);
        else expect(near).toBeGreaterThan(most);
      }),
      { numRuns: 1000 },
    );
  });
});

test('the short way of a key for plain ASCII gives what the long way gives', () => {
  const plain = fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  });
  fc.assert(
    fc.property(plain, (text) => {
      const long = fold(text)
        .text.replace(/[^\p{L}\p{Nd}]+/gu, ' ')
        .trim();
      expect(foldKey(text)).toBe(long);
    }),
    { numRuns: 2000 },
  );
});

test('ASCII folds as the rule for all of Unicode says', () => {
  for (let code = 0; code < 128; code += 1) expect([code, classifyAscii(code)]).toEqual([code, classify(code)]);
});
