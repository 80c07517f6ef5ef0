import { browser } from './browser.ts';
import type { Sender } from './messenger.ts';

/** Puts one of the scripts that pages get when they need them (`entrypoints/page-*.ts`) into the frame that asks for it. */
export async function injectScript({ tab, frame }: Sender, file: 'page-card.js' | 'page-reader.js'): Promise<void> {
  if (tab === undefined || frame === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [`/${file}`] });
}

/** The rules of `entrypoints/page.content/marks.css`, as the manifest gives them to each document. */
export async function loadMarksSheet(): Promise<string> {
  return (await fetch(browser.runtime.getURL('content-scripts/page.css'))).text();
}
