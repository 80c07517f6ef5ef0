import { browser } from './browser.ts';

/** Calls back with the sites (match patterns) that the reader has just allowed. Call it synchronously when the background starts. */
export function onAccess(callback: (sites: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) callback(origins);
  });
}
