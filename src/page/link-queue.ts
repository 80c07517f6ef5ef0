import type { PageMark } from '../model/page.ts';
import { inReadingOrder } from './reading-order.ts';
import type { TextBlock } from './text-block.ts';

/** Bytes of text in one message, so that it stays under 100 KB with what is around the text. One message is under way at a time. */
const BATCH_BYTES = 80_000;
const BATCH_BLOCKS = 4_000;
/** Found names are handed on after the first message (it holds what is in view), then at most so often in milliseconds. */
const HAND_ON_MS = 1_000;
/** What is remembered of texts already linked, so that a block that only moved is not asked again. */
const MEMORY_UNITS = 2_000_000;

export type LinkTexts = (texts: readonly string[]) => Promise<readonly (readonly PageMark[])[] | null>;

/** A block with the names in it. */
export interface Found {
  readonly block: TextBlock;
  readonly marks: readonly PageMark[];
}

export interface LinkQueue {
  /** Links blocks, viewport first; `found` gets the blocks that have marks, in lots. Resolves when all have been answered. */
  link(blocks: readonly TextBlock[], found: (ready: readonly Found[]) => Promise<void>): Promise<void>;
  forget(): void;
}

/** Sends texts to the background in bounded messages and remembers the answers. A failed answer leaves its blocks unmarked. */
export function createLinkQueue(linkTexts: LinkTexts): LinkQueue {
  const memory = new Map<string, readonly PageMark[]>();
  let remembered = 0;
  const remember = (text: string, marks: readonly PageMark[]): void => {
    if (memory.has(text)) return;
    memory.set(text, marks);
    remembered += text.length;
    for (const [oldest] of memory) {
      if (remembered <= MEMORY_UNITS) break;
      memory.delete(oldest);
      remembered -= oldest.length;
    }
  };
  return {
    forget() {
      memory.clear();
      remembered = 0;
    },
    async link(blocks, found) {
      let ready: Found[] = [];
      const unknown: TextBlock[] = [];
      for (const block of blocks) {
        const marks = memory.get(block.text);
        if (!marks) unknown.push(block);
        else if (marks.length > 0) ready.push({ block, marks });
      }
      // What fits one message comes back at once: where it stands on the screen need not be asked, which can cost a layout.
      const waiting = batchFrom(unknown, 0).length < unknown.length ? inReadingOrder(unknown) : unknown;
      let handedOn = -Infinity;
      let next = 0;
      while (next < waiting.length) {
        const batch = batchFrom(waiting, next);
        next += batch.length;
        const answers = await linkTexts(batch.map((block) => block.text));
        batch.forEach((block, index) => {
          const marks = answers?.[index];
          if (!marks) return;
          remember(block.text, marks);
          if (marks.length > 0) ready.push({ block, marks });
        });
        if (performance.now() - handedOn < HAND_ON_MS) continue;
        handedOn = performance.now();
        await found(ready);
        ready = [];
      }
      await found(ready);
    },
  };
}

function batchFrom(blocks: readonly TextBlock[], from: number): readonly TextBlock[] {
  let bytes = 0;
  let to = from;
  while (to < blocks.length && to - from < BATCH_BLOCKS) {
    bytes += bytesOf(blocks[to]?.text ?? '');
    if (to > from && bytes > BATCH_BYTES) break;
    to += 1;
  }
  return blocks.slice(from, to);
}

/** Bytes at most: two for Arabic or Cyrillic, three for Chinese; none of it is counted letter by letter. */
function bytesOf(text: string): number {
  if (!/[^\0-\x7f]/.test(text)) return text.length + 3;
  return text.length * (/[\u0800-\uffff]/.test(text) ? 3 : 2) + 3;
}
