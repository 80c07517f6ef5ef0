import type { Steps } from '../model/steps.ts';
import { sortSteps } from './sort-steps.ts';
import { NumberList } from './number-list.ts';

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo), with the last mixing of murmur3 (Appleby). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Texts to numbers, as two arrays sorted by hash: a few numbers may share one, the caller compares the texts. */
export interface IdTable {
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Texts that are taken in between two steps. */
const STEP = 5000;

/** Gathers texts and their numbers for a table; only hashes are kept of them. */
export interface IdTableBuilder {
  put(text: string, number: number): void;
  /** Nothing is left in the builder then. */
  table(): Steps<IdTable>;
}

export function createIdTable(): IdTableBuilder {
  const texts = new NumberList();
  const values = new NumberList();
  return {
    put(text, number) {
      texts.push(hashText(text));
      values.push(number);
    },
    *table() {
      const hashes = texts.toArray();
      const numbers = values.toArray();
      const order = yield* sortSteps(hashes.keys(), (a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b);
      const sorted = (list: Uint32Array): Uint32Array => Uint32Array.from(order, (at) => list[at] as number);
      yield;
      return { hashes: sorted(hashes), numbers: sorted(numbers) };
    },
  };
}

/** Makes a table of texts, numbered as they stand. */
export function* idTableSteps(texts: readonly string[]): Steps<IdTable> {
  const builder = createIdTable();
  for (let at = 0; at < texts.length; at += 1) {
    if (at % STEP === 0) yield;
    builder.put(texts[at] as string, at);
  }
  return yield* builder.table();
}

/** The numbers whose text may be this one. */
export function findNumbers({ hashes, numbers }: IdTable, text: string): Uint32Array {
  const wanted = hashText(text);
  const low = firstAt(hashes, wanted, 0);
  let end = low;
  while (end < hashes.length && hashes[end] === wanted) end += 1;
  return numbers.subarray(low, end);
}

/** Of a shorter table than one in so many each is looked up in the other; else both are walked. */
const SHORTER = 16;

/** Pairs of numbers, one of each table, whose texts may be the same. No text is looked at. */
export function sharedNumbers(one: IdTable, other: IdTable): readonly (readonly [number, number])[] {
  if (one.hashes.length > other.hashes.length) return sharedNumbers(other, one).map(([a, b]) => [b, a]);
  const [short, long] = [one.hashes, other.hashes];
  const leaps = short.length * SHORTER < long.length;
  const found: (readonly [number, number])[] = [];
  let place = 0;
  for (let at = 0; at < short.length; at += 1) {
    const hash = short[at] as number;
    if (leaps) place = firstAt(long, hash, place);
    else while (place < long.length && (long[place] as number) < hash) place += 1;
    for (let same = place; same < long.length && long[same] === hash; same += 1)
      found.push([one.numbers[at] as number, other.numbers[same] as number]);
  }
  return found;
}

/** The first place, from `from` on, of a hash that is not smaller. */
function firstAt(hashes: Uint32Array, wanted: number, from: number): number {
  let low = from;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
