import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * Runs before the page's own markup and does nothing: that a script of ours was there first is what keeps a page's
 * `<form id="browser">` from standing in the place of the extension API in the script that comes later.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: () => undefined,
});
