import { isConnected } from './dom-access.ts';
import type { MarkedBlock } from './marked-block.ts';

/** The blocks that have marks, found by their text nodes. Blocks without marks are not kept. */
export interface BlockIndex {
  readonly blocks: ReadonlySet<MarkedBlock>;
  add(block: MarkedBlock): void;
  remove(block: MarkedBlock): void;
  /** Blocks with a piece in the text node. */
  at(node: Node): readonly MarkedBlock[];
  /** Blocks of which a text node has left the page (into a frame, too), or whose element is one of `own`, or whose text stands inside one of `deep`. */
  stale(own: ReadonlySet<Element>, deep: ReadonlySet<Element | ShadowRoot>): MarkedBlock[];
}

export function createBlockIndex(): BlockIndex {
  const blocks = new Set<MarkedBlock>();
  const byNode = new WeakMap<Node, MarkedBlock[]>();
  return {
    blocks,
    add(block) {
      blocks.add(block);
      for (const { node } of block.pieces) {
        const there = byNode.get(node);
        if (!there) byNode.set(node, [block]);
        else if (!there.includes(block)) there.push(block);
      }
    },
    remove(block) {
      blocks.delete(block);
      for (const { node } of block.pieces) {
        const rest = (byNode.get(node) ?? []).filter((other) => other !== block);
        if (rest.length > 0) byNode.set(node, rest);
        else byNode.delete(node);
      }
    },
    at: (node) => byNode.get(node) ?? [],
    stale(own, deep) {
      const found: MarkedBlock[] = [];
      const roots = [...deep];
      for (const block of blocks) {
        const gone =
          own.has(block.element) ||
          block.pieces.some(({ node }) => !isConnected(node) || node.ownerDocument !== document);
        const node = block.pieces[0]?.node ?? null;
        if (gone || roots.some((root) => Node.prototype.contains.call(root, node))) found.push(block);
      }
      return found;
    },
  };
}
