import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS } from '../src/linking/evidence-kinds.ts';
import { CERTAINTIES, CLAIM_KINDS } from '../src/model/claim.ts';
import type { Dated } from '../src/model/dated.ts';
import { writeReferences } from '../src/library/write-references.ts';
import { lookupIn } from '../src/platform/messages-text.ts';
import { citeIncident } from '../src/ui/citation.ts';
import { formatDated, formatSpan } from '../src/ui/format-dated.ts';
import { formatDistance } from '../src/ui/format-distance.ts';
import { formatFigure } from '../src/ui/format-figure.ts';
import { createTexts } from '../src/ui/texts.ts';
import { groupByTime } from '../src/ui/time-groups.ts';
import type { IncidentView } from '../src/model/view.ts';
import { ARABIC_KINDS, ARABIC_TITLES } from '../src/pack/arabic-title-words.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { dated, FRIDAY, PACK } from './ui-fixtures.ts';

const root = join(import.meta.dirname, '..');
type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, 'assets/public/_locales', language, 'messages.json'), 'utf8')) as Messages;
const [english, arabic] = [read('en'), read('ar')];
const en = createTexts(lookupIn(english));
const ar = createTexts(lookupIn(arabic));

describe('dates are never finer than known', () => {
  const about = (from: string, to: string): Dated => dated(from, to, { edtf: `${from}~/${to}~` });
  test.each<[string, Dated]>([
    ['16 Feb 2020', dated('2020-02-16')],
    ['about 16 Feb 2020', dated('2020-02-16', '2020-02-16', { edtf: '2020-02-16~' })],
    ['Feb 2020', dated('2020-02-01', '2020-02-29')],
    ['about Dec 2019', about('2019-12-01', '2019-12-31')],
    ['2019', dated('2019-01-01', '2019-12-31')],
    ['late 2019', about('2019-10-01', '2019-12-31')],
    ['early 2020', about('2020-01-01', '2020-03-31')],
    ['mid 2020', about('2020-05-01', '2020-08-31')],
    ['early Jan 2020', about('2020-01-01', '2020-01-10')],
    ['late Feb 2020', about('2020-02-20', '2020-02-29')],
    ['a Friday between 13 Mar and 10 Apr 2020', FRIDAY],
    ['a Friday between 13 Dec 2019 and 10 Jan 2020', dated('2019-12-13', '2020-01-10', { weekday: 5 })],
    ['13 Mar – 10 Apr 2020', dated('2020-03-13', '2020-04-10')],
    ['Oct – Dec 2019', dated('2019-10-01', '2019-12-31')],
    ['since 1 Mar 2020', { ...dated('2020-03-01'), to: null }],
    ['until 1 Mar 2020', { ...dated('2020-03-01'), from: null }],
    ['date unknown', { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] }],
  ])('%s', (expected, given) => {
    expect(formatDated(en, given).replace(/[\u2009\u202f]/g, ' ')).toBe(expected);
  });

  test('Arabic, in its own words and order', () => {
    expect(formatDated(ar, FRIDAY)).toMatch(/^يوم الجمعة بين .*مارس و.*أبريل .*2020|٢٠٢٠/);
    expect(formatDated(ar, about('2019-10-01', '2019-12-31'))).toMatch(/^أواخر/);
    expect(formatSpan(ar, '2020-02-01', '2020-02-29')).toMatch(/فبراير/);
  });
});

describe('distances', () => {
  test.each([
    [-21, -21, '3 weeks before this article'],
    [-1, -1, '1 day before this article'],
    [-42, -14, '2–6 weeks before this article'],
    [5, 5, '5 days after this article'],
    [0, 0, 'on the day of this article'],
    [-3, 4, 'around this article’s date'],
    [-800, -750, '2 years before this article'],
  ])('%i to %i', (least, most, expected) => {
    expect(formatDistance(en, { least, most })).toBe(expected);
  });
});

test.each([
  ['>=4', 'at least 4'],
  ['<=4', 'at most 4'],
  ['~1200', 'about 1,200'],
  ['2-4', '2–4'],
  ['dozens', 'dozens'],
])('figure %s', (value, expected) => {
  expect(formatFigure(en, value)).toBe(expected);
});

