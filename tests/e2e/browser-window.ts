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
