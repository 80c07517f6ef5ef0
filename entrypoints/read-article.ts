import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../src/page/read-article.ts';

/** Injected into a tab whose page has known names: answers with its article, for comparing. Stores nothing, listens to nothing. */
export default defineUnlistedScript(() => readArticle(document, location.href));
