import type { Steps } from '../model/steps.ts';

/** A list of 32-bit numbers that grows without boxing them: building an index of a million words needs it. */
export class NumberList {
  private items = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Uint32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.items[index] as number;
  }

  set(index: number, value: number): void {
    this.items[index] = value;
  }

  /** The numbers as an array of their own, without the room to grow. */
  toArray(): Uint32Array {
    return this.items.slice(0, this.length);
  }
}

/** What is in at least one of some lists, rising, each once. */
export function uniteNumbers(lists: readonly ArrayLike<number>[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  if (all.length === 0) return all;
  let next = 0;
  for (const list of lists) {
    all.set(list, next);
    next += list.length;
  }
  all.sort();
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

/** Pairs that are taken in between two steps. */
const STEP = 100_000;

/** Groups pairs by key (`place` maps each key first), keeping the order of the pairs within a key; linear. */
export function* groupSteps(
  keys: NumberList,
  values: NumberList,
  count: number,
  place?: Uint32Array,
): Steps<NumberTable> {
  const start = new Uint32Array(count + 1);
  const keyOf = (index: number): number => (place ? (place[keys.at(index)] as number) : keys.at(index));
  for (let i = 0; i < keys.length; i += 1) {
    if (i % STEP === 0) yield;
    start[keyOf(i) + 1] = (start[keyOf(i) + 1] as number) + 1;
  }
  for (let key = 0; key < count; key += 1) start[key + 1] = (start[key + 1] as number) + (start[key] as number);
  const next = start.slice();
  const items = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i += 1) {
    if (i % STEP === 0) yield;
    const key = keyOf(i);
    items[next[key] as number] = values.at(i);
    next[key] = (next[key] as number) + 1;
  }
  return { start, items };
}
