import { beforeEach, expect, test, vi } from 'vitest';
import { forgetAhead, keepAhead, loadAhead } from '../src/platform/ahead-notes.ts';
import type { PageAhead } from '../src/platform/page-ahead.ts';

const memory = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (memory.has(key) ? { [key]: memory.get(key) } : {}),
        set: async (values: Record<string, unknown>) =>
          Object.entries(values).forEach(([key, value]) => memory.set(key, value)),
        remove: async (keys: string | string[]) => [keys].flat().forEach((key) => memory.delete(key)),
      },
    },
  },
}));

const ahead = (key: string, title = ''): PageAhead => ({ key, view: { title }, timeline: {} }) as unknown as PageAhead;
beforeEach(() => memory.clear());

test('an answer comes back for its own question alone, until it is forgotten', async () => {
  await keepAhead(7, ahead('a'));
  expect(await loadAhead(7, 'a')).toEqual(ahead('a'));
  expect(await loadAhead(7, 'b')).toBeNull();
  expect(await loadAhead(8, 'a')).toBeNull();
  await forgetAhead(7);
  expect(await loadAhead(7, 'a')).toBeNull();
});

test('what is kept stays small: the oldest tabs go, and an answer that is too large takes the older one with it', async () => {
  for (let tab = 0; tab < 100; tab += 1) await keepAhead(tab, ahead('a', 'x'.repeat(90_000)));
  expect([...memory.values()].reduce<number>((sum, one) => sum + JSON.stringify(one).length, 0)).toBeLessThan(
    2_000_000,
  );
  expect(await loadAhead(99, 'a')).not.toBeNull();
  expect(await loadAhead(80, 'a')).not.toBeNull();
  expect(await loadAhead(3, 'a')).toBeNull();
  await keepAhead(99, ahead('a', 'x'.repeat(200_000)));
  expect(await loadAhead(99, 'a')).toBeNull();
});

test('small answers are kept of many tabs', async () => {
  for (let tab = 0; tab < 150; tab += 1) await keepAhead(tab, ahead('a', 'x'.repeat(10_000)));
  await keepAhead(0, ahead('b', 'x'.repeat(10_000)));
  expect(await loadAhead(0, 'b')).not.toBeNull();
  expect(await loadAhead(1, 'a')).not.toBeNull();
  for (let tab = 200; tab < 210; tab += 1) await keepAhead(tab, ahead('a', 'x'.repeat(90_000)));
  expect(await loadAhead(1, 'a')).toBeNull();
  expect(await loadAhead(0, 'b')).not.toBeNull();
});
