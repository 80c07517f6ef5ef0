import { isArticle } from './article-test.ts';

/** Waits in milliseconds until a page that is no article yet is looked at again, after it changed. */
const WAITS = [300, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Calls `found` once, at once or when the page has become an article. Returns the way to stop waiting. */
export function awaitArticle(page: Document, found: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const observer = new MutationObserver(() => later());
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const look = (): void => {
    timer = undefined;
    if (!isArticle(page)) return;
    stop();
    found();
  };
  const later = (): void => {
    const wait = WAITS[tries];
    if (timer !== undefined) return;
    if (wait === undefined) {
      observer.disconnect();
      return;
    }
    tries += 1;
    timer = setTimeout(look, wait);
  };
  if (isArticle(page)) {
    found();
    return stop;
  }
  observer.observe(page, { childList: true, subtree: true });
  later();
  return stop;
}
