import { expect, test } from 'vitest';
import { entityId, incidentId, packId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { findNumbers, idTableSteps, sharedNumbers, type IdTable } from '../src/pack/id-table.ts';
import { runSteps } from '../src/model/steps.ts';
import { createFacts, createPackIndex } from '../src/pack/pack-index.ts';
import { storedSegment } from './fact-segments.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

/** A pack whose incidents each name one of so many places. */
function packOf(id: string, places: number, incidents: number, salt: number) {
  const random = seededRandom(salt);
  const base = samplePack(1);
  const like = base.incidents[0]!;
  return {
    ...base,
    id: packId(id),
    incidents: Array.from({ length: incidents }, (_, at): Incident => {
      const place = Math.floor(random.next() ** 3 * places);
      return {
        ...like,
        id: incidentId(`${id} ${at}`),
        title: `What happened ${at}`,
        places: [{ entity: entityId(`e${place}`), name: `Place ${place}` }],
      };
    }),
  };
}

const countsOf = (incidents: readonly Incident[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { places } of incidents) for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

test.each([
  ['few names in each part', [60, 90, 30]],
  ['many names in each', [900, 1500, 700]],
  ['many in one of them', [20, 1500, 40]],
  ['many in the only part', [1500]],
])('chips of several parts have the counts of all of them together: %s', (_what, sizes) => {
  const packs = sizes.map((places, at) => packOf(`pack ${at}`, places, places * 3, at + 7));
  const counts = countsOf(packs.flatMap(({ incidents }) => incidents));
  const best = [...counts.values()].sort((a, b) => b - a).slice(0, 10);
  const filter = { places: ['Place 3', 'Place nowhere'] };
  for (const facts of [createPackIndex(packs), createFacts(packs.map((pack) => storedSegment(pack)))]) {
    const { places } = describeTimeline(facts, filter).facets;
    expect(places.slice(0, 10).map(({ count }) => count)).toEqual(best);
    for (const { value, count } of places) expect([value, count]).toEqual([value, counts.get(value) ?? 0]);
    expect(places.map(({ value }) => value)).toEqual(expect.arrayContaining(filter.places));
  }
});

test('what two tables share is found whichever is longer, and ids of one hash are all told', () => {
  const random = seededRandom(5);
  const tableOf = (texts: readonly string[]): IdTable => runSteps(idTableSteps(texts));
  for (const [few, many] of [
    [3, 500],
    [200, 240],
    [0, 5],
  ] as const) {
    const texts = [few, many].map((length) => [
      ...new Set(Array.from({ length }, () => `incident ${random.below(400)}`)),
    ]) as [string[], string[]];
    const [one, other] = [tableOf(texts[0]), tableOf(texts[1])];
    const naive = texts[0].flatMap((text, number) =>
      Array.from(findNumbers(other, text), (same): readonly [number, number] => [number, same]),
    );
    const bySize = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;
    expect([...sharedNumbers(one, other)].sort(bySize)).toEqual(naive);
    expect(sharedNumbers(other, one).map(([a, b]) => [b, a] as const).sort(bySize)).toEqual(naive); // prettier-ignore
  }
  const same = { hashes: Uint32Array.of(4, 9, 9), numbers: Uint32Array.of(2, 0, 1) };
  expect(sharedNumbers(same, same)).toHaveLength(5);
});

test('of two parts of a library the later one speaks, and only what both may have is looked at', () => {
  let looks = 0;
  const segments = [0, 1, 2].map((at) => {
    const pack = packOf('library', 5, 50, 3);
    // Each shares one incident with the next part.
    const own = pack.incidents.map((one, number) => ({ ...one, id: incidentId(`of ${at * 49 + number}`) }));
    const segment = storedSegment({ ...pack, incidents: own });
    return {
      ...segment,
      numberOf: (id: Incident['id']) => ((looks += 1), segment.numberOf(id)),
      idAt: (number: number) => ((looks += 1), segment.idAt(number)),
    };
  });
  const { parts } = createFacts(segments);
  const shown = parts.map((part, at) => {
    const { length } = segments[at]!.columns();
    return Array.from({ length }, (_, number) => number).filter((number) => part.isShown(number)).length;
  });
  expect(shown).toEqual([49, 49, 50]);
  expect(looks).toBeLessThan(10);
});
