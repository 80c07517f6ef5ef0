/** Open addressing over one Int32Array: rows of (a, b, value); value 0 is an empty row. Load at most one half. */
export interface SlotTable {
  readonly rows: Int32Array;
  readonly mask: number;
}

/** Numbers of a row. */
const ROW = 3;

/** Position of a pair in a table of 2^k rows before probing. Both numbers reach every bit (constants of murmur3's finalizer). */
function slotOf(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** Value of the pair, 0 when it is not there. */
export function findSlot(table: SlotTable, a: number, b: number): number {
  const { rows, mask } = table;
  let at = (slotOf(a, b) & mask) * ROW;
  // a damaged table may have no empty row
  for (let probe = 0; probe <= mask; probe += 1) {
    const value = rows[at + 2] as number;
    if (value === 0 || (rows[at] === a && rows[at + 1] === b)) return value;
    at += ROW;
    if (at === rows.length) at = 0;
  }
  return 0;
}

/** A table that grows while an index is built. */
export interface GrowingTable {
  table(): SlotTable;
  find(a: number, b: number): number;
  add(a: number, b: number, value: number): void;
  readonly size: number;
}

export function createGrowingTable(expected: number): GrowingTable {
  let mask = rowsFor(expected) - 1;
  let rows = new Int32Array((mask + 1) * ROW);
  let size = 0;
  const put = (a: number, b: number, value: number): void => {
    let at = (slotOf(a, b) & mask) * ROW;
    while (rows[at + 2] !== 0) {
      at += ROW;
      if (at === rows.length) at = 0;
    }
    rows[at] = a;
    rows[at + 1] = b;
    rows[at + 2] = value;
  };
  return {
    table: () => ({ rows, mask }),
    find: (a, b) => findSlot({ rows, mask }, a, b),
    add(a, b, value) {
      size += 1;
      if (size * 2 > mask + 1) {
        const old = rows;
        mask = mask * 2 + 1;
        rows = new Int32Array((mask + 1) * ROW);
        for (let at = 0; at < old.length; at += ROW)
          if (old[at + 2] !== 0) put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
      }
      put(a, b, value);
    },
    get size() {
      return size;
    },
  };
}

/** Power of two that keeps `count` rows at most half full. */
export function rowsFor(count: number): number {
  let rows = 16;
  while (rows < count * 2) rows *= 2;
  return rows;
}

/** Spreads a polynomial hash over the bits (murmur3's finalizer). */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Open addressing by hash alone: rows of (hash, value), value 0 is an empty row. `spreadHash` is `spread(hash)`. */
export function findHash(rows: Int32Array, hash: number, spreadHash: number): number {
  const mask = (rows.length >> 1) - 1;
  let row = spreadHash & mask;
  for (let probe = 0; probe <= mask; probe += 1) {
    const value = rows[row * 2 + 1] as number;
    if (value === 0 || rows[row * 2] === hash) return value;
    row = (row + 1) & mask;
  }
  return 0;
}
