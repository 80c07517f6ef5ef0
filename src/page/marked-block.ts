import type { PageMark } from '../model/page.ts';
import type { TextBlock } from './text-block.ts';

/** A mark in its place. Compared by identity: one object for one mark on the page, from painting to the card. */
export interface PlacedMark extends PageMark {
  readonly block: MarkedBlock;
}

/** A block that was linked, and its marks (sorted, not overlapping), empty when nothing in it is known. */
export interface MarkedBlock extends TextBlock {
  marks: readonly PlacedMark[];
}
