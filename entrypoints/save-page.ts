import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '../src/page/extract-page.ts';

/**
 * Injected into a tab on demand: answers with what the page says. Stores nothing, listens to nothing. Loaded by a page of ours it leaves
 * behind how that is done, for HTML files (`platform/load-extract.ts`): Readability is in the package once.
 */
export default defineUnlistedScript(() => {
  if (!location.protocol.endsWith('-extension:')) return extractPage(document, location.href);
  Object.assign(globalThis, { backstoryExtract: extractPage });
  return undefined;
});
