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

/** The names of all frames of a page as those of one page. The first is the top frame's and says what the page is; null for none. */
export function mergeNames(frames: readonly PageNames[]): PageNames | null {
  const [top] = frames;
  if (!top) return null;
  if (top.state === 'off' || top.state === 'paused') return top;
  const byEntity = new Map<string, PageNames['names'][number]>();
  for (const name of frames.flatMap(({ names }) => names)) {
    const there = byEntity.get(name.entity);
    const texts = [...new Set([...(there?.texts ?? []), ...name.texts])];
    byEntity.set(name.entity, there ? { ...there, count: there.count + name.count, texts } : name);
  }
  const isWorking = frames.some(({ state }) => state === 'reading');
  const state = byEntity.size === 0 ? top.state : isWorking ? 'reading' : 'read';
  return { ...top, state, names: [...byEntity.values()].toSorted((a, b) => b.count - a.count) };
}
