import { browser } from './browser.ts';
import { openPanel, openTab } from './open-screen.ts';
import { queryText } from './query-text.ts';

/** The context menus. Made at install and at start (browsers forget or keep them differently); clicks are served synchronously. */
export function serveMenus(
  words: { readonly search: string; readonly save: string },
  savePage: (tab: number) => Promise<unknown>,
): void {
  const make = (): void => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: 'search', title: words.search, contexts: ['selection'] });
      browser.contextMenus.create({
        id: 'save',
        title: words.save,
        contexts: ['page'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    });
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'save' && tab?.id !== undefined) void savePage(tab.id);
    if (info.menuItemId !== 'search') return;
    const query = queryText(info.selectionText ?? '');
    void openPanel(tab?.windowId, { query }).then(async (opened) => {
      // Browsers open our pages in a usual window, where a search of a private one has no business.
      if (!opened && !tab?.incognito) await openTab('search.html', { q: query });
    });
  });
}
