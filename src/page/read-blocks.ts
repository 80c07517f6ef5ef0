import { walkBlocks } from './block-walk.ts';
import { elementAbove, isConnected, localNameOf } from './dom-access.ts';
import type { TextBlock } from './text-block.ts';
import { isInline } from './inline-names.ts';
import { isInsideExcluded, type TextRules } from './text-rules.ts';

export interface BlockReading {
  /** Reads on until `isOver()`; true when everything is read. */
  next(isOver: () => boolean): boolean;
  readonly isDone: boolean;
  readonly blocks: readonly TextBlock[];
  readonly roots: readonly ShadowRoot[];
  readonly hidden: readonly Element[];
}

/**
 * Reads the blocks of whole subtrees (`deep`) and of single elements without the blocks inside them (`own`), each block once,
 * and of all open shadow roots met on the way. Nodes that have left the page and excluded parts are passed over.
 */
export function readBlocks(
  deep: readonly (Element | ShadowRoot)[],
  own: readonly Element[],
  rules: TextRules,
): BlockReading {
  const blocks: TextBlock[] = [];
  const roots = new Set<ShadowRoot>();
  const hidden: Element[] = [];
  const seen = new Set<Element>();
  const jobs: { root: Element | ShadowRoot; shallow: boolean }[] = [
    ...deep.map((root) => ({ root, shallow: false })),
    ...own.map((root) => ({ root, shallow: true })),
  ];
  let at = 0;
  let walk: ReturnType<typeof walkBlocks> | null = null;
  let fresh = new Set<Element>();

  /** Text of an inline root belongs to a block around it, which waits in `own` itself. */
  const isForeign = (root: Node, block: TextBlock): boolean =>
    root.nodeType === 1 && isInline(localNameOf(root as Element)) && !Node.prototype.contains.call(root, block.element);
  const close = (ended: ReturnType<typeof walkBlocks>): void => {
    for (const element of fresh) seen.add(element);
    fresh = new Set();
    hidden.push(...ended.hidden);
    for (const root of ended.roots) {
      if (!roots.has(root)) jobs.push({ root, shallow: false });
      roots.add(root);
    }
    walk = null;
    at += 1;
  };
  return {
    get isDone() {
      return at >= jobs.length;
    },
    get blocks() {
      return blocks;
    },
    get roots() {
      return [...roots];
    },
    hidden,
    next(isOver) {
      for (let job = jobs[at]; job; job = jobs[at]) {
        const { root, shallow } = job;
        if (!walk && (!isConnected(root) || isInsideExcluded(elementAbove(root), rules))) {
          at += 1;
          continue;
        }
        walk ??= walkBlocks(root, rules, { shallow });
        for (const block of walk.next(isOver)) {
          if (seen.has(block.element) || isForeign(root, block)) continue;
          fresh.add(block.element);
          blocks.push(block);
        }
        if (walk.done) close(walk);
        if (isOver()) break;
      }
      return at >= jobs.length;
    },
  };
}
