import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { entityId, incidentId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import { describeConflicts, figuresDiffer } from '../src/pack/describe-conflicts.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { describeEntityPage } from '../src/pack/describe-entity-page.ts';
import { describeHistogram } from '../src/pack/describe-histogram.ts';
import { buildColumns } from '../src/pack/incident-columns.ts';
import { distanceFrom } from '../src/pack/describe-incident.ts';
import { describePage } from '../src/pack/describe-page.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { findSameEvents } from '../src/pack/find-same-events.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { dated, FEBRUARY, INCIDENTS, makeClaim, makeReport, PACK } from './ui-fixtures.ts';

const index = createPackIndex([PACK]);
const ZONE = entityId('green-zone');
const ARTICLE = { published: '2020-04-02' };

/** The days of some incidents, as the histogram takes them. */
const daysOf = (incidents: readonly Incident[]) => buildColumns(incidents, []);
const at = (from: string, to = from): Incident => ({
  ...(INCIDENTS[0] as Incident),
  id: incidentId(`${from}/${to}`),
  when: dated(from, to),
});

describe('the card of an entity', () => {
  test('what it is, its own script, where it belongs', () => {
    const head = describeEntity(index, ZONE)?.head;
    expect(head).toMatchObject({ name: 'Green Zone', native: 'المنطقة الخضراء', type: 'district', isPrivate: false });
    expect(head?.within.map(({ name }) => name)).toEqual(['Baghdad', 'Iraq']);
  });

  test('the three most telling: latest before the article, first known; what may be after it is not called before', () => {
    const card = describeEntity(index, ZONE, { context: ARTICLE });
    expect(card?.telling.map(({ reason, incident }) => [reason, incident.id])).toEqual([
      ['latest-before', 'i-february'],
      ['more', 'i-friday'],
      ['first', 'i-late'],
    ]);
    expect(card).toMatchObject({ incidents: 3, reports: 2, nothingAfter: '2020-04-10' });
  });

  test('of an article on bombings, the newest bombing stands beside the latest and the first, whatever lies between', () => {
    const known = ['rocket-fire', 'clash', 'protest', 'bombing', 'bombing', 'statement'] as const;
    const incidents = known.map((kind, place) => ({
      ...at(`2020-01-${20 - place}`),
      id: incidentId(`${kind}${place}`),
      kind,
    }));
    const told = (kinds: readonly (typeof known)[number][]): unknown =>
      describeEntity(createPackIndex([{ ...PACK, incidents }]), ZONE, { context: ARTICLE, kinds })?.telling.map(
        ({ reason, incident }) => [reason, incident.id],
      );
    expect(told(['bombing', 'statement'])).toEqual([
      ['latest-before', 'rocket-fire0'],
      ['same-kind', 'bombing3'],
      ['first', 'statement5'],
    ]);
    // What an article only says is no kind of event.
    for (const kinds of [[], ['statement']] as const)
      expect(told(kinds)).toEqual([
        ['latest-before', 'rocket-fire0'],
        ['more', 'clash1'],
        ['first', 'statement5'],
      ]);
  });

  test('the newest report, and how long before the article it is', () => {
    const card = describeEntity(index, ZONE, { context: { published: '2021-01-20' } });
    const days = Math.round((Date.parse('2021-01-20') - Date.parse(card?.newest?.to ?? '')) / 86_400_000);
    expect(days).toBeGreaterThan(200);
    expect(card?.newestDistance?.most).toBe(-days);
    expect(describeEntity(index, ZONE)?.newestDistance).toBeNull();
  });

  test('an article of January is told what came before it first', () => {
    const card = describeEntity(index, ZONE, { context: { published: '2020-01-20' } });
    expect(card?.telling.map(({ reason, incident }) => [reason, incident.id])).toEqual([
      ['latest-before', 'i-late'],
      ['after', 'i-friday'],
      ['after', 'i-february'],
    ]);
  });

  test('many reports fold into one incident, direct accounts first; contradicting figures stand side by side', () => {
    const february = describeEntity(index, ZONE, { context: ARTICLE })?.telling[0]?.incident;
    expect(february?.reports).toBe(2);
    expect(february?.claims.map(({ isCorrection }) => isCorrection)).toEqual([false, true, false]);
    expect(february?.claims[0]?.accordingTo).toEqual(['Reuters', 'a US military source']);
    expect(february?.claims[0]?.excerpt).toBe('At least four blasts hit the area and set off the alarms.');
    expect(february?.claims[0]?.source).toMatchObject({ isSummary: true, url: 'https://news.example/blasts' });
    expect(february?.conflicts).toEqual([
      {
        what: 'blasts',
        values: [
          { value: '2', sources: [{ report: expect.any(String), name: 'RT' }] },
          { value: '>=4', sources: [{ report: FEBRUARY.id, name: 'Sample Wire' }] },
        ],
      },
    ]);
  });

  test('an entity without any incident is known all the same; an unknown one is null', () => {
    expect(describeEntity(index, entityId('zayouna'))).toMatchObject({ telling: [], incidents: 0, newest: null });
    expect(describeEntity(index, entityId('nowhere'))).toBeNull();
  });

  test('a ring of part_of ends', () => {
    const ring = PACK.entities.map((one) => (one.id === 'iraq' ? { ...one, part_of: ZONE } : one));
    const head = describeEntity(createPackIndex([{ ...PACK, entities: ring }]), ZONE)?.head;
    expect(head?.within.map(({ name }) => name)).toEqual(['Baghdad', 'Iraq']);
  });
});

describe('dates between', () => {
  test.each([
    ['2020-04-02', dated('2020-03-12'), { least: -21, most: -21 }],
    ['2020-04-02', dated('2020-03-13', '2020-04-10'), { least: -20, most: 8 }],
    ['2020-04-02', { ...dated('2020-03-13'), to: null }, null],
    ['not a day', dated('2020-03-12'), null],
  ])('%s', (article, when, expected) => {
    expect(distanceFrom(article, when)).toEqual(expected);
  });
});

describe('figures', () => {
  test.each([
    ['4', '>=4', false],
    ['2', '>=4', true],
    ['~10', '11', false],
    ['~10', '12', true],
    ['2-4', '4', false],
    ['<=3', '4', true],
    ['many', '4', false],
  ])('%s and %s differ: %s', (a, b, differ) => {
    expect(figuresDiffer(a, b)).toBe(differ);
    expect(figuresDiffer(b, a)).toBe(differ);
  });

  test('one report that gives two values for different moments is no contradiction', () => {
    const said = (value: string) => ({ what: 'rockets', value, start: 0, end: 0 });
    expect(describeConflicts([makeClaim(FEBRUARY, { figures: [said('1'), said('3')] })], () => null)).toEqual([]);
  });
});

describe('the histogram', () => {
  test('an imprecise date is spread over its days', () => {
    const { unit, bins } = describeHistogram(daysOf([at('2020-03-13', '2020-04-10'), at('2019-12-31')]));
    expect(unit).toBe('month');
    expect(bins.map(({ from, count }) => [from, Math.round(count * 29)])).toEqual([
      ['2019-12-01', 29],
      ['2020-01-01', 0],
      ['2020-02-01', 0],
      ['2020-03-01', 19],
      ['2020-04-01', 10],
    ]);
  });

  test('two months by day, ten years by month, longer by year', () => {
    expect(describeHistogram(daysOf([at('2020-01-01'), at('2020-02-20')])).unit).toBe('day');
    expect(describeHistogram(daysOf([at('2012-01-01'), at('2020-02-20')])).unit).toBe('month');
    expect(describeHistogram(daysOf([at('1990-01-01'), at('2020-02-20')]))).toMatchObject({ unit: 'year' });
  });

  test('every dated incident counts once, whatever its range', () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 400 }));
    const iso = (day: number): string => new Date(946_684_800_000 + day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 30 }), (ranges) => {
        const { bins, undated } = describeHistogram(
          daysOf(ranges.map(([from, length]) => at(iso(from), iso(from + length)))),
        );
        const sum = bins.reduce((total, { count }) => total + count, 0);
        expect(undated).toBe(0);
        expect(sum).toBeCloseTo(ranges.length, 6);
      }),
    );
  });
});

