import type { BlockIndex } from './block-index.ts';
import { elementAbove } from './dom-access.ts';
import type { PlacedMark } from './marked-block.ts';
import { offsetOf, placesOf } from './text-block.ts';

/** Pixels around a word that count as the word. */
const SLOP = 2;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rectangles of a mark in the window, one for each line that it stands on; empty when it is not laid out. */
export function rectsOf(mark: PlacedMark): readonly DOMRect[] {
  const places = placesOf(mark.block, mark.start, mark.end);
  if (!places || places.start.offset > places.start.node.length || places.end.offset > places.end.node.length)
    return [];
  const range = places.start.node.ownerDocument.createRange();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  // A live range is followed through each change of the page until it is collected: leave it on an empty node of its own.
  range.selectNodeContents(places.start.node.ownerDocument.createComment(''));
  return rects;
}

/** The element that a mark begins in. */
export function elementOf({ block, start, end }: PlacedMark): Element {
  const places = placesOf(block, start, end);
  return (places && elementAbove(places.start.node)) ?? block.element;
}

/** True when the point lies on the rectangle, or within `slop` pixels of it. */
export function isOn(
  rect: { left: number; right: number; top: number; bottom: number },
  point: Point,
  slop = 0,
): boolean {
  return (
    point.x >= rect.left - slop &&
    point.x <= rect.right + slop &&
    point.y >= rect.top - slop &&
    point.y <= rect.bottom + slop
  );
}

/**
 * The mark under a point of the window, or null. The caret's place is looked up in the index (it snaps to the nearest text, 400
 * pixels away too), then confirmed by the mark's rectangles. What covers the word hides it, because the caret test is a hit test.
 */
export function markAt(
  page: Document,
  point: Point,
  index: BlockIndex,
  roots: readonly ShadowRoot[],
): PlacedMark | null {
  const caret = page.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...roots] });
  if (!caret || caret.offsetNode.nodeType !== 3) return null;
  const node = caret.offsetNode as Text;
  for (const block of index.at(node)) {
    const offset = offsetOf(block, { node, offset: caret.offset });
    if (offset === -1) continue;
    const mark = block.marks.find(({ start, end }) => start <= offset && offset <= end);
    if (mark && rectsOf(mark).some((rect) => isOn(rect, point, SLOP))) return mark;
  }
  return null;
}
