export { findBrowser, type BrowserName } from '../src/cli/find-browser.ts';