test.each([
  ['day', ['16 February 2020', 'March 2020', '2020', 'date unknown']],
  ['month', ['February 2020', 'March 2020', '2020', 'date unknown']],
  ['year', ['2020', 'date unknown']],
] as const)('headings of a timeline drawn by %s are no finer than each date', (unit, headings) => {
  const at = (from: string | null, to: string | null = from) =>
    ({ when: { edtf: '', from, to, basis: 'stated', why: [] } }) as unknown as IncidentView;
  const incidents = [
    at('2020-02-16'),
    at('2020-02-16'),
    at('2020-03-01', '2020-03-31'),
    at('2020-02-20', '2020-04-10'),
    at(null, null),
  ];
  const groups = groupByTime(en, incidents, unit);
  expect(groups.map(({ heading }) => heading)).toEqual(headings);
  expect(groups.flatMap((group) => group.incidents)).toHaveLength(5);
});

test('a citation names each report once, says summary and the day it was read', () => {
  const view = describeTimeline(createPackIndex([PACK]), {}).incidents[1];
  expect(view && citeIncident(en, view, '2026-11-20')).toBe(
    [
      'Rockets at the Green Zone, Baghdad · 16 Feb 2020 · reported',
      'Sample Wire, “Blasts heard”, 16 Feb 2020, read as a summary by Backstory, https://news.example/blasts, read 20 Nov 2026.',
      'RT, a Friday between 13 Mar and 10 Apr 2020, read as a summary by Backstory, read 20 Nov 2026.',
    ].join('\n'),
  );
});

