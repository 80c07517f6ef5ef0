import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '../src/library/detect-format.ts';
import { feedDate, inputFromFeed } from '../src/library/input-from-feed.ts';
import { readGeojson } from '../src/library/read-geojson.ts';
import { readJsonFeed } from '../src/library/read-json-feed.ts';
import { readTextFile } from '../src/library/read-text-file.ts';
import { readBackup } from '../src/library/backup.ts';
import { decodePack } from '../src/pack/pack-codec.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what a file is', () => {
  const check = (name: string, head: string, format: string): void => {
    const found = detectFormat(name, head);
    expect(typeof found === 'string' ? found : `refused: ${found.refused}`).toContain(format);
  };
  test('the content decides before the name', () => {
    check('a.json', '{"format":"backstory-pack","version":1', 'pack');
    check('a.txt', '\ufeff{ "format" : "backstory-backup"', 'backup');
    check('a.json', '{"type":"FeatureCollection","features":[', 'geojson');
    check('a.json', '{"version":"https://jsonfeed.org/version/1.1"', 'json-feed');
    check('a.xml', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed');
    check('a', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed');
    check('a.txt', '<!DOCTYPE html><html>', 'html');
    check('a.csv', 'a,b\n', 'table');
    check('a.md', '# Head', 'markdown');
    check('a.txt', 'Plain words.', 'text');
    check('a', 'Plain words.', 'text');
  });
  test('what is not taken is refused with the reason', () => {
    check('a.opml', '<?xml version="1.0"?><opml version="2.0">', 'goes to no network');
    check('a.zip', 'PK\u0003\u0004', 'unpack it');
    check('a.csv', '\u001f\u2039\u0008', 'compressed twice');
    check('a.pdf', '%PDF-1.7', 'PDF files are not read');
    check(
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">]><rss>',
      'refused: the file defines XML entities',
    );
    check('a.json', '{"a":1}', 'refused');
    check('a.bin', 'ab\u0000cd', 'refused: this is not a text file');
  });
});

describe('text files', () => {
  test('a header, front matter, plain text', () => {
    const header = readTextFile('a.txt', 'date: 2020-02-16\npublisher: Agency\ntitle: T\n\nBody.', false).value;
    expect(header?.source).toMatchObject({ text: 'Body.', published: '2020-02-16', publisher: 'Agency', title: 'T' });
    const front = readTextFile(
      'a.md',
      '---\ntitle: "T"\ndate: 2020-02-16\n---\n# Head\nSome *words* and [a link](https://x.example).\n- item',
      true,
    ).value;
    expect(front?.source).toMatchObject({
      title: 'T',
      published: '2020-02-16',
      text: 'Head\nSome words and a link.\nitem',
    });
    expect(readTextFile('a.md', '# Head one\nWords.', true).value?.source.title).toBe('Head one');
    expect(readTextFile('a.txt', 'Just words.', false).value?.source).toEqual({ text: 'Just words.' });
    expect(readTextFile('a.txt', ' \n', false)).toMatchObject({
      value: null,
      problems: [{ file: 'a.txt', line: 1, sentence: 'there is no text' }],
    });
  });
  test('Markdown of any shape ends soon', () => {
    for (const text of [
      '*'.repeat(50_000),
      '[('.repeat(20_000),
      '![]('.repeat(20_000),
      '<!--'.repeat(20_000),
      '_a'.repeat(30_000),
    ])
      readTextFile('a.md', text, true);
  });
});

describe('feeds', () => {
  test('dates of RSS and Atom', () => {
    expect(feedDate('Sun, 16 Feb 2020 20:30:00 GMT')).toBe('2020-02-16T20:30:00Z');
    expect(feedDate('16 Feb 2020 20:30 +0300')).toBe('2020-02-16T20:30:00+03:00');
    expect(feedDate('2020-02-16T20:30:00Z')).toBe('2020-02-16T20:30:00Z');
    for (const text of ['', 'yesterday', '99 Feb 2020', '16 Foo 2020']) expect(feedDate(text)).toBeUndefined();
  });
  test('items of a JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: '1',
          url: 'https://a.example/1',
          title: 'T',
          content_text: 'Words.',
          date_published: '2020-02-16T20:30:00Z',
          authors: [{ name: 'A' }],
        },
        { id: '2', content_html: '<p>x' },
        7,
      ],
    };
    const items = [...readJsonFeed(bytes(JSON.stringify(feed)))].map((item) => item.result);
    expect(items[0]).toMatchObject({ title: 'T', text: 'Words.', url: 'https://a.example/1', author: 'A' });
    expect(items[1]).toMatchObject({ html: '<p>x' });
    const input = typeof items[0] === 'object' ? inputFromFeed(items[0], { title: 'Feed', language: 'en' }) : '';
    expect(input).toMatchObject({
      source: { text: 'T\n\nWords.', publisher: 'Feed', published: '2020-02-16T20:30:00Z' },
      published_from: 'feed',
    });
  });
  test('an address that is a script is left out', () => {
    const input = inputFromFeed(
      {
        title: '',
        url: 'javascript:alert(1)',
        text: 'x',
        html: '',
        published: '',
        updated: '',
        author: '',
        language: '',
      },
      { title: '', language: '' },
    );
    expect(input).toEqual({ source: { text: 'x' }, origin: 'feed' });
  });
});

