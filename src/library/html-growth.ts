/** Elements in one another. Browsers take quadratic time over more (20,000 in 2.4 s, 200,000 in minutes); pages have some dozens. */
const MOST_DEEP = 3_000;
/** Open formatting elements times tags: the parser opens each such element again in every block that follows (HTML, 13.2.4.3). */
const MOST_GROWN = 5_000_000;
const TAG = /<(\/?)([a-z][a-z0-9-]{0,30})(?=[\s/>])/gi;
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;
/** Elements without content, and those that end where the next one of their kind begins. */
const NOT_NESTING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rp|rt|colgroup|html|head|body)$/;

/**
 * Why a browser's parser would take without end over an HTML text, in a sentence; undefined for what is no such attack. Counts tags alone
 * and is linear. Never throws.
 */
export function htmlGrowth(html: string): string | undefined {
  let depth = 0;
  let open = 0;
  let mostOpen = 0;
  let tags = 0;
  for (const [, close, tag = ''] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    const step = close === '' ? 1 : -1;
    tags += 1;
    if (FORMATTING.test(name)) {
      open = Math.max(0, open + step);
      mostOpen = Math.max(mostOpen, open);
    }
    if (!NOT_NESTING.test(name)) depth = Math.max(0, depth + step);
    if (depth > MOST_DEEP) return `its elements stand more than ${MOST_DEEP} deep in one another`;
  }
  return mostOpen * tags > MOST_GROWN ? `${mostOpen} elements that are not closed would grow without end` : undefined;
}
