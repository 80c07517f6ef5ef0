import { JsonScanError, JsonScanner, type JsonSlice } from '../pack/scan-json.ts';

/** In every browser and in Node; named here because the core is compiled without either's types. */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** One element of a list in a JSON file with its line, or what is wrong there. */
export type JsonRecord =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly problem: string };

/**
 * The elements of the list under `key` in the object that a JSON file holds, parsed one by one so that memory stays small and each knows
 * its line. A file that is no such object, or is broken behind the list, ends with a problem. Forbidden keys are refused where the elements are read.
 */
export function* jsonRecords(bytes: Uint8Array, key: string): Generator<JsonRecord> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parse = (slice: JsonSlice): unknown => JSON.parse(decoder.decode(bytes.subarray(slice.start, slice.end)));
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let isFound = false;
  try {
    for (const member of new JsonScanner(bytes, { start, line: 1 }).members()) {
      if (parse(member.key) !== key) continue;
      if (isFound) {
        yield { line: member.key.line, problem: `the file has a second list "${key}", which is not read` };
        continue;
      }
      isFound = true;
      for (const slice of new JsonScanner(bytes, member.value).elements()) {
        const { line } = slice;
        try {
          yield { line, value: parse(slice) };
        } catch {
          yield { line, problem: 'this record is not valid JSON in UTF-8' };
        }
      }
    }
    if (!isFound) yield { line: 1, problem: `the file has no list "${key}"` };
  } catch (error) {
    if (error instanceof JsonScanError) yield { line: error.line, problem: error.message };
    else yield { line: 1, problem: 'the file is not valid JSON in UTF-8' };
  }
}

/** A field of an untrusted object: only its own, as a trimmed text of at most `most` characters; empty when it is anything else. */
export function textField(from: unknown, name: string, most = 100_000): string {
  const value = ownField(from, name);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim().slice(0, most) : '';
}

/** A field of an untrusted object when it is the object's own, else undefined. */
export function ownField(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, name)
    ? (from as Record<string, unknown>)[name]
    : undefined;
}

const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** True when an object, or one a level or two inside it, has a key that reaches into the machinery of JavaScript. */
export function hasForbiddenKey(value: unknown, depth = 3): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  return Object.keys(value).some(
    (key) => FORBIDDEN.includes(key) || hasForbiddenKey((value as Record<string, unknown>)[key], depth - 1),
  );
}
