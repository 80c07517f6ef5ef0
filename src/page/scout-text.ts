import { PART } from '../model/scout-part.ts';

/** More text than this, in UTF-16 units and in text nodes, is not scouted: it is read in slices at once. No clock: a busy machine changes nothing. */
const MOST_UNITS = 400_000;
const MOST_NODES = 12_000;
/** Texts longer than this may be scripts; shorter ones of these do no harm. */
const SCRIPT_MIN = 300;
/** `NodeFilter.SHOW_TEXT`: to name it has the browser make an interface that nothing else here needs. */
const SHOW_TEXT = 4;
const NOT_PROSE = /^(?:script|style|noscript|textarea|template|xmp)$/;

/**
 * All text of a tree as one string, the text nodes parted by `PART`: hidden parts, navigation and fields are in it, no style is asked
 * and no element is looked at. What may be a name across two nodes is the background's to find out (`linking/parted-text.ts`): this
 * loop runs once, before the browser has compiled it, and each step of it counts. Nodes of nothing but white space, two thirds of a
 * page's, are one space, because sending takes as long as walking. Null when there is too much.
 */
export function scoutText(root: Node, page: Document): string | null {
  const walker = page.createTreeWalker(root, SHOW_TEXT);
  const parts: string[] = [];
  let units = 0;
  let nodes = 0;
  let isSpace = false;
  for (let node; (node = walker.nextNode() as Text | null);) {
    const data = node.data;
    if (++nodes > MOST_NODES) return null;
    if (!data.trim()) {
      if (!isSpace) parts.push(' ');
      isSpace = true;
      continue;
    }
    if (data.length > SCRIPT_MIN) {
      if (NOT_PROSE.test(String((node.parentNode as Element | null)?.localName))) continue;
      if ((units += data.length) > MOST_UNITS) return null;
    }
    parts.push(data);
    isSpace = false;
  }
  return parts.join(PART);
}
