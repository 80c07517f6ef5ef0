import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../src/cli/decode-file.ts';

const ENGLISH = 'Rockets fell near the bridge – nobody was hurt.';
const ARABIC = 'سقطت صواريخ قرب الجسر ولم يصب أحد بأذى';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** windows-1256 by asking the decoder for every byte: Node has no encoder for it. */
const windows1256 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('windows-1256');
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 63));
};

const CASES: readonly (readonly [string, Uint8Array, string, boolean])[] = [
  ['UTF-8', Buffer.from(ARABIC), ARABIC, false],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${ENGLISH}`), ENGLISH, false],
  ['UTF-16 little endian with a mark', utf16(ARABIC, 'le', true), ARABIC, false],
  ['UTF-16 big endian with a mark', utf16(ENGLISH, 'be', true), ENGLISH, false],
  ['UTF-16 little endian without a mark', utf16(ENGLISH, 'le', false), ENGLISH, true],
  ['UTF-16 big endian without a mark, Arabic', utf16(ARABIC, 'be', false), ARABIC, true],
  ['windows-1256', windows1256(ARABIC), ARABIC, true],
  [
    'windows-1252',
    Buffer.from('Café near the bridge, said the mayor', 'latin1'),
    'Café near the bridge, said the mayor',
    true,
  ],
  ['nothing', new Uint8Array(0), '', false],
];

describe('the encoding of a file', () => {
  test.each(CASES)('%s', (_name, bytes, text, guessed) => {
    const decoded = decodeBytes('a.txt', bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.problems.length > 0).toBe(guessed);
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a cut sequence', [0x61, 0xe2, 0x82]],
    ['beyond the last code point', [0xf5, 0x80, 0x80, 0x80]],
  ])('%s is not UTF-8, and says so', (_name, bytes) => {
    expect(decodeBytes('a.txt', Uint8Array.from(bytes)).problems).toHaveLength(1);
  });
});
