import { HOST_RULE } from './bare-host.ts';
import { inkName } from './ink-name.ts';

/**
 * Takes away what a script of the version before has left on the page. Firefox ends scripts without a word when the extension is
 * updated; Chromium leaves them running, and they end themselves. The closed root is open to extensions there.
 */
export function sweepOld(page: Document): void {
  for (const child of page.documentElement?.children ?? []) {
    const { openOrClosedShadowRoot: root } = child as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.firstElementChild?.textContent?.trim().startsWith(HOST_RULE)) child.remove();
  }
  for (const style of ['underline', 'dotted', 'background'] as const)
    for (const certain of [true, false])
      for (const tone of ['light', 'dark', 'text'] as const) CSS.highlights.delete(inkName(style, certain, tone));
}
