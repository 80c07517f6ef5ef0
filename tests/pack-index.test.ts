import { expect, test } from 'vitest';
import { entityId, incidentId, packId } from '../src/model/id.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { samplePack } from './pack-sample.ts';

const pack = samplePack(5);
const harbour = entityId('harbour');

test('finds entities, reports and incidents by id, over all packs; the later pack speaks', () => {
  const other = { ...samplePack(0), id: packId('other'), entities: [{ ...pack.entities[0]!, name: 'New Harbour' }] };
  const index = createPackIndex([pack, other]);
  expect(index.entity(harbour)?.name).toBe('New Harbour');
  expect(index.entity(entityId('port-city'))?.name).toBe('Port City');
  expect(index.entity(entityId('nowhere'))).toBeUndefined();
  expect(index.report(pack.reports[2]!.id)).toBe(pack.reports[2]);
  expect(index.outline(incidentId('incident-4'))).toBe(pack.incidents[4]);
  expect(index.packs.map(({ id }) => id)).toEqual(['sample', 'other']);
});

test('incidents of an entity: newest first, undated last, each once', () => {
  const unknown = { edtf: 'XXXX', from: null, to: null, basis: 'unknown', why: [] } as const;
  const undated = { ...pack.incidents[0]!, id: incidentId('undated'), when: unknown };
  const wide = {
    ...pack.incidents[0]!,
    id: incidentId('wide'),
    when: { ...unknown, from: '2020-01-01', to: '2020-12-31' },
  };
  const index = createPackIndex([{ ...pack, incidents: [undated, wide, ...pack.incidents] }, pack]);
  const days = index.incidentsOf(harbour).map((incident) => incident.id);
  expect(days).toEqual(['wide', 'incident-4', 'incident-3', 'incident-2', 'incident-1', 'incident-0', 'undated']);
  expect(index.incidentsOf(entityId('port-city'))).toEqual([]);
});

test('merged ids lead to the one entity, and a circle of merges ends', () => {
  const merged = { ...pack.entities[0]!, id: entityId('dock'), merged_into: harbour };
  const a = { ...merged, id: entityId('a'), merged_into: entityId('b') };
  const b = { ...merged, id: entityId('b'), merged_into: entityId('a') };
  const lost = { ...merged, id: entityId('lost'), merged_into: entityId('gone') };
  const atDock = { ...pack.incidents[0]!, id: incidentId('at-dock'), places: [{ entity: merged.id, name: 'Dock' }] };
  const index = createPackIndex([
    { ...pack, entities: [...pack.entities, merged, a, b, lost], incidents: [atDock, ...pack.incidents] },
  ]);
  expect(index.entity(merged.id)?.id).toBe(harbour);
  expect(index.incidentsOf(merged.id)).toBe(index.incidentsOf(harbour));
  expect(index.incidentsOf(harbour)).toHaveLength(6);
  expect(['a', 'b']).toContain(index.entity(a.id)?.id);
  expect(index.entity(lost.id)?.id).toBe('lost');
});

test('incidents of one day stand in the order of their ids, whatever order they came in', () => {
  const day = pack.incidents[0]!;
  const same = ['c', 'a', 'b'].map((id) => ({ ...day, id: incidentId(id) }));
  for (const incidents of [same, same.toReversed()])
    expect(
      createPackIndex([{ ...pack, incidents }])
        .incidentsOf(harbour)
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
});
