import type { SourceText } from '../model/report.ts';
import { inputFromPage } from '../library/input-from-page.ts';
import { articleOfTab } from './library-extract.ts';

/** The article shown in a tab, for comparing with what is known; null when there is none. Nothing of it is kept. */
export async function articleSource(tab: number): Promise<SourceText | null> {
  const page = await articleOfTab(tab);
  return page && inputFromPage(page).source;
}
