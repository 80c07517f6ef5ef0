import { browser } from './browser.ts';

/** Calls back at install and at update; `first` only at install. Call it synchronously when the background starts. */
export function onInstall(callback: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') callback(reason === 'install');
  });
}
