/**
 * Names of the CSS highlights of a page with the text of their ranges: what any page could read of our marks. Refers to nothing outside of
 * itself, so that it can be sent into a page.
 */
export function paintedWords(): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    all[name] = [...highlight].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  }
  return all;
}
