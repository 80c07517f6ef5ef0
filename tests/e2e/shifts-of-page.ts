/**
 * Run in a page of Chromium: the classes of what was in sight and jumped elsewhere since the document began, before we looked too. What
 * came into sight is no jump: a window lower than the popup wants has its site bar there only when something can be scrolled.
 */
export const shiftsOfPage = (): Promise<string[]> =>
  new Promise((resolve) => {
    interface Shift {
      readonly sources: readonly { readonly node: Element | null; readonly previousRect: DOMRectReadOnly }[];
    }
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as unknown as readonly Shift[];
      const jumped = shifts.flatMap(({ sources }) => sources.filter(({ previousRect }) => previousRect.width > 0));
      resolve(jumped.map(({ node }) => node?.className ?? ''));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 300);
  });
