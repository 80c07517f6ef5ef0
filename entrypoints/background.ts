import { defineBackground } from 'wxt/utils/define-background';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import type { Settings } from '../src/model/settings.ts';
import type { Report, SourceText } from '../src/model/report.ts';
import { mergeNames } from '../src/page/page-names.ts';
import { findSameEvents } from '../src/pack/find-same-events.ts';
import { serveAlarms } from '../src/platform/alarms.ts';
import { createAnswerAhead } from '../src/platform/answer-ahead.ts';
import { allPacks } from '../src/platform/all-packs.ts';
import { articleNotes, onTabClosed } from '../src/platform/article-notes.ts';
import { createArticleReader } from '../src/platform/article-reader.ts';
import { articleSource } from '../src/platform/article-source.ts';
import { createBackgroundHandlers } from '../src/platform/background-handlers.ts';
import { dressBadge } from '../src/platform/badge.ts';
import { serveCommands } from '../src/platform/commands.ts';
import { createKnowledge } from '../src/platform/knowledge.ts';
import { discardLibraryDatabase, keptPackFile, openLibraryDatabase } from '../src/platform/library-database.ts';
import { extractFromTab } from '../src/platform/library-extract.ts';
import { saveWithBadge } from '../src/platform/library-save-badge.ts';
import { createLibraryHandlers } from '../src/platform/library-handlers.ts';
import { storedValues } from '../src/platform/library-values.ts';
import { derivedStore, discardDerived } from '../src/platform/derived-store.ts';
import { loadBundledPack } from '../src/platform/load-packs.ts';
import { loadWorld } from '../src/platform/load-world.ts';
import { serveMenus } from '../src/platform/menus.ts';
import { loadMessages } from '../src/platform/messages-text.ts';
import { interfaceText } from '../src/platform/interface-text.ts';
import { serve } from '../src/platform/messenger.ts';
import { serveOmnibox } from '../src/platform/omnibox.ts';
import { suggestFrom, type SuggestionWords } from '../src/platform/omnibox-suggestions.ts';
import { onAccess } from '../src/platform/on-access.ts';
import { onInstall } from '../src/platform/on-install.ts';
import { openTab } from '../src/platform/open-screen.ts';
import { forgetAhead, keepAhead } from '../src/platform/ahead-notes.ts';
import { askFrames } from '../src/platform/page-frames.ts';
import { readOpenTabs } from '../src/platform/read-open-tabs.ts';
import { refreshPages } from '../src/platform/refresh-pages.ts';
import { loadSettings, onSettingsChanged } from '../src/platform/stored-settings.ts';
import { ownMessage, urlOf } from '../src/platform/screen-browser.ts';
import { readReport } from '../src/reports/read-report.ts';
import { STRETCH } from '../src/ui/explorer-state.ts';
import { formatDated } from '../src/ui/format-dated.ts';
import { createTexts } from '../src/ui/texts.ts';

/** Milliseconds after a start until what a stop interrupted is taken up again. */
const TEND_AFTER_MS = 2_000;

/** Wiring only. Listeners are registered synchronously; the browser may stop and wake this script at any time. */
export default defineBackground({
  type: 'module',
  main() {
    const read = async (source: SourceText): Promise<Report> => {
      const { linker, entities } = await knowledge.get();
      return readReport(source, { linker, entities, world: await loadWorld() });
    };
    const changed = (): void => {
      knowledge.forget();
      articles.compareAgain();
      void loadSettings().then((settings) => refreshPages(settings, true));
    };
    const archive = createLibraryHandlers({
      open: openLibraryDatabase,
      discard: discardLibraryDatabase,
      discardDerived,
      values: storedValues,
      extract: extractFromTab,
      readText: ({ source }) => read(source),
      buildIncidents,
      now: () => new Date().toISOString(),
      changed,
    });
    const knowledge = createKnowledge(
      allPacks({
        loadBundled: loadBundledPack,
        tables: archive.openTables,
        library: archive.library,
        store: derivedStore,
        trouble: archive.trouble,
        packFile: keptPackFile,
        caughtUp: changed,
      }),
    );
    const readFloor = async (): Promise<Settings['certaintyFloor']> => (await loadSettings()).certaintyFloor;
    const articles = createArticleReader({
      ...articleNotes,
      extract: articleSource,
      read,
      compare: async (article) => (await knowledge.get()).ask((facts) => findSameEvents(facts, article)),
      wasRead: createAnswerAhead({
        knowledge: knowledge.get,
        floor: readFloor,
        namesOf: async (tab) => mergeNames(await askFrames(tab, 'page.names', {})),
        incidents: STRETCH,
        keep: keepAhead,
      }),
    });
    serve({
      ...createBackgroundHandlers({
        knowledge: knowledge.get,
        articles,
      }),
      ...archive.handlers,
    });
    serveOmnibox(suggestFrom(knowledge.get, loadSuggestionWords, readFloor), {
      default: (query) => interfaceText('omnibox_default', query),
    });
    const savePage = saveWithBadge(archive.savePage);
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
    serveAlarms(archive.tend);
    // Whoever woke the background is answered first.
    setTimeout(() => void archive.tend().catch(() => undefined), TEND_AFTER_MS);
  },
});

/** Dates and certainties for the address bar, in the language that the reader chose. */
async function loadSuggestionWords(): Promise<SuggestionWords> {
  const { language } = await loadSettings();
  const texts = createTexts(await loadMessages(language, ownMessage, urlOf));
  return {
    date: (when) => formatDated(texts, when),
    certainty: (certainty) => texts.text(`certainty_${certainty}`),
  };
}
