import { browser } from './browser.ts';
import type { ArticleNote, ArticleTools } from './article-reader.ts';

const PREFIX = 'article ';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

/** Notes about the articles in tabs, in the browser's memory alone: nothing is written to the disk, and they end with the browser. */
export const articleNotes: Pick<ArticleTools, 'loadNote' | 'keepNote'> = {
  async loadNote(tab) {
    const key = keyOf(tab);
    const note = (await browser.storage.session.get(key).catch(() => null))?.[key];
    return (note as ArticleNote | undefined) ?? null;
  },
  async keepNote(tab, note) {
    const key = keyOf(tab);
    await (note ? browser.storage.session.set({ [key]: note }) : browser.storage.session.remove(key)).catch(
      () => undefined,
    );
  },
};

/** Calls back when what is known of the article in a tab has changed; returns the way to stop that. */
export function onArticleNote(callback: (tab: number) => void): () => void {
  const hear = (changes: Readonly<Record<string, unknown>>): void => {
    for (const key of Object.keys(changes)) if (key.startsWith(PREFIX)) callback(Number(key.slice(PREFIX.length)));
  };
  browser.storage.session.onChanged.addListener(hear);
  return () => browser.storage.session.onChanged.removeListener(hear);
}

/** Calls back with each tab that is closed; call it synchronously when the background starts. */
export function onTabClosed(callback: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener(callback);
}
