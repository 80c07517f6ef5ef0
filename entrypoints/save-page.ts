import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '../src/page/extract-page.ts';

/** Injected into a tab on demand: answers with what the page says. Stores nothing, listens to nothing. */
export default defineUnlistedScript(() => extractPage(document, location.href));
