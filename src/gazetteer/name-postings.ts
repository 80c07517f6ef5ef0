import { ENTITY_BYTES, type MatchingIndex } from './matching-index-layout.ts';
import { startAt, type StartList, startListOf } from './start-list.ts';
import { valueOfRow } from './value-of-row.ts';

/** A key that more entities have tells too little to look a name up by, and has no list. */
export const MOST_LISTED = 24;
/** Entities past this number do not fit, and are not listed. */
const MOST_ENTITIES = 2 ** (8 * ENTITY_BYTES);

/** Which entities have a name with a word of each key: their numbers, lowest first, `ENTITY_BYTES` bytes each. Keys of more than MOST_LISTED have an empty list. */
export function postingsOf(
  pairs: { readonly keys: Int32Array; readonly entities: Int32Array },
  keys: number,
): { readonly keyEntities: StartList; readonly keyEntity: Uint8Array; readonly crowdedKeys: Int32Array } {
  const count = new Int32Array(keys + 1);
  for (const key of pairs.keys) count[key] = (count[key] as number) + 1;
  const keyEntityStart = new Int32Array(keys + 2);
  const crowded: number[] = [];
  for (let key = 0; key <= keys; key += 1) {
    const size = count[key] as number;
    if (size > MOST_LISTED) crowded.push(key, size);
    keyEntityStart[key + 1] = (keyEntityStart[key] as number) + (size > MOST_LISTED ? 0 : size);
  }
  const keyEntity = new Uint8Array((keyEntityStart[keys + 1] as number) * ENTITY_BYTES);
  const fill = keyEntityStart.slice();
  pairs.keys.forEach((key, i) => {
    const entity = pairs.entities[i] as number;
    if ((count[key] as number) > MOST_LISTED || entity >= MOST_ENTITIES) return;
    const at = (fill[key] as number) * ENTITY_BYTES;
    for (let byte = 0; byte < ENTITY_BYTES; byte += 1) keyEntity[at + byte] = entity >>> (8 * byte);
    fill[key] = (fill[key] as number) + 1;
  });
  return { keyEntities: startListOf(keyEntityStart), keyEntity, crowdedKeys: Int32Array.from(crowded) };
}

/** How many entities have a name with a word of this key (0: no key). */
export function entitiesOfKey(index: MatchingIndex, key: number): number {
  if (key <= 0) return 0;
  const listed = index.keyEntities.sizes[key] ?? 0;
  if (listed !== 0) return listed;
  return valueOfRow(index.crowdedKeys, key) ?? 0;
}

/** Writes into `out` the entities that have a name with a word of this key, at most MOST_LISTED; returns how many. */
export function listEntities(index: MatchingIndex, key: number, out: Int32Array): number {
  const { keyEntities, keyEntity } = index;
  const from = Math.max(0, startAt(keyEntities, key));
  const size = Math.min(keyEntities.sizes[key] ?? 0, MOST_LISTED, Math.floor(keyEntity.length / ENTITY_BYTES) - from);
  for (let i = 0; i < size; i += 1) {
    const at = (from + i) * ENTITY_BYTES;
    out[i] = (keyEntity[at] as number) | ((keyEntity[at + 1] as number) << 8) | ((keyEntity[at + 2] as number) << 16);
  }
  return Math.max(0, size);
}
