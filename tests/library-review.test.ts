import { describe, expect, test } from 'vitest';
import { markText } from '../entrypoints/library/mark-text.ts';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import { createLibrary } from '../src/library/library.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { findPackConflicts } from '../src/library/find-pack-conflicts.ts';
import { switchOff } from '../src/library/switch-off.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Report } from '../src/model/report.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { readReport } from '../src/reports/read-report.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { bareReport, fakeTools, textInput } from './library-fixtures.ts';

const DEPOT: Entity = { id: entityId('depot'), kind: 'place', name: 'Zorvalon Depot', names: ['Zorvalon Depot'] };
const linker = createLinker([{ pack: packId('p'), entities: [DEPOT], private: false }]);
const read = (text: string, published = '2024-03-05'): Report =>
  readReport({ text, published, publisher: 'Test Courier' }, { linker, entities: [DEPOT], world: null });
const STORY = 'Two rockets hit the Zorvalon Depot on 3 March 2024, the police said. A guard spoke of May on Monday.';

describe('a date that the reader switches off', () => {
  test('is gone from the dates, and the claims that rest on it are undated; the others keep theirs', () => {
    const report = read(STORY);
    const wrong = report.dates.findIndex((date) => date.edtf === '2024-03-03');
    const told = report.claims.filter((claim) => claim.when.edtf === '2024-03-03').length;
    expect(told).toBeGreaterThan(0);
    const after = switchOff(report, { claims: [], mentions: [], dates: [wrong] });
    expect(after.dates).toHaveLength(report.dates.length - 1);
    expect(after.claims.map((claim) => claim.when.edtf)).not.toContain('2024-03-03');
    expect(after.claims[0]?.when).toMatchObject({ basis: 'unknown', from: null });
    expect(after.published).toEqual(report.published);
    const other = report.dates.findIndex((date) => date.edtf !== '2024-03-03');
    expect(switchOff(report, { claims: [], mentions: [], dates: [other] }).claims[0]?.when.edtf).toBe('2024-03-03');
  });
});

describe('the marked text of a review', () => {
  test('its parts are the text, each name and date is one part, and evidence says whose it is', () => {
    const report = read(STORY);
    const parts = markText(report);
    expect(parts.map((part) => part.text).join('')).toBe(STORY);
    for (const date of report.dates)
      expect(
        parts
          .filter(({ found }) => found?.list === 'dates')
          .map(({ text }) => text)
          .join('|'),
      ).toContain(date.text);
    const told = parts.filter((part) => part.claims.includes(0)).map((part) => part.text);
    const [evidence] = report.claims[0]?.evidence ?? [];
    expect(told.join('')).toContain(STORY.slice(evidence?.start, evidence?.end));
  });
  test('overlapping, nested and empty findings cut nothing out', () => {
    const mention = { kind: 'place', entity: null, name: 'x', text: 'x' } as const;
    const parts = markText({
      text: 'abcdefghij',
      mentions: [
        { ...mention, start: 0, end: 6 },
        { ...mention, start: 2, end: 4 },
        { ...mention, start: 5, end: 8 },
        { ...mention, start: 9, end: 9 },
      ],
      dates: [],
      claims: [{ evidence: [{ start: 1, end: 10 }] } as never],
    });
    expect(parts.map((part) => part.text).join('')).toBe('abcdefghij');
    expect(parts.filter((part) => part.found).map((part) => part.found?.index)).toEqual([0, 0]);
  });
});

describe('wire copies', () => {
  test('a story and its reprint are two saved texts and one source of the incident', async () => {
    const body = `${STORY} ${Array.from({ length: 70 }, (_, i) => `Witness ${i} told the agency about the depot.`).join(' ')}`;
    const library = createLibrary(createMemoryTables(), {
      ...fakeTools(),
      readText: ({ source }) => read(source.text),
      buildIncidents,
    });
    const first = await library.save(textInput(body, { url: 'https://a.example/1' }));
    const copy = await library.save(textInput(`By our desk. ${body}`, { url: 'https://b.example/2' }));
    expect(copy.record.copy_of).toBe(first.record.key);
    const pack = await library.pack([DEPOT]);
    expect(pack.reports).toHaveLength(2);
    const facts = createPackIndex([
      {
        format: 'backstory-pack',
        version: 1,
        id: packId('p'),
        name: 'P',
        entities: [DEPOT],
        reports: [],
        incidents: [],
      },
      pack,
    ]);
    const card = describeEntity(facts, DEPOT.id);
    expect(card?.reports).toBe(1);
    const [told] = card?.telling ?? [];
    expect(told?.incident).toMatchObject({ reports: 1 });
    expect(told?.incident.claims.length).toBeGreaterThan(1);
  });
});

describe('conflicts between packs', () => {
  const place = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
    id: entityId(id),
    kind: 'place',
    name,
    names: [name],
    ...more,
  });
  const pack = (id: string, entities: readonly Entity[], reports: readonly Report[] = []): Pack => ({
    format: 'backstory-pack',
    version: 1,
    id: packId(id),
    name: `Pack ${id}`,
    entities,
    reports,
    incidents: [],
  });
  const found = (...packs: Pack[]): unknown[] => [...findPackConflicts(packs).conflicts];

  test('one id told with another name, place or kind; what is the same, missing or nearly the same spot is none', () => {
    const a = place('x', 'Depot', { lat: 35, lon: 44 });
    const check = (b: Entity, fields: readonly string[]): void =>
      expect(found(pack('a', [a]), pack('b', [b]))).toEqual(
        fields.length === 0 ? [] : [expect.objectContaining({ conflict: 'entity', entity: 'x', fields })],
      );
    check(a, []);
    check(place('x', 'DEPOT'), []);
    check(place('x', 'Depot', { lat: 35.005, lon: 44 }), []);
    check(place('x', 'Depot', { lat: 35, lon: 45 }), ['spot']);
    check({ ...place('x', 'Base', { lat: 35, lon: 44, part_of: entityId('y') }), kind: 'group' }, ['kind', 'name']);
  });
  test('one name of two entities of different packs; merged ones and pairs of one pack are none', () => {
    const [a, b] = [place('a', 'Depot'), place('b', 'Dépot')];
    expect(found(pack('1', [a]), pack('2', [b]))).toMatchObject([
      { conflict: 'alias', alias: 'Depot', told: [{ pack: '1' }, { pack: '2' }] },
    ]);
    expect(found(pack('1', [a, b]))).toEqual([]);
    expect(found(pack('1', [a, b]), pack('2', [a]))).toEqual([]);
    expect(found(pack('1', [a]), pack('2', [{ ...b, merged_into: a.id }]))).toEqual([]);
  });
  test('one report in two packs; many conflicts are counted and the first ones listed', () => {
    const report = bareReport({ text: 'The same text.', title: 'Title' });
    expect(found(pack('1', [], [report]), pack('2', [], [report]))).toMatchObject([
      { conflict: 'report', title: 'Title', told: [{ name: 'Pack 1' }, { name: 'Pack 2' }] },
    ]);
    const many = (prefix: string): Entity[] => Array.from({ length: 80 }, (_, i) => place(`e${i}`, `${prefix} ${i}`));
    const { conflicts, counts } = findPackConflicts([pack('1', many('One')), pack('2', many('Two'))]);
    expect(counts).toEqual({ entity: 80, alias: 0, report: 0 });
    expect(conflicts).toHaveLength(50);
  });
});
