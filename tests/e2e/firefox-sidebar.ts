import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window.ts';

/** Asks the sidebar of Firefox, which no protocol lists, by an expression that sees `content`; it is opened first unless it must be open by itself. */
export const inSidebar = (expression: string, isOpened = true): string => `(async () => {
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
  const id = [...SidebarController.sidebars.keys()].find((key) => /backstory/.test(key));
  if (${isOpened} && !SidebarController.isOpen) await SidebarController.show(id);
  for (let tries = 0; tries < 100; tries += 1) {
    await sleep(100);
    const panel = SidebarController.isOpen && SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
    if (!panel?.messageManager || !panel.currentURI.spec.endsWith('/sidepanel.html')) continue;
    const answer = await new Promise((resolve) => {
      const hear = ({ data }) => {
        panel.messageManager.removeMessageListener('backstory:sidebar', hear);
        resolve(data);
      };
      panel.messageManager.addMessageListener('backstory:sidebar', hear);
      const script = 'sendAsyncMessage("backstory:sidebar", (' + ${JSON.stringify(expression)} + ')())';
      panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    });
    if (answer) return JSON.stringify(answer);
  }
  return 'null';
})()`;

export const CLOSE_SIDEBAR = `(async () => { SidebarController.hide(); return JSON.stringify(SidebarController.isOpen); })()`;

const TABS = `(async () => JSON.stringify(gBrowser.browsers.map((one) => one.currentURI.spec).filter((url) => /search\\.html/.test(url))))()`;
const IS_OPEN = `(async () => JSON.stringify(SidebarController.isOpen))()`;
const ASKED = `() => content.document.querySelector('[role=combobox]')?.value || content.document.querySelector('.entity h1')?.textContent`;

/** The search that Firefox shows: the address of a tab of ours, or what the sidebar was asked for. */
export async function openedScreen(browser: Browser): Promise<string> {
  for (
    const until = Date.now() + 15_000;
    Date.now() < until;
    await new Promise((resolve) => setTimeout(resolve, 150))
  ) {
    const tabs = await inBrowserWindow<string[]>(browser, TABS);
    if (tabs.length > 0) return tabs.join(' ');
    if (!(await inBrowserWindow<boolean>(browser, IS_OPEN))) continue;
    const asked = await inBrowserWindow<string | null>(browser, inSidebar(ASKED, false));
    if (asked) return `sidebar ${asked}`;
  }
  return 'none';
}
