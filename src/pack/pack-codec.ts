import { PACK_VERSION, type Pack } from '../model/pack.ts';
import type { FileProblem, Outcome } from '../model/problem.ts';
import { utf8Bytes, utf8TextStrict } from '../text/utf8.ts';
import { JsonScanError, JsonScanner, type JsonSlice } from './scan-json.ts';
import { crossCheck, PACK_HEAD, PACK_HEAD_OPTIONAL, PACK_LISTS, type PackListName } from './validate-pack.ts';
import { Complaints, type Check } from './validate-pack-fields.ts';

const MOST_PROBLEMS = 50;
const LISTS = Object.keys(PACK_LISTS) as PackListName[];

/** How the sentence begins that refuses a pack of a newer format: it is not broken, Backstory is old. */
export const NEWER_PACK = 'the pack was made for a newer Backstory';

/**
 * A pack from the bytes (or the text) of its file, checked at the door; `null` when it is refused, and then at least one problem says
 * file, line and why. Unknown keys are dropped and told. Any layout of JSON is taken; records are parsed one by one, so memory
 * stays near that of the result. Compressed files are opened by the caller. Never throws.
 */
export function decodePack(file: string, bytes: Uint8Array | string): Outcome<Pack | null> {
  const reader = new PackReader(file, typeof bytes === 'string' ? utf8Bytes(bytes) : bytes);
  try {
    return { value: reader.read(), problems: reader.problems };
  } catch (error) {
    if (!(error instanceof JsonScanError)) throw error;
    return { value: null, problems: [...reader.problems, reader.problem(error.message, error.at, error.line)] };
  }
}

/** A pack from a text that `decodePack` has let in before and that we kept ourselves: parsed, not checked again. Null when it is not that. */
export function storedPack(text: string): Pack | null {
  try {
    const value = JSON.parse(text) as Partial<Pack> | null;
    const isPack = value?.format === 'backstory-pack' && value.version === PACK_VERSION;
    return isPack && [value.entities, value.reports, value.incidents].every(Array.isArray) ? (value as Pack) : null;
  } catch {
    return null;
  }
}

class PackReader {
  readonly problems: FileProblem[] = [];
  private refused = false;
  private readonly unknown = new Set<string>();
  private readonly file: string;
  private readonly bytes: Uint8Array;

  constructor(file: string, bytes: Uint8Array) {
    this.file = file;
    this.bytes = bytes;
  }

