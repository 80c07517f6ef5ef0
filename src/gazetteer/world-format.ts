import type { WorldPlace } from './world.ts';

/** "BSWG" and the version of the layout below; both are in the first bytes of the file. */
export const WORLD_MAGIC = 0x47575342;
export const WORLD_VERSION = 1;
export const WORLD_TYPES = ['country', 'region', 'district', 'city', 'site', 'area'] as const;

/** How many of each there are, in the order in which the header holds them after magic and version. */
export interface WorldCounts {
  readonly places: number;
  readonly keys: number;
  readonly postings: number;
  readonly nameBytes: number;
  readonly countries: number;
}

/** The sections of a world file as views on its buffer. */
export interface WorldFile {
  /** Sorted by first, then second hash. */
  readonly firstHash: Uint32Array;
  readonly secondHash: Uint32Array;
  /** Row n's postings are `postings[postingStart[n]] ..< postings[postingStart[n + 1]]`. */
  readonly postingStart: Uint32Array;
  /** Index of a place; the top bit says that the key is an adjective of it. */
  readonly postings: Uint32Array;
  place(index: number): WorldPlace;
}

export interface WorldSections {
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly population: Uint32Array;
  readonly nameStart: Uint32Array;
  readonly firstHash: Uint32Array;
  readonly secondHash: Uint32Array;
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
  /** Index + 1 of the first-level division (these places come first), 0 for none. */
  readonly region: Uint16Array;
  readonly countryCodes: Uint16Array;
  readonly country: Uint8Array;
  readonly type: Uint8Array;
  readonly names: Uint8Array;
}

/** Words of the header; the last eight are a SHA-256 of what the file was made of, so that a stale file is known. */
export const HEADER_WORDS = 16;

/** Views of all sections on `buffer` from the header on; throws RangeError when the buffer is too short. */
export function layOut(buffer: ArrayBuffer, counts: WorldCounts): WorldSections {
  const { places: n, keys: k } = counts;
  let at = HEADER_WORDS * 4;
  const take = (bytes: number): number => {
    const start = at;
    at += bytes;
    return start;
  };
  return {
    lat: new Int32Array(buffer, take(n * 4), n),
    lon: new Int32Array(buffer, take(n * 4), n),
    population: new Uint32Array(buffer, take(n * 4), n),
    nameStart: new Uint32Array(buffer, take((n + 1) * 4), n + 1),
    firstHash: new Uint32Array(buffer, take(k * 4), k),
    secondHash: new Uint32Array(buffer, take(k * 4), k),
    postingStart: new Uint32Array(buffer, take((k + 1) * 4), k + 1),
    postings: new Uint32Array(buffer, take(counts.postings * 4), counts.postings),
    region: new Uint16Array(buffer, take(n * 2), n),
    countryCodes: new Uint16Array(buffer, take(counts.countries * 2), counts.countries),
    country: new Uint8Array(buffer, take(n), n),
    type: new Uint8Array(buffer, take(n), n),
    names: new Uint8Array(buffer, take(counts.nameBytes), counts.nameBytes),
  };
}

/** Bytes of a file with these counts. */
export function worldSize(counts: WorldCounts): number {
  return (
    HEADER_WORDS * 4 +
    counts.places * 20 +
    8 +
    counts.keys * 12 +
    counts.postings * 4 +
    counts.countries * 2 +
    counts.nameBytes
  );
}

/** Opens a world file. @throws RangeError when it is not one, or of another version, or cut off. */
export function openWorldFile(buffer: ArrayBuffer): WorldFile {
  if (buffer.byteLength < HEADER_WORDS * 4) throw new RangeError('world: too short for a world gazetteer');
  const [magic, version, places = 0, keys = 0, postings = 0, nameBytes = 0, countries = 0] = new Uint32Array(
    buffer,
    0,
    HEADER_WORDS,
  );
  if (magic !== WORLD_MAGIC) throw new RangeError('world: these bytes are not a world gazetteer');
  if (version !== WORLD_VERSION) throw new RangeError(`world: version ${String(version)} is not ${WORLD_VERSION}`);
  const counts: WorldCounts = { places, keys, postings, nameBytes, countries };
  if (buffer.byteLength !== worldSize(counts)) throw new RangeError('world: the file is cut off or too long');
  const views = layOut(buffer, counts);
  const made = new Map<number, WorldPlace>();
  const name = (index: number): string =>
    decodeUtf8(views.names, views.nameStart[index] ?? 0, views.nameStart[index + 1] ?? 0);
  const place = (index: number): WorldPlace => {
    const before = made.get(index);
    if (before) return before;
    const code = views.countryCodes[views.country[index] ?? 0] ?? 0;
    const region = views.region[index] ?? 0;
    const found: WorldPlace = {
      name: name(index),
      lat: (views.lat[index] ?? 0) / 1e5,
      lon: (views.lon[index] ?? 0) / 1e5,
      country: code === 0 ? '' : String.fromCharCode(code >> 8, code & 255),
      region: region === 0 ? '' : name(region - 1),
      population: views.population[index] ?? 0,
      type: WORLD_TYPES[views.type[index] ?? 0] ?? 'site',
    };
    made.set(index, found);
    return found;
  };
  return { ...views, place };
}

/** Two independent hashes of a key (FNV-1a and a multiplicative one, 32 bits each): together they stand for the key. */
export function hashKey(key: string): { readonly first: number; readonly second: number } {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 13);
  }
  return { first: first >>> 0, second: (second ^ (second >>> 16)) >>> 0 };
}

/** UTF-8 to string, for the well-formed bytes that `build-world` writes (no decoder exists in the pure core). */
function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end;) {
    const byte = bytes[i] ?? 0;
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    let point = length === 1 ? byte : byte & (0xff >> (length + 1));
    for (let k = 1; k < length; k += 1) point = (point << 6) | ((bytes[i + k] ?? 0) & 0x3f);
    text += String.fromCodePoint(point);
    i += length;
  }
  return text;
}
