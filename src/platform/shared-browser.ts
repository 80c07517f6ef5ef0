import type browser from 'webextension-polyfill';

/** In the background's second script `webextension-polyfill` is this (`wxt.config.ts`): the one that whoever loads the script has already (`browser.ts`). */
// oxlint-disable-next-line import/no-default-export -- it stands for a package that has one
export default (globalThis as { backstoryBrowser?: typeof browser }).backstoryBrowser;
