import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { createCsvReader, guessDelimiter } from '../src/library/csv-reader.ts';
import type { ImportedEvent } from '../src/library/library-record.ts';
import { readRowDate } from '../src/library/row-date.ts';
import { createRowEnd } from '../src/library/row-end.ts';
import { createTableReader, planTable } from '../src/library/table-plan.ts';

function rowsOf(text: string, delimiter = ',', size = text.length || 1): string[][] {
  const reader = createCsvReader(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
  return [...rows, ...reader.end()].map((row) => [...row.cells]);
}

describe('rows of a table', () => {
  const check = (text: string, rows: string[][]): void => expect(rowsOf(text)).toEqual(rows);
  test('cells, quotes, breaks', () => {
    check('a,b\n1,2\n', [
      ['a', 'b'],
      ['1', '2'],
    ]);
    check('a,b\r\n1,2', [
      ['a', 'b'],
      ['1', '2'],
    ]);
    check('a,b\r1,2\r', [
      ['a', 'b'],
      ['1', '2'],
    ]);
    check('"a ""b""","c\nd"\n', [['a "b"', 'c\nd']]);
    check('a,,\n\n,\n', [
      ['a', '', ''],
      ['', ''],
    ]);
    check('', []);
  });

  test('cut anywhere, the rows are the same; and they are those of papaparse', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r\n', "'", '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = Papa.unparse(rows, { newline: '\n', quotes: true });
        const kept = rows.map((row) => row.map(String));
        expect(rowsOf(text, ',', size)).toEqual(kept);
        expect(
          Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.filter((row) => row.length > 1),
        ).toEqual(kept);
      }),
    );
  });

  test('bad quotes are told with the line of the row, which papaparse passes silently', () => {
    const reader = createCsvReader(',');
    const rows = [...reader.push('a,b\n"x\ny",1\nun"quoted,2\n"shut"early,3\n"open,4\n'), ...reader.end()];
    expect(rows.map((row) => [row.line, row.problem])).toEqual([
      [1, undefined],
      [2, undefined],
      [4, 'a quote stands inside a cell that is not quoted'],
      [5, 'text follows a closing quote'],
      [6, 'a quote is opened and never closed'],
    ]);
  });

  test('what never ends is refused in words: a cell of 50 MB, a million columns', () => {
    const reader = createCsvReader(',');
    const piece = 'x'.repeat(1_000_000);
    expect(reader.push('a,b\n"')).toHaveLength(1);
    for (let i = 0; i < 50; i += 1) expect(reader.push(piece)).toEqual([]);
    expect(reader.end()).toMatchObject([
      { line: 2, cells: [], problem: expect.stringContaining('a quote may not be closed') as string },
    ]);
    const [wide, next] = createCsvReader(',').push(`${','.repeat(1_000_000)}\na,b\n`);
    expect(wide).toMatchObject({ line: 1, problem: 'a row has more than 2000 cells' });
    expect(wide?.cells).toHaveLength(2000);
    expect(next).toEqual({ line: 2, cells: ['a', 'b'] });
    expect(() => planTable('wide.csv', `${'a,'.repeat(3000)}b\n1,2\n`)).toThrow('more than 2000 cells');
    expect(rowsOf(`"${'""'.repeat(1_000_000)}"\n`)[0]?.[0]).toHaveLength(1_000_000);
  });

  test('a row that is too long is told, and the rows behind it are read, with their lines', () => {
    const long = `"${'one line\n"" '.repeat(1_000_000)}",x`;
    for (const size of [900_001, 30_000_000]) {
      const text = `a,b\n1,2\n${long}\r\n3,4\n${long}\n5,6`;
      const reader = createCsvReader(',');
      const rows = [];
      for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
      rows.push(...reader.end());
      expect(rows.map((row) => [row.line, row.cells.join(), row.problem?.slice(0, 20)])).toEqual([
        [1, 'a,b', undefined],
        [2, '1,2', undefined],
        [3, '', 'the row does not end'],
        [1_000_004, '3,4', undefined],
        [1_000_005, '', 'the row does not end'],
        [2_000_006, '5,6', undefined],
      ]);
    }
  });

  test('the end of a row is found wherever it is cut, as it is when the row is read', () => {
    const unit = fc.constantFrom('a', ',', '"', '\n', '\r', '\r\n');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const end = createRowEnd(44);
        let next = -1;
        for (let at = 0; at < text.length && next === -1; at += size) {
          const found = end.find(text.slice(at, at + size));
          if (found !== -1) next = at + found;
        }
        if (next === -1) return;
        const rows = (part: string, from: number): unknown[] => {
          const reader = createCsvReader(',');
          return [...reader.push(part), ...reader.end()].map((row) => [row.line + from, row.cells]);
        };
        expect([...rows(text.slice(0, next), 0), ...rows(text.slice(next), end.lines())]).toEqual(rows(text, 0));
      }),
      { numRuns: 3000 },
    );
  });

  test('a row that comes in many pieces is read when it ends, and not with each piece', () => {
    const reader = createCsvReader(',');
    // Each look at a character of the row is seen by the string that is cut from it.
    const cut = vi.spyOn(String.prototype, 'slice');
    for (let i = 0; i < 2000; i += 1) expect(reader.push('x'.repeat(1000))).toEqual([]);
    expect(reader.push('\r')).toEqual([]);
    expect(reader.push('a,b')[0]?.cells[0]).toHaveLength(2_000_000);
    expect(reader.end()).toEqual([{ line: 2, cells: ['a', 'b'] }]);
    const reads = cut.mock.contexts.filter((text) => String(text).length > 100_000).length;
    cut.mockRestore();
    expect(reads).toBeLessThan(20);
  });

  test('the separator is found', () => {
    for (const delimiter of [',', ';', '\t', '|'])
      expect(guessDelimiter(`a${delimiter}b${delimiter}c\n1${delimiter}2${delimiter}3\n`)).toBe(delimiter);
    expect(guessDelimiter('only one column\nvalue\n')).toBe(',');
  });
});

