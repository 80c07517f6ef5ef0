/** What the scan found: rows of numbers, so that a page full of hits allocates nothing. */
export interface Hits {
  /** Rows of HIT numbers; `count` rows are in use. */
  rows: Int32Array;
  count: number;
}

/** Numbers of a row: index number, start and end (UTF-16), node, kind (HIT_EXACT or HIT_SPELLED), number of words. */
export const HIT = 6;
export const HIT_EXACT = 0;
export const HIT_SPELLED = 1;

export function createHits(): Hits {
  return { rows: new Int32Array(HIT * 256), count: 0 };
}

export function addHit(
  hits: Hits,
  index: number,
  start: number,
  end: number,
  node: number,
  kind: number,
  words: number,
): void {
  let at = hits.count * HIT;
  if (at === hits.rows.length) {
    const old = hits.rows;
    hits.rows = new Int32Array(at * 2);
    hits.rows.set(old);
  }
  const { rows } = hits;
  rows[at++] = index;
  rows[at++] = start;
  rows[at++] = end;
  rows[at++] = node;
  rows[at++] = kind;
  rows[at] = words;
  hits.count += 1;
}
