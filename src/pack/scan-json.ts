/** Where a JSON value stands in the bytes of a file. `line` counts from 1. */
export interface JsonSlice {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** The bytes are not JSON where `at` points; `sentence` says what was met. */
export class JsonScanError extends Error {
  readonly at: number;
  readonly line: number;
  constructor(sentence: string, at: number, line: number) {
    super(sentence);
    this.at = at;
    this.line = line;
  }
}

/** Nesting that a pack needs is 8; deeper files are refused before anything recursive sees them. */
const MAX_DEPTH = 16;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Finds the members of a JSON object and the elements of a JSON list without parsing them, so that a file of any size is read
 * record by record and each record knows its line. Only brackets and strings are followed; `JSON.parse` judges the slices.
 * Linear; throws `JsonScanError` only.
 */
export class JsonScanner {
  private at: number;
  private line: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, from: { readonly start: number; readonly line: number } = { start: 0, line: 1 }) {
    this.bytes = bytes;
    this.at = from.start;
    this.line = from.line;
  }

  /** The members of the object that begins here: key slices and value slices, in the order of the file. */
  *members(): Generator<{ key: JsonSlice; value: JsonSlice }> {
    this.expect(OPEN_OBJECT, 'an object "{"');
    if (this.take(CLOSE_OBJECT)) return;
    do {
      this.skipSpace();
      if (this.bytes[this.at] !== QUOTE) this.fail('a key in quotation marks is missing');
      const key = this.value();
      this.expect(COLON, 'a ":"');
      yield { key, value: this.value() };
    } while (this.take(COMMA));
    this.expect(CLOSE_OBJECT, 'a "," or "}"');
  }

  /** The elements of the list that begins here. */
  *elements(): Generator<JsonSlice> {
    this.expect(OPEN_LIST, 'a list "["');
    if (this.take(CLOSE_LIST)) return;
    do yield this.value();
    while (this.take(COMMA));
    this.expect(CLOSE_LIST, 'a "," or "]"');
  }

  /** Says that nothing but white space may follow. */
  finish(): void {
    this.skipSpace();
    if (this.at < this.bytes.length) this.fail('the file goes on after its end');
  }

  private value(): JsonSlice {
    this.skipSpace();
    const { at: start, line, bytes } = this;
    let depth = 0;
    for (; this.at < bytes.length; this.at += 1) {
      const byte = bytes[this.at];
      if (byte === QUOTE) this.skipString();
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
        depth += 1;
        if (depth > MAX_DEPTH) this.fail(`the file is nested deeper than ${MAX_DEPTH} levels`);
      } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
        if (depth === 0) break;
        depth -= 1;
      } else if (depth === 0 && (byte === COMMA || byte === COLON)) break;
      else if (byte === 0x0a) this.line += 1;
    }
    if (depth > 0) this.fail('the file ends before it is complete');
    if (this.at === start) this.fail('a value is missing');
    return { start, end: this.at, line };
  }

  /** Stands on the opening quotation mark, leaves on the closing one. */
  private skipString(): void {
    for (this.at += 1; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === QUOTE) return;
      if (byte === BACKSLASH) this.at += 1;
      else if (byte === 0x0a) this.fail('a text is not closed on its line');
    }
    this.fail('the file ends inside a text');
  }

  private skipSpace(): void {
    for (; this.at < this.bytes.length; this.at += 1) {
      const byte = this.bytes[this.at];
      if (byte === 0x0a) this.line += 1;
      else if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return;
    }
  }

  private take(byte: number): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== byte) return false;
    this.at += 1;
    return true;
  }

  private expect(byte: number, name: string): void {
    if (!this.take(byte))
      this.fail(this.at >= this.bytes.length ? 'the file ends before it is complete' : `${name} is missing`);
  }

  private fail(sentence: string): never {
    throw new JsonScanError(sentence, this.at, this.line);
  }
}
