import { browser } from './browser.ts';
import type { Sender } from './messenger.ts';

/** Puts the card's script (`entrypoints/page-card.ts`) into the frame that asks for it. */
export async function injectCard({ tab, frame }: Sender): Promise<void> {
  if (tab === undefined || frame === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/page-card.js'] });
}

/** The rules of `entrypoints/page.content/marks.css`, as the manifest gives them to each document. */
export async function loadMarksSheet(): Promise<string> {
  return (await fetch(browser.runtime.getURL('content-scripts/page.css'))).text();
}
