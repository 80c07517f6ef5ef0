/** Elements that flow inside a line: their text is joined with what stands beside them. */
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|data|del|dfn|em|font|i|ins|label|mark|nobr|q|rb|ruby|s|slot|small|span|strike|strong|sub|sup|time|tspan|tt|u|var|wbr)$|-/;

/** True for an element that flows in a line by its name (its style may say otherwise). Custom elements are inline by default. */
export function isInline(name: string): boolean {
  return INLINE.test(name);
}
