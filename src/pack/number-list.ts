import type { Steps } from '../model/steps.ts';
import { joinInto } from '../text/join-bytes.ts';

/** Numbers in one piece of a list have so many bits. */
const BITS = 12;
const PIECE = 1 << BITS;

/**
 * A list of 32-bit numbers that grows without boxing them: building an index of a million words needs it. It grows by pieces: one that doubles
 * leaves its halves to the collector, and takes three times its room for a while.
 */
export class NumberList {
  private readonly pieces: Uint32Array[] = [];
  length = 0;

  push(value: number): void {
    const at = this.length & (PIECE - 1);
    if (at === 0) this.pieces.push(new Uint32Array(PIECE));
    (this.pieces[this.length >>> BITS] as Uint32Array)[at] = value;
    this.length += 1;
  }

  at(index: number): number {
    return (this.pieces[index >>> BITS] as Uint32Array)[index & (PIECE - 1)] as number;
  }

  set(index: number, value: number): void {
    (this.pieces[index >>> BITS] as Uint32Array)[index & (PIECE - 1)] = value;
  }

  /** The numbers as an array of their own; the list is empty then. */
  toArray(): Uint32Array {
    const all = joinInto(Uint32Array, this.pieces.splice(0)).subarray(0, this.length);
    this.length = 0;
    return all;
  }
}

/** What is in at least one of some lists, rising, each once. */
export function uniteNumbers(lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = joinInto(Uint32Array, lists).sort();
  if (all.length === 0) return all;
  let last = 0;
  for (let at = 1; at < all.length; at += 1)
    if (all[at] !== all[last]) {
      last += 1;
      all[last] = all[at] as number;
    }
  return all.subarray(0, last + 1);
}

/** Lists of numbers by key in two arrays: those of key k are `items[start[k]]` to `items[start[k + 1]]` (exclusive). */
export interface NumberTable {
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

/** Numbers that are taken in between two steps. */
const STEP = 100_000;

/** Runs of numbers, one behind the other: `end` ends each. */
export class NumberRuns {
  private readonly ends = new NumberList();
  private readonly items = new NumberList();

  push(value: number): void {
    this.items.push(value);
  }

  end(): void {
    this.ends.push(this.items.length);
  }

  /** The runs as they are, by their place; nothing is left here. */
  table(): NumberTable {
    const start = new Uint32Array(this.ends.length + 1);
    start.set(this.ends.toArray(), 1);
    return { start, items: this.items.toArray() };
  }

  /** The other way round: for each of `count` numbers the runs that it is in, rising (`place` maps each number first). Linear. */
  *grouped(count: number, place?: Uint32Array): Steps<NumberTable> {
    const { ends, items } = this;
    const start = new Uint32Array(count + 1);
    const keyOf = (index: number): number => (place ? (place[items.at(index)] as number) : items.at(index));
    for (let i = 0; i < items.length; i += 1) {
      if (i % STEP === 0) yield;
      const after = keyOf(i) + 1;
      start[after] = (start[after] as number) + 1;
    }
    for (let key = 0; key < count; key += 1) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
    const next = start.slice();
    const grouped = new Uint32Array(items.length);
    for (let run = 0, i = 0; run < ends.length; run += 1)
      for (const end = ends.at(run); i < end; i += 1) {
        if (i % STEP === 0) yield;
        const key = keyOf(i);
        grouped[next[key] as number] = run;
        next[key] = (next[key] as number) + 1;
      }
    return { start, items: grouped };
  }
}
