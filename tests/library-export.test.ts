import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { expandEvent } from '../src/library/expand-event.ts';
import { exportCsv } from '../src/library/export-csv.ts';
import { EXPORT_FORMATS, exportPack } from '../src/library/export-pack.ts';
import { guardFormula, unguardFormula } from '../src/library/guard-formula.ts';
import { readGeojson } from '../src/library/read-geojson.ts';
import { planTable } from '../src/library/table-plan.ts';
import { selectFromPack } from '../src/library/select-from-pack.ts';
import type { ImportedEvent } from '../src/library/library-record.ts';
import { packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { decodePack } from '../src/pack/pack-codec.ts';
import { eventItem } from './library-fixtures.ts';

function packOf(events: readonly ImportedEvent[]): Pack {
  const expanded = events.map((event) => expandEvent(event, () => null));
  return {
    format: 'backstory-pack',
    version: 1,
    id: packId('test'),
    name: 'Test & <pack>',
    entities: [],
    reports: expanded.map(({ report }) => report),
    incidents: expanded.map(({ incident }) => incident),
  };
}
const event = (number: number, more: Partial<ImportedEvent> = {}): ImportedEvent => eventItem(number, more).event;

const DAY = event(1, {
  title: 'Rockets at "K-1", <b>Kirkuk</b>; 3, hurt',
  notes: 'Notes.',
  lat: 35.5,
  lon: 44.3,
  deaths: '>=4',
  source: 'Agency',
  url: 'https://a.example/{1}_x',
});
const MONTH = event(2, { edtf: '2020-02', from: '2020-02-01', to: '2020-02-29' });
const RANGE = event(3, { edtf: '2019-12-27/2020-01-03', from: '2019-12-27', to: '2020-01-03' });
const UNDATED = event(4, { edtf: 'XXXX-XX-XX', from: null, to: null });
const PACK = packOf([DAY, MONTH, RANGE, UNDATED]);

describe('exports', () => {
  test('the same pack gives the same text in every format, and an empty pack is fine', () => {
    for (const format of EXPORT_FORMATS) {
      expect(exportPack(PACK, format)).toBe(exportPack(PACK, format));
      expect(exportPack({ ...PACK, reports: [], incidents: [] }, format)).toBeTypeOf('string');
    }
  });

  test('JSON: 10,000 incidents come back equal through the door', () => {
    const pack = packOf(Array.from({ length: 10_000 }, (_, i) => event(i, { notes: `Number ${i} «تجربة» 😀` })));
    const text = exportPack(pack, 'json');
    const { value, problems } = decodePack('pack.json', text);
    expect(problems).toEqual([]);
    expect(value && exportPack(value, 'json') === text).toBe(true);
    expect(value).toMatchObject({ id: 'test', incidents: { length: 10_000 }, reports: { length: 10_000 } });
  });

  test('GeoJSON comes back as the same events: dates, names and spots', () => {
    const events = [...readGeojson('back', new TextEncoder().encode(exportPack(PACK, 'geojson')))].map(
      (one) => one.result,
    );
    expect(events).toMatchObject([
      {
        id: 'back:event-row-1',
        kind: 'clash',
        edtf: '2020-02-16',
        place: 'Town 1',
        lat: 35.5,
        lon: 44.3,
        groups: ['Group A'],
        title: DAY.title,
      },
      { edtf: '2020-02' },
      { edtf: '2019-12-27/2020-01-03', from: '2019-12-27', to: '2020-01-03' },
      { edtf: 'XXXX-XX-XX', from: null },
    ]);
  });

  test('CSV comes back as the same events, byte order mark or not', () => {
    for (const bom of [false, true]) {
      const { sample, mapping } = planTable('back.csv', exportCsv(PACK, { bom }));
      expect(mapping).toMatchObject({ id: 'id', date: 'date', place: 'places', groups: 'groups', url: 'urls' });
      expect(sample.map((row) => row.result)).toMatchObject([
        {
          id: 'back:event-row-1',
          kind: 'clash',
          edtf: '2020-02-16',
          title: DAY.title,
          place: 'Town 1',
          lat: 35.5,
          lon: 44.3,
          url: DAY.url,
        },
        { edtf: '2020-02' },
        { edtf: '2019-12-27/2020-01-03' },
        { edtf: 'XXXX-XX-XX', from: null },
      ]);
    }
  });

  test('iCalendar: whole days with the day after as end, lines of at most 75 bytes, no event without a date', () => {
    const text = exportPack(
      packOf([DAY, MONTH, RANGE, UNDATED, event(5, { title: `Ünïcödé ${'文'.repeat(60)}` })]),
      'ics',
    );
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(text).toContain('DTSTART;VALUE=DATE:20200216\r\nDTEND;VALUE=DATE:20200217\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20200201\r\nDTEND;VALUE=DATE:20200301\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20191227\r\nDTEND;VALUE=DATE:20200104\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('The day is not known\\; the date is 2020-02.');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Ünïcödé ${'文'.repeat(60)}`);
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Rockets at "K-1"\\, <b>Kirkuk</b>\\; 3\\, hurt');
  });

  test('citations: CSL-JSON, RIS and BibTeX are well formed and keep titles and addresses', () => {
    const csl = JSON.parse(exportPack(PACK, 'csl')) as {
      title: string;
      type: string;
      URL?: string;
      issued?: unknown;
    }[];
    expect(csl[0]).toMatchObject({
      type: 'article-newspaper',
      title: DAY.title,
      URL: DAY.url,
      'container-title': 'Agency',
    });
    expect(csl[0]).not.toHaveProperty('issued');
    const ris = exportPack(PACK, 'ris').split('\r\n');
    expect(ris.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(ris.filter((line) => line.startsWith('ER')).length).toBe(4);
    const bib = exportPack(PACK, 'bibtex');
    expect(bib).toContain('title = {Rockets at "K-1", <b>Kirkuk</b>; 3, hurt}');
    expect(bib).toContain('url = {https://a.example/%7B1%7D_x}');
  });

  test('publication dates keep their parts', () => {
    const report = PACK.reports[0];
    if (!report) throw new Error('no report');
    const issued = (edtf: string, from: string | null, to: string | null): unknown => {
      const published = { edtf, from, to, basis: 'stated' as const, why: [] };
      return (
        JSON.parse(exportPack({ ...PACK, reports: [{ ...report, published }] }, 'csl')) as { issued?: unknown }[]
      )[0]?.issued;
    };
    expect(issued('2020-02-16', '2020-02-16', '2020-02-16')).toEqual({ 'date-parts': [[2020, 2, 16]] });
    expect(issued('2020-02~', '2020-02-01', '2020-02-29')).toEqual({ 'date-parts': [[2020, 2]], circa: true });
    expect(issued('2020', '2020-01-01', '2020-12-31')).toEqual({ 'date-parts': [[2020]] });
    expect(issued('2019-12-27/2020-01-03', '2019-12-27', '2020-01-03')).toEqual({
      'date-parts': [
        [2019, 12, 27],
        [2020, 1, 3],
      ],
    });
    expect(issued('XXXX-XX-XX', null, null)).toBeUndefined();
  });

  test('Markdown and TimelineJS carry no markup of a title', () => {
    expect(exportPack(PACK, 'md')).toContain('\\<b\\>Kirkuk');
    const timeline = JSON.parse(exportPack(PACK, 'timelinejs')) as {
      events: { text: { headline: string }; start_date: unknown; end_date?: unknown }[];
    };
    expect(timeline.events).toHaveLength(3);
    expect(timeline.events[0]?.text.headline).not.toMatch(/[<>"]/);
    expect(timeline.events.map((one) => one.start_date)).toEqual([
      { year: 2020, month: 2, day: 16 },
      { year: 2020, month: 2 },
      { year: 2019, month: 12, day: 27 },
    ]);
    expect(timeline.events[2]?.end_date).toEqual({ year: 2020, month: 1, day: 3 });
  });

  test('a part of a pack is a sound pack', () => {
    const part = selectFromPack(PACK, 'TOWN 2');
    expect(part.incidents.map((incident) => incident.id)).toEqual(['event-row-2']);
    expect(decodePack('part.json', exportPack(part, 'json')).value).not.toBeNull();
    expect(selectFromPack(PACK, '')).toBe(PACK);
  });
});

describe('cells that a spreadsheet would run', () => {
  const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
  const FRONTS = ['', ' ', '\t', '\n', '\r', '\u00a0', '\ufeff', '\u200b', '"', "'", ' \n ', 'a;', 'a\n', 'a\t', 'a|'];
  const startsFormula = (cell: string): boolean =>
    cell.split(/[;\t\n\r|]/).some((part) => /^[\s\u00a0\u200b-\u200f\u2060\ufeff"]*[=+\-@＝＋－＠]/u.test(part));

  test('every sign behind every front is defused and comes back exactly', () => {
    for (const front of FRONTS) {
      for (const sign of SIGNS) {
        const cell = `${front}${sign}cmd|' /C calc'!A0`;
        expect(startsFormula(guardFormula(cell)), JSON.stringify(cell)).toBe(false);
        expect(unguardFormula(guardFormula(cell))).toBe(cell);
      }
    }
  });
  test('plain numbers and words stay as they are', () => {
    for (const cell of ['-3.5', '+7', '12', 'K-1 base', 'a = b', 'Al-Hashd', 'x@y.example', ''])
      expect(guardFormula(cell)).toBe(cell);
  });
  test('any cell comes back exactly, and no guarded one starts a formula', () => {
    const cell = fc.string({
      unit: fc.constantFrom('=', '-', '@', "'", '"', ' ', '\n', ';', 'a', '1', '＝', '\t'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text);
        if (!/^[+-]?\d+$/.test(text)) expect(startsFormula(guardFormula(text))).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
  test('a table with such titles reads back equal with papaparse', () => {
    const titles = ['=1+1', ' =1', '\n=1', ';=1', '＝1', '"=1', '@SUM(A1)', '-2+3'];
    const text = exportCsv(packOf(titles.map((title, i) => event(i, { title }))));
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    expect(rows.map((row) => unguardFormula(row['title'] ?? ''))).toEqual(titles);
    expect(rows.some((row) => startsFormula(row['title'] ?? ''))).toBe(false);
  });
});
