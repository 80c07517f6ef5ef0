import { browser } from './browser.ts';
import type { PageAhead } from './page-ahead.ts';

/** Larger answers (UTF-16 units) are not kept: the browser gives all of them together 10 MB. */
const MOST_UNITS = 150_000;

const keyOf = (tab: number): string => `ahead ${tab}`;

/** In the browser's memory alone: nothing is written to the disk, and it ends with the browser. Null when nothing fits the question. */
export async function loadAhead(tab: number, key: string): Promise<PageAhead | null> {
  const stored = (await browser.storage.session.get(keyOf(tab)).catch(() => null))?.[keyOf(tab)];
  const known = stored as PageAhead | undefined;
  return known?.key === key ? known : null;
}

export async function forgetAhead(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab)).catch(() => undefined);
}

/** Keeps it, unless it is too large. */
export async function keepAhead(tab: number, ahead: PageAhead): Promise<void> {
  if (JSON.stringify(ahead).length > MOST_UNITS) return forgetAhead(tab);
  await browser.storage.session.set({ [keyOf(tab)]: ahead }).catch(() => undefined);
}
