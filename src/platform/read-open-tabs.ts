import { browser } from './browser.ts';

interface ContentScript {
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly all_frames?: boolean;
}

const ALL = ['http://*/*', 'https://*/*'];

/**
 * At install and update, and when the reader allows a site (then `sites`, match patterns), the tabs that are already open get the scripts
 * that the manifest gives to new ones. Pages that refuse are left alone.
 */
export async function readOpenTabs(sites: readonly string[] = ALL): Promise<void> {
  const scripts = (browser.runtime.getManifest().content_scripts ?? []) as readonly ContentScript[];
  const tabs = await browser.tabs.query({ url: [...sites] });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.discarded) continue;
    for (const script of scripts) {
      const target = { tabId: tab.id, allFrames: script.all_frames ?? false };
      if (script.css) await browser.scripting.insertCSS({ target, files: [...script.css] }).catch(() => undefined);
      if (script.js) await browser.scripting.executeScript({ target, files: [...script.js] }).catch(() => undefined);
    }
  }
}
