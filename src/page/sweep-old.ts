import { HOST_SHEET } from './host-sheet.ts';
import { inkName } from './public-ink.ts';

/** How the sheet of every version begins. */
const SIGN = HOST_SHEET.split('}')[0] ?? '';

/**
 * Takes away what a script of the version before has left on the page. Firefox ends scripts without a word when the extension is
 * updated; Chromium leaves them running, and they end themselves. The closed root is open to extensions there.
 */
export function sweepOld(page: Document): void {
  for (const child of page.documentElement?.children ?? []) {
    const { openOrClosedShadowRoot: root } = child as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.firstElementChild?.textContent?.startsWith(SIGN)) child.remove();
  }
  for (const style of ['underline', 'dotted', 'background'] as const)
    for (const certain of [true, false])
      for (const tone of ['light', 'dark', 'text'] as const) CSS.highlights.delete(inkName(style, certain, tone));
}
