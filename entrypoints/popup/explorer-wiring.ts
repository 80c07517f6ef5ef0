import type { Settings } from '../../src/model/settings.ts';
import { siteMode } from '../../src/model/settings.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { ask } from '../../src/platform/messenger.ts';
import { openPanel, openTab } from '../../src/platform/open-screen.ts';
import { mergeNames } from '../../src/page/page-names.ts';
import { askFirstFrame, askFrames } from '../../src/platform/page-frames.ts';
import type { PageContext, PageNames } from '../../src/model/page.ts';
import type { PageView, TimelineView } from '../../src/model/view.ts';
import { onArticleNote } from '../../src/platform/article-notes.ts';
import { fitting, loadAhead } from '../../src/platform/ahead-notes.ts';
import { aheadKey, timelineOf } from '../../src/platform/page-ahead.ts';
import { loadSettings } from '../../src/platform/stored-settings.ts';
import { takeEarly } from '../../src/platform/popup-early.ts';
import { type Answer, NOTHING_WRITTEN } from '../../src/platform/protocol.ts';
import {
  ALL_SITES,
  hasAccess,
  keep,
  loadKept,
  requestAccess,
  type ActiveTab,
} from '../../src/platform/screen-browser.ts';
import { sayProblem } from './say-problem.ts';
import { switchPrivately } from '../../src/platform/private-sites.ts';
import { STRETCH } from '../../src/ui/explorer-state.ts';
import type { ExplorerPort, PageReading, Status } from '../../src/ui/explorer-port.ts';

const HITS = 40;
/** Milliseconds that a picture of answers of before is given to be drawn, before the background is woken for fresh ones. */
const DRAWING_MS = 50;

