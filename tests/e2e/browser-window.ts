import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string }[]; result?: { value: string } } }>;
}

/** Runs a script with the rights of Firefox itself in its window: address bar, toolbar popup and sidebar are not a part of any page. */
export async function inBrowserWindow<T>(browser: Browser, expression: string): Promise<T> {
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  return JSON.parse(answer.result.result?.value ?? 'null') as T;
}

/** Alt, Shift and a letter pressed in Firefox's window, as its own widgets see it. */
export async function pressKeys(browser: Browser, letter: string): Promise<void> {
  await inBrowserWindow(
    browser,
    `(async () => {
      gBrowser.selectedBrowser.focus();
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const held = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft']].map(([key, code]) => new KeyboardEvent('', { key, code }));
      const letter = new KeyboardEvent('', { key: '${letter}', code: 'Key${letter}', keyCode: ${letter.charCodeAt(0)} });
      for (const key of [...held, letter]) keys.keydown(key);
      for (const key of [letter, ...held.reverse()]) keys.keyup(key);
      return 'true';
    })()`,
  );
}
