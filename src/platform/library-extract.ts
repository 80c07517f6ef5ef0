import type { PageExtract } from '../model/page-extract.ts';
import { browser } from './browser.ts';

/** Built from the entrypoints of these names; injected on demand only. */
type Script = 'save-page.js' | 'read-article.js';

/** Reads the page of a tab, to be saved; rejects with a sentence where the browser does not allow it, and in private windows. */
export async function extractFromTab(tab: number): Promise<PageExtract> {
  const page = await runIn(tab, 'save-page.js');
  if (!page) throw new Error('This page could not be read.');
  return page;
}

/** The article in a tab, read beside the page's own work; null when there is none. Rejects as `extractFromTab` does. */
export async function articleOfTab(tab: number): Promise<PageExtract | null> {
  return (await runIn(tab, 'read-article.js')) ?? null;
}

async function runIn(tab: number, script: Script): Promise<PageExtract | null | undefined> {
  if ((await browser.tabs.get(tab)).incognito) throw new Error('Nothing is saved from private windows.');
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [`/${script}`],
    });
    return answer?.result as PageExtract | null | undefined;
  } catch (error) {
    throw new Error('The browser does not let extensions read this page.', { cause: error });
  }
}
