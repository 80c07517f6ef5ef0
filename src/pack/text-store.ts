import { joinBytes } from '../text/join-bytes.ts';
import { writeUtf8 } from '../text/utf8.ts';
import { NumberList } from './number-list.ts';

/** Bytes of the first piece and of the largest. */
const FIRST = 1 << 12;
const LARGEST = 1 << 20;

/** Texts one after the other as UTF-8, with where each starts. It grows by pieces, as `NumberList` does. */
export class TextStore {
  private readonly pieces: Uint8Array[] = [];
  private last = new Uint8Array(0);
  private used = 0;
  private readonly start = new NumberList();
  private size = 0;

  put(...texts: readonly string[]): void {
    for (const text of texts) {
      this.start.push(this.size);
      this.makeRoom(text.length * 3);
      const length = writeUtf8(text, this.last.subarray(this.used));
      this.used += length;
      this.size += length;
    }
  }

  starts(): Uint32Array {
    this.start.push(this.size);
    return this.start.toArray();
  }

  /** All bytes; nothing is left here. */
  bytes(): Uint8Array {
    return joinBytes([...this.pieces.splice(0), this.last.subarray(0, this.used)]);
  }

  private makeRoom(more: number): void {
    if (this.used + more <= this.last.length) return;
    this.pieces.push(this.last.subarray(0, this.used));
    this.last = new Uint8Array(Math.max(more, FIRST, Math.min(this.size, LARGEST)));
    this.used = 0;
  }
}
