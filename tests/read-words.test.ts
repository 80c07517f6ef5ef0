import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordBuffer, readUnits, readWords } from '../src/text/read-words.ts';

type Read = readonly (readonly [start: number, end: number, hash: number])[];
type Reader = typeof readWords;

function wordsOf(text: string, read: Reader): { words: Read; apostrophes: readonly (readonly number[])[] } {
  const words: [number, number, number][] = [];
  const apostrophes: number[][] = [];
  const buffer = createWordBuffer(3000);
  for (let from = 0; from < text.length;) {
    buffer.count = 0;
    from = read(text, from, buffer);
    for (let k = 0; k < buffer.apostrophes.length; k += 3) {
      const [word = 0, at = 0, before = 0] = buffer.apostrophes.slice(k, k + 3);
      apostrophes.push([words.length + word, at, before]);
    }
    for (let n = 0; n < buffer.count; n += 1)
      words.push([buffer.bounds[n * 2]!, buffer.bounds[n * 2 + 1]!, buffer.hashes[n * 2 + 1]!]);
  }
  return { words, apostrophes };
}

/** Mostly plain letters, so that the road over bytes is taken; among them all that it has to hand on. */
const plain = fc.constantFrom(
  'a',
  'the',
  'Baghdad',
  'x',
  'U',
  'S',
  'l',
  'qu',
  ' ',
  ' ',
  ', ',
  '-',
  '\n\n',
  '3',
  'Union',
  '(',
  'iii',
);
const odd = fc.constantFrom(
  '.', "'", '’', 'é', 'ﬁ', 'ß', '“', '—', '\u00a0', '\u00ad', '\u0301', '\u200b', '\u200c', 'ب', 'كَ', '京', '𐐀', '𠀀', '😀',
  '\ud800', '\udc00', "'s", '’s', 'U.S.', "l'Irak", "Kata'ib", "Bağdat'ta", '３', 'Ａ', 'ก', 'ı', '\u0640', '‘', '\u202e',
); // prettier-ignore
const mixed = (share: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ arbitrary: plain, weight: share }, { arbitrary: odd, weight: 1 }), {
      minLength: 30,
      maxLength: 120,
      size: 'max',
    })
    .map((parts) => parts.join(''));

describe('words read from bytes are those read unit by unit', () => {
  for (const share of [2, 6, 30])
    test(`in texts with one odd sign in ${share + 1}`, () => {
      fc.assert(
        fc.property(mixed(share), (text) => {
          expect(wordsOf(text, readWords)).toEqual(wordsOf(text, readUnits));
        }),
        { numRuns: 700 },
      );
    });

  test('over the borders of the pieces that are read at a time', () => {
    fc.assert(
      fc.property(mixed(6), fc.integer({ min: 3900, max: 4110 }), fc.boolean(), (text, before, isWord) => {
        const long = (isWord ? 'w'.repeat(before) : 'of it '.repeat(before).slice(0, before)) + text.repeat(3);
        expect(wordsOf(long, readWords)).toEqual(wordsOf(long, readUnits));
      }),
      { numRuns: 300 },
    );
  });

  test('in words longer than several pieces', () => {
    for (const text of [
      `${'a'.repeat(20_000)} b`,
      `é${'a'.repeat(9000)}'s b`,
      `${'a'.repeat(4096)}.b`,
      `${'-'.repeat(9000)}a`,
    ])
      expect(wordsOf(text, readWords)).toEqual(wordsOf(text, readUnits));
  });

  test('and fill no buffer beyond its end', () => {
    const text = 'a '.repeat(5000);
    for (const capacity of [1, 2, 100, 2100]) {
      const buffer = createWordBuffer(capacity);
      const from = readWords(text, 0, buffer);
      expect(buffer.count).toBeLessThanOrEqual(capacity);
      expect(from).toBeGreaterThan(0);
    }
  });
});
