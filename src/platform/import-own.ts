import { browser } from './browser.ts';

/** Runs a script of the package that leaves something behind in this context. Not in Chromium's background, where `import()` is not allowed. */
export const importOwn = async (file: string): Promise<void> =>
  void (await import(/* @vite-ignore */ browser.runtime.getURL(file)));
