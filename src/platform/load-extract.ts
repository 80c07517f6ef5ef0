import type { PageExtract } from '../model/page-extract.ts';
import { importOwn } from './import-own.ts';
import { openOnce } from './open-once.ts';

type Extract = (document: Document, url: string) => Promise<PageExtract>;

/** How a page is read when it is saved, for HTML files in a page of ours; a load that fails is tried again. */
export const loadExtract = openOnce(async (): Promise<Extract> => {
  const scope = globalThis as { readonly backstoryExtract?: Extract };
  if (!scope.backstoryExtract) await importOwn('save-page.js');
  if (!scope.backstoryExtract) throw new Error('save-page.js did not load');
  return scope.backstoryExtract;
});
