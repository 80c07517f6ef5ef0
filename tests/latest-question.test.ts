import { expect, test } from 'vitest';
import { createLatest } from '../src/platform/latest-question.ts';

const popup = { url: 'chrome-extension://x/popup.html' };
const panel = { url: 'chrome-extension://x/sidepanel.html' };

test('of questions that wait together only the last one of each screen is answered', async () => {
  const isLatest = createLatest();
  const asked = [isLatest(popup), isLatest(panel), isLatest(popup), isLatest(popup)];
  expect(await Promise.all(asked)).toEqual([false, true, false, true]);
});

test('a question that comes after the answer takes nothing away from it; the same page in two tabs is two screens', async () => {
  const isLatest = createLatest();
  expect(await isLatest(popup)).toBe(true);
  expect(await isLatest(popup)).toBe(true);
  expect(await Promise.all([isLatest({ ...panel, tab: 1 }), isLatest({ ...panel, tab: 2 })])).toEqual([true, true]);
});
