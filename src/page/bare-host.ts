/** How the sheet of every version begins: a host has no box, whatever the page says. */
export const HOST_RULE = ':host { all: initial !important; display: contents !important; }';

/** The one node that is ours, and its closed root. */
export interface BareHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Adds a style sheet to the root. */
  readonly dress: (sheet: string) => void;
}

/**
 * Puts the host into the page. It has no id, no class, no attribute and no box (`display: contents`), and it is attached to
 * every page that is read before anything is known, so that it tells the page nothing of what was found.
 */
export function attachBareHost(page: Document): BareHost {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const dress = (sheet: string): void => dressRoot(page, root, sheet);
  dress(HOST_RULE);
  page.documentElement?.append(host);
  return { host, root, dress };
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