test('the sources of an incident as references, each report once', () => {
  const view = describeTimeline(createPackIndex([PACK]), {}).incidents[1];
  const sources = view?.claims.map(({ source }) => source) ?? [];
  const written = ['BibTeX', 'RIS', 'CSL-JSON'].map((format) => writeReferences([...sources, ...sources], format));
  expect(written[0]?.match(/@online\{/g)).toHaveLength(2);
  expect(written[0]).toContain('organization = {Sample Wire}');
  expect(written[1]).toContain('DA  - 2020/02/16/');
  expect(JSON.parse(written[2] ?? '')).toMatchObject([{ title: 'Blasts heard' }, { 'container-title': 'RT' }]);
  expect(writeReferences(sources, 'unknown')).toBe('');
});

describe('the words', () => {
  test('English and Arabic have the same messages, none is empty, and the same gaps', () => {
    expect(Object.keys(arabic)).toEqual(Object.keys(english));
    const gaps = (text: string): string[] => [...new Set(text.match(/\$\d|%s/g))].sort();
    for (const [key, { message }] of Object.entries(english)) {
      const other = arabic[key]?.message ?? '';
      expect(message.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      // Arabic says one and two without a figure.
      if (!/_(one|two|zero)$/.test(key)) expect([key, gaps(other)]).toEqual([key, gaps(message)]);
    }
  });

  test('every message that the screens ask for is there', () => {
    const asked = new Set<string>();
    const folders = ['src/ui', 'entrypoints/card', 'entrypoints/popup', 'entrypoints/sidepanel', 'entrypoints/search'];
    for (const folder of [...folders, 'entrypoints/welcome', 'entrypoints/privacy']) {
      for (const name of readdirSync(join(root, folder))) {
        if (!/\.tsx?$/.test(name)) continue;
        const code = readFileSync(join(root, folder, name), 'utf8');
        for (const [, key = ''] of code.matchAll(/\b(?:text|find)\(\s*'([a-z_]+)'/g)) asked.add(key);
        for (const [, key = ''] of code.matchAll(/\bcount\(\s*'([a-z_]+)'/g)) asked.add(`${key}_other`);
        for (const [, key = ''] of code.matchAll(/\b(?:head|label|of)="([a-z_]+)"/g)) asked.add(key);
        for (const [, key = ''] of code.matchAll(/startScreen\('([a-z_]+)'/g)) asked.add(key);
      }
    }
    expect(asked.size).toBeGreaterThan(100);
    expect([...asked].filter((key) => !(key in english))).toEqual([]);
  });

  test('every code of the model has its word', () => {
    for (const kind of CLAIM_KINDS) expect(en.find(`claim_kind_${kind.replace(/-/g, '_')}`), kind).not.toBeNull();
    for (const certainty of CERTAINTIES) expect(en.find(`certainty_${certainty}_means`)).not.toBeNull();
    for (const kind of EVIDENCE_KINDS)
      for (const words of [en, ar]) expect(words.find(`evidence_${kind}`), kind).not.toBeNull();
    const manifest = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    for (const [, key = ''] of manifest.matchAll(/__MSG_([a-z_]+)__/g)) expect(en.find(key), key).not.toBeNull();
  });

  test('no component holds words of its own', () => {
    const folder = join(root, 'src/ui');
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.tsx'))) {
      const code = readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const words = [...code.matchAll(/(?<![=\w])>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map(([, text]) => text);
      expect(words, name).toEqual([]);
      for (const [, label] of code.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g))
        expect([name, label]).toEqual([name, expect.stringMatching(/^(\*\.example\.org)?$/)]);
    }
  });

  test('Arabic has all six numbers for whatever is counted, and no number stands after a preposition that would bend it', () => {
    const counted = new Set(
      Object.keys(english)
        .flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? [])
        .filter((key) => `${key}_one` in english),
    );
    for (const key of counted)
      for (const number of new Intl.PluralRules('ar').resolvedOptions().pluralCategories)
        expect(arabic).toHaveProperty(`${key}_${number}`);
    expect(counted.size).toBeGreaterThan(8);
    expect(ar.text('brief_counts', ar.count('incidents', 2), ar.count('reports', 2))).toBe('حادثان · تقريران');
    expect(formatDistance(ar, { least: -2, most: -2 })).toMatch(/يومان قبل هذا المقال/);
  });

  test('search knows the titles and kinds that the Arabic interface shows', () => {
    const shown = (prefix: string): (readonly [string, string])[] =>
      Object.keys(english)
        .filter((key) => key.startsWith(prefix) && !/_(?:in|blames)$/.test(key))
        .map((key) => [arabic[key]?.message ?? '', key.slice(prefix.length)]);
    const known = (table: Readonly<Record<string, string>>): (readonly [string, string])[] =>
      Object.entries(table).map(([said, meant]) => [said, meant.replace(/[ -]/g, '_')]);
    expect(known(ARABIC_TITLES)).toEqual(shown('title_'));
    expect(known(ARABIC_KINDS)).toEqual(shown('claim_kind_'));
  });

  test('plural rules of both languages', () => {
    expect([1, 2, 5].map((n) => en.count('reports', n))).toEqual(['1 report', '2 reports', '5 reports']);
    expect([1, 2].map((n) => ar.count('reports', n))).toEqual(['تقرير واحد', 'تقريران']);
    expect(ar.count('reports', 5)).toMatch(/تقارير$/);
    expect(ar.count('reports', 11)).toMatch(/تقريرًا$/);
  });
});

describe('contrast of the tokens', () => {
  const css = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
  const tokens = new Map(
    [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const inks = ['ink', 'quiet', 'accent', 'sure', 'doubt', 'against'];
  const pairs: [string, string, number][] = [
    ...inks.flatMap((ink) => ['surface', 'raised'].map((ground): [string, string, number] => [ink, ground, 4.5])),
    ['ink', 'hover', 4.5],
    ['ink', 'accent-soft', 4.5],
    ['accent', 'accent-soft', 4.5],
    ['doubt', 'accent-soft', 4.5],
    ['accent-ink', 'accent', 4.5],
    ['ink', 'match', 4.5],
    ['border', 'surface', 3],
  ];
  test.each(pairs)('%s on %s is at least %d, light and dark', (ink, ground, least) => {
    for (const mode of [0, 1]) {
      const [a = '', b = ''] = [tokens.get(ink)?.[mode], tokens.get(ground)?.[mode]];
      expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
    }
  });
});
