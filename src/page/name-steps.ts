import type { EntityId } from '../model/id.ts';
import type { BlockIndex } from './block-index.ts';
import { rectsOf } from './hit-test.ts';
import type { MarkedBlock, PlacedMark } from './marked-block.ts';

export interface NameSteps {
  /** The next or previous painted mark of the page, in reading order; the first in the window to begin with. */
  step(by: 1 | -1): PlacedMark | null;
  /** The next mention of an entity, round and round. */
  next(entity: EntityId): PlacedMark | null;
}

/** Steps through the names of a page by key or by the list in the popup. `isUsable` leaves out what is not painted. */
export function createNameSteps(index: BlockIndex, isUsable: (mark: PlacedMark) => boolean): NameSteps {
  let at: PlacedMark | null = null;
  const inOrder = (): readonly PlacedMark[] =>
    [...index.blocks]
      .sort(byPlace)
      .flatMap(({ marks }) => marks)
      .filter(isUsable);
  const go = (mark: PlacedMark | undefined): PlacedMark | null => {
    at = mark ?? at;
    return mark ?? null;
  };
  return {
    step(by) {
      const marks = inOrder();
      const now = at ? marks.indexOf(at) : -1;
      if (now !== -1) return go(marks[(now + by + marks.length) % marks.length]);
      const inWindow = marks.findIndex((mark) => rectsOf(mark).some(({ bottom, height }) => bottom >= 0 && height > 0));
      return go(marks[Math.max(0, by === 1 ? inWindow : inWindow - 1)]);
    },
    next(entity) {
      const marks = inOrder();
      const from = at ? marks.indexOf(at) + 1 : 0;
      const rest = [...marks.slice(from), ...marks.slice(0, from)];
      return go(rest.find((mark) => mark.entity === entity));
    },
  };
}

function byPlace(a: MarkedBlock, b: MarkedBlock): number {
  const [one, other] = [a.pieces[0], b.pieces[0]];
  if (!one || !other) return 0;
  if (one.node === other.node) return one.from - other.from;
  return one.node.compareDocumentPosition(other.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
