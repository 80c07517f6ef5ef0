import { describe, expect, test } from 'vitest';
import { joins } from '../src/linking/gaps.ts';

const between = (gap: string, wordLength = 4): boolean => joins(`Deir${gap}Zor`, 4, 4 + gap.length, wordLength);

describe('between two words of a name', () => {
  test.each([' ', '\u00a0', '-', '\u2011', ' - ', '–', "'", '’', '”', '’s ', '\t', '\r\n', '\n        ', ' \n ', ', ', ' '.repeat(200)])(
    '%j may stand',
    (gap) => expect(between(gap)).toBe(true),
  ); // prettier-ignore
  test.each(['\n\n', '\n \n', ' (', ') ', ' [', ']', '{', '}', '; ', ': ', '! ', '? ', ' | ', ' • ', '… ', '، ', '؛ ', '؟ ', ' @', ' #', ' '.repeat(201), '--------', ' "" "" "" "" '])(
    '%j may not',
    (gap) => expect(between(gap)).toBe(false),
  ); // prettier-ignore
  test('a dot may stand behind three letters, and behind more it ends a sentence', () => {
    expect([1, 2, 3, 4, 9].map((size) => between('. ', size))).toEqual([true, true, true, false, false]);
  });
});
