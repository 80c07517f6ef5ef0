import type { Steps } from '../model/steps.ts';
import { hashOf } from '../text/word-hash.ts';
import { narrow, type Numbers, numbersIn } from './start-list.ts';

/**
 * Numbers of strings by their 32-bit hashes, in five bytes a slot. `spread` is a bijection: the low bits of a spread hash are the slot where it belongs, the
 * bits above them stand in the slot above the number, and how far from home it was put is in `apart` (quotienting, Cleary 1984); together they are the whole hash.
 */
export interface HashTable {
  /** As many as a power of two; 0 is an empty slot. */
  readonly slots: Int32Array;
  /** Twice the steps from home, and 1 more for a string that was flagged. */
  readonly apart: Numbers;
}

/** Strings that are taken in between two steps: a few milliseconds of work. */
const STEP = 2000;

/** Added to the number of a flagged string. */
export const FLAG = 1 << 30;

/** Spreads a polynomial hash over the bits (murmur3's finalizer). */
export function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The number of the string with this spread hash, with FLAG where it is flagged; 0 when there is none. */
export function findHash({ slots, apart }: HashTable, spreadHash: number): number {
  const mask = slots.length - 1;
  let slot = spreadHash & mask;
  // a damaged table may have no empty slot
  for (let probe = 0; probe <= mask; probe += 1) {
    const entry = slots[slot] as number;
    if (entry === 0) return 0;
    if (((entry ^ spreadHash) & ~mask) === 0) {
      const far = apart[slot] as number;
      if (far >> 1 === probe) return (entry & mask) | ((far & 1) << 30);
    }
    slot = (slot + 1) & mask;
  }
  return 0;
}

/**
 * The table of strings numbered from 1; those that `isFlagged` is true of get the flag. Of two strings with one hash the first stays. A string that is farther
 * from its home takes the place of one that is nearer (Robin Hood hashing, Celis 1985), so that a byte holds the steps.
 */
export function* hashTable(
  texts: readonly string[],
  isFlagged: (n: number) => boolean = () => false,
): Steps<HashTable> {
  const slots = new Int32Array(rowsFor(texts.length));
  const apart = new Int32Array(slots.length);
  const mask = slots.length - 1;
  for (let n = 1; n < texts.length; n += 1) {
    if (n % STEP === 0) yield;
    const hash = spread(hashOf(texts[n] ?? ''));
    if (findHash({ slots, apart }, hash) !== 0) continue;
    let entry = (hash & ~mask) | n;
    let far = isFlagged(n) ? 1 : 0;
    let slot = hash & mask;
    while (slots[slot] !== 0) {
      const [there, apartThere] = [slots[slot] as number, apart[slot] as number];
      if (apartThere >> 1 < far >> 1) {
        slots[slot] = entry;
        apart[slot] = far;
        entry = there;
        far = apartThere;
      }
      slot = (slot + 1) & mask;
      far += 2;
    }
    slots[slot] = entry;
    apart[slot] = far;
  }
  return { slots, apart: narrow(apart) };
}

/** A table of `count` strings as `joined` wrote its slots and what is in `apart`; null when it is none. */
export function openTable(bytes: Uint8Array, count: number): HashTable | null {
  for (const width of [1, 2, 4]) {
    const size = bytes.length / (4 + width);
    if (size <= count || !Number.isInteger(Math.log2(size))) continue;
    const apart = numbersIn(bytes, size * 4, size);
    return apart && { slots: new Int32Array(bytes.buffer, bytes.byteOffset, size), apart };
  }
  return null;
}

/** Power of two that keeps `count` rows at most three quarters full. */
export function rowsFor(count: number): number {
  let rows = 16;
  while (rows * 3 < count * 4) rows *= 2;
  return rows;
}
