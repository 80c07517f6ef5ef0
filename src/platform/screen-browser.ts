import { browser } from './browser.ts';
import { panelRequestKey, type PanelRequest } from './open-screen.ts';

/*
 * The extension API as our own screens use it: the tab beside them, site access, what is kept while the browser is open, words.
 */

/** The tab that a screen stands beside. Its address is known only where the reader has given access to it. */
export interface ActiveTab {
  readonly id: number | undefined;
  readonly windowId: number | undefined;
  readonly url: string | undefined;
  /** Nothing is written from private windows. */
  readonly isPrivate: boolean;
}

/** Sites that marks need: all of http and https. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** The tab in front of this window. */
export async function findActiveTab(): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, windowId: tab?.windowId, url: tab?.url, isPrivate: tab?.incognito ?? false };
}

/** Calls back when another tab comes to the front, or one of them has loaded another page. */
export function onTabChange(callback: (id: number) => void): void {
  browser.tabs.onActivated.addListener(({ tabId }) => callback(tabId));
  browser.tabs.onUpdated.addListener((id, change) => {
    if (change.status === 'complete' || change.url !== undefined) callback(id);
  });
}

/** True when the reader has given access to all these sites; false also where the browser cannot say. */
export async function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] }).catch(() => false);
}

/** Asks the reader for access; call it inside a click, before any wait. */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] }).catch(() => false);
}

/** What was kept under a key since the browser was started; undefined when nothing was. */
export async function loadKept(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key).catch(() => null))?.[key];
}

export async function keep(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value }).catch(() => undefined);
}

const ownWindow = (): Promise<number | undefined> =>
  browser.windows.getCurrent().then(
    ({ id }) => id,
    () => undefined,
  );

/** What the panel of this window was last asked to show. */
export async function loadPanelRequest(): Promise<PanelRequest> {
  return (await loadKept(panelRequestKey(await ownWindow()))) ?? {};
}

/** Calls back when the panel of this window is asked to show something else. */
export function onPanelRequest(callback: (request: PanelRequest) => void): void {
  const key = ownWindow().then(panelRequestKey);
  browser.storage.session.onChanged.addListener(
    (changes) =>
      void key.then((own) => {
        const request = changes[own]?.newValue as PanelRequest | undefined;
        if (request) callback(request);
      }),
  );
}

/** Address of a file of the extension. */
export const urlOf = (path: string): string => browser.runtime.getURL(path);

/** Which browser this is, by the scheme of our own addresses. */
export const browserName = (): 'chromium' | 'firefox' => (urlOf('').startsWith('moz-') ? 'firefox' : 'chromium');

/** A message of `_locales` in the browser's language; empty when there is none. */
export const ownMessage = (key: string, values: readonly string[]): string => browser.i18n.getMessage(key, [...values]);
