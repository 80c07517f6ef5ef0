import { mixStart } from '../gazetteer/slot-table.ts';
import { hashOf } from '../text/word-hash.ts';

/** Keys by their hashes alone: four to eight bytes for each, whatever its length. One that was added is always found; one in ten thousand others may be, too. */
export interface KeyHashes {
  readonly size: number;
  add(key: string): void;
  mayHave(key: string): boolean;
}

const FIRST_SLOTS = 4096;

/** No keys as yet. */
export function createKeyHashes(): KeyHashes {
  // Zero is an empty slot.
  let slots = new Int32Array(FIRST_SLOTS);
  let size = 0;
  const placeOf = (hash: number): number => {
    let at = mixStart(hash) & (slots.length - 1);
    while (slots[at] !== 0 && slots[at] !== hash) at = (at + 1) & (slots.length - 1);
    return at;
  };
  const put = (hash: number): void => {
    const at = placeOf(hash);
    if (slots[at] === hash) return;
    slots[at] = hash;
    size += 1;
  };
  const hashed = (key: string): number => hashOf(key) || 1;
  return {
    get size() {
      return size;
    },
    add: (key) => {
      put(hashed(key));
      if (size * 2 <= slots.length) return;
      const old = slots;
      slots = new Int32Array(old.length * 2);
      size = 0;
      for (const hash of old) if (hash !== 0) put(hash);
    },
    mayHave: (key) => {
      const hash = hashed(key);
      return slots[placeOf(hash)] === hash;
    },
  };
}
