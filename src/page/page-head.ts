/** Scripts of linked data that are looked at, and letters read of each. */
const SCRIPTS_READ = 12;
const SCRIPT_LIMIT = 200_000;

/** `content` of the first meta element that fits; null when there is none. */
export function metaContent(page: Document, selector: string): string | null {
  return page.querySelector(`meta${selector}`)?.getAttribute('content') ?? null;
}

/** The first match of a pattern in the page's JSON-LD that `pick` takes. Bounded reading, nothing is parsed. */
export function findLinked<T>(page: Document, pattern: RegExp, pick: (match: RegExpExecArray) => T | null): T | null {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')].slice(0, SCRIPTS_READ);
  for (const { textContent } of scripts) {
    const match = pattern.exec((textContent ?? '').slice(0, SCRIPT_LIMIT));
    const picked = match && pick(match);
    if (picked) return picked;
  }
  return null;
}
