import { defineBackground } from 'wxt/utils/define-background';
import { serveAlarms } from '../src/platform/alarms.ts';
import { forgetAhead } from '../src/platform/ahead-notes.ts';
import { articleNotes, onTabClosed } from '../src/platform/article-notes.ts';
import { createArticleReader } from '../src/platform/article-reader.ts';
import type { BackgroundWork } from '../src/platform/background-work.ts';
import { dressBadge } from '../src/platform/badge.ts';
import { serveCommands } from '../src/platform/commands.ts';
import { beginReads, type EarlyReads } from '../src/platform/early-reads.ts';
import { interfaceText } from '../src/platform/interface-text.ts';
import { saveWithBadge } from '../src/platform/library-save-badge.ts';
import { keepWork, loadWork } from '../src/platform/load-work.ts';
import { serveMenus } from '../src/platform/menus.ts';
import { serve } from '../src/platform/messenger.ts';
import { serveOmnibox } from '../src/platform/omnibox.ts';
import { onAccess } from '../src/platform/on-access.ts';
import { onInstall } from '../src/platform/on-install.ts';
import { openTab } from '../src/platform/open-screen.ts';
import { createPageHandlers } from '../src/platform/page-handlers.ts';
import { createPageLinks } from '../src/platform/page-links.ts';
import { readOpenTabs } from '../src/platform/read-open-tabs.ts';
import { refreshPages } from '../src/platform/refresh-pages.ts';
import { loadSettings, onSettingsChanged } from '../src/platform/stored-settings.ts';

/** Milliseconds after a start until what a stop interrupted is taken up again. */
const TEND_AFTER_MS = 2_000;

/**
 * The background's first script: listeners, which must be registered synchronously because the browser may stop and wake this script at any
 * time, and the answers that need no pack. All else is in `background-work.ts`, loaded when it is first needed.
 */
export default defineBackground(() => {
  // Whatever woke it asks for them: the browser looks them up while the listeners are registered.
  void loadSettings();
  const pageLinks = createPageLinks();
  const articles = createArticleReader({
    ...articleNotes,
    extract: async (tab) => (await work()).articles.extract(tab),
    read: async (source) => (await work()).articles.read(source),
    compare: async (article) => (await work()).articles.compare(article),
    wasRead: async (tab, events) => (await work()).articles.wasRead(tab, events),
  });
  let started: BackgroundWork | null = null;
  let early: EarlyReads | null = null;
  const work = async (): Promise<BackgroundWork> => {
    // Before the script is asked for: that keeps this thread until it is there.
    if (!started) early ??= beginReads();
    const { createWork } = await loadWork();
    started ??= createWork({
      early: early ?? {},
      settings: loadSettings,
      pageLinks,
      articles,
      changed: () => {
        articles.compareAgain();
        void loadSettings().then((settings) => refreshPages(settings, true));
      },
    });
    return started;
  };
  keepWork();
  const tend = async (): Promise<void> => (await work()).tend();
  const warm = async (): Promise<unknown> => (await work()).warm();
  serve(createPageHandlers({ articles, pageLinks, warm }), async () => (await work()).handlers);
  serveOmnibox(async (query, limit) => (await work()).suggest(query, limit), {
    default: (query) => interfaceText('omnibox_default', query),
    plain: interfaceText('search_title'),
  });
  const savePage = saveWithBadge(async (tab) => (await work()).savePage(tab));
  serveMenus({ search: interfaceText('menu_search'), save: interfaceText('menu_save') }, savePage);
  serveCommands(savePage);
  onSettingsChanged((settings) => void refreshPages(settings, true));
  onInstall((first) => {
    void readOpenTabs();
    if (first) void openTab('welcome.html');
  });
  onTabClosed((tab) => void Promise.all([articleNotes.keepNote(tab, null), forgetAhead(tab)]));
  onAccess((sites) => void readOpenTabs(sites));
  void dressBadge();
  serveAlarms(tend);
  // Whoever woke the background is answered first.
  setTimeout(() => void tend().catch(() => undefined), TEND_AFTER_MS);
});
