import { createBlockIndex, type BlockIndex } from './block-index.ts';
import { blockElementOf } from './block-walk.ts';
import { isConnected, isVisible, shadowRootOf } from './dom-access.ts';
import { createLinkQueue, type Found, type LinkTexts } from './link-queue.ts';
import type { MarkedBlock } from './marked-block.ts';
import { watchChanges } from './page-changes.ts';
import { createSlices } from './slices.ts';
import { readBlocks } from './read-blocks.ts';
import type { TextBlock } from './text-block.ts';
import { createUnseen } from './unseen-text.ts';
import { watchSight } from './watch-sight.ts';
import type { TextRules } from './text-rules.ts';

/** A long page is linked in stages, each as long as all before it, so that its beginning does not wait for its end. */
const STAGE_BLOCKS = 3_000;
/** When shadow roots that came late are looked for, in milliseconds after the start. */
const LOOKS_MS = [1_000, 3_000, 10_000];

export interface PageReader {
  readonly index: BlockIndex;
  /** Open shadow roots that hold text of the page. */
  readonly roots: readonly ShadowRoot[];
  /** True while text waits to be read or linked. */
  readonly isReading: boolean;
  /** Reads everything (again); `relink`: also what was linked before. */
  readAll(options?: { relink?: boolean }): void;
  setRules(rules: TextRules): void;
  stop(): void;
}

/** What the reader calls. `added` and `removed` come for each block with marks; `settled` when a reading is complete. */
export interface ReaderCalls {
  readonly linkTexts: LinkTexts;
  readonly added: (block: MarkedBlock) => void;
  readonly removed: (block: MarkedBlock) => void;
  readonly settled: () => void;
  readonly foundRoot: (root: ShadowRoot) => void;
  /** The page changes by the thousand a second, or does so no more. */
  readonly storm: (isRaging: boolean) => void;
  readonly isOwn: (node: Node) => boolean;
}

/** Reads the page's text, keeps its marks true while the page changes, and never writes to it. */
export function createPageReader(page: Document, first: TextRules, calls: ReaderCalls): PageReader {
  const slices = createSlices();
  const index = createBlockIndex();
  const queue = createLinkQueue(calls.linkTexts);
  const roots = new Set<ShadowRoot>();
  let rules = first;
  let reading = 0;
  /** What stood where it is read now, and is still drawn: it goes in the turn in which the new comes. */
  let old: Set<MarkedBlock> | null = null;
  /** Readings run one after the other: each sees what the one before has marked. */
  let line = Promise.resolve();

  const remove = (block: MarkedBlock): void => {
    index.remove(block);
    calls.removed(block);
  };
  const place = ({ block, marks }: Found, unseen: ReturnType<typeof createUnseen>): void => {
    if (!isAsRead(block)) return;
    for (const { node } of block.pieces) for (const there of index.at(node)) if (old?.delete(there)) remove(there);
    const marked: MarkedBlock = { ...block, marks: [] };
    marked.marks = marks
      .map((mark) => ({ ...mark, block: marked }))
      .filter((mark) => {
        const hider = unseen(mark);
        if (hider) sight.add(hider, () => !isAsRead(block) || !createUnseen()(mark));
        return !hider;
      });
    if (marked.marks.length === 0) return;
    index.add(marked);
    calls.added(marked);
  };

  const placeAll = async (found: readonly Found[]): Promise<void> => {
    let at = 0;
    if (found.length === 0) return;
    // One for all slices: each first look may have the page laid out.
    const unseen = createUnseen();
    await slices.run((isOver) => {
      for (let next = found[at]; next && !isOver(); next = found[++at]) place(next, unseen);
      return at >= found.length;
    });
  };

  const changes = watchChanges({
    changed: () => enqueue(readChanges),
    touched: (node) => index.at(node).forEach(remove),
    storm: calls.storm,
    isOwn: calls.isOwn,
  });
  const sight = watchSight((element) => {
    const [own, deep] = [new Set([blockElementOf(element)]), new Set([element])];
    enqueue(() => readTrees([...deep], [...own], () => index.stale(own, deep)));
  });

  const enqueue = (work: () => Promise<void>): void => {
    reading += 1;
    line = line.then(work).finally(() => {
      reading -= 1;
      if (reading === 0) calls.settled();
    });
  };
  const readChanges = async (): Promise<void> => {
    const before = slices.spent;
    const { own, deep, all } = changes.take();
    if (all) await readWhole();
    else await readTrees([...deep], [...own], () => index.stale(own, deep));
    changes.took(slices.spent - before);
  };
  const readWhole = (): Promise<void> => readTrees(page.body ? [page.body] : [], [], () => [...index.blocks]);
  /**
   * Reads whole subtrees, and the own text of single elements; then whatever shadow roots were met in them. What stood there
   * goes with the new, or at the end, so that nothing flickers (where letters changed, marks went at once).
   */
  const readTrees = async (
    deep: readonly (Element | ShadowRoot)[],
    own: readonly Element[],
    stale: () => readonly MarkedBlock[],
  ): Promise<void> => {
    const reading = readBlocks(deep, own, rules);
    let linked = 0;
    do {
      await slices.run(
        (isOver) => reading.next(isOver) || reading.blocks.length - linked >= Math.max(STAGE_BLOCKS, linked),
      );
      old ??= new Set(stale());
      const ready = reading.blocks.slice(linked);
      linked += ready.length;
      await queue.link(ready, placeAll);
    } while (!reading.isDone);
    old.forEach(remove);
    old = null;
    for (const element of reading.hidden) sight.add(element, () => isVisible(element));
    const found = [...deep, ...reading.roots].filter((root) => root instanceof ShadowRoot && !roots.has(root));
    for (const root of found as ShadowRoot[]) {
      roots.add(root);
      changes.observe(root);
      calls.foundRoot(root);
    }
  };
  /** Roots that are attached without any change of text are heard of by no observer: they are looked for a few times, when idle, beside all else. */
  const lookForRoots = async (): Promise<void> => {
    const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT);
    const found: ShadowRoot[] = [];
    await slices.run(
      (isOver) => {
        let count = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const root = shadowRootOf(node as Element);
          if (root && !roots.has(root)) found.push(root);
          if (++count % 32 === 0 && isOver()) return false;
        }
        return true;
      },
      { idle: true },
    );
    // In its turn: one that was found by a change as well has been read by then.
    const isNew = (root: ShadowRoot): boolean => !roots.has(root);
    if (found.length > 0) enqueue(() => readTrees(found.filter(isNew), [], () => []));
  };
  const looks = LOOKS_MS.map((wait) => setTimeout(() => void lookForRoots(), wait));

  changes.observe(page);
  return {
    index,
    get roots() {
      return [...roots].filter(isConnected);
    },
    get isReading() {
      return reading > 0;
    },
    readAll(options) {
      enqueue(() => {
        // In its turn: answers to what was asked before would be remembered after it.
        if (options?.relink) queue.forget();
        return readWhole();
      });
    },
    setRules(next) {
      rules = next;
    },
    stop() {
      looks.forEach(clearTimeout);
      slices.stop();
      changes.stop();
      sight.stop();
      [...index.blocks].forEach(remove);
    },
  };
}

/** True while a block is in the page and says what was read. `data` is not touched: Firefox copies all of it for each look. */
function isAsRead({ text, pieces }: TextBlock): boolean {
  return pieces.every(
    ({ node, from, start, length }) =>
      isConnected(node) &&
      node.length >= from &&
      node.substringData(from, length) === text.slice(start, start + length),
  );
}
