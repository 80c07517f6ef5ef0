import { hasForbiddenKey, jsonHead, jsonRecords, ownField, textField } from './json-records.ts';
import type { ImportedEvent } from './library-record.ts';
import { createMappedReader, guessMapping } from './mapped-row.ts';
import { columnKey } from './row-reader.ts';

/** One feature: its line in the file, and the event it states or a sentence that says why it states none. */
export interface ReadFeature {
  readonly line: number;
  readonly result: ImportedEvent | string;
}

/**
 * The features of a GeoJSON file (RFC 7946, longitude first) as events, one by one. Properties are read by their names as the columns
 * of a table are. A Point gives the spot; other geometries give none, as their middle is nobody's statement.
 */
export function* readGeojson(name: string, bytes: Uint8Array): Generator<ReadFeature> {
  const dataset =
    name
      .replace(/\.[a-z]{1,8}$/i, '')
      .trim()
      .slice(0, 60) || 'map';
  const isPlaced = isInDegrees(ownField(jsonHead(bytes), 'crs'));
  if (!isPlaced)
    yield { line: 1, result: 'the coordinates are no longitude and latitude (WGS 84), so no spot is taken' };
  for (const record of jsonRecords(bytes, 'features')) {
    if ('problem' in record) yield { line: record.line, result: record.problem };
    else yield { line: record.line, result: eventOf(record.value, dataset, isPlaced) };
  }
}

/** Older files may name a system of coordinates; numbers of another one can pass for degrees. */
function isInDegrees(crs: unknown): boolean {
  if (crs === undefined || crs === null) return true;
  const name =
    textField(ownField(crs, 'properties'), 'name', 200) || textField(ownField(crs, 'properties'), 'code', 200);
  return /crs:?84$|(?:^|\D)4326$|wgs ?84$/i.test(name);
}

function eventOf(feature: unknown, dataset: string, isPlaced: boolean): ImportedEvent | string {
  if (hasForbiddenKey(feature)) return 'the feature has a forbidden key';
  if (ownField(feature, 'type') !== 'Feature') return 'this is not a GeoJSON feature';
  const properties = ownField(feature, 'properties');
  const names = typeof properties === 'object' && properties !== null ? Object.keys(properties).slice(0, 200) : [];
  const byKey = new Map(names.map((name) => [columnKey(name), name]));
  const spot = isPlaced ? spotOf(ownField(feature, 'geometry')) : {};
  if (spot === null) return 'the point is not on the globe (longitude comes first)';
  const id = textField(feature, 'id', 120);
  const mapping = guessMapping(names);
  const read = createMappedReader(id === '' ? mapping : { ...mapping, id: '\u0000id' }, { dataset });
  const result = read((column) => (column === '\u0000id' ? id : cellOf(ownField(properties, byKey.get(column) ?? ''))));
  return typeof result === 'string' ? result : { ...result, ...spot };
}

/** A value as a cell; lists of names joined as in our own tables. */
function cellOf(value: unknown): string {
  if (Array.isArray(value))
    return (value as unknown[])
      .slice(0, 50)
      .map((item) => (typeof item === 'string' ? item : textField(item, 'name')))
      .filter(Boolean)
      .join(' | ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 100_000) : '';
}

/** A Point's place; nothing for other geometries; null when it is off the globe. */
function spotOf(geometry: unknown): { lat?: number; lon?: number } | null {
  if (ownField(geometry, 'type') !== 'Point') return {};
  const coordinates = ownField(geometry, 'coordinates');
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