  read(): Pack | null {
    const members = this.members();
    const version = this.parse(members.get('version'));
    if (typeof version === 'number' && version > PACK_VERSION)
      return this.refuse(
        `${NEWER_PACK} (format ${version}, this one reads ${PACK_VERSION}); update Backstory to use it`,
        members.get('version'),
      );
    if (this.parse(members.get('format')) !== 'backstory-pack')
      return this.refuse('this is not a pack: "format" must be "backstory-pack"', members.get('format'));
    const head: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(PACK_HEAD)) this.readHead(name, check, members.get(name), head);
    const lists = Object.fromEntries(LISTS.map((name) => [name, this.readList(name, members.get(name))]));
    const pack = {
      ...head,
      ...Object.fromEntries(LISTS.map((name) => [name, lists[name]?.values])),
    } as unknown as Pack;
    if (!this.refused)
      crossCheck(
        pack,
        (at, sentence) => void this.refuse(`incidents[${at}] ${sentence}`, lists['incidents']?.slices[at]),
      );
    return this.refused ? null : pack;
  }

  problem(sentence: string, at: number, line: number): FileProblem {
    return { file: this.file, line, column: this.columnOf(at), sentence };
  }

  private members(): Map<string, JsonSlice> {
    const start = this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf ? 3 : 0;
    const scanner = new JsonScanner(this.bytes, { start, line: 1 });
    const members = new Map<string, JsonSlice>();
    for (const { key, value } of scanner.members()) {
      const name = String(this.parse(key)).slice(0, 60);
      if (members.has(name)) this.refuse(`the key "${name}" stands twice`, key);
      if (['__proto__', 'constructor', 'prototype'].includes(name)) this.refuse(`the key "${name}" is forbidden`, key);
      if (!(name in PACK_HEAD) && !(name in PACK_LISTS)) this.warnOf(name, key);
      members.set(name, value);
    }
    scanner.finish();
    return members;
  }

  private readHead(
    name: string,
    check: Check<unknown>,
    slice: JsonSlice | undefined,
    head: Record<string, unknown>,
  ): void {
    if (!slice) {
      if (!PACK_HEAD_OPTIONAL.includes(name)) this.refuse(`"${name}" is missing`, undefined);
      return;
    }
    const value = this.judge(name, check, slice);
    if (value !== undefined) head[name] = value;
  }

  private readList<K extends PackListName>(
    name: K,
    slice: JsonSlice | undefined,
  ): { values: Pack[K][number][]; slices: JsonSlice[] } {
    const values: Pack[K][number][] = [];
    const slices: JsonSlice[] = [];
    if (!slice || this.bytes[slice.start] !== 0x5b) {
      this.refuse(`"${name}" must be a list`, slice);
      return { values, slices };
    }
    const { check, most } = PACK_LISTS[name];
    const seen = new Set<string>();
    for (const element of new JsonScanner(this.bytes, slice).elements()) {
      if (values.length >= most || this.problems.length >= MOST_PROBLEMS) {
        if (values.length >= most) this.refuse(`"${name}" has more than ${most} elements`, element);
        break;
      }
      const value = this.judge(`${name}[${slices.length}]`, check, element);
      if (name === 'incidents') slices.push(element);
      else slices.length += 1;
      if (value === undefined) continue;
      if (seen.has(value.id))
        this.refuse(`${name}[${values.length}] has the id "${value.id}", which stands before`, element);
      seen.add(value.id);
      values.push(value);
    }
    return { values, slices };
  }

  /** The checked value, or undefined after its complaints became problems. */
  private judge<T>(name: string, check: Check<T>, slice: JsonSlice): T | undefined {
    const value = this.parse(slice);
    if (value === undefined) return undefined;
    const complaints = new Complaints();
    const result = check(value, complaints);
    for (const key of complaints.unknown) this.warnOf(`${name.replace(/\[\d+\]/, '[]')}.${key}`, slice);
    for (const sentence of complaints.sentences) this.refuse(`${name}: ${sentence}`, slice);
    return complaints.sentences.length > 0 ? undefined : result;
  }

  private parse(slice: JsonSlice | undefined): unknown {
    if (!slice) return undefined;
    const text = utf8TextStrict(this.bytes.subarray(slice.start, slice.end));
    if (text === null) {
      this.refuse('this record is not UTF-8', slice);
      return undefined;
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      this.refuse(`this record is not JSON (${String(error).slice(0, 120)})`, slice);
      return undefined;
    }
  }

  private warnOf(key: string, slice: JsonSlice): void {
    if (this.unknown.has(key) || this.unknown.size >= MOST_PROBLEMS) return;
    this.unknown.add(key);
    this.problems.push(
      this.problem(`the key "${key}" is unknown to this version and is left out`, slice.start, slice.line),
    );
  }

  private refuse(sentence: string, slice: JsonSlice | undefined): null {
    this.refused = true;
    if (this.problems.length < 2 * MOST_PROBLEMS)
      this.problems.push(this.problem(sentence, slice?.start ?? 0, slice?.line ?? 1));
    return null;
  }

  /** Column in UTF-16 units, from 1; 1 on lines too long to count. */
  private columnOf(at: number): number {
    const from = Math.max(this.bytes.lastIndexOf(0x0a, Math.max(0, at - 1)) + 1, 0);
    if (at - from > 10_000 || at < from) return 1;
    let units = 0;
    for (let byte = from; byte < at; byte += 1) {
      const value = this.bytes[byte] ?? 0;
      if ((value & 0xc0) !== 0x80) units += value >= 0xf0 ? 2 : 1;
    }
    return units + 1;
  }
}

export { encodePack } from './encode-pack.ts';
