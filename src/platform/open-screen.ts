import { browser } from './browser.ts';

/**
 * Where the panel of a window looks for what it was asked to show: each window has its own place, so that what was asked for in a private
 * window never shows in another one. Kept in memory alone.
 */
export const panelRequestKey = (windowId: number | undefined): string => `panel-request ${windowId ?? ''}`;

/** What the side panel is asked to show. */
export interface PanelRequest {
  readonly query?: string;
  readonly entity?: string;
  /** "Not this": the words on the page that were taken for the entity, and the host of that page. */
  readonly refuse?: { readonly words: readonly string[]; readonly site: string | null };
  /** Grows with every request, so that asking for the same again is heard. */
  readonly at?: number;
}

interface PanelApi {
  readonly sidePanel?: { open(target: { windowId: number }): Promise<void> };
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Browsers want this call inside the reader's gesture, so it is made
 * first and nothing is awaited before it. Resolves to false when the browser did not count a gesture.
 */
export async function openPanel(windowId: number | undefined, request: PanelRequest): Promise<boolean> {
  const opened = startPanel(windowId);
  await browser.storage.session
    .set({ [panelRequestKey(windowId)]: { ...request, at: Date.now() } })
    .catch(() => undefined);
  return opened.then(
    () => true,
    () => false,
  );
}

function startPanel(windowId: number | undefined): Promise<void> {
  const api = import.meta.env.FIREFOX ? undefined : (globalThis as { chrome?: PanelApi }).chrome?.sidePanel;
  try {
    if (api && windowId !== undefined) return api.open({ windowId });
    if ('sidebarAction' in browser && browser.sidebarAction) return browser.sidebarAction.open();
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
  return Promise.reject(new Error('this browser has no side panel'));
}

/** Opens one of our pages in a tab, or the tab that shows it already. */
export async function openTab(file: string, parameters: Readonly<Record<string, string>> = {}): Promise<void> {
  const url = new URL(browser.runtime.getURL(file));
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  await browser.tabs.create({ url: url.href });
}
