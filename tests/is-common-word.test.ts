import { expect, test } from 'vitest';
import { COMMON_NAMES, COMMON_WORDS } from '../src/text/common-words-data.ts';
import { isCommonName, isCommonWord } from '../src/text/is-common-word.ts';

test.each(['aardvark', 'abalone', 'abandonment', 'the', 'this', 'attorney', 'rocket', 'zoo'])('%s is an everyday word', (word) =>
  expect(isCommonWord(word)).toBe(true)); // prettier-ignore

test.each(['', 'aard', 'abandonm', 'kirkuk', 'hezbollah', 'bandon', 'zayouna'])('"%s" is none', (word) =>
  expect(isCommonWord(word)).toBe(false)); // prettier-ignore

test.each(['jordan', 'washington', 'david'])('%s is a common name', (word) => expect(isCommonName(word)).toBe(true));

test('each word shares as many letters as the word before has at most', () => {
  for (const [list, count] of [[COMMON_WORDS, 22_774], [COMMON_NAMES, 5127]] as const) {
    let length = 0;
    const words = [...list.replaceAll('\n', '').matchAll(/([A-Z])([^A-Z]*)/g)];
    expect(words).toHaveLength(count);
    for (const [, shared = '', rest = ''] of words) {
      expect(shared.charCodeAt(0) - 65).toBeLessThanOrEqual(length);
      length = shared.charCodeAt(0) - 65 + rest.length;
    }
  }
}); // prettier-ignore

test('every word of the lists is found, and hardly anything else', () => {
  for (const [list, isListed] of [[COMMON_WORDS, isCommonWord], [COMMON_NAMES, isCommonName]] as const) {
    const words = new Set<string>();
    let word = '';
    for (const [, shared = '', rest = ''] of list.replaceAll('\n', '').matchAll(/([A-Z])([^A-Z]*)/g)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
      words.add(word);
    }
    expect([...words].filter((one) => !isListed(one))).toEqual([]);
    const others = [...words].flatMap((one) => [`${one}x`, one.slice(1), one.slice(0, -1)]).filter((one) => !words.has(one));
    // hashes of 32 bits
    expect(others.filter(isListed).length).toBeLessThan(3);
  }
}); // prettier-ignore
