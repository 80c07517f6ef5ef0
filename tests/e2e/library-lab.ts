import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { LibraryRequests } from '../../src/platform/library-protocol.ts';
import type { Answer, BackgroundRequests, ParamsOf, ResultOf } from '../../src/platform/protocol.ts';

type Requests = Omit<BackgroundRequests, keyof LibraryRequests> & LibraryRequests;

/** Asks the background as a screen of ours does. */
export async function ask<Name extends keyof Requests>(
  page: Page,
  name: Name,
  params: ParamsOf<Requests, Name>,
): Promise<ResultOf<Requests, Name>> {
  const answer = (await page.evaluate(
    async (message) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      return (api.browser ?? api.chrome).runtime.sendMessage(message);
    },
    { backstory: 1, name, params },
  )) as Answer<ResultOf<Requests, Name>> | undefined;
  if (!answer) throw new Error(`library test: no answer to ${name}`);
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

/** Id of the tab that shows an address; -1 when there is none. */
export async function tabOf(page: Page, address: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const tabs = await (api.browser ?? api.chrome).tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, address);
}

/** Looks again and again until there is something. */
export async function waitFor<T>(
  look: () => Promise<T | undefined | false>,
  what: string,
  timeout = 20_000,
): Promise<T> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > until) throw new Error(`library test: ${what} did not come`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Chooses files in a file field. */
export async function choose(page: Page, selector: string, ...files: readonly string[]): Promise<void> {
  const input = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}

/** Turns to a part of the library page. */
export const show = (page: Page, part: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, part);
export const text = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');
export const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

/** A folder for the files and profiles of one test. */
export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'backstory-library-'));

/** Rows `from` to `to` of a plain table of events, with its header. */
export function tableOf(rows: number, word = 'Event'): string {
  const row = (_: unknown, i: number): string =>
    `2020-01-${String((i % 28) + 1).padStart(2, '0')},Town ${i},${word} ${i}`;
  return `date,place,title\n${Array.from({ length: rows }, row).join('\n')}\n`;
}

/** Starts the import of files as a reader does, and waits until it runs. */
export async function startImport(page: Page, ...files: readonly string[]): Promise<void> {
  await show(page, 'imports');
  await choose(page, '#import-files', ...files);
  await page.waitForSelector('#start-import');
  await press(page, '#start-import');
}

/** The file of the backup that the page offers to save. */
export async function backupBytes(page: Page): Promise<Buffer> {
  const letters = await page.evaluate(async () => {
    const make = URL.createObjectURL.bind(URL);
    const made = new Promise<string>((resolve) => {
      URL.createObjectURL = (blob: Blob | MediaSource): string => {
        const reader = new FileReader();
        reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
        reader.readAsDataURL(blob as Blob);
        return make(blob);
      };
    });
    document.querySelector<HTMLElement>('#save-backup')?.click();
    const text = await made;
    URL.createObjectURL = make;
    return text;
  });
  return Buffer.from(letters, 'base64');
}

/** The same as text, for a backup without large packs. */
export const backupText = async (page: Page): Promise<string> => (await backupBytes(page)).toString('utf8');
