import { createGrowingList } from './growing-list.ts';
import { findSlot, putSlot, slotsOf } from './slot-table.ts';

/** A trie over numbers: the first number of a sequence is its node, `slots` lead on. */
export interface TrieBuilder {
  add(sequence: readonly number[], alias: number): void;
  /** The table as `findSlot` reads it. */
  table(): { readonly slots: Int32Array; readonly rows: Int32Array };
  /** Per node: (first alias + 1) * 2 + (1 when longer sequences exist). */
  nodes(): Int32Array;
  /** Per alias: the next one of the same sequence, -1 at the end. */
  readonly chain: Int32Array;
}

export function createTrieBuilder(roots: number, aliases: number): TrieBuilder {
  const rows = createGrowingList();
  let slots: Int32Array = new Int32Array(1024);
  const chain = new Int32Array(aliases).fill(-1);
  const first = createGrowingList();
  const last = createGrowingList();
  const longer = createGrowingList();
  const newNode = (): number => {
    first.push(-1);
    last.push(-1);
    longer.push(0);
    return first.length - 1;
  };
  for (let node = 0; node <= roots; node += 1) newNode();
  return {
    chain,
    add(sequence, alias) {
      let node = sequence[0] ?? 0;
      for (let i = 1; i < sequence.length; i += 1) {
        const word = sequence[i] ?? 0;
        longer.set(node, 1);
        let child = findSlot({ slots, rows: rows.data(), roots, low: -1 }, node, word);
        if (child === 0) {
          child = newNode();
          rows.push(node);
          rows.push(word);
          if (rows.length > slots.length) slots = slotsOf(rows.array(), slots.length * 2);
          else putSlot(slots, rows.data(), rows.length / 2, -1);
        }
        node = child;
      }
      if (first.at(node) === -1) first.set(node, alias);
      else chain[last.at(node)] = alias;
      last.set(node, alias);
    },
    table: () => ({ slots: slotsOf(rows.array()), rows: rows.array() }),
    nodes() {
      const out = new Int32Array(first.length);
      for (let node = 0; node < out.length; node += 1) out[node] = (first.at(node) + 1) * 2 + longer.at(node);
      return out;
    },
  };
}
