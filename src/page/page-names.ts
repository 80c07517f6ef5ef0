import type { PageNames } from '../model/page.ts';
import type { MarkedBlock, PlacedMark } from './marked-block.ts';

/** The names met in the blocks with their counts, most often first. */
export function countNames(blocks: Iterable<MarkedBlock>): PageNames['names'] {
  const byEntity = new Map<string, { mark: PlacedMark; count: number }>();
  for (const { marks } of blocks) {
    for (const mark of marks) {
      const there = byEntity.get(mark.entity);
      if (there) there.count += 1;
      else byEntity.set(mark.entity, { mark, count: 1 });
    }
  }
  return [...byEntity.values()]
    .map(({ mark, count }) => ({
      entity: mark.entity,
      name: mark.name,
      kind: mark.kind,
      count,
      isPrivate: mark.isPrivate,
    }))
    .sort((a, b) => b.count - a.count);
}
