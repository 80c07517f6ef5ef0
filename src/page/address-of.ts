/** Address of the page; for `about:blank` and `srcdoc` frames the one that they live under. */
export function addressOf(page: Document): string {
  const { href } = page.location;
  return /^https?:/.test(href) ? href : page.baseURI;
}
