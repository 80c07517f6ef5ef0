import type browser from 'webextension-polyfill';

/** In the background's second script `webextension-polyfill` is this (`wxt.config.ts`): the one that whoever loads the script has already (`browser.ts`). */
export default (globalThis as { backstoryBrowser?: typeof browser }).backstoryBrowser;
