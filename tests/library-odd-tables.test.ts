import { expect, test } from 'vitest';
import { orNothing, type Step } from '../entrypoints/library/rows-of-file.ts';
import { createCsvReader } from '../src/library/csv-reader.ts';
import type { ImportedEvent } from '../src/library/library-record.ts';
import { readGeojson } from '../src/library/read-geojson.ts';
import { readRowDate } from '../src/library/row-date.ts';
import { createTableReader, planTable } from '../src/library/table-plan.ts';

/** What the rows of a table say, as an import reads them. */
function rowsOf(text: string): readonly (ImportedEvent | string)[] {
  const plan = planTable('odd.csv', text);
  const read = createTableReader('odd.csv', plan);
  const reader = createCsvReader(plan.delimiter);
  return [...reader.push(text), ...reader.end()].slice(1).map(read);
}
const told = (column: string, cell: string): ImportedEvent | string | undefined =>
  rowsOf(`date;title;${column}\n2020-02-16;x;${cell}\n`)[0];

test('a table that names its separator in its first line is read by it, and its lines are counted', () => {
  for (const separator of [';', ',', '\t', '|']) {
    const text = `sep=${separator}\r\n${['date', 'title', 'notes'].join(separator)}\r\n${['2020-02-16', 'a', '"b; c, d"'].join(separator)}\r\n`;
    expect(rowsOf(text)).toMatchObject([{ edtf: '2020-02-16', title: 'a', notes: 'b; c, d' }]);
    expect(planTable('odd.csv', text).sample[0]?.line).toBe(3);
  }
  // What only looks like it is a column.
  expect(rowsOf('sep,date\nx,2020-02-16\n')).toMatchObject([{ edtf: '2020-02-16' }]);
});

test('days that begin with the year, and in the digits of Arabic and Persian', () => {
  for (const cell of ['2020/02/16', '2020.2.16', '20200216', '٢٠٢٠-٠٢-١٦', '۲۰۲۰/۰۲/۱۶', '\u200f16/02/2020\u200f'])
    expect(readRowDate(cell), cell).toMatchObject({ edtf: '2020-02-16' });
  for (const cell of ['2020/02.16', '20201316', '00000101', '43877', '2020/02/30'])
    expect(readRowDate(cell), cell).toBeNull();
});

test('a column whose days speak against each other says nothing of the unclear ones', () => {
  expect(rowsOf('date,title\n16/02/2020,a\n02/16/2020,b\n03/04/2020,c\n')).toMatchObject([
    { edtf: '2020-02-16' },
    { edtf: '2020-02-16' },
    '"03/04/2020" could be two days; say whether the day or the month comes first',
  ]);
});

test('an end that cannot be read is told: without it the event would end on its first day', () => {
  expect(told('end', 'ongoing')).toBe('the date "ongoing" is not understood');
  expect(told('end', '03/04/2020')).toMatch(/could be two days/);
  expect(told('end', '')).toMatchObject({ to: '2020-02-16' });
  expect(told('end', '2020-02-18')).toMatchObject({ edtf: '2020-02-16/2020-02-18' });
});

test.each([
  ['4', '4'],
  ['4.0', '4'],
  ['1,200', '1200'],
  ['٤', '4'],
  ['>=4', '>=4'],
  ['2-7', '2-7'],
  ['-3', undefined],
  ['--', undefined],
  ['7-2', undefined],
  ['4.5', undefined],
  ['2020-02-16', undefined],
  ['many', undefined],
])('deaths: "%s" is %s', (cell, deaths) => {
  const event = told('deaths', cell);
  expect(typeof event === 'object' ? event.deaths : event).toBe(deaths);
});

test('ACLED: violence against civilians is a killing where somebody died, however the number is written', () => {
  const columns =
    'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,location,latitude,longitude,geo_precision,source,notes,fatalities';
  const kind = (dead: string): unknown =>
    rowsOf(`${columns}\nIRQ9,2020-02-15,2020,1,Violence against civilians,Attack,A,X,33,44,1,S,n,${dead}\n`)[0];
  expect(kind('2.0')).toMatchObject({ id: 'acled:IRQ9', kind: 'killing', deaths: '2' });
  expect(kind('0')).toMatchObject({ kind: 'other', deaths: '0' });
});

test.each([
  ['33.3;44.4', { lat: 33.3, lon: 44.4 }],
  ['33,3;44,4', { lat: 33.3, lon: 44.4 }],
  ['٣٣٫٣;٤٤٫٤', { lat: 33.3, lon: 44.4 }],
  ['1e-3;44', { lat: 0.001, lon: 44 }],
  ['0x10;44', {}],
  ['Infinity;44', {}],
  ['33N;44E', {}],
])('a spot: "%s"', (cells, spot) => {
  const [event] = rowsOf(`date;title;lat;lon\n2020-02-16;x;${cells}\n`);
  const { lat, lon } = event as ImportedEvent;
  expect({ ...(lat === undefined ? {} : { lat }), ...(lon === undefined ? {} : { lon }) }).toEqual(spot);
});

const feature = '{"type":"Feature","geometry":{"type":"Point","coordinates":[80,40]},"properties":{"title":"x"}}';
const map = (crs: string): unknown[] =>
  [
    ...readGeojson('m.geojson', new TextEncoder().encode(`{"type":"FeatureCollection",${crs}"features":[${feature}]}`)),
  ].map(({ result }) => result);

test('numbers of another system of coordinates are not taken for degrees', () => {
  const named = (name: string): unknown[] => map(`"crs":{"type":"name","properties":{"name":"${name}"}},`);
  for (const plain of [map(''), map('"crs":null,'), named('urn:ogc:def:crs:OGC:1.3:CRS84'), named('EPSG:4326')])
    expect(plain).toMatchObject([{ title: 'x', lat: 40, lon: 80 }]);
  const [note, event] = named('urn:ogc:def:crs:EPSG::3857');
  expect(note).toMatch(/^the coordinates are no longitude and latitude/);
  expect(event).toMatchObject({ title: 'x' });
  expect(event).not.toHaveProperty('lat');
});

test('a file without a row says so', async () => {
  const steps = async (given: readonly Step[]): Promise<readonly Step[]> => {
    const found: Step[] = [];
    const all = (async function* () {
      yield* given;
    })();
    for await (const step of orNothing({ name: 'a.csv' }, all)) found.push(step);
    return found;
  };
  expect(await steps([])).toEqual([{ problem: 'a.csv:1: there is nothing in this file that could be imported' }]);
  expect(await steps([{ problem: 'x' }])).toEqual([{ problem: 'x' }]);
});