describe('dates of rows', () => {
  const check = (cell: string, edtf: string | null, order?: 'day-first' | 'month-first'): void => {
    const date = readRowDate(cell, order);
    expect(typeof date === 'string' ? 'unclear' : (date?.edtf ?? null)).toBe(edtf);
  };
  test('days, months and years as they are written, no finer', () => {
    check('2020-02-16', '2020-02-16');
    check('2020-02-16T10:00:00Z', '2020-02-16');
    check('2020-02', '2020-02');
    check('2020', '2020');
    check('16 February 2020', '2020-02-16');
    check('Feb 16, 2020', '2020-02-16');
    check('February 2020', '2020-02');
    check('16/02/2020', '2020-02-16');
    check('02/16/2020', '2020-02-16');
    check('03/04/2020', 'unclear');
    check('03/04/2020', '2020-04-03', 'day-first');
    check('03/04/2020', '2020-03-04', 'month-first');
    check('2019-12~', '2019-12~');
    check('2020-03-13/2020-04-10', '2020-03-13/2020-04-10');
  });
  test('what is no day is none', () => {
    // What tables write for "no date" is no day of a year 0.
    for (const cell of ['0000', '0000-00-00', '0000-01-01', '01/01/0000', '1 January 0000', '0000-01-01~', '000X'])
      check(cell, null);
    for (const cell of ['', 'soon', '2020-02-30', '31/06/2020', '2020-13-01', '30 Foo 2020', '99/99/2020', '../..'])
      check(cell, null);
  });
});

const ACLED_HEAD =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,iso,region,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities';
const acled = (more: { date?: string; time?: string; geo?: string; sub?: string; dead?: string } = {}): string =>
  `IRQ9,${more.date ?? '2020-02-15'},2020,${more.time ?? '1'},Political violence,Explosions/Remote violence,${more.sub ?? 'Shelling/artillery/missile attack'},Group A,Wing B; Wing C,Group D,368,Middle East,Iraq,Baghdad,Karrada,33.3,44.4,${more.geo ?? '1'},Daily; Agency,"On 15 February, two rockets landed, no casualties.",${more.dead ?? '0'}`;
const UCDP_HEAD =
  'id,year,type_of_violence,side_a,side_b,source_office,source_headline,where_prec,where_coordinates,adm_1,latitude,longitude,country,date_prec,date_start,date_end,best,high,low';
const ucdp = (prec: string, start: string, end: string, deaths = '4,4,4', where = '1'): string =>
  `77,2015,1,Government,Group,Agency,"Headline, quoted",${where},Ramadi,Anbar,33.4,43.3,Iraq,${prec},${start} 00:00:00.000,${end} 00:00:00.000,${deaths}`;

function only(head: string, row: string): ImportedEvent {
  const { sample } = planTable('file.csv', `${head}\n${row}\n`);
  const result = sample[0]?.result;
  if (typeof result !== 'object') throw new Error(String(result));
  return result;
}