describe('the timeline', () => {
  test('newest first, undated last, counts of reports apart from counts of incidents', () => {
    const view = describeTimeline(index, {});
    expect(view.incidents.map(({ id }) => id)).toEqual(['i-friday', 'i-february', 'i-january', 'i-late', 'i-unknown']);
    expect(view).toMatchObject({ total: 5, reports: 2, histogram: { undated: 1 } });
  });

  test('a chip counts what all other filters leave, so that a second value can be judged', () => {
    const { total, facets } = describeTimeline(index, { kinds: ['air-strike'] });
    expect(total).toBe(1);
    expect(facets.kinds).toEqual([
      { value: 'rocket-fire', count: 3 },
      { value: 'air-strike', count: 1 },
      { value: 'statement', count: 1 },
    ]);
    expect(facets.certainties).toEqual([{ value: 'confirmed', count: 1 }]);
  });

  test('where no map is drawn no point is looked for, and all else is the same', () => {
    const { points, ...others } = describeTimeline(index, {});
    expect(points.length).toBeGreaterThan(0);
    expect(describeTimeline(index, {}, { hasMap: false })).toEqual({ ...others, points: [] });
  });

  test('days narrow the list but not the histogram', () => {
    const view = describeTimeline(index, { from: '2020-02-01', to: '2020-02-29' });
    expect(view.incidents.map(({ id }) => id)).toEqual(['i-february']);
    expect(view.histogram.bins.length).toBeGreaterThan(5);
  });

  test('by entity, by report, by id, by words', () => {
    const ids = (filter: Parameters<typeof describeTimeline>[1]): readonly string[] =>
      describeTimeline(index, filter).incidents.map(({ id }) => id);
    expect(ids({ entities: [entityId('kataib-hezbollah')] })).toEqual(['i-february']);
    expect(ids({ reports: [FEBRUARY.id] })).toEqual(['i-february', 'i-january']);
    expect(ids({ incidents: [incidentId('i-late')] })).toEqual(['i-late']);
    expect(ids({ query: 'drone baghdad' })).toEqual(['i-january']);
    expect(ids({ entities: [] })).toEqual([]);
  });

  test('5,000 incidents on one day are paged, none is lost', () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({ ...at('2020-02-16'), id: incidentId(`n${n}`) }));
    const big = createPackIndex([{ ...PACK, incidents: many }]);
    const first = describeTimeline(big, {}, { limit: 30 });
    const second = describeTimeline(big, {}, { offset: 30, limit: 30 });
    expect(first.total).toBe(5000);
    expect(new Set([...first.incidents, ...second.incidents].map(({ id }) => id)).size).toBe(60);
  });
});

