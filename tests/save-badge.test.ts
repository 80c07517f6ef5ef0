import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedPage } from '../src/platform/library-protocol.ts';

/** What the button of each tab says. */
const button = new Map<number, { text: string; title: string }>();
/** Pictures on the button of each tab, by size. */
const icons = new Map<number, Record<string, string>>();
const of = (tab: number): { text: string; title: string } => button.get(tab) ?? { text: '', title: 'Backstory' };

vi.mock('../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (name: string) => name },
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => of(tabId).text,
      getTitle: async ({ tabId }: { tabId: number }) => of(tabId).title,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void button.set(tabId, { ...of(tabId), text }),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void button.set(tabId, { ...of(tabId), title }),
      setIcon: async ({ tabId, path }: { tabId: number; path: Record<string, string> }) => void icons.set(tabId, path),
    },
  },
}));

const { showCount, showState } = await import('../src/platform/badge.ts');
const { saveWithBadge } = await import('../src/platform/library-save-badge.ts');
const saved = { sentence: 'Saved.' } as SavedPage;

beforeEach(() => {
  vi.useFakeTimers();
  button.clear();
});

test.each([
  ['off', { 16: '/state/off-16.png', 32: '/state/off-32.png' }],
  ['paused', { 16: '/state/paused-16.png', 32: '/state/paused-32.png' }],
] as const)(
  'a page that is %s has its own icon and words, and no number; then they are as before',
  async (state, path) => {
    await showCount(3, 5);
    await showState(3, state);
    expect([icons.get(3), of(3)]).toEqual([path, { text: '', title: `action_${state}` }]);
    await showState(3, 'on');
    expect([icons.get(3), of(3).title]).toEqual([{ 16: '/icon/16.png', 32: '/icon/32.png' }, 'action_on']);
  },
);

test('a save is told for a moment, whatever the page says meanwhile; then the newest number stands there', async () => {
  await showCount(1, 3);
  await saveWithBadge(async () => saved)(1);
  expect(of(1)).toEqual({ text: '\u2713', title: 'Saved.' });
  await showCount(1, 4);
  await showState(1, 'on');
  expect(of(1)).toEqual({ text: '\u2713', title: 'Saved.' });
  await showCount(2, 7);
  expect(of(2).text).toBe('7');
  await vi.advanceTimersByTimeAsync(5000);
  expect(of(1)).toEqual({ text: '4', title: 'action_on' });
});

test('what could not be saved says why, longer; twice in a row the last one is told', async () => {
  await showCount(1, 3);
  await saveWithBadge(async () => saved)(1);
  await saveWithBadge(() => Promise.reject(new Error('No room.')))(1);
  await vi.advanceTimersByTimeAsync(8000);
  expect(of(1)).toEqual({ text: '!', title: 'No room.' });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(of(1)).toEqual({ text: '3', title: 'Backstory' });
  await showCount(1, 5);
  expect(of(1).text).toBe('5');
});
