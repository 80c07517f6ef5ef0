import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../src/text/sentences.ts';

const cut = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const check = (parts: readonly string[], between = ' '): void => {
  expect(cut(parts.join(between))).toEqual(parts);
};

describe('sentences', () => {
  test('end at stops, with the quotes that close them', () => {
    check(['A rocket hit the base.', 'Nobody was hurt!', 'Was it a drill?', 'No one knows.']);
    check(['“We saw smoke.”', 'He left.']);
    check(['The minister said: “It is over.”', 'Then he left (by car).', 'Nobody followed.']);
  });

  test('do not end at abbreviations, initials and numbers', () => {
    check(['Gen. Ali met Lt. Col. J. R. Smith of the U.S. Army on Feb. 16 at 3.5 km from St. Mary.', 'He left.']);
    check(['He lives in the U.S.', 'The house is old.']);
    check(['It began at 3 a.m. local time, No. 4 said.', 'It ended.']);
  });

  test('end at paragraphs and titles, not at wrapped lines', () => {
    check(['Rockets hit Baghdad', 'BAGHDAD (Reuters) - A rocket hit the city.'], '\n\n');
    check(['Also on', 'France recalls troops'], '\n');
    const wrapped =
      'The first line of this paragraph is about as long as all the others\nand goes on with the same sentence here until its end comes at last.';
    expect(cut(wrapped)).toEqual([wrapped]);
  });

  test('keep the signature of a tweet with its last sentence', () => {
    check(['It is across the street. — Lawk G (@LawkG) February 16, 2020', '“Sirens went on,” he said.']);
  });

  test('part texts that were glued together', () => {
    check(['DETAILS TO FOLLOW', 'At least one rocket was fired.'], '');
    check(['The base was hit.', 'At least one rocket was fired.'], '');
    check(['date 2020-02-16', 'The area came under fire.']);
    check(['See www.Example.Com for more.', 'And YouTube too.']);
  });

  test('know other scripts', () => {
    check(['سقط صاروخ على بغداد.', 'هل هناك ضحايا؟', 'لا أحد يعلم.']);
    check(['火箭弹落在巴格达。', '没有人受伤。'], '');
  });

  test('cover all but white space, in order, within bounds', () => {
    const words = fc.constantFrom(
      'A',
      'b.',
      'U.S.',
      '“C',
      'd”.',
      '\n',
      '\n\n',
      '...',
      '(@x)',
      'FOLLOW',
      'At',
      '؟',
      ' ',
      '3.5',
      'e!',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const spans = splitSentences(text);
        let last = 0;
        for (const { start, end } of spans) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  test('stay short in a text without stops', () => {
    const spans = splitSentences('word '.repeat(100_000));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(3000);
  });
});