describe('GeoJSON', () => {
  const read = (features: unknown): unknown[] =>
    [...readGeojson('map.geojson', bytes(`{"type":"FeatureCollection","features":${JSON.stringify(features)}}`))].map(
      (one) => one.result,
    );
  test('points with properties, longitude first; other shapes give no spot', () => {
    expect(
      read([
        {
          type: 'Feature',
          id: 'f1',
          geometry: { type: 'Point', coordinates: [44.4, 33.3] },
          properties: {
            date: '2020-02',
            title: 'T',
            places: ['Karrada', 'Baghdad'],
            groups: [{ name: 'G', role: 'target' }],
          },
        },
        {
          type: 'Feature',
          geometry: { type: 'Polygon', coordinates: [[[0, 0]]] },
          properties: { name: 'Area', date: '2020-02-16' },
        },
        { type: 'Feature', geometry: { type: 'Point', coordinates: [33.3, 144.4] }, properties: { title: 'x' } },
        { type: 'Feature', geometry: null, properties: null },
        { type: 'Nothing' },
        7,
      ]),
    ).toMatchObject([
      { id: 'map:f1', edtf: '2020-02', place: 'Karrada', lat: 33.3, lon: 44.4, groups: ['G'] },
      { title: 'Area', edtf: '2020-02-16' },
      'the point is not on the globe (longitude comes first)',
      'the row has no date, no title and no text',
      'this is not a GeoJSON feature',
      'this is not a GeoJSON feature',
    ]);
  });
  test('problems know their line', () => {
    const text =
      '{"type":"FeatureCollection","features":[\n{"type":"Feature","geometry":null,"properties":{"title":"a"}},\n{"type":"Feature",},\n{"type":"Feature","geometry":null,"properties":{"title":"b"}}]}';
    expect([...readGeojson('m.geojson', bytes(text))].map((one) => [one.line, typeof one.result])).toEqual([
      [2, 'object'],
      [3, 'string'],
      [4, 'object'],
    ]);
  });
});

