import { expect, test } from 'vitest';
import { benchTable, mergeSections, readSections, writeSection } from './bench/bench-table.ts';

const KEYS = ['detection-1000', 'detection-100000', 'search', 'page'];
const section = (figure: string): { title: string; rows: { what: string; figure: string }[] } => ({
  title: 'Title',
  rows: [
    { what: 'one', figure },
    { what: 'two', figure },
  ],
});
const write = (key: string, figure: string, isQuick = false): ReturnType<typeof writeSection> =>
  writeSection(key, section(figure), isQuick);

test('a table is read back as it was written', () => {
  const sections = [write('detection-1000', '1 ms'), write('search', '2 ms', true)];
  expect(readSections(benchTable(sections))).toEqual(sections);
});

test('a part that was run again takes the place of its own section and of no other', () => {
  const before = [write('search', 'old'), write('page', 'old')];
  const merged = mergeSections(before, [write('search', 'new'), write('detection-100000', 'new')], KEYS);
  expect(merged.map(({ key }) => key)).toEqual(['detection-100000', 'search', 'page']);
  expect(merged.map(({ lines }) => lines[1])).toEqual([
    '| one | new |  |  |  |',
    '| one | new |  |  |  |',
    '| one | old |  |  |  |',
  ]);
});

test('a full run of a part removes what a quick run of it left, and the other way round', () => {
  const quick = [
    write('detection-1000', 'quick', true),
    write('detection-30000', 'quick', true),
    write('page', 'quick', true),
  ];
  const merged = mergeSections(quick, [write('detection-100000', 'full')], KEYS);
  expect(merged.map(({ key }) => key)).toEqual(['detection-100000', 'page']);
  const back = mergeSections(merged, [write('detection-30000', 'quick', true)], KEYS);
  expect(back.map(({ key }) => key)).toEqual(['detection-30000', 'page']);
});
