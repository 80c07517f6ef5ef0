import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';

/** A pack whose reports and incidents may come one by one, because together they may not fit in memory. */
export type PackToWrite = Omit<Pack, 'reports' | 'incidents'> & {
  readonly reports: Iterable<Report>;
  readonly incidents: Iterable<Incident>;
};

/**
 * A pack as JSON with one record a line and keys in the order of the alphabet: the same pack gives the same bytes, and a diff shows
 * the records that changed. Comes in pieces of about 64 kB, because a large pack is longer than the longest string.
 */
export function* packPieces(pack: PackToWrite): Generator<string> {
  let piece = '{';
  let first = true;
  for (const key of Object.keys(pack).sort() as (keyof Pack)[]) {
    const value = pack[key];
    if (value === undefined) continue;
    piece += `${first ? '' : ','}\n${JSON.stringify(key)}:`;
    first = false;
    if (!isIterable(value)) {
      piece += sortedJson(value);
      continue;
    }
    piece += '[';
    let isEmpty = true;
    for (const item of value) {
      piece += `${isEmpty ? '' : ','}\n${sortedJson(item)}`;
      isEmpty = false;
      if (piece.length > 65_536) {
        yield piece;
        piece = '';
      }
    }
    piece += isEmpty ? ']' : '\n]';
  }
  yield `${piece}\n}\n`;
}

/** A pack as one string (see `packPieces`). */
export function encodePack(pack: Pack): string {
  return [...packPieces(pack)].join('');
}

/** JSON with sorted keys; keys without a value are left out, as `JSON.stringify` does. */
function sortedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) parts.push(`${JSON.stringify(key)}:${sortedJson(fields[key])}`);
  }
  return `{${parts.join(',')}}`;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
