import { browser } from './browser.ts';
import { siteMode, type Settings, type SiteMode } from '../model/settings.ts';
import { loadSettings } from './stored-settings.ts';

const KEY = 'private-sites';

/** The settings as they hold in private windows: what was switched there is kept in memory alone, until the browser is closed. */
export async function privateSettings(): Promise<Settings> {
  const settings = await loadSettings();
  return { ...settings, sites: { ...settings.sites, ...(await privateSites()) } };
}

/** Switches a site for private windows, and the page in this tab at once. Nothing is written down. `toggle` turns it off, or back. */
export async function switchPrivately(tab: number, host: string, mode: SiteMode | 'toggle' | null): Promise<void> {
  const now = siteMode(await privateSettings(), host);
  const next = mode === 'toggle' ? (now === 'never' ? 'automatic' : 'never') : (mode ?? 'automatic');
  await browser.storage.session.set({ [KEY]: { ...(await privateSites()), [host]: next } }).catch(() => undefined);
  const message = { backstory: 1, name: 'page.refresh', params: { relink: false } };
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

async function privateSites(): Promise<Settings['sites']> {
  const kept: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}));
  return (kept[KEY] as Settings['sites'] | undefined) ?? {};
}
