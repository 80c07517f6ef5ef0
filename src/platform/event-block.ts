import type { EventRecord } from '../library/library-record.ts';

/** The key of a block: its number in the order in which blocks came, a mark that no other writing has, and how many rows it holds. */
export type BlockKey = [number: number, mark: string, rows: number];

/** Rows of one import, in the order of their keys. A block that loses a row is written anew under another key. */
export interface EventBlock {
  readonly key: BlockKey;
  readonly import: string;
  /** The keys of its rows: an index finds the block by each. */
  readonly keys: readonly string[];
  readonly rows: readonly EventRecord[];
}

/** Rows of a block at most: what is read and written for one of them. */
const MOST = 64;

/** Rows as blocks with numbers from `number` on, those of each import in blocks of their own. `mark` was never given before. */
export function blocksOf(
  rows: readonly EventRecord[],
  { number, mark }: { readonly number: number; readonly mark: string },
): readonly EventBlock[] {
  const blocks: EventBlock[] = [];
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const of of new Set(sorted.map((row) => row.import))) {
    const mine = sorted.filter((row) => row.import === of);
    for (let from = 0; from < mine.length; from += MOST) {
      const some = mine.slice(from, from + MOST);
      blocks.push({
        key: [number + blocks.length, mark, some.length],
        import: of,
        keys: some.map(({ key }) => key),
        rows: some,
      });
    }
  }
  return blocks;
}
