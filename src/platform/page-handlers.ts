import type { ArticleReader } from './article-reader.ts';
import { showCount, showState } from './badge.ts';
import { cardPass } from './card-pass.ts';
import { injectScript, loadMarksSheet } from './inject-script.ts';
import type { Handlers } from './messenger.ts';
import { openTab } from './open-screen.ts';
import { rememberFrame } from './page-frames.ts';
import type { PageLinks } from './page-links.ts';
import { ordersFor } from './page-orders.ts';
import { privateSettings } from './private-sites.ts';
import type { BackgroundRequests } from './protocol.ts';
import { changeSettings, loadSettings } from './stored-settings.ts';

interface PageTools {
  readonly articles: Pick<ArticleReader, 'pageStarted' | 'pageWasRead'>;
  readonly pageLinks: Pick<PageLinks, 'forget'>;
  /** Opens what is known, for the question that is going to come. */
  readonly warm: () => Promise<unknown>;
}

/** Messages whose answers need no pack. */
export type PageMessages = Pick<
  BackgroundRequests,
  | 'page.hello'
  | 'page.reader'
  | 'page.card'
  | 'page.sheet'
  | 'page.count'
  | 'card.admit'
  | 'settings.change'
  | 'site.change'
  | 'screen.open'
>;

/** The answers that the background's first script gives by itself: to pages that begin, and to what changes settings or opens a screen. */
export function createPageHandlers(tools: PageTools): Handlers<PageMessages> {
  return {
    'page.hello': async ({ url }, sender) => {
      tools.pageLinks.forget(sender);
      const { tab, frame = 0 } = sender;
      if (tab !== undefined) await rememberFrame(tab, frame);
      const settings = await (sender.isPrivateWindow ? privateSettings() : loadSettings());
      const orders = ordersFor(settings, sender.tabUrl ?? url, url);
      const top = sender.frame === 0 ? sender.tab : undefined;
      if (top !== undefined) void tools.articles.pageStarted(top, url);
      // The page is not kept waiting for a picture, and what is known is loaded while it gathers its text.
      setTimeout(() => {
        if (top !== undefined) void showState(top, orders.paused ? 'paused' : orders.mode === 'never' ? 'off' : 'on');
        if (!orders.paused && (orders.mode === 'automatic' || orders.mode === 'always'))
          void tools.warm().catch(() => undefined);
      }, 0);
      return orders;
    },
    'page.reader': async (_, sender) => {
      await injectScript(sender, 'page-reader.js');
      return null;
    },
    'page.card': async (_, sender) => {
      if (!sender.isOwn) await injectScript(sender, 'page-card.js');
      return { pass: await cardPass() };
    },
    'page.sheet': () => loadMarksSheet(),
    'card.admit': async ({ pass }, { isOwn }) => isOwn && pass === (await cardPass()),
    'page.count': async ({ names }, sender) => {
      if (sender.tab === undefined || sender.frame !== 0) return null;
      await showCount(sender.tab, Math.max(0, Math.trunc(names) || 0));
      // What is read of private windows is kept nowhere, not in the browser's memory either.
      if (names > 0 && sender.url && !sender.isPrivateWindow) void tools.articles.pageWasRead(sender.tab, sender.url);
      return null;
    },
    'settings.change': ({ change }, sender) => {
      refusePages(sender.isOwn);
      return changeSettings(change);
    },
    'site.change': async ({ host, mode }, sender) => {
      refusePages(sender.isOwn);
      const { [host]: _old, ...others } = (await loadSettings()).sites;
      return changeSettings({ sites: mode === null ? others : { ...others, [host]: mode } });
    },
    'screen.open': async ({ screen, query, entity, incident, report, refuse }, sender) => {
      refusePages(sender.isOwn);
      // Browsers open our pages in a usual window: what was asked in a private one does not go there.
      const parameters = sender.isPrivateWindow
        ? {}
        : { q: query, entity, incident, report, word: refuse?.words[0], site: refuse?.site };
      await openTab(
        `${screen}.html`,
        Object.fromEntries(
          Object.entries(parameters).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
        ),
      );
      return null;
    },
  };
}

/** Nothing that a page's script sends may change what is stored. */
function refusePages(isOwn: boolean): void {
  if (!isOwn) throw new Error('only the screens of Backstory can change this');
}
