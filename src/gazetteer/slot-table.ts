import { rowsFor } from './hash-table.ts';

/**
 * Children of the nodes of a trie, by open addressing: a slot has the row of a child from 1 on, 0 when empty, and above the bits of the row (`low`) those of
 * the pair's hash, so that a slot of another pair is told without looking at its row. `rows` has, from the first node that is no root, (parent, word)
 * of each node.
 */
export interface SlotTable {
  readonly slots: Int32Array;
  readonly rows: Int32Array;
  /** The last root: nodes up to it have no row. */
  readonly roots: number;
  /** The bits of a slot that are its row. */
  readonly low: number;
}

/** Numbers of a row. */
const ROW = 2;

/** Hash of a pair. Both numbers reach every bit (constants of murmur3's finalizer). */
function hashOfPair(a: number, b: number): number {
  let h = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** The child of a node by a word, 0 when there is none. */
export function findSlot(table: SlotTable, node: number, word: number): number {
  const { slots, low } = table;
  const mask = slots.length - 1;
  const hash = hashOfPair(node, word);
  let slot = hash & mask;
  // a damaged table may have no empty slot
  for (let probe = 0; probe <= mask; probe += 1) {
    const entry = slots[slot] as number;
    if (entry === 0) return 0;
    if (((entry ^ hash) & ~low) === 0) {
      const row = entry & low;
      if (table.rows[row * ROW - 2] === node && table.rows[row * ROW - 1] === word) return table.roots + row;
    }
    slot = (slot + 1) & mask;
  }
  return 0;
}

/** The bits that the rows of a whole table need. */
export function lowBits(rows: Int32Array): number {
  return (1 << (32 - Math.clz32(rows.length / ROW))) - 1;
}

/** Slots for the rows of a trie; `size` of them (a power of two above the number of rows), without bits of the hash, while it still grows. */
export function slotsOf(rows: Int32Array, size?: number): Int32Array {
  const slots = new Int32Array(size ?? rowsFor(rows.length / ROW));
  const low = size === undefined ? lowBits(rows) : -1;
  for (let at = 0; at < rows.length; at += ROW) putSlot(slots, rows, at / ROW + 1, low);
  return slots;
}

/** Puts a row, counted from 1, that is not there yet. */
export function putSlot(slots: Int32Array, rows: Int32Array, row: number, low: number): void {
  const mask = slots.length - 1;
  const hash = hashOfPair(rows[row * ROW - 2] as number, rows[row * ROW - 1] as number);
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = (hash & ~low) | row;
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
