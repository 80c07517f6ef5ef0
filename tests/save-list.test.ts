import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import type { Pack } from '../src/model/pack.ts';
import { answerFrom } from '../src/pack/answer-from.ts';
import { createFacts } from '../src/pack/pack-index.ts';
import { createAnswerHandlers } from '../src/platform/answer-handlers.ts';
import type { Knowledge } from '../src/platform/knowledge.ts';
import { storedSegment } from './fact-segments.ts';
import { samplePack } from './pack-sample.ts';

vi.mock('../src/platform/browser.ts', () => ({ browser: {} }));

/** The background's answer over a pack that lies on a disk. */
async function saved(pack: Pack, filter: object, format: string, change: object = {}, mostExported = 10_000) {
  const segments = [storedSegment(pack)];
  const known = createFacts(segments);
  const knowledge = { ask: (question) => answerFrom(known, segments, question) } as Partial<Knowledge> as Knowledge;
  const handlers = createAnswerHandlers({
    knowledge: async () => knowledge,
    settings: async () => ({ ...DEFAULT_SETTINGS, ...change }),
    articles: {} as never,
    pageLinks: {} as never,
    mostExported,
  });
  return handlers['timeline.export']({ filter, format: format as 'csv' }, { isOwn: true, isPrivateWindow: false });
}
const rowsOf = (csv: string): string[] => csv.trimEnd().split('\r\n').slice(1);

test('a list is a table with a row for each incident that the filter leaves, newest first, with its reports', async () => {
  const pack = samplePack(520);
  const all = await saved(pack, {}, 'csv');
  expect([all.saved, all.total, all.isPrivate, rowsOf(all.text).length]).toEqual([520, 520, false, 520]);
  const ids = rowsOf(all.text).map((row) => /^"([^"]*)"/.exec(row)?.[1]);
  expect(new Set(ids)).toEqual(new Set(pack.incidents.map(({ id }) => id)));
  const dates = rowsOf(all.text).map((row) => row.split('","')[2] ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
  for (const { url } of pack.reports) expect(all.text.includes(`"${url}"`)).toBe(true);
  const kind = pack.incidents[0]?.kind;
  const some = await saved(pack, { kinds: [kind] }, 'csv');
  expect(some.saved).toBe(pack.incidents.filter((one) => one.kind === kind).length);
});

test('GeoJSON, a format that nobody knows, a pack that is private, and the floor of the settings', async () => {
  const pack = samplePack(40);
  const points = JSON.parse((await saved(pack, {}, 'geojson')).text) as { type: string; features: unknown[] };
  expect([points.type, points.features.length]).toEqual(['FeatureCollection', 40]);
  expect(rowsOf((await saved(pack, {}, '__proto__')).text)).toHaveLength(40);
  expect((await saved({ ...pack, private: true }, {}, 'csv')).isPrivate).toBe(true);
  const sure = pack.incidents.map((one, at) => ({
    ...one,
    certainty: at < 3 ? ('confirmed' as const) : ('denied' as const),
  }));
  const above = await saved({ ...pack, incidents: sure }, {}, 'csv', { certaintyFloor: 'confirmed' });
  expect([above.saved, above.total]).toEqual([3, 3]);
});

test('of more than a file holds the newest are saved, and it is said how many there are', async () => {
  const { saved: rows, total, text } = await saved(samplePack(90), {}, 'csv', {}, 60);
  expect([rows, total, rowsOf(text).length]).toEqual([60, 90, 60]);
  const all = rowsOf((await saved(samplePack(90), {}, 'csv')).text);
  expect(rowsOf(text)).toEqual(all.slice(0, 60));
});