/** Everything that a screen asks of the background, of the page in the tab, and of the browser. `stateKey` keeps the state of this screen. */
export function createExplorerPort(tab: () => ActiveTab, stateKey: string): ExplorerPort {
  let context: PageContext = {};
  let ahead: TimelineAhead | null = null;
  let shownEarly = '';
  /** Resolves when the background may be woken: its start would take the processor away from a picture that can be drawn without it. */
  let mayWake: Promise<void> = Promise.resolve();
  const storageKey = (): string => `${stateKey} ${tab().id ?? ''} ${tab().url ?? ''}`;
  const host = (): string => hostOf(tab().url);
  // The popup draws no map.
  const first = { offset: 0, hasMap: stateKey !== 'popup' };
  return {
    async readPage(showEarly) {
      let wake = (): void => undefined;
      mayWake = new Promise((resolve) => (wake = resolve));
      const reading = await readPage(tab(), async (page, names, early) => {
        context = page.context;
        const filter = timelineOf(names);
        const answer = mayWake.then(() => ask('timeline.read', { ...first, filter, limit: STRETCH, context }));
        const isNew = shownEarly !== storageKey();
        ahead = { key: JSON.stringify([filter, STRETCH, context]), early: isNew ? early : null, answer };
        // Once for each page: what is asked again was changed by the reader, and an answer of before would be in the way.
        shownEarly = storageKey();
        if (page.page && isNew) {
          showEarly(page.page);
          await new Promise((resolve) => setTimeout(resolve, DRAWING_MS));
        }
        wake();
      }).finally(wake);
      context = reading.context;
      return reading.page;
    },
    onArticle: (callback) => onArticleNote((changed) => changed === tab().id && callback()),
    async readStatus() {
      // The page is asked for in the same breath.
      await Promise.resolve();
      await mayWake;
      const status = valueOf(await ask('status.read', {}));
      return status && (await statusFrom(status));
    },
    async readTimeline(filter, limit, showEarly) {
      const known = ahead?.key === JSON.stringify([filter, limit, context]) ? ahead : null;
      ahead = null;
      if (known?.early) showEarly(known.early);
      return valueOf(await (known?.answer ?? ask('timeline.read', { ...first, filter, limit, context })));
    },
    readIncidents: async (filter, offset, limit) =>
      valueOf(await ask('timeline.stretch', { filter, offset, limit, context })),
    readEntity: async (entity) => valueOf(await ask('entity.read', { entity })),
    async search(text) {
      const found = valueOf(await ask('search.query', { text, limit: HITS }));
      return found && { ...found, query: text };
    },
    jump: (entity) => void askFirstFrame(tab().id ?? -1, 'page.jump', { entity }),
    async readNow() {
      await askFrames(tab().id ?? -1, 'page.rescan', {});
      await pageFollows();
    },
    allowSite: () => requestAccess(sitesOf(tab().url)),
    async changeSite(mode) {
      if (tab().isPrivate) return switchPrivately(tab().id ?? -1, host(), mode);
      await ask('site.change', { host: host(), mode });
      await obeyed(tab().id);
    },
    async changePaused(paused) {
      await ask('settings.change', { change: { paused } });
      await obeyed(tab().id);
    },
    async savePage() {
      const answer = await askLibrary('library.save-page', { tab: tab().id ?? -1 });
      return answer.ok
        ? { done: true, sentence: answer.value.sentence }
        : { done: false, sentence: await sayProblem(answer.sentence) };
    },
    async refuse(entity, words, site) {
      // The correction would keep words and host of a private page.
      if (tab().isPrivate) return { keys: [], sentence: await sayProblem(NOTHING_WRITTEN) };
      const keys: string[] = [];
      for (const text of words) {
        const rule = { rule: 'not-this', text, entity, ...(site === null ? {} : { site }) } as const;
        const answer = await askLibrary('rules.add', { rule });
        if (!answer.ok) return { keys, sentence: await sayProblem(answer.sentence) };
        keys.push(answer.value.key);
      }
      await pageFollows();
      return { keys };
    },
    async undoRefusal(keys) {
      for (const key of keys) await askLibrary('rules.undo', { key, undone: true });
      await pageFollows();
    },
    openPanel: () => void openPanel(tab().windowId, {}).then((opened) => opened && window.close()),
    openLibrary: () => void ask('screen.open', { screen: 'library' }),
    // Browsers open it in a usual window, where nothing of a private one is to be seen, nor in its history.
    openTab: (parameters) => void openTab('search.html', tab().isPrivate ? {} : parameters),
    references: {
      formats: ['BibTeX', 'RIS', 'CSL-JSON'],
      write: async ({ claims }, format) =>
        valueOf(await ask('references.write', { sources: claims.map(({ source }) => source), format })),
    },
    loadState: () => loadKept(storageKey()),
    storeState: (state) => void keep(storageKey(), state),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

/** Time for the page beside the screen to be read anew, so that what is asked of it next is up to date. */
const pageFollows = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

const valueOf = <T>(answer: Answer<T>): T | null => (answer.ok ? answer.value : null);

/** Site access may be withheld for all sites or for this one, in both browsers; then its address is not known either. */
const sitesOf = (url: string | undefined): readonly string[] =>
  url?.startsWith('http') ? [`${new URL(url).origin}/*`] : ALL_SITES;

const hostOf = (url: string | undefined): string => (url?.startsWith('http') ? new URL(url).hostname : '');

interface Reading {
  readonly page: PageReading;
  readonly context: PageContext;
}

/** Done when the page in this tab has obeyed what was changed: the screen that reads it next is told what holds now. */
async function obeyed(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await askFrames(tab, 'page.refresh', { relink: false });
}

/** A timeline that will be asked for once the names of the page are drawn: asked beside them, and perhaps answered before. */
interface TimelineAhead {
  readonly key: string;
  readonly early: TimelineView | null;
  readonly answer: Promise<Answer<TimelineView>>;
}

/**
 * What the page's script says; without an answer, why there is none. `onNames` is told as soon as the names are known, with what was
 * answered when the page was read, if anything was; the background is asked when it has resolved.
 */
async function readPage(
  { id, url }: ActiveTab,
  onNames: (
    early: { readonly page: PageReading | null; readonly context: PageContext },
    names: PageNames['names'],
    timeline: TimelineView | null,
  ) => Promise<void>,
): Promise<Reading> {
  const host = hostOf(url);
  const without = (page: PageReading): Reading => ({ page, context: {} });
  if (id === undefined) return without({ state: 'not-web' });
  const asked = await takeEarly(id);
  const names = mergeNames(asked ? asked.names : await askFrames(id, 'page.names', {}));
  if (!names) {
    if (url !== undefined && !/^https?:/.test(url)) return without({ state: 'not-web' });
    // Firefox shows PDF files by a page of its own, where no script of ours runs.
    if (/\.pdf(?:$|[?#])/i.test(url ?? '')) return without({ state: 'not-text', host });
    return without((await hasAccess(sitesOf(url))) ? { state: 'not-read', host } : { state: 'no-access', host });
  }
  const { state, names: found, context } = names;
  const words = new Map(found.map(({ entity, texts }) => [entity, texts ?? []]));
  const pageOf = (settings: Settings | null, view: PageView): PageReading => {
    const mode = settings ? siteMode(settings, host) : 'automatic';
    return { state: 'read', host, mode, title: context.title ?? '', view, words };
  };
  const known = found.map(({ entity, count }) => ({ entity, count }));
  if (state === 'read' && known.length > 0) {
    const settings = await loadSettings();
    const key = aheadKey(found, context, settings.certaintyFloor);
    const early = asked ? fitting(asked.ahead, key) : await loadAhead(id, key);
    await onNames({ page: early && pageOf(settings, early.view), context }, found, early?.timeline ?? null);
  }
  // Asked beside each other: a background that rested opens what it knows once, and does not wait for this screen in between.
  const viewed = state === 'read' ? ask('page.view', { names: known, context, tab: id }) : null;
  const status = await ask('status.read', {});
  const settings = status.ok ? status.value.settings : null;
  if (state === 'not-text') return without({ state, host });
  if (state !== 'read')
    return { page: { state, host, mode: settings ? siteMode(settings, host) : 'automatic' }, context };
  const view = await viewed;
  if (!view?.ok) return { page: { state: 'not-read', host }, context };
  return { page: pageOf(settings, view.value), context };
}

interface Told {
  readonly settings: Settings;
  readonly packs: readonly { name: string; state: string; sentence?: string; incidents: number }[];
}

async function statusFrom({ settings, packs }: Told): Promise<Status> {
  const broken = packs.filter(({ state }) => state === 'broken' || state === 'newer');
  return {
    settings,
    hasPacks: packs.some(({ state }) => state === 'ready' || state === 'loading'),
    loading: packs.filter(({ state }) => state === 'loading').map(({ name }) => name),
    incidents: packs.reduce((sum, { incidents }) => sum + incidents, 0),
    troubles: await Promise.all(
      broken.map(async ({ name, sentence }) => ({ name, sentence: sentence ? await sayProblem(sentence) : '' })),
    ),
  };
}
