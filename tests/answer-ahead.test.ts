import { expect, test } from 'vitest';
import type { PageNames } from '../src/model/page.ts';
import { entityId } from '../src/model/id.ts';
import { describePage } from '../src/pack/describe-page.ts';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { createAnswerAhead } from '../src/platform/answer-ahead.ts';
import { aheadKey, type PageAhead } from '../src/platform/page-ahead.ts';
import { samplePack } from './pack-sample.ts';

const facts = createPackIndex([samplePack(40)]);
const harbour = entityId('harbour');
const context = { published: '2021-05-01', title: 'News' };
const page: PageNames = {
  state: 'read',
  names: [{ entity: harbour, name: 'Harbour', kind: 'place', count: 3, isPrivate: false, texts: ['Harbour'] }],
  context,
};

async function ahead(names: PageNames | null): Promise<PageAhead | null> {
  let kept: PageAhead | null = null;
  const answer = createAnswerAhead({
    knowledge: async () => ({ ask: async (question) => question(facts) }),
    floor: async () => 'claimed',
    namesOf: async () => names,
    incidents: 7,
    keep: async (_, one) => void (kept = one),
  });
  await answer(5, []);
  return kept;
}

test('what was answered ahead is what is asked of the page', async () => {
  const kept = await ahead(page);
  const floor = 'claimed';
  expect(kept?.view).toEqual(describePage(facts, [{ entity: harbour, count: 3 }], context, [], floor));
  expect(kept?.timeline).toEqual(describeTimeline(facts, { entities: [harbour] }, { limit: 7, context, floor }));
  expect(kept?.timeline.incidents).toHaveLength(7);
});

test('it fits this question alone: other names or counts, another day, another floor are another one', async () => {
  const { key } = (await ahead(page))!;
  const [name] = page.names;
  expect(aheadKey(page.names, context, 'claimed')).toBe(key);
  expect(aheadKey(page.names, context, 'any')).not.toBe(key);
  expect(aheadKey([{ ...name!, count: 4 }], context, 'claimed')).not.toBe(key);
  expect(aheadKey([], context, 'claimed')).not.toBe(key);
  expect(aheadKey(page.names, { ...context, published: '2021-05-02' }, 'claimed')).not.toBe(key);
});

test('nothing is kept of pages without names, that are off, or that do not answer', async () => {
  expect(await ahead(null)).toBeNull();
  expect(await ahead({ ...page, names: [] })).toBeNull();
  expect(await ahead({ ...page, state: 'off' })).toBeNull();
});
