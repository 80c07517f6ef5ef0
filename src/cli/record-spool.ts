import { closeSync, existsSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;
const NEWLINE = 10;

/** Records in a file of their own, one JSON line each, found again by id: any number of them with about 100 bytes of memory each. */
export class RecordSpool<T extends { readonly id: string }> {
  private readonly places = new Map<string, { readonly at: number; readonly length: number }>();
  private readonly path: string;
  private readonly isBetter: (record: T, other: T) => boolean;
  private readonly file: number;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private end = 0;

  /**
   * Begins an empty file, or goes on with what an interrupted run left in it: a line that was not written to its end is dropped.
   * Of two records of one id the one stays that `isBetter`, without that the first.
   */
  constructor(path: string, goOn = false, isBetter: (record: T, other: T) => boolean = () => false) {
    this.path = path;
    this.isBetter = isBetter;
    const keep = goOn && existsSync(path);
    this.file = openSync(path, keep ? 'r+' : 'w+');
    if (keep) this.takeStock();
  }

  get size(): number {
    return this.places.size;
  }

  /** In the order of the ids. */
  get ids(): readonly string[] {
    return [...this.places.keys()].sort();
  }

  /** False when the record of this id that is there stays. */
  add(record: T): boolean {
    if (this.places.has(record.id) && !this.isBetter(record, this.get(record.id))) return false;
    const bytes = Buffer.from(`${JSON.stringify(record)}\n`);
    this.places.set(record.id, { at: this.end, length: bytes.length - 1 });
    this.end += bytes.length;
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    if (this.pendingBytes >= CHUNK) this.flush();
    return true;
  }

  /** Throws for an id that was never added. */
  get(id: string): T {
    const place = this.places.get(id);
    if (!place) throw new Error(`no record ${id}`);
    this.flush();
    const bytes = Buffer.allocUnsafe(place.length);
    readSync(this.file, bytes, 0, place.length, place.at);
    return JSON.parse(bytes.toString()) as T;
  }

  /** All records, in the order of their ids or in another one. */
  *records(order: readonly string[] = this.ids): Generator<T> {
    for (const id of order) yield this.get(id);
  }

  remove(): void {
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }

  private flush(): void {
    if (this.pendingBytes === 0) return;
    const all = Buffer.concat(this.pending);
    for (let done = 0; done < all.length;)
      done += writeSync(this.file, all, done, all.length - done, this.end - all.length + done);
    this.pending = [];
    this.pendingBytes = 0;
  }

  /** Finds the whole lines that are there, and cuts off the rest. */
  private takeStock(): void {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let line: Buffer[] = [];
    let at = 0;
    for (let position = 0, read = 0; (read = readSync(this.file, chunk, 0, CHUNK, position)) > 0; position += read) {
      let from = 0;
      for (let stop = chunk.indexOf(NEWLINE); stop >= 0 && stop < read; stop = chunk.indexOf(NEWLINE, from)) {
        const bytes = Buffer.concat([...line, chunk.subarray(from, stop)]);
        const id = idOf(bytes.toString());
        if (id === null) return this.cutAt(at);
        this.places.set(id, { at, length: bytes.length });
        at += bytes.length + 1;
        line = [];
        from = stop + 1;
      }
      line.push(Buffer.from(chunk.subarray(from, read)));
    }
    this.cutAt(at);
  }

  private cutAt(end: number): void {
    ftruncateSync(this.file, end);
    this.end = end;
  }
}

/** The id of a record's line; null when the line is broken. */
function idOf(line: string): string | null {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
