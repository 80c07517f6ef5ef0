import { describe, expect, test } from 'vitest';
import { readBackup } from '../src/library/backup.ts';
import { createCsvReader, CsvRefused } from '../src/library/csv-reader.ts';
import { inputFromFeed } from '../src/library/input-from-feed.ts';
import { jsonRecords } from '../src/library/json-records.ts';
import { readGeojson } from '../src/library/read-geojson.ts';
import { readJsonFeed } from '../src/library/read-json-feed.ts';
import { createTableReader, planTable } from '../src/library/table-plan.ts';
import { decodePack } from '../src/pack/pack-codec.ts';
import { mutate } from './mutate-text.ts';
import { seededRandom } from './seeded-random.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Values as RFC 8259 allows them. */
const VALID: readonly string[] = [
  ...['{}', '[]', '""', '0', '-0', '1.5e+10', '1E-2', '-1', 'true', 'false', 'null', ' [ ] ', '\t{\n}\r', '[[[[]]]]'],
  ...[
    '"\\u0061"',
    '"\\ud83d\\ude00"',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\u2028"',
    '"😀"',
    '"\\u0000"',
    '"\u007f"',
    '"\\ud800"',
  ],
  ...['{"a":{"b":[1,{"c":null}]}}', '{"":0}', '{"a":1,"a":2}', '[1,2 ,3]', '123456789012345678901234567890', '1e400'],
];
/** Values as it does not allow them: each was, or is, taken by some parser. */
const INVALID: readonly string[] = [
  ...[
    '',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[1',
    '1]',
    '{"a"}',
    '{"a":}',
    '{"a":1,}',
    '{,}',
    "{'a':1}",
    '{a:1}',
    '{"a" 1}',
    '{"a"::1}',
  ],
  ...['+1', '01', '-01', '.5', '1.', '1e', '1e+', '0x10', '1_000', 'NaN', 'Infinity', '-Infinity', '--1', '1 2', '1a'],
  ...[
    'True',
    'nul',
    'undefined',
    'TRUE',
    'tru',
    '"a',
    'a"',
    "'a'",
    '"\n"',
    '"\t"',
    '"\u0000"',
    '"\\x41"',
    '"\\u12"',
    '"\\u{61}"',
    '"\\',
  ],
  ...[
    '/* c */1',
    '1//c',
    '[1]x',
    '{}{}',
    '[}',
    '{]',
    '\ufeff1',
    '\u00a01',
    '\u000b1',
    '`a`',
    '<null>',
    '[1;2]',
    '{"a":1;"b":2}',
    '#1',
  ],
];
const isValid = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('JSON as it should be, and not', () => {
  test('the lists above are what they say', () => {
    expect(VALID.filter((text) => !isValid(text))).toEqual([]);
    expect(INVALID.filter(isValid)).toEqual([]);
    expect([VALID.length, INVALID.length]).toEqual([28, 58]);
  });
  test('a value that is none is refused with its line wherever it stands; the records before it are read where the form allows', () => {
    for (const value of [...VALID, ...INVALID]) {
      const file = bytes(`{"x":[1],"items":[\n{"n":1},\n${value},\n{"n":2}]}`);
      const read = [...jsonRecords(file, 'items')];
      const whole = isValid(value);
      if (whole)
        expect(
          read.map((one) => ('value' in one ? one.value : one.problem)),
          value,
        ).toEqual([{ n: 1 }, JSON.parse(value), { n: 2 }]);
      else {
        const problem = read.find((one) => 'problem' in one);
        expect(problem, JSON.stringify(value)).toBeDefined();
        expect(problem?.line, JSON.stringify(value)).toBeGreaterThanOrEqual(2);
      }
      // Where brackets or quotes do not close, nothing of the list can be cut out.
      if (read.length > 1) expect(read[0]).toEqual({ line: 2, value: { n: 1 } });
    }
  });
  test('a pack and a backup with such a value are refused, or say where the row is that they leave out', () => {
    for (const value of INVALID) {
      const pack = decodePack(
        'p.json',
        `{"format":"backstory-pack","version":1,"id":"p","name":"P","reports":[],"incidents":[],\n"entities":[${value === '' ? ',' : value}]}`,
      );
      expect(pack.value, value).toBeNull();
      expect(pack.problems[0], value).toMatchObject({ file: 'p.json' });
      expect(pack.problems[0]?.line, value).toBeGreaterThanOrEqual(1);
      const { value: rows, problems } = readBackup(
        'b.json',
        `{"format":"backstory-backup","version":3,"rows":[\n${value.replaceAll('\n', ' ') || ','}\n],"count":1}\n`,
      );
      expect(rows ?? [], value).toEqual([]);
      expect(problems[0], value).toMatchObject({ file: 'b.json' });
    }
  });
});

const GEOJSON = `{"type":"FeatureCollection","features":[\n${Array.from({ length: 5 }, (_, i) => `{"type":"Feature","geometry":{"type":"Point","coordinates":[44.${i},33.${i}]},"properties":{"date":"2024-03-0${i + 1}","title":"Thing ${i}","place":"Here"}}`).join(',\n')}]}`;
const FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[\n${Array.from({ length: 5 }, (_, i) => `{"id":"${i}","url":"https://a.example/${i}","content_text":"Text ${i}","date_published":"2024-03-0${i + 1}T10:00:00Z"}`).join(',\n')}]}`;
const TABLE = `date,place,title,deaths\n${Array.from({ length: 12 }, (_, i) => `2024-03-${String(i + 1).padStart(2, '0')},"Town, ${i}","He said ""no"" ${i}",${i}`).join('\n')}\n`;

describe('files with seeded changes', () => {
  test('1,000 map and feed files: each thing is read or refused with line and reason, nothing is invented, nothing breaks', () => {
    let [taken, refused] = [0, 0];
    for (let seed = 0; seed < 500; seed += 1) {
      const random = seededRandom(seed * 7919);
      const map = mutate(GEOJSON, random);
      for (const { line, result } of readGeojson('map.geojson', bytes(map))) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(map.split('\n').length);
        if (typeof result === 'string') refused += 1;
        else {
          taken += 1;
          expect(Math.abs(result.lat ?? 0)).toBeLessThanOrEqual(90);
          expect(result.from ?? '2024-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
        if (typeof result === 'string') expect(result.length).toBeGreaterThan(5);
      }
      for (const { line, result } of readJsonFeed(bytes(mutate(FEED, random)))) {
        expect(line).toBeGreaterThan(0);
        if (typeof result === 'string') refused += 1;
        else {
          taken += 1;
          const input = inputFromFeed(result, { title: '', language: '' });
          if (typeof input !== 'string') expect(input.source.url ?? 'https://none').toMatch(/^https?:\/\//);
        }
      }
    }
    expect(taken).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('1,000 tables: every row comes out as an event or as a sentence with its line, in order', () => {
    let [taken, refused] = [0, 0];
    for (let seed = 0; seed < 1000; seed += 1) {
      const text = mutate(TABLE, seededRandom(seed * 104_729));
      let plan;
      try {
        plan = planTable('t.csv', text);
      } catch (error) {
        expect(error).toBeInstanceOf(CsvRefused);
        continue;
      }
      const read = createTableReader('t.csv', plan);
      const reader = createCsvReader(plan.delimiter);
      let last = 0;
      for (const row of [...reader.push(text), ...reader.end()]) {
        expect(row.line).toBeGreaterThan(last);
        last = row.line;
        const result = read(row);
        if (typeof result === 'string') refused += 1;
        else {
          taken += 1;
          expect(result.id.length).toBeGreaterThan(0);
          expect(result.groups.every((group) => group !== '')).toBe(true);
        }
      }
    }
    expect(taken).toBeGreaterThan(5000);
    expect(refused).toBeGreaterThan(1000);
  });
});
