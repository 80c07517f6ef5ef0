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
      sendMessage: async ({ name, params }: { name: string; params: { hasMap?: boolean } }) => {
        asked.push(name);
        if (params.hasMap === false) asked.push('without a map');
        const value = name === 'page.view' ? VIEW : { packs: [], settings: DEFAULT_SETTINGS };
        return { ok: true, value };
      },
    },
    tabs: { sendMessage: async () => ({ ok: true, value: NAMES }) },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async (key: string) => (key in session ? { [key]: session[key] } : {}),
        set: async (kept: object) => void Object.assign(session, kept),
        remove: async () => undefined,
      },
      onChanged: { addListener: () => undefined },
    },
  },
}));
const { createExplorerPort } = await import('../entrypoints/popup/explorer-wiring.ts');
const { askEarly, beginEarly, takeEarly } = await import('../src/platform/popup-early.ts');
const { keepAhead } = await import('../src/platform/ahead-notes.ts');
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
  expect(asked).toEqual(expect.arrayContaining(['timeline.read', 'without a map', 'page.view', 'status.read']));
});

test('without it the background is asked at once, and the status too where no page is read', async () => {
  let early = 0;
  expect((await port().readPage(() => (early += 1)))?.state).toBe('read');
  expect(early).toBe(0);
  expect(asked).toContain('page.view');
  expect((await port().readStatus())?.hasPacks).toBe(false);
});

/** The browser as the popup's first script meets it; what is asked of frames is noted. */
async function withBrowser(tab: { id: number | undefined }, frames: number[]): Promise<void> {
  const { default: api } = await import('webextension-polyfill');
  const tabs = {
    query: async () => [{ id: tab.id }],
    sendMessage: async (_tab: number, message: { name: string }, { frameId }: { frameId: number }) => {
      frames.push(frameId);
      asked.push(message.name);
      if (frameId === 9) throw new Error('that frame is gone');
      return { ok: true, value: NAMES };
    },
  };
  const get = async (keys: readonly string[]): Promise<object> =>
    Object.fromEntries(keys.flatMap((key) => (key in session ? [[key, session[key]]] : [])));
  vi.stubGlobal('chrome', { ...api, tabs, storage: { session: { get } } });
}

test('before the popup is drawn the page is asked for its names, and the background is woken unless something was answered ahead', async () => {
  const tab: { id: number | undefined } = { id: 5 };
  const frames: number[] = [];
  await withBrowser(tab, frames);
  expect(await askEarly()).toEqual({ tab: 5, names: [NAMES], ahead: undefined });
  expect(asked.sort()).toEqual(['page.names', 'page.view']);
  asked.length = 0;
  await keepAhead(5, { key: 'of other names', view: VIEW, timeline: {} as never });
  session['frames'] = { 5: [12, 9, 4] };
  const early = await askEarly();
  expect(early?.names).toHaveLength(3);
  expect(early?.ahead).toMatchObject({ key: 'of other names' });
  expect([frames.slice(1), asked.filter((name) => name !== 'page.names')]).toEqual([[0, 4, 9, 12], []]);
  tab.id = undefined;
  expect(await askEarly()).toBeNull();
  vi.stubGlobal('chrome', {});
  expect(await askEarly()).toBeNull();
  vi.unstubAllGlobals();
});

test('what was asked early is taken once, and only for its tab; the screen then asks neither page nor storage for it', async () => {
  const frames: number[] = [];
  await withBrowser({ id: 5 }, frames);
  beginEarly();
  expect(await takeEarly(6)).toBeNull();
  expect(await takeEarly(5)).toBeNull();
  const key = aheadKey(NAMES.names, NAMES.context, DEFAULT_SETTINGS.certaintyFloor);
  await keepAhead(5, { key, view: VIEW, timeline: { total: 0 } as never });
  beginEarly();
  // Nothing of it is stored any more when the screen comes: it has what was read.
  await new Promise((resolve) => setTimeout(resolve));
  delete session['ahead 5'];
  let early = 0;
  expect((await port().readPage(() => (early += 1)))?.state).toBe('read');
  expect(early).toBe(1);
  vi.unstubAllGlobals();
});
