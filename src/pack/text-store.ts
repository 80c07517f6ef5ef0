import { writeUtf8 } from '../text/utf8.ts';
import { NumberList } from './number-list.ts';

/** Texts one after the other as UTF-8, with where each starts. */
export class TextStore {
  private held = new Uint8Array(1 << 12);
  private readonly start = new NumberList();
  private size = 0;

  put(...texts: readonly string[]): void {
    for (const text of texts) {
      this.start.push(this.size);
      this.makeRoom(text.length * 3);
      this.size += writeUtf8(text, this.held.subarray(this.size));
    }
  }

  starts(): Uint32Array {
    this.start.push(this.size);
    return this.start.toArray();
  }

  bytes(): Uint8Array {
    return this.held.slice(0, this.size);
  }

  private makeRoom(more: number): void {
    if (this.size + more <= this.held.length) return;
    const larger = new Uint8Array(Math.max(this.held.length * 2, this.size + more));
    larger.set(this.held.subarray(0, this.size));
    this.held = larger;
  }
}
