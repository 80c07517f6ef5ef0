import { beforeEach, expect, test, vi } from 'vitest';
import type { PageNames } from '../src/model/page.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { entityId } from '../src/model/id.ts';
import type { PageView } from '../src/model/view.ts';
import { aheadKey } from '../src/platform/page-ahead.ts';

const { asked, session } = vi.hoisted(() => ({ asked: [] as string[], session: {} as Record<string, unknown> }));
const VIEW = { names: [], brief: null, sameEvents: [] } as unknown as PageView;
const NAMES: PageNames = {
  state: 'read',
  names: [{ entity: entityId('harbour'), name: 'Harbour', kind: 'place', count: 3, isPrivate: false, texts: [] }],
  context: { title: 'News', published: '2021-05-01' },
};

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `chrome-extension://own/${path}`,
      sendMessage: async ({ name }: { name: string }) => {
        asked.push(name);
        const value = name === 'page.view' ? VIEW : { packs: [], settings: DEFAULT_SETTINGS };
        return { ok: true, value };
      },
    },
    tabs: { sendMessage: async () => ({ ok: true, value: NAMES }) },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async (key: string) => (key in session ? { [key]: session[key] } : {}),
        set: async () => undefined,
      },
      onChanged: { addListener: () => undefined },
    },
  },
}));
const { createExplorerPort, wakeUnlessAhead } = await import('../entrypoints/popup/explorer-wiring.ts');
const port = () =>
  createExplorerPort(() => ({ id: 5, windowId: 1, url: 'https://news.example/', isPrivate: false }), 'popup');

beforeEach(() => {
  asked.length = 0;
  for (const key of Object.keys(session)) delete session[key];
});

test('what was answered ahead is shown before the background is woken', async () => {
  const key = aheadKey(NAMES.names, NAMES.context, DEFAULT_SETTINGS.certaintyFloor);
  session['ahead 5'] = { key, view: VIEW, timeline: { total: 0 } };
  const one = port();
  const status = one.readStatus();
  let before: string[] | null = null;
  const page = await one.readPage((early) => {
    expect(early.state).toBe('read');
    before = [...asked];
  });
  expect(before).toEqual([]);
  await status;
  expect(page?.state).toBe('read');
  expect(asked).toEqual(expect.arrayContaining(['timeline.read', 'page.view', 'status.read']));
});

test('without it the background is asked at once, and the status too where no page is read', async () => {
  let early = 0;
  expect((await port().readPage(() => (early += 1)))?.state).toBe('read');
  expect(early).toBe(0);
  expect(asked).toContain('page.view');
  expect((await port().readStatus())?.hasPacks).toBe(false);
});

test('the background is woken while the popup is drawn, unless something was answered ahead', async () => {
  const tab = { id: 5, windowId: 1, url: 'https://news.example/', isPrivate: false };
  await wakeUnlessAhead(tab);
  expect(asked).toEqual(['page.view']);
  session['ahead 5'] = { key: 'of other names' };
  await wakeUnlessAhead(tab);
  await wakeUnlessAhead({ ...tab, id: undefined });
  expect(asked).toEqual(['page.view']);
});
