import { expect, test } from 'vitest';
import { entityId } from '../src/model/id.ts';
import type { Entity } from '../src/model/entity.ts';
import { runSteps } from '../src/model/steps.ts';
import { EntityPieces } from '../src/pack/entity-pieces.ts';
import { NumberList, NumberRuns } from '../src/pack/number-list.ts';
import { buildSegment, segmentSteps } from '../src/pack/pack-segment.ts';
import { TextStore } from '../src/pack/text-store.ts';
import { joinBytes } from '../src/text/join-bytes.ts';
import { utf8Text } from '../src/text/utf8.ts';
import { seededRandom } from './seeded-random.ts';

const lengths = [0, 1, 49, 50, 51, 4095, 4096, 4097, 20_000];

test('a list of numbers keeps them over the borders of its pieces, and is empty when they were taken', () => {
  for (const length of lengths) {
    const list = new NumberList();
    for (let at = 0; at < length; at += 1) list.push(at * 3);
    for (let at = 0; at < length; at += 1000) list.set(at, list.at(at) + 1);
    expect(list.length).toBe(length);
    expect([...list.toArray()]).toEqual(Array.from({ length }, (_, at) => at * 3 + (at % 1000 === 0 ? 1 : 0)));
    expect(list.length).toBe(0);
  }
});

test('runs are what they were, and the other way round each number has its runs', () => {
  const random = seededRandom(5);
  const runs = Array.from({ length: 3000 }, () => Array.from({ length: random.below(6) }, () => random.below(40)));
  const place = Uint32Array.from({ length: 40 }, (_, at) => 39 - at);
  const made = new NumberRuns();
  for (const run of runs) {
    for (const number of run) made.push(number);
    made.end();
  }
  for (const to of [undefined, place]) {
    const { start, items } = runSteps(made.grouped(40, to));
    for (let key = 0; key < 40; key += 1) {
      const wanted = runs.flatMap((run, at) => run.flatMap((number) => ((to?.[number] ?? number) === key ? [at] : [])));
      expect([...items.subarray(start[key], start[key + 1])]).toEqual(wanted);
    }
  }
  const { start, items } = made.table();
  expect(runs.map((_, at) => [...items.subarray(start[at], start[at + 1])])).toEqual(runs);
});

test('texts of any length lie one behind the other', () => {
  const random = seededRandom(9);
  const texts = Array.from({ length: 600 }, (_, at) => 'aé中😀'.repeat(at === 300 ? 400_000 : random.below(900)));
  const store = new TextStore();
  store.put(...texts);
  const starts = store.starts();
  const bytes = store.bytes();
  expect(texts.every((text, at) => utf8Text(bytes.subarray(starts[at], starts[at + 1])) === text)).toBe(true);
  expect(bytes.length).toBe(starts[texts.length]);
});

const entity = (at: number): Entity => ({
  id: entityId(`e${at}`),
  kind: at % 2 === 0 ? 'place' : 'group',
  name: `Ādam ${at} of Kūfa`,
  names: [`Ādam ${at} of Kūfa`, `A${at}`],
  ...(at % 5 === 4 ? { part_of: entityId(`e${at - 4}`) } : {}),
  ...(at % 11 === 10 ? { merged_into: entityId(`e${at - 1}`) } : {}),
});

test('names kept as bytes make the same indexes as names kept as objects', () => {
  for (const count of [0, 49, 50, 51, 333]) {
    const list = Array.from({ length: count }, (_, at) => entity(at));
    const pieces = new EntityPieces();
    for (const one of list) pieces.push(one);
    expect([...pieces]).toEqual(list);
    expect(pieces.length).toBe(count);
    const rest = { incidents: [], reports: [] };
    const made = runSteps(segmentSteps({ entities: pieces, ...rest }, (parts) => joinBytes(parts).buffer));
    expect(made).toEqual(buildSegment({ entities: list, ...rest }));
  }
});

test('an index is handed over when it is made, before the next one is begun', () => {
  const list = Array.from({ length: 120 }, (_, at) => entity(at));
  const read = { begun: 0 };
  const entities = {
    length: list.length,
    *[Symbol.iterator]() {
      read.begun += 1;
      yield* list;
    },
  };
  const begun: number[] = [];
  runSteps(segmentSteps({ entities, incidents: [], reports: [] }, () => begun.push(read.begun)));
  // Facts read no names; search reads them three times, the table and the matching index once each.
  expect(begun).toEqual([0, 3, 4, 5]);
});
