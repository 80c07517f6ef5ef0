import { browser } from './browser.ts';
import { openPanel, openTab } from './open-screen.ts';
import { queryText } from './query-text.ts';

/** One result as the address bar shows it. */
export interface Suggestion {
  /** What is searched for when it is chosen. */
  readonly title: string;
  /** The title in the reader's language. */
  readonly said: string;
  readonly date: string;
  readonly certainty: string;
}

const MOST = 6;

/** Chromium reads its suggestions as XML and marks what stands in `<match>` and `<dim>`; Firefox prints them as they are. */
const readsMarkup = browser.runtime.getURL('').startsWith('chrome-extension:');

/**
 * The keyword `bs`: suggestions with date and certainty, and Enter opens the panel, or the search page where the browser does not
 * count the Enter as a gesture. Call it synchronously when the background starts.
 */
export function serveOmnibox(
  search: (query: string, limit: number) => Promise<readonly Suggestion[]>,
  words: { readonly default: (query: string) => string; readonly plain: string },
): void {
  let windowId: number | undefined;
  let isPrivate = false;
  let latest = 0;
  // Firefox shows what was set before the letter that was just typed: with the query in it, it would be one letter behind.
  if (!readsMarkup) browser.omnibox.setDefaultSuggestion({ description: words.plain });
  browser.omnibox.onInputStarted.addListener(() => {
    void browser.windows.getLastFocused().then((window) => {
      windowId = window.id;
      isPrivate = window.incognito;
    });
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const query = queryText(text);
    latest += 1;
    const turn = latest;
    if (readsMarkup) browser.omnibox.setDefaultSuggestion({ description: escapeFor(words.default(query)) });
    void search(query, MOST).then((found) => {
      if (turn === latest) suggest(found.map((one) => ({ content: one.title, description: describe(one) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    const query = queryText(text);
    void openPanel(windowId, { query }).then(async (opened) => {
      // Browsers open our pages in a usual window, where a search of a private one has no business.
      if (!opened && !isPrivate) await openTab('search.html', { q: query });
    });
  });
}

function describe({ said, date, certainty }: Suggestion): string {
  const rest = [date, certainty].filter(Boolean).join(' · ');
  if (!readsMarkup) return rest ? `${said} — ${rest}` : said;
  return rest ? `${escapeFor(said)} <dim>${escapeFor(rest)}</dim>` : escapeFor(said);
}

function escapeFor(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  if (!readsMarkup) return plain;
  return plain.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
