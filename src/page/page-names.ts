import type { PageNames } from '../model/page.ts';
import type { MarkedBlock, PlacedMark } from './marked-block.ts';

/** The names met in the blocks with their counts and the words that stand for them, most often first. */
export function countNames(blocks: Iterable<MarkedBlock>): PageNames['names'] {
  const byEntity = new Map<string, { mark: PlacedMark; texts: string[] }>();
  for (const { marks, text } of blocks) {
    for (const mark of marks) {
      const there = byEntity.get(mark.entity) ?? { mark, texts: [] };
      byEntity.set(mark.entity, there);
      there.texts.push(text.slice(mark.start, mark.end));
    }
  }
  return [...byEntity.values()]
    .map(({ mark, texts }) => ({
      entity: mark.entity,
      name: mark.name,
      kind: mark.kind,
      count: texts.length,
      isPrivate: mark.isPrivate,
      texts: [...new Set(texts)],
    }))
    .sort((a, b) => b.count - a.count);
}
