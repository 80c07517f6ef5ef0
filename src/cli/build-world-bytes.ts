import {
  HEADER_WORDS,
  WORLD_MAGIC,
  WORLD_TYPES,
  WORLD_VERSION,
  hashKey,
  layOut,
  worldSize,
} from '../gazetteer/world-format.ts';

/** A place as the builder collects it. `keys` are folded names; those of `adjectives` are marked as such. */
export interface DraftPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** Code of the first-level division it lies in, as `US.TX`; empty for none. */
  readonly division: string;
  readonly type: (typeof WORLD_TYPES)[number];
  readonly population: number;
  readonly keys: ReadonlySet<string>;
  readonly adjectives?: ReadonlySet<string>;
}

/**
 * The world file: sections of numbers, hashes of the keys, UTF-8 names. First-level divisions (`region`) come first.
 * `stamp` is the SHA-256 (32 bytes) of what the places were made of.
 */
export function encodeWorld(drafts: readonly DraftPlace[], stamp: Uint8Array): ArrayBuffer {
  const places = [...drafts.filter((p) => p.type === 'region'), ...drafts.filter((p) => p.type !== 'region')];
  const divisions = new Map(
    places.flatMap((p, i) => (p.type === 'region' && p.division !== '' ? [[p.division, i]] : [])),
  );
  const codes = [...new Set(places.map((p) => p.country))].sort();
  const rows = sortedRows(places);
  const encoder = new TextEncoder();
  const names = places.map((p) => encoder.encode(p.name));
  const counts = {
    places: places.length,
    keys: rows.length,
    postings: rows.reduce((sum, row) => sum + row.postings.length, 0),
    nameBytes: names.reduce((sum, name) => sum + name.length, 0),
    countries: codes.length,
  };
  const buffer = new ArrayBuffer(worldSize(counts));
  new Uint32Array(buffer, 0, 7).set([
    WORLD_MAGIC,
    WORLD_VERSION,
    counts.places,
    counts.keys,
    counts.postings,
    counts.nameBytes,
    counts.countries,
  ]);
  new Uint8Array(buffer, (HEADER_WORDS - 8) * 4, 32).set(stamp.subarray(0, 32));
  const out = layOut(buffer, counts);
  codes.forEach((code, i) => (out.countryCodes[i] = code === '' ? 0 : (code.charCodeAt(0) << 8) | code.charCodeAt(1)));
  let at = 0;
  places.forEach((place, i) => {
    out.lat[i] = Math.round(place.lat * 1e5);
    out.lon[i] = Math.round(place.lon * 1e5);
    out.population[i] = Math.min(place.population, 0xffffffff);
    out.region[i] = place.type === 'region' ? 0 : (divisions.get(place.division) ?? -1) + 1;
    out.country[i] = codes.indexOf(place.country);
    out.type[i] = WORLD_TYPES.indexOf(place.type);
    out.nameStart[i] = at;
    out.names.set(names[i] ?? [], at);
    at += names[i]?.length ?? 0;
  });
  out.nameStart[places.length] = at;
  at = 0;
  rows.forEach((row, i) => {
    out.firstHash[i] = row.first;
    out.secondHash[i] = row.second;
    out.postingStart[i] = at;
    out.postings.set(row.postings, at);
    at += row.postings.length;
  });
  out.postingStart[rows.length] = at;
  return buffer;
}

interface Row {
  readonly first: number;
  readonly second: number;
  readonly postings: readonly number[];
}

/** One row per key, sorted by hash; its places by population. */
function sortedRows(places: readonly DraftPlace[]): readonly Row[] {
  const byKey = new Map<string, number[]>();
  places.forEach((place, i) => {
    for (const key of place.keys) byKey.set(key, [...(byKey.get(key) ?? []), i]);
    for (const key of place.adjectives ?? []) byKey.set(key, [...(byKey.get(key) ?? []), (i | 0x80000000) >>> 0]);
  });
  const size = (posting: number): number => places[posting & 0x7fffffff]?.population ?? 0;
  const rows = [...byKey].map(([key, postings]) => ({
    ...hashKey(key),
    postings: [...new Set(postings)].sort((a, b) => size(b) - size(a) || a - b),
  }));
  rows.sort((a, b) => a.first - b.first || a.second - b.second);
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next && next.first === row.first && next.second === row.second)
      throw new Error('build-world: two names share both hashes; change hashKey');
  });
  return rows;
}

/** The stamp that `encodeWorld` put into a file. */
export function stampOf(file: Uint8Array): Uint8Array {
  return file.subarray((HEADER_WORDS - 8) * 4, HEADER_WORDS * 4);
}
