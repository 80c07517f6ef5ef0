/** Wait in milliseconds after a page got another root element: it is often written in pieces. */
const SETTLE_MS = 100;
/** A page that renews itself for ever is left alone after so many times. */
const RENEWED_MOST = 50;

/** Tells when a page has another root element: `document.open` takes every listener off the window with the old one, ours too. */
export function watchRenewal(page: Document, renewed: () => void): () => void {
  let root = page.documentElement;
  let left = RENEWED_MOST;
  const look = (): void => {
    const now = page.documentElement;
    if (!now || now === root || left-- <= 0) return;
    root = now;
    renewed();
  };
  const observer = new MutationObserver(() => setTimeout(look, SETTLE_MS));
  observer.observe(page, { childList: true });
  return () => {
    observer.disconnect();
    left = 0;
  };
}