describe('known datasets', () => {
  test('ACLED is recognised, with its licence, and its rows stay out of exports', () => {
    const plan = planTable('acled.csv', `${ACLED_HEAD}\n${acled()}\n`);
    expect(plan).toMatchObject({ dataset: 'acled', restricted: true });
    expect(plan.licence).toContain('may not be passed on');
    expect(plan.sample[0]?.result).toMatchObject({
      id: 'acled:IRQ9',
      kind: 'rocket-fire',
      edtf: '2020-02-15',
      place: 'Karrada',
      lat: 33.3,
      lon: 44.4,
      place_precision: 'site',
      groups: ['Group A', 'Wing B', 'Wing C', 'Group D'],
      deaths: '0',
    });
  });
  test('ACLED precision: 2 is about a week, 3 the month and never its middle; a region is no spot', () => {
    expect(only(ACLED_HEAD, acled({ time: '2' }))).toMatchObject({
      edtf: '2020-02-12~/2020-02-18~',
      from: '2020-02-12',
      to: '2020-02-18',
    });
    expect(only(ACLED_HEAD, acled({ time: '3' }))).toMatchObject({
      edtf: '2020-02',
      from: '2020-02-01',
      to: '2020-02-29',
    });
    expect(only(ACLED_HEAD, acled({ date: '15 February 2020' }))).toMatchObject({ edtf: '2020-02-15' });
    expect(only(ACLED_HEAD, acled({ geo: '3' }))).toMatchObject({ place_precision: 'region' });
  });
  test('UCDP GED precision of dates, places and deaths', () => {
    expect(only(UCDP_HEAD, ucdp('1', '2015-05-02', '2015-05-02'))).toMatchObject({
      id: 'ucdp:77',
      edtf: '2015-05-02',
      deaths: '4',
    });
    expect(only(UCDP_HEAD, ucdp('2', '2015-05-02', '2015-05-05'))).toMatchObject({ edtf: '2015-05-02/2015-05-05' });
    expect(only(UCDP_HEAD, ucdp('4', '2015-05-01', '2015-05-31'))).toMatchObject({ edtf: '2015-05' });
    expect(only(UCDP_HEAD, ucdp('5', '2015-01-01', '2015-12-31'))).toMatchObject({ edtf: '2015' });
    expect(only(UCDP_HEAD, ucdp('1', '2015-05-02', '2015-05-02', '5,9,2', '6'))).toMatchObject({
      deaths: '2-9',
      place_precision: 'country',
    });
    expect(planTable('x.csv', `${UCDP_HEAD}\n${ucdp('1', '2015-05-09', '2015-05-02')}\n`).sample[0]?.result).toContain(
      'not days in order',
    );
  });
});

describe('tables of any kind', () => {
  test('columns are guessed by their names, ambiguous days by the column, bad rows named', () => {
    const plan = planTable(
      'mine.csv',
      'Date;Headline;City;Lat;Lon;Killed\n03/04/2020;A;Mosul;36,3;43,1;3\n14/04/2020;B;Mosul;91;0;x\nsoon;C;;;;\n1;2;3;4;5;6;7\n',
    );
    expect(plan).toMatchObject({ dataset: 'table', delimiter: ';', order: 'day-first', restricted: false });
    expect(plan.mapping).toMatchObject({
      date: 'date',
      title: 'headline',
      place: 'city',
      lat: 'lat',
      lon: 'lon',
      deaths: 'killed',
    });
    expect(plan.sample.map((row) => row.result)).toMatchObject([
      { edtf: '2020-04-03', lat: 36.3, lon: 43.1, deaths: '3' },
      { edtf: '2020-04-14' },
      'the date "soon" is not understood',
      'the row has 7 cells, the header 6',
    ]);
    expect(plan.sample[1]?.result).not.toHaveProperty('lat');
  });
  test('a header named __proto__ or constructor pollutes nothing', () => {
    const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const text = `date,title,${name}\n2020-01-01,x,"{""polluted"":1}"\n`;
      const plan = planTable('p.csv', text, { mapping: { date: 'date', title: name.toLowerCase() } });
      const row = createCsvReader(',').push(text)[1];
      expect(row && createTableReader('p.csv', plan)(row)).toBeTypeOf('object');
    }
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
  test('the same row of the same table is the same event; other tables have others', () => {
    const text = 'date,title\n2020-01-01,x\n2020-01-01,x\n2020-01-02,x\n';
    const ids = (name: string): string[] =>
      planTable(name, text).sample.map((row) => (typeof row.result === 'string' ? '' : row.result.id));
    const [a, b, c] = ids('one.csv');
    expect(a).toBe(b);
    expect(a).not.toBe(c);
    expect(ids('two.csv')[0]).not.toBe(a);
  });
  test('any text gives rows or a refusal, never an exception of another kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const plan = planTable('f.csv', text);
        for (const row of createCsvReader(plan.delimiter).push(text)) createTableReader('f.csv', plan)(row);
      }),
      { numRuns: 2000 },
    );
  });
});
