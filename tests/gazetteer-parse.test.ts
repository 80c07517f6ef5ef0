import { describe, expect, test } from 'vitest';
import { parseGazetteer, parseGazetteers } from '../src/gazetteer/parse-gazetteer.ts';

const parse = (...lines: unknown[]): { ids: string[]; problems: string[] } => {
  const { value, problems } = parseGazetteer(
    'g.jsonl',
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return {
    ids: value.map((entity) => entity.id),
    problems: problems.map(({ file, line, column, sentence }) => `${file}:${line}:${column}: ${sentence}`),
  };
};
const good = { id: 'a', kind: 'place', name: 'Alpha', names: ['Alfa'] };

describe('broken gazetteers: the rest loads, and file and line are said', () => {
  test('a good one has no problems', () =>
    expect(parse(good, '', { ...good, id: 'b', name: 'Beta', names: [] })).toEqual({ ids: ['a', 'b'], problems: [] }));
  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{"id": oops}', /^g\.jsonl:2:\d+: this line is not JSON/],
    ['a list', [], /2:1: an entity must be a JSON object/],
    ['a number', '7', /2:1: an entity must be a JSON object/],
    ['no id', { kind: 'place', name: 'X' }, /2:1: an entity needs an "id"/],
    ['no kind', { id: 'x', name: 'X' }, /2:1: the entity "x" needs a "kind"/],
    ['a wrong kind', { id: 'x', kind: 'ship', name: 'X' }, /needs a "kind": place, group or person/],
    ['no name', { id: 'x', kind: 'place' }, /the entity "x" needs a "name"/],
    ['a name without letters', { id: 'x', kind: 'place', name: '—' }, /needs a "name" with a letter or digit/],
    ['the same id again', { ...good, name: 'Other' }, /the id "a" stands already in line 1/],
  ])('%s', (_title, line, problem) => {
    const { ids, problems } = parse(good, line);
    expect(ids).toEqual(['a']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
  test.each<[string, object, RegExp]>([
    ['an empty name', { names: ['Beta', ''] }, /"b" has an empty name/],
    ['a name twice', { names: ['Beta', 'Beta'] }, /"b" has the name "Beta" twice/],
    ['a name that is too long', { names: ['x'.repeat(300)] }, /longer than 200/],
    ['names that are no list', { names: 'Beta' }, /"names" of "b" must be a list/],
    ['an Arabic description that is no text', { description_ar: 7 }, /"description_ar" of "b" must be a string/],
    ['latitude out of range', { lat: 91, lon: 0 }, /must be degrees/],
    ['half a coordinate', { lat: 3 }, /must be degrees/],
    ['a country in words', { country: 'Iraq' }, /must be two letters/],
    ['requires that is no list', { requires: 'x' }, /"requires" of "b" must be a list/],
    ['a shared name', { names: ['Alfa'] }, /the name "Alfa" belongs to "a" in line 1 too/],
    ['the name of another as its own', { name: 'Alpha' }, /the name "Alpha" belongs to "a" in line 1 too/],
    ['the name of another among its names', { names: ['ALPHA'] }, /the name "ALPHA" belongs to "a" in line 1 too/],
    ['an empty word among those it requires', { requires: ['x', ' '] }, /"requires" of "b" has an empty word/],
    ['a type that is no text', { type: 3 }, /"type" of "b" must be a string/],
  ])('%s is told and the entity stays', (_title, fields, problem) => {
    const { ids, problems } = parse(good, { id: 'b', kind: 'group', name: 'Betas', ...fields });
    expect(ids).toEqual(['a', 'b']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
    expect(problems[0]).toMatch(/^g\.jsonl:2:/);
  });
  test('circles in part_of are cut and told', () => {
    const { value, problems } = parseGazetteer(
      'g',
      [
        { ...good, part_of: 'b' },
        { id: 'b', kind: 'place', name: 'Beta', part_of: 'a' },
        { id: 'c', kind: 'place', name: 'Gamma', part_of: 'a' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    expect(value).toHaveLength(3);
    expect(value.filter((entity) => entity.part_of === undefined)).toHaveLength(1);
    expect(problems.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/part_of goes round in a circle/)]);
  });
  test('a circle of one, and circles beside each other, are cut once each', () => {
    const lines = [
      ['a', 'a'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'b'],
      ['e', 'c'],
    ].map(([id, part_of]) => JSON.stringify({ id, kind: 'place', name: `Name ${id}`, part_of }));
    const { value, problems } = parseGazetteer('g', lines.join('\n'));
    expect(value.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(problems.map(({ line }) => line)).toEqual([1, 2]);
    for (const one of value) {
      const seen = new Set<string>();
      for (let at = one.id as string | undefined; at !== undefined;) {
        expect(seen.has(at)).toBe(false);
        seen.add(at);
        at = value.find(({ id }) => id === at)?.part_of;
      }
    }
  });
  test('of several files, the file and its line are said, here and there', () => {
    const of = (...all: object[]): string => all.map((one) => JSON.stringify(one)).join('\r\n');
    const { value, problems } = parseGazetteers([
      { file: 'one.jsonl', jsonl: of(good, { ...good, id: 'b', name: 'Beta', names: [], part_of: 'c' }) },
      {
        file: 'two.jsonl',
        jsonl: `\ufeff${of({ ...good, name: 'Other' }, { id: 'c', kind: 'place', name: 'Beta', part_of: 'b' }, {})}`,
      },
    ]);
    expect(value.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(problems.map(({ file, line, sentence }) => `${file}:${line} ${sentence}`)).toEqual([
      'one.jsonl:2 part_of goes round in a circle through "b"; the circle is cut',
      'two.jsonl:1 the id "a" stands already in line 1 of one.jsonl; this line is left out',
      'two.jsonl:2 the name "Beta" belongs to "b" in line 2 of one.jsonl too; the page\'s context must choose',
      'two.jsonl:3 an entity needs an "id" (a string); this line is left out',
    ]);
  });
  test('line ends of every kind, a byte order mark', () =>
    expect(
      parseGazetteer(
        'g',
        `\ufeff${JSON.stringify(good)}\r\n\r${JSON.stringify({ ...good, id: 'b', names: [], name: 'B' })}`,
      ).value,
    ).toHaveLength(2));
  test('a name that is an everyday word is told', () =>
    expect(parse({ id: 'u', kind: 'place', name: 'Union', names: [] }).problems[0]).toMatch(
      /"Union" is an everyday word/,
    ));
});
