import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buildIncidents } from '../src/incidents/build-incidents.ts';
import { exportPack } from '../src/library/export-pack.ts';
import type { Settings } from '../src/model/settings.ts';
import type { Report, SourceText } from '../src/model/report.ts';
import { mergeNames } from '../src/page/page-names.ts';
import { findSameEvents } from '../src/pack/find-same-events.ts';
import { keepAhead } from '../src/platform/ahead-notes.ts';
import { allPacks } from '../src/platform/all-packs.ts';
import { createAnswerAhead } from '../src/platform/answer-ahead.ts';
import { createAnswerHandlers } from '../src/platform/answer-handlers.ts';
import { articleSource } from '../src/platform/article-source.ts';
import type { BackgroundWork, WorkScript, WorkTools } from '../src/platform/background-work.ts';
import { derivedStore, discardDerived } from '../src/platform/derived-store.ts';
import { takeEarly } from '../src/platform/early-reads.ts';
import { createKnowledge } from '../src/platform/knowledge.ts';
import { discardLibraryDatabase, keptPackFile, openLibraryDatabase } from '../src/platform/library-database.ts';
import { extractFromTab } from '../src/platform/library-extract.ts';
import { createLibraryHandlers } from '../src/platform/library-handlers.ts';
import { storedValues } from '../src/platform/library-values.ts';
import { loadEverything } from '../src/platform/load-everything.ts';
import { loadBundledPack } from '../src/platform/load-packs.ts';
import { loadWorld } from '../src/platform/load-world.ts';
import { loadMessages } from '../src/platform/messages-text.ts';
import { suggestFrom, type SuggestionWords } from '../src/platform/omnibox-suggestions.ts';
import { askFrames } from '../src/platform/page-frames.ts';
import { ownMessage, urlOf } from '../src/platform/screen-browser.ts';
import { STRETCH } from '../src/ui/explorer-state.ts';
import { formatDated } from '../src/ui/format-dated.ts';
import { sayHit } from '../src/ui/say-title.ts';
import { createTexts } from '../src/ui/texts.ts';
import type { WorkerName } from './library/open-worker.ts';
import { sendConflicts } from './library/send-conflicts.ts';
import { sendRows } from './library/send-rows.ts';

/** What this script does in a worker of the library page: most of what the two need is in here. */
const WORKERS: Readonly<Record<WorkerName, () => void>> = {
  'Backstory: conflicts': sendConflicts,
  'Backstory: rows': sendRows,
};

/** The background's second script: packs, linker, search, library and the reading of texts. In the background it registers no listeners. */
export default defineUnlistedScript(() => {
  WORKERS[self.name as WorkerName]?.();
  Object.assign(globalThis, { backstoryWork: { createWork, loadEverything, exportPack } satisfies WorkScript });
});

function createWork({ settings, pageLinks, articles, early, changed: tell }: WorkTools): BackgroundWork {
  const read = async (source: SourceText): Promise<Report> => {
    const { linker, entities } = await knowledge.get();
    // Its lists of words and its patterns are made when a text is read, and not at each start.
    const { readReport } = await import('../src/reports/read-report.ts');
    return readReport(source, { linker: await linker(), entities, world: await loadWorld() });
  };
  const changed = (): void => {
    knowledge.forget();
    tell();
  };
  const archive = createLibraryHandlers({
    open: () => openLibraryDatabase(undefined, takeEarly(early, 'library')),
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
      loadBundled: () => loadBundledPack(early),
      tables: archive.openTables,
      library: archive.library,
      store: () => derivedStore(takeEarly(early, 'packs')),
      trouble: archive.trouble,
      packFile: keptPackFile,
      caughtUp: changed,
      merged: () => knowledge.forget(),
    }),
  );
  const readFloor = async (): Promise<Settings['certaintyFloor']> => (await settings()).certaintyFloor;
  const suggestionWords = async (): Promise<SuggestionWords> => wordsIn((await settings()).language);
  return {
    handlers: {
      ...createAnswerHandlers({ knowledge: knowledge.get, settings, articles, pageLinks }),
      ...archive.handlers,
    },
    warm: async () => (await knowledge.get()).linker(),
    suggest: suggestFrom(knowledge.get, suggestionWords, readFloor),
    savePage: archive.savePage,
    tend: archive.tend,
    articles: {
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
    },
  };
}

/** Titles, dates and certainties for the address bar, in the language that the reader chose. */
async function wordsIn(language: Settings['language']): Promise<SuggestionWords> {
  const texts = createTexts(await loadMessages(language, ownMessage, urlOf));
  return {
    title: (hit) => sayHit(texts, hit),
    date: (when) => formatDated(texts, when),
    certainty: (certainty) => texts.text(`certainty_${certainty}`),
  };
}
