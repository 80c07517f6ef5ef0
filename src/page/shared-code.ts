import { isArticle } from './article-test.ts';
import { awaitArticle } from './await-article.ts';
import { attachBareHost } from './bare-host.ts';
import { pageState } from './page-state.ts';
import { watchAddress } from './watch-address.ts';

/** Code of the scout that the session needs as well: handed over, because the page has it already. */
export const SHARED_CODE = { isArticle, awaitArticle, watchAddress, attachBareHost, pageState };
export type SharedCode = typeof SHARED_CODE;
