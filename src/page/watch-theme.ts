const SETTLE_MS = 400;

/** Tells when the page's ground may have changed colour: its scheme, or classes and styles of its root and body. */
export function watchTheme(page: Document, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLE_MS);
  };
  const observer = new MutationObserver(soon);
  for (const element of [page.documentElement, page.body]) if (element) observer.observe(element, { attributes: true });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scheme.removeEventListener('change', soon);
  };
}
