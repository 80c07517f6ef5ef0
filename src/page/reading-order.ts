import { rectOf } from './dom-access.ts';
import type { TextBlock } from './text-block.ts';

/**
 * The blocks with those in the window first, then what follows, then what stands before. Blocks come in document order; their
 * place on the screen is probed by halving, so that a page of thousands of blocks costs a dozen measurements.
 */
export function inReadingOrder<Block extends TextBlock>(blocks: readonly Block[]): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block && rectOf(block.element).bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? blocks : [...blocks.slice(low), ...blocks.slice(0, low)];
}
