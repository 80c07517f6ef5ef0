import { defineBackground } from 'wxt/utils/define-background';
import { createBackgroundHandlers } from '../src/platform/background-handlers.ts';
import { dressBadge } from '../src/platform/badge.ts';
import { serveCommands } from '../src/platform/commands.ts';
import { createKnowledge } from '../src/platform/knowledge.ts';
import { loadBundledPack } from '../src/platform/load-packs.ts';
import { serveMenus } from '../src/platform/menus.ts';
import { serve } from '../src/platform/messenger.ts';
import { serveOmnibox } from '../src/platform/omnibox.ts';
import { onInstall } from '../src/platform/on-install.ts';
import { openTab } from '../src/platform/open-screen.ts';
import { readOpenTabs } from '../src/platform/read-open-tabs.ts';
import { refreshPages } from '../src/platform/refresh-pages.ts';
import { onSettingsChanged } from '../src/platform/stored-settings.ts';

/** Wiring only. Listeners are registered synchronously; the browser may stop and wake this script at any time. */
export default defineBackground({
  type: 'module',
  main() {
    const knowledge = createKnowledge({ loadPacks: async () => [await loadBundledPack()], loadRules: async () => [] });
    const handlers = createBackgroundHandlers({
      knowledge: knowledge.get,
      sameEvents: () => [],
      pageWasRead: () => undefined,
    });
    serve(handlers as never);
    serveOmnibox(
      async (query, limit) =>
        (await knowledge.get())
          .search()
          .query(query, { limit })
          .map(({ title, date }) => ({ title, date, certainty: '' })),
      { default: (query) => `Backstory: ${query}` },
    );
    serveMenus({ search: 'Search Backstory for “%s”', save: 'Save this page' }, async () => null);
    serveCommands(async () => null);
    onSettingsChanged((settings) => void refreshPages(settings, true));
    onInstall((first) => {
      void readOpenTabs();
      if (first) void openTab('welcome.html');
    });
    void dressBadge();
  },
});
