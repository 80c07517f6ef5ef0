/** Looks for the end of a row that is too long to be held; `find` takes the row and what follows, in pieces. */
export interface RowEnd {
  /** Where the next row begins in a piece; -1 when this one goes on behind it. */
  find(piece: string): number;
  /** Lines that the row takes. */
  lines(): number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** The end of the row that begins with the first piece. */
export function createRowEnd(separator: number): RowEnd {
  let place: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let lines = 0;
  /** The last character was a CR: an LF behind it belongs to the same break. */
  let isHalf = false;
  let isOver = false;
  return {
    lines: () => lines,
    find: (piece) => {
      for (let at = 0; at < piece.length; at += 1) {
        const code = piece.charCodeAt(at);
        const isBreak = code === CR || (code === LF && !isHalf);
        if (isOver) return code === LF && isHalf ? at + 1 : at;
        if (isBreak) lines += 1;
        isHalf = code === CR;
        if (place === 'quoted') place = code === QUOTE ? 'quote' : 'quoted';
        else if (place === 'quote' && code === QUOTE) place = 'quoted';
        else if (code === LF || code === CR) isOver = true;
        else if (code === separator) place = 'start';
        else place = place === 'start' && code === QUOTE ? 'quoted' : 'plain';
      }
      return -1;
    },
  };
}
