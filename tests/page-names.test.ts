import { describe, expect, test } from 'vitest';
import { entityId } from '../src/model/id.ts';
import type { PageNames } from '../src/model/page.ts';
import { mergeNames } from '../src/page/page-names.ts';

const named = (name: string, count: number, isPrivate = false): PageNames['names'][number] => ({
  entity: entityId(name),
  name,
  kind: 'place',
  count,
  texts: [name, `${name} ${count}`],
  isPrivate,
});
const frame = (state: PageNames['state'], ...names: PageNames['names'][number][]): PageNames => ({
  state,
  names,
  context: { title: state },
});

describe('the names of the frames of a page', () => {
  test('counts are added, most often first; the page is what its top frame says', () => {
    const merged = mergeNames([
      frame('read', named('Baghdad', 2), named('Kirkuk', 1)),
      frame('read', named('Kirkuk', 3), named('Zayouna', 1, true)),
    ]);
    expect(merged?.names.map(({ name, count, isPrivate }) => [name, count, isPrivate])).toEqual([
      ['Kirkuk', 4, false],
      ['Baghdad', 2, false],
      ['Zayouna', 1, true],
    ]);
    expect(merged?.names[0]?.texts).toEqual(['Kirkuk', 'Kirkuk 1', 'Kirkuk 3']);
    expect(merged?.context.title).toBe('read');
  });

  test.each([
    [
      'an article in a frame of a page that is none',
      [frame('not-article'), frame('read', named('Baghdad', 1))],
      'read',
    ],
    ['frames that say nothing', [frame('not-article'), frame('read')], 'not-article'],
    ['a frame that is still read', [frame('read', named('Baghdad', 1)), frame('reading')], 'reading'],
    ['a page that is switched off', [frame('off'), frame('read', named('Baghdad', 1))], 'off'],
  ] as const)('state: %s', (_what, frames, state) => {
    expect(mergeNames(frames)?.state).toBe(state);
  });

  test('nothing of a page without scripts of ours', () => {
    expect(mergeNames([])).toBeNull();
    expect(mergeNames([frame('off'), frame('read', named('Baghdad', 1))])?.names).toEqual([]);
  });
});
