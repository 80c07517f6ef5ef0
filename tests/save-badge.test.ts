import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedPage } from '../src/platform/library-protocol.ts';

/** What the button of each tab says. */
const button = new Map<number, { text: string; title: string }>();
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
      setIcon: async () => undefined,
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
