import { utf8Bytes } from '../text/utf8.ts';
import { NumberList } from './number-list.ts';

/** Texts one after the other as UTF-8, with where each starts. */
export class TextStore {
  private readonly pieces: Uint8Array[] = [];
  private readonly start = new NumberList();
  private size = 0;

  put(...texts: readonly string[]): void {
    for (const text of texts) {
      const bytes = utf8Bytes(text);
      this.start.push(this.size);
      this.pieces.push(bytes);
      this.size += bytes.length;
    }
  }

  starts(): Uint32Array {
    this.start.push(this.size);
    return this.start.toArray();
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}
