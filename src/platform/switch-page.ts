import type { SiteMode } from '../model/settings.ts';
import { askPage } from './messenger.ts';
import { loadSettings } from './stored-settings.ts';

/** Switches the page in a tab alone, and writes nothing down: what a switch does in a private window. */
export async function switchPage(tab: number, mode: SiteMode): Promise<void> {
  const settings = await loadSettings();
  await askPage(tab, 'page.refresh', { orders: { mode, paused: settings.paused, settings }, relink: false });
}
