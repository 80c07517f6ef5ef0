import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, readSettings, siteMode } from '../src/model/settings.ts';
import { queryText } from '../src/platform/query-text.ts';

describe('settings at the door', () => {
  test.each([
    [null],
    ['text'],
    [[1, 2]],
    [{ marks: 'blink', delay: -1, kinds: 'all', sites: { 'bad host!': 'never', 'a.org': 'sometimes' }, paused: 'yes' }],
  ])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  test('what is right is kept, also beside what is wrong', () => {
    const settings = readSettings({
      marks: 'dotted',
      delay: 250.4,
      kinds: ['group', 'ship'],
      sites: { 'a.org': 'never' },
      open: 7,
    });
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      marks: 'dotted',
      delay: 250,
      kinds: ['group'],
      sites: { 'a.org': 'never' },
    });
  });

  test('a hostile key does not reach the prototype', () => {
    readSettings(JSON.parse('{"__proto__":{"polluted":1},"sites":{"__proto__":"never"}}'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('the mode of a site', () => {
  const settings = readSettings({
    everywhere: 'automatic',
    sites: { 'mail.example.org': 'never', '*.example.org': 'always', '*.news': 'request' },
  });
  test.each([
    ['mail.example.org', 'never'],
    ['www.example.org', 'always'],
    ['example.org', 'always'],
    ['a.b.example.org', 'always'],
    ['notexample.org', 'automatic'],
    ['daily.news', 'request'],
  ])('%s: %s', (host, mode) => {
    expect(siteMode(settings, host)).toBe(mode);
  });
});

describe('a query from a selection', () => {
  test.each([
    ['  Green \n\t Zone ', 'Green Zone'],
    ['\u202Egreen\u202C zone\u0000', 'green zone'],
    ['x'.repeat(100_000), 'x'.repeat(64)],
    ['😀'.repeat(70), '😀'.repeat(64)],
    ['\u200B', ''],
  ])('%j', (raw, query) => {
    expect(queryText(raw)).toBe(query);
  });
});
