import type { Page } from 'puppeteer-core';
import { inBrowserWindow } from './browser-window.ts';
import type { Session } from './harness.ts';

/** What stands on the clipboard: pasted in Chromium as a reader would, asked of the browser itself in Firefox, which takes no such key from a protocol. */
export async function clipboardText(session: Session, page: Page): Promise<string> {
  if (session.name === 'firefox')
    return inBrowserWindow(
      session.launched.browser,
      `(async () => {
        const wanted = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
        wanted.init(null);
        wanted.addDataFlavor('text/plain');
        Services.clipboard.getData(wanted, Services.clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
        const found = {};
        try { wanted.getTransferData('text/plain', found); } catch { return JSON.stringify(''); }
        return JSON.stringify(found.value.QueryInterface(Ci.nsISupportsString).data);
      })()`,
    );
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.id = 'pasted';
    field.focus();
  });
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    field?.remove();
    return field?.value ?? '';
  });
}
