import { browser } from './browser.ts';
import type { PageAhead } from './page-ahead.ts';

/** The browser gives everything that is kept so 10 MB: larger answers (UTF-16 units) are not kept, and those of the oldest tabs go. */
const MOST_UNITS = 100_000;
const MOST_TABS = 20;
const TABS = 'ahead-tabs';

const keyOf = (tab: number): string => `ahead ${tab}`;

/** In the browser's memory alone: nothing is written to the disk, and it ends with the browser. Null when nothing fits the question. */
export async function loadAhead(tab: number, key: string): Promise<PageAhead | null> {
  const stored = (await browser.storage.session.get(keyOf(tab)).catch(() => null))?.[keyOf(tab)];
  const known = stored as PageAhead | undefined;
  return known?.key === key ? known : null;
}

/** True when something was answered ahead for this tab, whether it still fits or not. */
export async function hasAhead(tab: number): Promise<boolean> {
  return keyOf(tab) in ((await browser.storage.session.get(keyOf(tab)).catch(() => null)) ?? {});
}

export async function forgetAhead(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab)).catch(() => undefined);
}

/** Keeps it, unless it is too large. */
export async function keepAhead(tab: number, ahead: PageAhead): Promise<void> {
  if (JSON.stringify(ahead).length > MOST_UNITS) return forgetAhead(tab);
  const { session } = browser.storage;
  try {
    const known = ((await session.get(TABS))[TABS] ?? []) as readonly number[];
    const tabs = [...known.filter((one) => one !== tab), tab];
    await session.remove(tabs.slice(0, -MOST_TABS).map(keyOf));
    await session.set({ [TABS]: tabs.slice(-MOST_TABS), [keyOf(tab)]: ahead });
  } catch {
    // What is not kept is asked for when it is needed.
  }
}
