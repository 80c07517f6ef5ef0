import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { entityId, packId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { searchIndexes } from '../src/pack/create-search.ts';
import { openSearchIndex } from '../src/pack/search-index.ts';
import { openPackStore } from '../src/platform/pack-store.ts';
import { samplePack } from './pack-sample.ts';

const harbour = entityId('harbour');
const id = packId('sample');

/** One report, and as many incidents at the harbour as asked for, on days that differ. */
function manyIncidents(count: number): Pack {
  const pack = samplePack(1);
  const [first] = pack.incidents;
  const incidents = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(1900, 0, 1 + ((at * 7919) % 40_000))).toISOString().slice(0, 10);
    return { ...first!, id: `i${at}` as never, when: { ...first!.when, edtf: day, from: day, to: day } };
  });
  return { ...pack, incidents };
}

test('a timeline of 5,000 incidents is read in pages, as a pack in memory would give it', async () => {
  const store = await openPackStore('pages');
  const pack = manyIncidents(5000);
  const shares: number[] = [];
  await store.put(pack, (share) => shares.push(share));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const all = createPackIndex([pack]).incidentsOf(harbour);
  for (const [offset, limit] of [
    [0, 3],
    [0, 50],
    [4990, 50],
    [2345, 17],
    [6000, 10],
  ] as const) {
    const page = await store.incidentsOf(id, harbour, offset, limit);
    expect(page.total).toBe(5000);
    expect(page.incidents.map((one) => one.id)).toEqual(all.slice(offset, offset + limit).map((one) => one.id));
  }
  expect(await store.incidentsOf(id, entityId('nowhere'), 0, 10)).toEqual({ total: 0, incidents: [] });
  store.close();
});

test('rows and indexes come back as they were', async () => {
  const store = await openPackStore('rows');
  const pack = samplePack(20);
  await store.put(pack);
  expect(await store.list()).toEqual([
    { id, name: 'Sample', licence: 'CC0', private: false, state: 'ready', entities: 3, reports: 20, incidents: 20 },
  ]);
  expect(await store.entity(id, harbour)).toEqual(pack.entities[0]);
  expect(await store.report(id, pack.reports[7]!.id)).toEqual(pack.reports[7]);
  expect((await store.index(id, 'matching'))!.byteLength).toBeGreaterThan(0);
  const search = searchIndexes([openSearchIndex((await store.index(id, 'search'))!)!]);
  expect(search.query('old harbor')[0]?.id).toBe('harbour');
  store.close();
});

test('a pack replaces the one of its name; others stay; removing removes every row', async () => {
  const store = await openPackStore('replace');
  await store.put(samplePack(5));
  await store.put({ ...samplePack(2), id: packId('sample-2') });
  await store.put(samplePack(3));
  expect((await store.list()).map((pack) => [pack.id, pack.reports])).toEqual([
    ['sample', 3],
    ['sample-2', 2],
  ]);
  expect(await store.report(id, samplePack(5).reports[4]!.id)).toBeUndefined();
  await store.remove(id);
  expect((await store.list()).map((pack) => pack.id)).toEqual(['sample-2']);
  expect(await store.entity(id, harbour)).toBeUndefined();
  expect(await store.entity(packId('sample-2'), harbour)).toBeDefined();
  expect((await store.incidentsOf(id, harbour, 0, 10)).total).toBe(0);
  store.close();
});

test('a pack that was not written to its end is gone when the store is opened again', async () => {
  const store = await openPackStore('cut');
  await store.put(samplePack(4));
  store.close();
  const raw = await openDB('cut');
  await raw.put('packs', { ...(await raw.get('packs', 'sample')), state: 'writing' }, 'sample');
  raw.close();
  const again = await openPackStore('cut');
  expect(await again.list()).toEqual([]);
  expect(await again.entity(id, harbour)).toBeUndefined();
  again.close();
});