describe('hostile files', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype'];
  const BODIES = ['{"x":1}', '{"prototype":{"x":1}}', '[1]', '"x"', 'null'];

  test('500 payloads of prototype pollution: none is taken, nothing is polluted', () => {
    const before = [Object.prototype, Array.prototype, Function.prototype].map((one) =>
      JSON.stringify(Object.getOwnPropertyNames(one)),
    );
    let payloads = 0;
    /** None of it is taken, and what is said names the line and why. */
    const refuse = (told: readonly { readonly line: number; readonly result: unknown }[]): void => {
      payloads += 1;
      expect(told.length).toBeGreaterThan(0);
      for (const { line, result } of told) {
        expect(line).toBeGreaterThan(0);
        expect(result).toMatch(/forbidden key|is not valid JSON/);
      }
    };
    for (const key of KEYS) {
      for (const body of BODIES) {
        for (let i = 0; i < 12; i += 1) {
          const spaces = ' '.repeat(i);
          const bad = `${spaces}"${i % 2 === 0 ? key : key.replace('o', '\\u006f')}":${body}`;
          const feature = `{"type":"Feature","geometry":null,"properties":{"title":"x",${bad}}}`;
          const file = (text: string): Uint8Array => bytes(`${'\n'.repeat(i)}${text}`);
          refuse([...readGeojson('m', file(`{"features":[${feature}]}`))]);
          refuse([...readJsonFeed(file(`{"items":[{"content_text":"x",${bad}}]}`))]);
          const row = `{"put":{"key":"1","at":"2020-01-01","rule":{"rule":"always","text":"x","entity":"e",${bad}}},"table":"rules"}`;
          const backup = readBackup('b', `{"format":"backstory-backup","version":3,"rows":[\n${row}\n],"count":1}\n`);
          expect(backup.value).toEqual([]);
          refuse(backup.problems.map(({ line, sentence }) => ({ line, result: sentence })));
          const pack = decodePack(
            'p',
            `{"format":"backstory-pack","version":1,"id":"p","name":"P","entities":[{"id":"e","kind":"place","name":"E","names":[],${bad}}],"reports":[],"incidents":[]}`,
          );
          expect(pack.value).toBeNull();
          refuse(pack.problems.slice(0, 1).map(({ line, sentence }) => ({ line, result: sentence })));
        }
      }
    }
    expect(payloads).toBe(720);
    expect(
      [Object.prototype, Array.prototype, Function.prototype].map((one) =>
        JSON.stringify(Object.getOwnPropertyNames(one)),
      ),
    ).toEqual(before);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('1,000 broken pack files: none is taken, each refusal says file and line', () => {
    const good = JSON.stringify({
      format: 'backstory-pack',
      version: 1,
      id: 'p',
      name: 'P',
      entities: [{ id: 'e', kind: 'place', name: 'E', names: ['E'] }],
      reports: [],
      incidents: [],
    });
    expect(decodePack('good.json', good).value).not.toBeNull();
    const breakers: ((seed: number) => string)[] = [
      (seed) => good.slice(0, 1 + (seed % (good.length - 1))),
      (seed) => good.replace('"version":1', `"version":${seed + 2}`),
      (seed) => good.replace('backstory-pack', `backstory-pack${seed}`),
      (seed) => good.replace('"place"', `"p${seed}"`),
      (seed) => good.replace('"names":["E"]', `"names":${'['.repeat(20 + seed)}${']'.repeat(20 + seed)}`),
      (seed) => good.replace('"name":"E"', `"name":${seed}`),
      (seed) => `${good}${'x'.repeat(seed + 1)}`,
      (seed) => good.replace('"id":"e"', `"id":"${'e'.repeat(201 + seed)}"`),
      (seed) => good.replace('"incidents":[]', `"incidents":[{"id":"i${seed}"}]`),
      (seed) => good.replace('{"id":"e"', `{"__proto__":{"a":${seed}},"id":"e"`),
      (seed) => good.replace('"reports":[]', `"reports":{"length":${seed}}`),
      (seed) => good.replace('"format"', `"format${seed}"`),
      (seed) => good.replace('"E"]', `"E",${seed}]`),
      (seed) => good.replace('"kind"', `"lat":${91 + seed},"lon":0,"kind"`),
      (seed) => good.replace(',', `,${','.repeat(seed + 1)}`),
      (seed) => good.replace('"name":"P"', `"name":"P\n${seed}"`),
      (seed) => `[${good},${seed}]`,
      (seed) => good.replace('"entities"', `"name":"twice${seed}","entities"`),
      (seed) => good.replace('"id":"p"', `"id":"${String.fromCharCode(seed % 32)}"`),
      (seed) => good.replace('"names":["E"]', `"names":["${'"'.repeat(seed + 1)}"]`),
    ];
    let refused = 0;
    for (const breaker of breakers) {
      for (let seed = 0; seed < 50; seed += 1) {
        const { value, problems } = decodePack('bad.json', breaker(seed));
        expect(value, breaker(seed).slice(0, 300)).toBeNull();
        expect(problems[0]).toMatchObject({ file: 'bad.json' });
        expect(problems[0]?.line).toBeGreaterThan(0);
        expect(problems[0]?.sentence.length).toBeGreaterThan(5);
        refused += 1;
      }
    }
    expect(refused).toBe(1000);
  });

  test('any bytes and any text are read without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), (raw, text) => {
        for (const one of [raw, bytes(text), bytes(`{"features":[${text}]}`), bytes(`{"items":[${text}]}`)]) {
          for (const result of readGeojson('f', one)) expect(result.line).toBeGreaterThan(0);
          for (const result of readJsonFeed(one)) expect(result.line).toBeGreaterThan(0);
        }
        readBackup('f', text);
        readBackup('f', `{"format":"backstory-backup","version":1,"rows":[\n${text}\n],"count":1}\n`);
        readTextFile('f', text, true);
        detectFormat(text, text);
      }),
      { numRuns: 500 },
    );
  });

  test('a file nested 100,000 deep is refused', () => {
    const deep = `{"features":[${'['.repeat(100_000)}${']'.repeat(100_000)}]}`;
    expect([...readGeojson('deep', bytes(deep))].map((one) => one.result)).toEqual([
      expect.stringContaining('nested deeper'),
    ]);
  });
});
