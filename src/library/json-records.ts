import { JsonScanError, JsonScanner, type JsonSlice } from '../pack/scan-json.ts';

/** In every browser and in Node; named here because the core is compiled without either's types. */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

const DECODING = { fatal: true, ignoreBOM: true };
const afterMark = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

/** One element of a list in a JSON file with its line, or what is wrong there. */
export type JsonRecord =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly problem: string };

/**
 * The elements of the list under `key` in the object that a JSON file holds, parsed one by one so that memory stays small and each knows
 * its line. A file that is no such object, or is broken behind the list, ends with a problem. Forbidden keys are refused where the elements are read.
 */
export function* jsonRecords(bytes: Uint8Array, key: string): Generator<JsonRecord> {
  const decoder = new TextDecoder('utf-8', DECODING);
  const parse = (slice: JsonSlice): unknown => JSON.parse(decoder.decode(bytes.subarray(slice.start, slice.end)));
  const start = afterMark(bytes);
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

/** Longest value of a file's own members that is parsed. */
const MOST_HEAD = 10_000;

/** What the object that a JSON file holds says beside its records: its own members, the long ones left out. Empty when it cannot be read. */
export function jsonHead(bytes: Uint8Array): object {
  const head: [string, unknown][] = [];
  const read = ({ start, end }: JsonSlice): unknown =>
    JSON.parse(new TextDecoder('utf-8', DECODING).decode(bytes.subarray(start, end)));
  try {
    for (const { key, value } of new JsonScanner(bytes, { start: afterMark(bytes), line: 1 }).members())
      if (value.end - value.start <= MOST_HEAD) head.push([String(read(key)), read(value)]);
  } catch {
    // The reading of the records tells of it, with its line.
  }
  return Object.fromEntries(head);
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