describe('page and entity page', () => {
  test('names keep the order of the page; the brief tells what was known before its day', () => {
    const names = [
      { entity: entityId('baghdad'), count: 4 },
      { entity: ZONE, count: 2 },
      { entity: entityId('nowhere'), count: 1 },
    ];
    const view = describePage(index, names, ARTICLE);
    expect(view.names.map(({ head, count }) => [head.name, count])).toEqual([
      ['Baghdad', 4],
      ['Green Zone', 2],
    ]);
    expect(view.brief).toMatchObject({ incidents: 3, reports: 2, lastMonth: 0, latest: { id: 'i-february' } });
    expect(describePage(index, names, {}).brief).toBeNull();
  });

  test('aliases, parts, neighbours', () => {
    const zone = describeEntityPage(index, ZONE);
    expect(zone?.aliases).toEqual(['International Zone', 'المنطقة الخضراء', 'zone verte']);
    expect(zone?.neighbours).toEqual([
      { ref: { entity: 'kataib-hezbollah', name: 'Kataib Hezbollah' }, kind: 'group', incidents: 1 },
    ]);
    expect(describeEntityPage(index, entityId('baghdad'))?.parts.map(({ name }) => name)).toEqual([
      'Green Zone',
      'Zayouna',
    ]);
  });
});

describe('may be the same event', () => {
  const mention = { start: 0, end: 1, text: 'Green Zone', kind: 'place' as const, entity: ZONE, name: 'Green Zone' };
  const claim = {
    kind: 'rocket-fire' as const,
    when: dated('2020-02-17'),
    places: [0],
    groups: [],
    certainty: 'reported' as const,
    according_to: [],
    figures: [{ what: 'blast', value: '1', start: 0, end: 0 }],
    evidence: [{ start: 0, end: 13 }],
  };
  const article = makeReport('c3', dated('2020-02-17'), { mentions: [mention], claims: [claim] });

  test('place, date (a night has two) and kind agree: a possibility with its reasons and what differs', () => {
    const [event, ...others] = findSameEvents(index, article);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ incident: { id: 'i-february' }, reasons: ['place', 'date', 'kind'] });
    expect(event?.differences).toEqual([{ what: 'blast', article: '1', known: '>=4' }]);
  });

  test.each([
    ['another kind', { kind: 'protest' as const }],
    ['another week', { when: dated('2020-02-24') }],
    ['a month is too vague', { when: dated('2020-02-01', '2020-02-29') }],
    ['no place', { places: [] }],
  ])('%s: nothing is suggested', (_, change) => {
    expect(findSameEvents(index, { ...article, claims: [{ ...claim, ...change }] })).toEqual([]);
  });
});
