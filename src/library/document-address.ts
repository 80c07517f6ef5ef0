/** Parameters that tell where a reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_ga|ref|ref_src|cmpid|ocid|smid|taid|guccounter)$/;

/** The address as written in pages: http(s) only, without a fragment; undefined for anything else. Never throws. */
const PARTS = /^(https?):\/\/([^/?#\s@]{1,253})([^?#\s]{0,2000})(?:\?([^#\s]{0,4000}))?/i;

/**
 * One name for the same document under many addresses: scheme and `www.` dropped, host in lower case, tracking parameters and the
 * fragment removed, the other parameters sorted, no slash at the end. Undefined when it is not a web address.
 *
 *     https://www.Example.org/a/?utm_source=x&id=2#top -> example.org/a?id=2
 */
export function documentAddress(url: string): string | undefined {
  const found = PARTS.exec(url);
  if (!found) return undefined;
  const [, , host = '', path = '', query = ''] = found;
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .sort();
  const name = host.toLowerCase().replace(/^(www|m|amp)\./, '');
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return `${name}${path.slice(0, end)}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
