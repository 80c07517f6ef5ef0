import { browser } from './browser.ts';
import { askFirstFrame, askFrames } from './page-frames.ts';
import { switchPrivately } from './private-sites.ts';
import { siteMode } from '../model/settings.ts';
import { changeSettings, loadSettings } from './stored-settings.ts';

/** The keyboard commands of the manifest. The popup's own is the browser's. */
export function serveCommands(savePage: (tab: number) => Promise<unknown>): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    void run(command, { id: tab.id, url: tab.url, isPrivate: tab.incognito }, savePage);
  });
}

async function run(
  command: string,
  { id: tab, url, isPrivate }: { readonly id: number; readonly url: string | undefined; readonly isPrivate: boolean },
  savePage: (tab: number) => Promise<unknown>,
): Promise<void> {
  if (command === 'next-name') await askFirstFrame(tab, 'page.step', { by: 1 });
  if (command === 'previous-name') await askFirstFrame(tab, 'page.step', { by: -1 });
  if (command === 'rescan') await askFrames(tab, 'page.rescan', {});
  if (command === 'save-page') await savePage(tab);
  if (command === 'toggle-site' && url)
    await (isPrivate ? switchPrivately(tab, new URL(url).hostname, 'toggle') : toggleSite(url));
}

/** Switches a site off, or back to what holds everywhere. */
async function toggleSite(url: string): Promise<void> {
  const host = new URL(url).hostname;
  const settings = await loadSettings();
  const { [host]: _old, ...others } = settings.sites;
  const isOff = siteMode(settings, host) === 'never';
  await changeSettings({ sites: isOff ? others : { ...others, [host]: 'never' } });
}
