import type { PageExtract } from '../model/page-extract.ts';
import { browser } from './browser.ts';

/** Built from `entrypoints/save-page.ts`; injected on demand only. */
const SCRIPT = 'save-page.js';

/** Reads the page of a tab by a script injected for it; rejects with a sentence where the browser does not allow it. */
export async function extractFromTab(tab: number): Promise<{ page: PageExtract; isPrivateWindow: boolean }> {
  const { incognito } = await browser.tabs.get(tab);
  if (incognito) throw new Error('Nothing is saved from private windows.');
  const page = await runIn(tab);
  if (!page) throw new Error('This page could not be read.');
  return { page, isPrivateWindow: incognito };
}

async function runIn(tab: number): Promise<PageExtract | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [`/${SCRIPT}`],
    });
    return answer?.result as PageExtract | undefined;
  } catch (error) {
    throw new Error('The browser does not let extensions read this page.', { cause: error });
  }
}
