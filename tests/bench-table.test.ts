import { expect, test } from 'vitest';
import { exponentOf, inTurn, quantile, timingOf } from './bench/measure.ts';
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

test('contenders take turns: each runs once before any runs again, and once more than is counted', () => {
  const order: string[] = [];
  const contenders = ['a', 'b', 'c'].map((name) => ({ name, run: () => order.push(name) }));
  const timings = inTurn(contenders, 2, 0);
  expect(order.join('')).toBe('abcabcabc');
  expect([...timings.keys()]).toEqual(['a', 'b', 'c']);
  for (const { low, median, high } of timings.values()) expect(low <= median && median <= high).toBe(true);
});

test('medians, quartiles and the exponent of a growth', () => {
  expect(timingOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  const growing = (power: number): number =>
    exponentOf([1e3, 1e4, 1e5, 1e6].map((size) => [size, 7 * size ** power] as const));
  for (const power of [0, 0.15, 1, 1.05]) expect(growing(power)).toBeCloseTo(power);
  // one point off the line moves it by what least squares give
  expect(exponentOf([[1, 1], [10, 10], [100, 1000]])).toBeCloseTo(1.5); // prettier-ignore
});
