import browser from 'webextension-polyfill';

/** The extension API. This file is the one door to it for the background and our own screens (content scripts use `page-port.ts`). */
export { browser };

// The background's second script uses the same one (`shared-browser.ts`).
Object.assign(globalThis, { backstoryBrowser: browser });
