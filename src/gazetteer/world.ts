import { hashKey, openWorldFile, type WorldFile } from './world-format.ts';

/** One place of the world gazetteer. */
export interface WorldPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; empty for places of no single country (seas, continents). */
  readonly country: string;
  /** Name of the first-level division (state, province, governorate) that it lies in; empty when unknown. */
  readonly region: string;
  readonly population: number;
  /** country | region | district | city | site | area (continents, seas, rivers, cultural regions) */
  readonly type: string;
  /** True when the name that was looked up is an adjective or demonym of this place ("Iraqi"). */
  readonly adjective?: boolean;
}

/** The world gazetteer that reading new texts needs. Its places are never marked on pages. */
export interface World {
  /** Places of that name (a `foldKey`), the most populous first; empty when there is none. */
  lookup(foldedName: string): readonly WorldPlace[];
}

const NONE: readonly WorldPlace[] = Object.freeze([]);

/**
 * The world gazetteer over the bytes that `build-world` wrote. Nothing is parsed on load: a lookup is a binary search
 * in the buffer, and a place becomes an object when it is first asked for.
 * @throws RangeError when the bytes are not a world file of this version.
 */
export function decodeWorld(buffer: ArrayBuffer): World {
  const file = openWorldFile(buffer);
  const known = new Map<string, readonly WorldPlace[]>();
  return {
    lookup(foldedName) {
      if (foldedName === '') return NONE;
      const row = findKey(file, foldedName);
      if (row < 0) return NONE;
      const before = known.get(foldedName);
      if (before) return before;
      const places = placesOf(file, row);
      known.set(foldedName, places);
      return places;
    },
  };
}

/** Row of the key in the sorted table of hashes, or -1. Two hashes of 32 bits stand for the key. */
function findKey(file: WorldFile, key: string): number {
  const { first, second } = hashKey(key);
  let low = 0;
  let high = file.firstHash.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = file.firstHash[middle] ?? 0;
    if (here < first || (here === first && (file.secondHash[middle] ?? 0) < second)) low = middle + 1;
    else high = middle - 1;
  }
  return file.firstHash[low] === first && file.secondHash[low] === second ? low : -1;
}

function placesOf(file: WorldFile, row: number): readonly WorldPlace[] {
  const places: WorldPlace[] = [];
  for (let at = file.postingStart[row] ?? 0; at < (file.postingStart[row + 1] ?? 0); at += 1) {
    const posting = file.postings[at] ?? 0;
    const place = file.place(posting & 0x7fffffff);
    places.push(posting >>> 31 ? { ...place, adjective: true } : place);
  }
  return places;
}
