import { readSettings, type Settings } from '../model/settings.ts';
import type { EntityId } from '../model/id.ts';
import { loadMessages, type Lookup } from './messages-text.ts';
import type { Answer, BackgroundRequests, Envelope, ParamsOf, RequestName, ResultOf } from './protocol.ts';

/*
 * The extension API as the card's frame uses it: bare, without webextension-polyfill, because the frame is opened on every page
 * with a mark and what it uses returns promises in both browsers. Firefox gives such a frame only runtime, storage and i18n.
 */

/** Asks the background; a background that is gone is an answer with a sentence. */
export async function askFromCard<Name extends RequestName<BackgroundRequests>>(
  name: Name,
  params: ParamsOf<BackgroundRequests, Name>,
): Promise<Answer<ResultOf<BackgroundRequests, Name>>> {
  try {
    const answer: unknown = await chrome.runtime.sendMessage({ backstory: 1, name, params } satisfies Envelope);
    return (answer as Answer<ResultOf<BackgroundRequests, Name>> | undefined) ?? { ok: false, sentence: '' };
  } catch (error) {
    return { ok: false, sentence: String(error) };
  }
}

/** The reader's settings, and the words of the interface in the language that they name. */
export async function loadCardWords(): Promise<{ settings: Settings; lookup: Lookup }> {
  const stored: Record<string, unknown> = await chrome.storage.local.get('settings').catch(() => ({}));
  const settings = readSettings(stored['settings']);
  const own: Lookup = (key, values) => chrome.i18n.getMessage(key, [...values]);
  return { settings, lookup: await loadMessages(settings.language, own, (path) => chrome.runtime.getURL(path)) };
}

/** Calls back when settings change. */
export function onCardSettings(callback: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'settings' in changes) callback();
  });
}

let windowId: number | undefined;
if ('windows' in chrome) void chrome.windows.getCurrent().then((window) => (windowId = window.id));

/**
 * Opens an entity in the side panel (asked for first, inside the reader's click), else on the search page in a tab. `refuse`: the
 * words of the page and its host, when the reader said that they do not mean it.
 */
export async function openEntity(
  entity: EntityId,
  refuse?: { words: readonly string[]; site: string | null },
): Promise<void> {
  const opened = startPanel();
  const request = { entity, ...(refuse ? { refuse } : {}), at: Date.now() };
  await chrome.storage.session?.set({ [`panel-request ${windowId ?? ''}`]: request }).catch(() => undefined);
  if (!(await opened)) await askFromCard('screen.open', { screen: 'search', entity, ...(refuse ? { refuse } : {}) });
}

async function startPanel(): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX || windowId === undefined || !('sidePanel' in chrome)) return false;
    await chrome.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
