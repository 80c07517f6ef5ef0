import { browser } from './browser.ts';
import { readSettings, type Settings } from '../model/settings.ts';

const KEY = 'settings';
let known: Promise<Settings> | null = null;

/** The reader's settings; read from storage once for each life of the background. A storage that fails gives the defaults. */
export function loadSettings(): Promise<Settings> {
  known ??= browser.storage.local
    .get(KEY)
    .then((stored) => readSettings(stored[KEY]))
    .catch(() => readSettings(null));
  return known;
}

/** Changes some settings, checked at the door like everything stored, and returns all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change });
  known = Promise.resolve(settings);
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back when settings were changed by another of our contexts, or by this one. */
export function onSettingsChanged(callback: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(KEY in changes)) return;
    const settings = readSettings(changes[KEY]?.newValue);
    known = Promise.resolve(settings);
    callback(settings);
  });
}
