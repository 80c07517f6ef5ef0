import { browser } from './browser.ts';
import type { PageAhead } from './page-ahead.ts';
import { aheadPlace } from './popup-early.ts';

/** The browser gives everything that is kept so 10 MB: larger answers (UTF-16 units) are not kept, and those of the oldest tabs go. */
const MOST_UNITS = 100_000;
const MOST_TOGETHER = 1_900_000;
/** The tabs that have one, the newest last, each with its size. */
const TABS = 'ahead-tabs';
type Sized = readonly [tab: number, units: number];

/** In the browser's memory alone: nothing is written to the disk, and it ends with the browser. Null when nothing fits the question. */
export async function loadAhead(tab: number, key: string): Promise<PageAhead | null> {
  return fitting((await browser.storage.session.get(aheadPlace(tab)).catch(() => null))?.[aheadPlace(tab)], key);
}

/** What is stored, when it answers the question. */
export function fitting(stored: unknown, key: string): PageAhead | null {
  const known = stored as PageAhead | undefined;
  return known?.key === key ? known : null;
}

export async function forgetAhead(tab: number): Promise<void> {
  await browser.storage.session.remove(aheadPlace(tab)).catch(() => undefined);
}

/** Keeps it, unless it is too large. */
export async function keepAhead(tab: number, ahead: PageAhead): Promise<void> {
  const units = JSON.stringify(ahead).length;
  if (units > MOST_UNITS) return forgetAhead(tab);
  const { session } = browser.storage;
  try {
    const known = ((await session.get(TABS))[TABS] ?? []) as readonly Sized[];
    const tabs: Sized[] = [...known.filter(([one]) => one !== tab), [tab, units]];
    const old: string[] = [];
    for (let sum = tabs.reduce((all, [, size]) => all + size, 0); sum > MOST_TOGETHER;) {
      const [[oldest, size]] = tabs.splice(0, 1) as [Sized];
      old.push(aheadPlace(oldest));
      sum -= size;
    }
    await session.remove(old);
    await session.set({ [TABS]: tabs, [aheadPlace(tab)]: ahead });
  } catch {
    // What is not kept is asked for when it is needed.
  }
}
