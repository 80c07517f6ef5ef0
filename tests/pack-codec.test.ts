import { describe, expect, test } from 'vitest';
import type { Pack } from '../src/model/pack.ts';
import { decodePack, encodePack } from '../src/pack/pack-codec.ts';
import { samplePack } from './pack-sample.ts';

/** The sample pack's text with one value replaced (left out when undefined); the path is keys and places with dots between. */
function altered(path: string, value: unknown): string {
  const pack: unknown = structuredClone(samplePack());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], pack) as Record<string, unknown>;
  parent[last] = value;
  return encodePack(pack as Pack);
}

/** Refused, and the first problem says this. */
function refused(text: string | Uint8Array, sentence: RegExp, line?: number): void {
  const { value, problems } = decodePack('p.json', text);
  expect(value, String(sentence)).toBeNull();
  expect(problems.map((problem) => problem.sentence).join('\n')).toMatch(sentence);
  for (const problem of problems) {
    expect(problem.file).toBe('p.json');
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
  }
  if (line !== undefined) expect(problems[0]?.line).toBe(line);
}

describe('a valid pack', () => {
  test('comes back as it was, from text and from bytes, and is written the same again', () => {
    const pack = samplePack();
    const text = encodePack(pack);
    for (const form of [
      text,
      new TextEncoder().encode(text),
      `\ufeff${text}`,
      JSON.stringify(pack),
      JSON.stringify(pack, null, 3),
    ]) {
      const { value, problems } = decodePack('p.json', form);
      expect(problems).toEqual([]);
      expect(value).toEqual(pack);
      expect(encodePack(value!)).toBe(text);
    }
  });

  test('is written with one record a line and keys in order, whatever the order they came in', () => {
    const text = encodePack(samplePack());
    expect(text.split('\n').filter((line) => line.startsWith('{"')).length).toBe(3 + 3 + 3);
    const turned = Object.fromEntries(Object.entries(samplePack()).reverse()) as unknown as Pack;
    expect(encodePack(turned)).toBe(text);
    const keys = [...text.matchAll(/^"(\w+)":/gm)].map((match) => match[1]);
    expect(keys).toEqual(keys.toSorted((a = '', b = '') => (a < b ? -1 : 1)));
  });

  test('may have unknown keys: they are left out, and told once', () => {
    const { value, problems } = decodePack(
      'p.json',
      altered(
        'entities',
        samplePack().entities.map((entity) => ({ ...entity, colour: 'red' })),
      ),
    );
    expect(value).toEqual(samplePack());
    expect(problems.map((problem) => problem.sentence)).toEqual([
      'the key "entities[].colour" is unknown to this version and is left out',
    ]);
  });
});

describe('refusals say file, line and why', () => {
  test.each<[string, RegExp, string]>([
    ['not JSON', /"\{" is missing/, 'hello'],
    ['empty', /complete/, ''],
    ['cut short', /complete|inside a text/, encodePack(samplePack()).slice(0, -200)],
    ['two values', /goes on after its end/, `${encodePack(samplePack())}{}`],
    ['another format', /"format" must be "backstory-pack"/, altered('format', 'other')],
    ['newer', /newer Backstory.*update/, altered('version', 2)],
    ['older', /version/, altered('version', 0)],
    ['no entities', /"entities" must be a list/, altered('entities', undefined)],
    ['an entity without a name', /entities\[1\]: name is missing/, altered('entities.1.name', undefined)],
    ['a wrong kind', /kind must be one of place, group, person/, altered('entities.0.kind', 'thing')],
    ['a latitude', /lat must be a number from -90 to 90/, altered('entities.0.lat', 91)],
    ['an id twice', /stands before/, altered('entities.1.id', 'harbour')],
    [
      'a text that was changed',
      /SHA-256/,
      altered('reports.0.text', samplePack().reports[0]?.text.replace('hit', 'hid')),
    ],
    ['a span beyond', /mentions\[0\] ends beyond the text/, altered('reports.0.mentions.0.end', 10_000)],
    ['a span backwards', /ends before it starts/, altered('reports.0.sentences.0.start', 41)],
    ['a mention that is not', /names a mention/, altered('reports.1.claims.0.places', [7])],
    ['a script as an address', /url must be an address/, altered('reports.0.url', 'javascript:alert(1)')],
    ['a day that is not', /no day of the calendar/, altered('incidents.0.when.from', '2021-02-29')],
    ['dates in a wrong order', /ends before it begins/, altered('incidents.0.when.from', '2021-02-28')],
    ['a report that is not there', /not in the pack/, altered('incidents.2.claims.0.report', 'nowhere')],
    ['a claim that is not there', /cites claim 3/, altered('incidents.2.claims.0.claim', 3)],
  ])('%s', (_name, sentence, text) => refused(text, sentence));

  test('the line is that of the record', () => {
    const text = altered('entities.2.kind', 'thing');
    const line = text.split('\n').findIndex((one) => one.includes('"thing"')) + 1;
    refused(text, /entities\[2\]/, line);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s, anywhere', (key) => {
    refused(`{"${key}":{},${encodePack(samplePack()).slice(1)}`, /forbidden/);
    refused(encodePack(samplePack()).replace('"kind":"place"', `"${key}":{"a":1},"kind":"place"`), /forbidden/);
    refused(altered('entities.0.id', key), /must not be/);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test('a file that is nested deeply, and one that is not UTF-8', () => {
    refused(`{"entities":${'['.repeat(100_000)}`, /nested deeper/);
    const bytes = new TextEncoder().encode(encodePack(samplePack()));
    bytes[bytes.indexOf(0x48)] = 0xff;
    refused(bytes, /not UTF-8/);
  });

  test('as many problems as are useful, and no more', () => {
    const { problems } = decodePack(
      'p.json',
      altered(
        'entities',
        Array.from({ length: 5000 }, () => ({})),
      ),
    );
    expect(problems.length).toBeGreaterThan(20);
    expect(problems.length).toBeLessThanOrEqual(110);
  });
});
