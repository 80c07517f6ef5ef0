import { describe, expect, test } from 'vitest';
import { safeUrl } from '../src/pack/describe-source.ts';

describe('addresses', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['HTTP://news.example', 'HTTP://news.example'],
    ['javascript:alert(1)', null],
    [' https://news.example', null],
    ['data:text/html,x', null],
    ['//news.example', null],
    ['https:///x', null],
    [undefined, null],
  ])('%s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });
});
