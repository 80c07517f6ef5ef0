/** Longest query that is searched, in characters: Fuse's cost grows steeply with the length of its pattern. */
const LONGEST_QUERY = 64;

/** Text that a page or a person selected, made fit to be a query: bidi and other controls dropped, white space folded, cut. */
export function queryText(raw: string): string {
  const plain = raw.slice(0, 4096).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, ' ');
  return [...plain.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_QUERY).join('').trim();
}
