/** The one node that is ours, with the closed root in which the card and private marks are drawn. */
export interface PageHost {
  readonly root: ShadowRoot;
  /** Adds a style sheet to the root. */
  dress(sheet: string): void;
  isHost(node: Node): boolean;
  /** Puts the host back when the page has removed it. */
  keep(): void;
  remove(): void;
}

/** How often the host is put back: a page that keeps removing it wins. */
const REPLACED_MOST = 50;

/**
 * Attaches the host to the page. It has no id, no class, no attribute and no box (`display: contents`), and it is attached to
 * every page that is read before anything is known, so that it tells the page nothing of what was found.
 */
export function attachHost(page: Document, sheet: string): PageHost {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dressRoot(page, root, sheet);
  let replaced = 0;
  const attach = (): void => page.documentElement?.append(host);
  attach();
  return {
    root,
    dress: (more) => dressRoot(page, root, more),
    isHost: (node) => node === host,
    keep() {
      if (host.isConnected || replaced >= REPLACED_MOST) return;
      replaced += 1;
      attach();
    },
    remove: () => host.remove(),
  };
}

/** A style element; on a page of our own (the welcome page), whose policy refuses those, a constructed sheet. */
function dressRoot(page: Document, root: ShadowRoot, text: string): void {
  if (page.location?.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const style = page.createElement('style');
  style.textContent = text;
  root.append(style);
}
