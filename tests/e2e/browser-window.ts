import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string }[]; result?: { value: string } } }>;
}

const IS_PRIVATE = 'JSON.stringify(PrivateBrowsingUtils.isWindowPrivate(window))';

/** Runs a script with the rights of Firefox itself in its window: address bar, toolbar popup and sidebar are not a part of any page. `isPrivate` asks for the private window. */
export async function inBrowserWindow<T>(browser: Browser, expression: string, isPrivate = false): Promise<T> {
  const connection = (browser as unknown as { connection: BidiConnection }).connection;
  const run = async (script: string, context: string | undefined): Promise<unknown> => {
    const params = { expression: script, target: { context }, awaitPromise: true };
    return JSON.parse((await connection.send('script.evaluate', params)).result.result?.value ?? 'null');
  };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = (tree.result.contexts ?? []).map(({ context }) => context);
  if (!isPrivate) return (await run(expression, windows[0])) as T;
  for (const context of windows) if (await run(IS_PRIVATE, context)) return (await run(expression, context)) as T;
  throw new Error('browser window: none of them is private');
}

/** Alt, Shift and a letter pressed in Firefox's window, as its own widgets see it. */
export async function pressKeys(browser: Browser, letter: string, isPrivate = false): Promise<void> {
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
    isPrivate,
  );
}
