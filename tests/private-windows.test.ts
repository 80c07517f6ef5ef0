import { beforeEach, expect, test, vi } from 'vitest';
import { createExplorerPort } from '../entrypoints/popup/explorer-wiring.ts';
import { entityId } from '../src/model/id.ts';
import { serveOmnibox } from '../src/platform/omnibox.ts';
import { createPageHandlers } from '../src/platform/page-handlers.ts';

type Listener = (...values: never[]) => void;
const seen = vi.hoisted(() => ({
  written: [] as unknown[],
  opened: [] as unknown[],
  listeners: {} as Record<string, Listener>,
  isPrivate: true,
}));

vi.mock('../src/platform/browser.ts', () => {
  const event = (name: string): object => ({ addListener: (listener: Listener) => (seen.listeners[name] = listener) });
  return {
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://x/${path}` },
      windows: { getLastFocused: async () => ({ id: 7, incognito: seen.isPrivate }) },
      omnibox: {
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: () => undefined,
      },
      storage: { session: {}, local: {}, onChanged: event('stored') },
    },
  };
});
vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (...message: unknown[]) => {
    seen.written.push(message);
    return { ok: true, value: { key: 'k' } };
  },
}));
vi.mock('../src/platform/open-screen.ts', () => ({
  openPanel: async () => false,
  openTab: async (...parameters: unknown[]) => void seen.opened.push(parameters),
}));

beforeEach(() => {
  seen.written.length = 0;
  seen.opened.length = 0;
});
const portIn = (isPrivate: boolean): ReturnType<typeof createExplorerPort> =>
  createExplorerPort(() => ({ id: 1, windowId: 7, url: 'https://secret.example/a', isPrivate }), 'popup');

test('"not this" keeps words and host of a page of a usual window, and nothing of a private one', async () => {
  const refuse = (isPrivate: boolean): Promise<{ keys: readonly string[]; sentence?: string }> =>
    portIn(isPrivate).refuse(entityId('e'), ['Secret words'], 'secret.example');
  expect(await refuse(true)).toEqual({ keys: [], sentence: 'Nothing is written from private windows.' });
  expect(seen.written).toEqual([]);
  expect(await refuse(false)).toEqual({ keys: ['k'] });
  expect(JSON.stringify(seen.written)).toContain('secret.example');
});

test('what is looked at in a private window is not opened in a usual one', async () => {
  portIn(true).openTab({ entity: 'e' });
  const handlers = createPageHandlers({} as never);
  const asked = { screen: 'search', entity: 'e', refuse: { words: ['Secret'], site: 'secret.example' } } as never;
  await handlers['screen.open'](asked, { isOwn: true, isPrivateWindow: true });
  expect(seen.opened).toEqual([
    ['search.html', {}],
    ['search.html', {}],
  ]);
  portIn(false).openTab({ entity: 'e' });
  await handlers['screen.open'](asked, { isOwn: true, isPrivateWindow: false });
  expect(JSON.stringify(seen.opened.slice(2))).toMatch(/"entity":"e".*"site":"secret\.example"/);
});

test('what was typed in the address bar of a private window is searched, and opened in no usual one', async () => {
  serveOmnibox(async () => [], { default: (query) => query, plain: '' });
  const enter = async (isPrivate: boolean): Promise<void> => {
    seen.isPrivate = isPrivate;
    seen.listeners['started']?.();
    await Promise.resolve();
    seen.listeners['entered']?.('secret' as never);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  await enter(true);
  expect(seen.opened).toEqual([]);
  await enter(false);
  expect(seen.opened).toEqual([['search.html', { q: 'secret' }]]);
});
