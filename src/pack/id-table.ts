import type { Steps } from '../model/steps.ts';
import { sortSteps } from './sort-steps.ts';

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

/** Makes a table of texts and their numbers; pairs of one hash keep their order. */
export function* idTableSteps(pairs: readonly (readonly [string, number])[]): Steps<IdTable> {
  const hashes = new Uint32Array(pairs.length);
  for (const [at, [text]] of pairs.entries()) {
    if (at % STEP === 0) yield;
    hashes[at] = hashText(text);
  }
  const order = yield* sortSteps(pairs.keys(), (a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b);
  return {
    hashes: Uint32Array.from(order, (at) => hashes[at] as number),
    numbers: Uint32Array.from(order, (at) => pairs[at]?.[1] ?? 0),
  };
}

/** The numbers whose text may be this one. */
export function findNumbers({ hashes, numbers }: IdTable, text: string): Uint32Array {
  const wanted = hashText(text);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hashes.length && hashes[end] === wanted) end += 1;
  return numbers.subarray(low, end);
}
