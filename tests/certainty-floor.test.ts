import { describe, expect, test } from 'vitest';
import { CERTAINTIES, type Certainty } from '../src/model/claim.ts';
import { entityId, incidentId } from '../src/model/id.ts';
import { chooseTelling } from '../src/pack/choose-telling.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { describeEntityPage } from '../src/pack/describe-entity-page.ts';
import { describeIncident } from '../src/pack/describe-incident.ts';
import { describePage } from '../src/pack/describe-page.ts';
import { describeSearch } from '../src/pack/describe-search.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { meetsFloor, type CertaintyFloor } from '../src/pack/meets-floor.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { INCIDENTS, PACK } from './ui-fixtures.ts';

const index = createPackIndex([PACK]);
const ZONE = entityId('green-zone');

describe('the floor of certainty', () => {
  test.each<[CertaintyFloor, readonly Certainty[]]>([
    ['any', CERTAINTIES],
    ['confirmed', ['confirmed']],
    ['reported', ['confirmed', 'reported']],
    ['claimed', ['confirmed', 'reported', 'claimed']],
    ['disputed', ['confirmed', 'reported', 'claimed', 'disputed']],
    ['denied', ['confirmed', 'reported', 'claimed', 'disputed', 'denied']],
    ['unclear', CERTAINTIES],
  ])('%s lets through %j', (floor, expected) => {
    expect(CERTAINTIES.filter((certainty) => meetsFloor(certainty, floor))).toEqual(expected);
  });

  test.each<[CertaintyFloor, readonly string[]]>([
    ['any', ['i-february', 'i-friday', 'i-late']],
    ['claimed', ['i-february', 'i-friday', 'i-late']],
    ['reported', ['i-february', 'i-friday']],
    ['confirmed', []],
  ])('card with floor %s tells %j, and counts what it leaves out', (floor, expected) => {
    const card = describeEntity(index, ZONE, { context: { published: '2020-04-02' }, floor });
    expect(card?.telling.map(({ incident }) => incident.id)).toEqual(expected);
    expect(card).toMatchObject({ incidents: expected.length, leftOut: 3 - expected.length });
  });

  test('a report that is left out does not take the place of one that is shown', () => {
    const many = Array.from({ length: 6 }, (_, i) => ({
      ...INCIDENTS[1]!,
      id: incidentId(`n${i}`),
      certainty: i < 3 ? ('denied' as const) : ('confirmed' as const),
    }));
    const told = chooseTelling(many, undefined, [], 'reported').map(({ incident }) => incident.id);
    expect([...told].sort()).toEqual(['n3', 'n4', 'n5']);
  });

  test.each<[CertaintyFloor, number]>([
    ['any', 5],
    ['denied', 5],
    ['claimed', 4],
    ['reported', 3],
    ['confirmed', 1],
  ])('timeline with floor %s has %i incidents, in its chips and histogram too', (floor, expected) => {
    const view = describeTimeline(index, {}, { floor });
    expect(view.total).toBe(expected);
    expect(view.leftOut).toBe(5 - expected);
    expect(view.facets.certainties.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
    const page = describePage(index, [{ entity: ZONE, count: 1 }], {}, [], floor);
    expect(page.names[0]?.incidents).toBe(describeTimeline(index, { entities: [ZONE] }, { floor }).total);
  });

  test('what the other filters leave out is not counted as left out by the floor', () => {
    expect(describeTimeline(index, { kinds: ['rocket-fire'] }, { floor: 'reported' }).leftOut).toBe(1);
    expect(describeTimeline(index, { kinds: ['air-strike'] }, { floor: 'reported' }).leftOut).toBe(0);
    expect(describeTimeline(index, { from: '2020-01-01', to: '2020-12-31' }, { floor: 'reported' }).leftOut).toBe(0);
  });

  test('an incident asked for by its id is shown whatever its certainty', () => {
    const view = describeTimeline(index, { incidents: [incidentId('i-unknown')] }, { floor: 'confirmed' });
    expect(view).toMatchObject({ total: 1, leftOut: 0 });
  });

  test.each<[CertaintyFloor, number]>([
    ['any', 5],
    ['claimed', 4],
    ['confirmed', 1],
  ])(
    'search with floor %s lists %i incidents, and says how many it leaves out; names and reports stay',
    (floor, expected) => {
      const hits = [
        { type: 'entity' as const, id: ZONE, title: 'Green Zone' },
        ...PACK.incidents.map(({ id, title }) => ({ type: 'incident' as const, id, title })),
        ...PACK.reports.map(({ id }) => ({ type: 'report' as const, id, title: 'A report' })),
      ];
      const found = describeSearch(index, 'zone', hits, { floor });
      expect(found.hits.filter(({ type }) => type === 'incident')).toHaveLength(expected);
      expect(found.hits.filter(({ type }) => type !== 'incident')).toHaveLength(1 + PACK.reports.length);
      expect(found.leftOut).toBe(5 - expected);
      expect(describeSearch(index, 'zone', hits, { floor, limit: 3 }).hits).toHaveLength(3);
    },
  );

  test('a search that names a certainty itself is answered whatever the floor', () => {
    const hits = PACK.incidents.map(({ id, title }) => ({ type: 'incident' as const, id, title }));
    const found = describeSearch(index, 'certainty:claimed zone', hits, { floor: 'confirmed' });
    expect(found).toMatchObject({ leftOut: 0 });
    expect(found.hits).toHaveLength(5);
  });

  test('the page of an entity counts its neighbours and its first report over what is shown', () => {
    const all = describeEntityPage(index, ZONE);
    const few = describeEntityPage(index, ZONE, 'confirmed');
    expect(all?.neighbours.length).toBeGreaterThan(0);
    expect(few).toMatchObject({ neighbours: [], first: null, newest: null });
  });

  test('a possible same event below the floor is not told, on the card or in the popup', () => {
    const sameEvents = INCIDENTS.slice(0, 5).map((incident) => ({
      incident: describeIncident(index, incident, { claims: 1 }),
      reasons: ['place' as const],
      excerpt: '',
      differences: [],
    }));
    const told = (floor: CertaintyFloor): (string | undefined)[] => [
      ...(describeEntity(index, ZONE, { sameEvents, floor })?.sameEvents ?? []).map(
        ({ incident }) => incident.certainty,
      ),
      ...describePage(index, [], {}, sameEvents, floor).sameEvents.map(({ incident }) => incident.certainty),
    ];
    expect(told('any').length).toBeGreaterThan(told('reported').length);
    expect(told('reported').length).toBeGreaterThan(0);
    for (const floor of ['reported', 'confirmed'] as const)
      expect(told(floor).filter((certainty) => !certainty || !meetsFloor(certainty as Certainty, floor))).toEqual([]);
  });
});
