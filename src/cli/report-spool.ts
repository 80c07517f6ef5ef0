import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Report } from '../model/report.ts';

/** Bytes gathered before they are written. */
const CHUNK = 1 << 20;

/** Where a report stands: its text by itself, then all of it as JSON. */
interface Place {
  readonly at: number;
  readonly textLength: number;
  readonly length: number;
}

const NOWHERE: Place = { at: 0, textLength: 0, length: 0 };

/** Reports in a file of their own, found again by id: holds any number with 100 bytes of memory each. */
export class ReportSpool {
  private readonly places = new Map<string, Place>();
  private readonly path: string;
  private readonly file: number;
  private pending: Buffer[] = [];
  private pendingBytes = 0;
  private end = 0;
  /** Claims of one report are looked at one after the other. */
  private lastText = { id: '', text: '' };

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
    const text = Buffer.from(report.text);
    const bytes = Buffer.from(JSON.stringify(report));
    this.places.set(report.id, { at: this.end, textLength: text.length, length: bytes.length });
    this.end += text.length + bytes.length;
    this.pending.push(text, bytes);
    this.pendingBytes += text.length + bytes.length;
    if (this.pendingBytes >= CHUNK) this.flush();
    return true;
  }

  /** The text of a report that was added. */
  textOf(id: string): string {
    if (this.lastText.id === id) return this.lastText.text;
    const { at, textLength } = this.places.get(id) ?? NOWHERE;
    const text = this.read(at, textLength);
    this.lastText = { id, text };
    return text;
  }

  /** Every report in the order of the ids, changed on its way out. */
  *reports(change: (report: Report) => Report): Generator<Report> {
    for (const id of [...this.places.keys()].sort()) {
      const { at, textLength, length } = this.places.get(id) ?? NOWHERE;
      yield change(JSON.parse(this.read(at + textLength, length)) as Report);
    }
  }

  remove(): void {
    closeSync(this.file);
    rmSync(this.path, { force: true });
  }

  private read(at: number, length: number): string {
    this.flush();
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.file, bytes, 0, length, at);
    return bytes.toString();
  }

  private flush(): void {
    if (this.pendingBytes === 0) return;
    const all = Buffer.concat(this.pending);
    for (let at = 0; at < all.length;) at += writeSync(this.file, all, at);
    this.pending = [];
    this.pendingBytes = 0;
  }
}
