import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Report } from '../model/report.ts';

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;

/** Reports in a file of their own, found again by id: holds any number with 100 bytes of memory each. */
export class ReportSpool {
  private readonly places = new Map<string, { readonly at: number; readonly length: number }>();
  private readonly path: string;
  private readonly file: number;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private end = 0;

  constructor(path: string) {
    this.path = path;
    this.file = openSync(path, 'w+');
  }

  get size(): number {
    return this.places.size;
  }

  /** False when the same text was added before. */
  add(report: Report): boolean {
    if (this.places.has(report.id)) return false;
    const bytes = Buffer.from(JSON.stringify(report));
    this.places.set(report.id, { at: this.end, length: bytes.length });
    this.end += bytes.length;
    this.pending.push(bytes);
    this.pendingBytes += bytes.length;
    if (this.pendingBytes >= CHUNK) this.flush();
    return true;
  }

  /** Every report in the order of the ids, changed on its way out. */
  *reports(change: (report: Report) => Report): Generator<Report> {
    this.flush();
    for (const id of [...this.places.keys()].sort()) {
      const { at, length } = this.places.get(id) ?? { at: 0, length: 0 };
      const bytes = Buffer.allocUnsafe(length);
      readSync(this.file, bytes, 0, length, at);
      yield change(JSON.parse(bytes.toString()) as Report);
    }
  }

  remove(): void {
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }

  private flush(): void {
    if (this.pendingBytes === 0) return;
    const all = Buffer.concat(this.pending);
    for (let at = 0; at < all.length;) at += writeSync(this.file, all, at);
    this.pending = [];
    this.pendingBytes = 0;
  }
}
