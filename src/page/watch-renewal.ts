/** Wait in milliseconds after a page got another root element: it is often written in pieces. */
const SETTLE_MS = 100;
/** A page that renews itself for ever is left alone after so many times. */
const RENEWED_MOST = 50;

/**
 * Tells when a page has another root element: `document.open` takes every listener off the window with the old one, ours too. The root itself
 * is not looked at before: the prototypes that the browser makes then take longer than all else in a frame that is not read.
 */
export function watchRenewal(page: Document, renewed: () => void): () => void {
  let root: Element | null = null;
  let left = RENEWED_MOST;
  const look = (): void => {
    const now = page.documentElement;
    if (!now || now === root || left-- <= 0) return;
    root = now;
    renewed();
  };
  const observer = new MutationObserver((records) => {
    const isElement = ({ nodeType }: Node): boolean => nodeType === 1;
    if (records.some(({ addedNodes }) => [...addedNodes].some(isElement))) setTimeout(look, SETTLE_MS);
  });
  observer.observe(page, { childList: true });
  return () => {
    observer.disconnect();
    left = 0;
  };
}
