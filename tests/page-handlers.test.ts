import { expect, test, vi } from 'vitest';

const done = vi.hoisted((): string[] => []);
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `chrome-extension://own/${path}` },
    action: {
      setBadgeText: async () => undefined,
      setTitle: async () => undefined,
      setIcon: async () => void done.push('picture'),
    },
    i18n: { getMessage: () => '' },
    storage: { local: { get: async () => ({ settings: { everywhere: 'always' } }) } },
  },
}));
const { createPageHandlers } = await import('../src/platform/page-handlers.ts');

test('a page in a private window is counted, and nothing of it is read or answered ahead', async () => {
  const read: number[] = [];
  const handlers = createPageHandlers({
    articles: { pageStarted: async () => undefined, pageWasRead: async (tab) => void read.push(tab) },
    pageLinks: { forget: () => undefined },
    warm: async () => undefined,
  });
  const page = { frame: 0, url: 'https://news.example/1', isOwn: false };
  await handlers['page.count']({ names: 3 }, { ...page, tab: 1, isPrivateWindow: false });
  await handlers['page.count']({ names: 3 }, { ...page, tab: 2, isPrivateWindow: true });
  await handlers['page.count']({ names: 0 }, { ...page, tab: 3, isPrivateWindow: false });
  await handlers['page.count']({ names: 3 }, { ...page, frame: 1, tab: 4, isPrivateWindow: false });
  expect(read).toEqual([1]);
});

test('a page that says hello waits neither for the picture on the button nor for what is known', async () => {
  const handlers = createPageHandlers({
    articles: { pageStarted: async () => undefined, pageWasRead: async () => undefined },
    pageLinks: { forget: () => undefined },
    warm: async () => void done.push('packs'),
  });
  const url = 'https://news.example/1';
  const orders = await handlers['page.hello']({ url }, { frame: 0, tab: 1, url, isOwn: false, isPrivateWindow: false });
  expect(orders).toMatchObject({ mode: 'always' });
  expect(done).toEqual([]);
  await vi.waitFor(() => expect(done).toEqual(['picture', 'packs']));
});
