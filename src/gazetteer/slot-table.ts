/**
 * Children of the nodes of a trie, by open addressing: a slot has the number of a child, 0 when empty. `rows` has, from the first node that is no root,
 * (parent, word) of each node, so that a slot is four bytes and the way back from a node is known too.
 */
export interface SlotTable {
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  /** The last root: nodes up to it have no row. */
  readonly roots: number;
}

/** Numbers of a row. */
const ROW = 2;

/** Position of a pair before probing. Both numbers reach every bit (constants of murmur3's finalizer). */
function slotOf(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The child of a node by a word, 0 when there is none. */
export function findSlot(table: SlotTable, node: number, word: number): number {
  const { slots, rows, roots } = table;
  const mask = slots.length - 1;
  let slot = slotOf(node, word) & mask;
  // a damaged table may have no empty slot
  for (let probe = 0; probe <= mask; probe += 1) {
    const child = slots[slot] as number;
    if (child === 0) return 0;
    const row = (child - roots - 1) * ROW;
    if (rows[row] === node && rows[row + 1] === word) return child;
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** Slots for the rows of a trie; `size` of them (a power of two above the number of rows) while it still grows. */
export function slotsOf(rows: Int32Array, roots: number, size = rowsFor(rows.length / ROW)): Int32Array {
  const slots = new Int32Array(size);
  for (let at = 0; at < rows.length; at += ROW)
    putSlot(slots, rows[at] as number, rows[at + 1] as number, roots + 1 + at / ROW);
  return slots;
}

/** Puts a child that is not there yet. */
export function putSlot(slots: Int32Array, node: number, word: number, child: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(node, word) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = child;
}

/** Power of two that keeps `count` rows at most five sevenths full. */
export function rowsFor(count: number): number {
  let rows = 16;
  while (rows < count * 1.4) rows *= 2;
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

/** As `spread`, in one multiplication: the high bits choose a cell of the start filter, the low ones its bits. */
export function mixStart(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** The two bits of a word in its cell of the start filter. */
export function startBits(mixed: number): number {
  return (1 << (mixed & 31)) | (1 << ((mixed >>> 5) & 31));
}

/** Mixes the hashes of the first two words of an alias for the pair filter; 0 for the second is an alias of one word. */
export function mixPair(first: number, second: number): number {
  return mixStart(Math.imul(first, 0x85ebca6b) ^ second);
}
