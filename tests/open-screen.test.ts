import { beforeEach, expect, test, vi } from 'vitest';
import { serveMenus } from '../src/platform/menus.ts';
import { serveOmnibox } from '../src/platform/omnibox.ts';

type Listener = (...values: unknown[]) => void;
/** What the browser was asked, in order; `refuses` is a browser that does not count the Enter as a gesture. */
const seen = vi.hoisted(() => ({ asked: [] as string[], listeners: {} as Record<string, Listener>, refuses: true }));

vi.mock('../src/platform/browser.ts', () => {
  const event = (name: string): object => ({ addListener: (listener: Listener) => (seen.listeners[name] = listener) });
  return {
    browser: {
      runtime: {
        getURL: (path: string) => `chrome-extension://x/${path}`,
        onInstalled: event('installed'),
        onStartup: event('started'),
      },
      windows: { getLastFocused: async () => ({ id: 7, incognito: false }) },
      contextMenus: { onClicked: event('clicked') },
      omnibox: {
        onInputStarted: event('typing'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: () => undefined,
      },
      storage: {
        session: {
          set: async (kept: Record<string, { query: string }>) => {
            for (const [key, { query }] of Object.entries(kept)) seen.asked.push(`keep ${key}: ${query}`);
          },
        },
      },
      tabs: { create: async ({ url }: { url: string }) => void seen.asked.push(url) },
    },
  };
});

beforeEach(async () => {
  vi.stubGlobal('chrome', {
    sidePanel: {
      open: ({ windowId }: { windowId: number }) => {
        seen.asked.push(`open ${windowId}`);
        return seen.refuses ? Promise.reject(new Error('no gesture')) : Promise.resolve();
      },
    },
  });
  serveOmnibox(async () => [], { default: (query) => query, plain: '' });
  serveMenus({ search: '', save: '' }, async () => undefined);
  seen.listeners['typing']?.();
  await new Promise((resolve) => setTimeout(resolve));
  seen.asked.length = 0;
});

const ENTER = ['Enter in the address bar', () => seen.listeners['entered']?.('  Old\u202E   Harbour ')] as const;
const MENU = [
  'the menu',
  () =>
    seen.listeners['clicked']?.({ menuItemId: 'search', selectionText: '  Old\u202E   Harbour\n' }, { windowId: 7 }),
] as const;

test.each([ENTER, MENU])('%s opens the panel before anything is waited for, with the words cleaned', async (_, act) => {
  seen.refuses = false;
  act();
  // A browser counts the gesture until the first wait: the panel is asked for by then.
  expect(seen.asked[0]).toBe('open 7');
  await vi.waitFor(() => expect(seen.asked).toContain('keep panel-request 7: Old Harbour'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.asked.filter((line) => line.includes('://'))).toEqual([]);
});

test.each([ENTER, MENU])('%s that the browser counts as no gesture opens the search page, once', async (_, act) => {
  seen.refuses = true;
  act();
  await vi.waitFor(() => expect(seen.asked).toContain('chrome-extension://x/search.html?q=Old+Harbour'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.asked.filter((line) => line.includes('://'))).toHaveLength(1);
});
