/** A stretch of one text node inside a block: `node.data.slice(from, from + length)` stands at `start` of the block's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/** A run of text that reads as one line of thought: a paragraph, a heading, a cell. Pieces are in order and do not overlap. */
export interface TextBlock {
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A place in the page: a text node and a UTF-16 offset in its data. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** Where a span of a block's text (offsets in UTF-16 units) begins and ends in the page; null when it touches no text node. */
export function placesOf(block: TextBlock, start: number, end: number): { start: TextPlace; end: TextPlace } | null {
  const first = block.pieces[pieceAt(block.pieces, start)];
  const last = block.pieces[pieceAt(block.pieces, end - 1)];
  if (!first || !last || start >= end) return null;
  return {
    start: { node: first.node, offset: first.from + Math.min(Math.max(start - first.start, 0), first.length) },
    end: { node: last.node, offset: last.from + Math.min(end - last.start, last.length) },
  };
}

/** Offset in the block's text of a place in one of its nodes; -1 when the place is not in the block. */
export function offsetOf(block: TextBlock, place: TextPlace): number {
  for (const piece of block.pieces) {
    const inside = place.offset - piece.from;
    if (piece.node === place.node && inside >= 0 && inside <= piece.length) return piece.start + inside;
  }
  return -1;
}

/** Index of the last piece that starts at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
