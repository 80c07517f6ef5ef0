import { elementAbove, isVisible, localNameOf, parentOf, shadowRootOf } from './dom-access.ts';
import type { Piece, TextBlock } from './text-block.ts';
import { isInline } from './inline-names.ts';
import { isExcluded, type TextRules } from './text-rules.ts';

/** A block is cut here (at a space if there is one near): a message stays small and a giant text node takes many turns. */
const BLOCK_LIMIT = 16_000;
const CUT_SEARCH = 200;
/** Nodes walked between two looks at the clock. */
const LOOK_EVERY = 16;
/** Anything that may be a letter. Without the tables of Unicode, which take a millisecond to set up in each page. */
const LETTER = /[A-Za-z\xaa-\u1fff\u2c00-\u2dff\u3005-\uffff]/;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

export interface BlockWalk {
  /** Walks on until `isOver()` or the end; returns the blocks that were completed. `done` is then true at the end. */
  next(isOver: () => boolean): readonly TextBlock[];
  readonly done: boolean;
  /** Open shadow roots met on the way; each is to be walked on its own. */
  readonly roots: readonly ShadowRoot[];
  /** Elements with text that is not laid out now, the uppermost of each part; it may come into sight later. */
  readonly hidden: readonly Element[];
}

/**
 * Walks the text of a subtree in document order and joins it over inline elements. Reads only; linear; never recursive.
 * `shallow`: only the text of the root element itself, not of the blocks inside it.
 */
export function walkBlocks(
  root: Element | ShadowRoot,
  rules: TextRules,
  options: { shallow?: boolean } = {},
): BlockWalk {
  const roots: ShadowRoot[] = [];
  const hidden: Element[] = [];
  let completed: TextBlock[] = [];
  let element: Element | null = null;
  let shown = false;
  let pieces: Piece[] = [];
  let text = '';
  let done = false;
  const flush = (): void => {
    if (element && pieces.length > 0 && LETTER.test(text)) completed.push({ element, text, pieces });
    pieces = [];
    text = '';
  };
  // No filter: a call from the browser into a filter for each node costs more than all else here.
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const after = (): Node | null => {
    for (;;) {
      const next = walker.nextSibling();
      if (next) return next;
      if (!walker.parentNode()) return null;
    }
  };
  /** Goes into an element; false when its subtree is not read. */
  const enter = (inside: Element): boolean => {
    const name = localNameOf(inside);
    if (isExcluded(inside, name, rules)) return false;
    const isLine = isInline(name) || name === 'br';
    if (!isLine) flush();
    if (options.shallow && !isLine && inside !== root) return false;
    // Lines of a label in a drawing have places of their own.
    if (name === 'br' || (name === 'tspan' && Element.prototype.hasAttribute.call(inside, 'x'))) text += '\n';
    const open = shadowRootOf(inside);
    if (open) roots.push(open);
    return true;
  };
  /** Notes the uppermost element that hides this one: a menu of a thousand lines is one place to watch. */
  const hide = (inside: Element): void => {
    const last = hidden.at(-1);
    if (last && Node.prototype.contains.call(last, inside)) return;
    let top = inside;
    for (let at: Element | null = top; at && !isVisible(at);) {
      top = at;
      const around: Node | null = parentOf(at);
      at = around && elementAbove(around);
    }
    hidden.push(top);
  };
  const append = (node: Text): void => {
    const data = node.data;
    if (data.length === 0 || (pieces.length === 0 && !LETTER.test(data))) return;
    const parent = elementAbove(node);
    if (!parent) return;
    const block = parentOf(node) instanceof ShadowRoot ? parent : blockElementOf(parent);
    if (block !== element) {
      flush();
      element = block;
      shown = isVisible(block);
      if (!shown) hide(block);
    }
    if (!shown) return;
    if (parent !== block && Element.prototype.hasAttributes.call(parent) && !isVisible(parent)) return hide(parent);
    if (text.length >= BLOCK_LIMIT) flush();
    if (
      pieces.length > 0 &&
      mayTouch(text, data) &&
      WORD_END.test(text.slice(-2)) &&
      WORD_START.test(data.slice(0, 2))
    ) {
      const last = pieces[pieces.length - 1];
      if (last && isBroken(elementAbove(last.node), parent, block)) text += '\n';
    }
    for (let from = 0; from < data.length;) {
      const length = cut(data, from, BLOCK_LIMIT - text.length);
      pieces.push({ node, start: text.length, from, length });
      text += data.slice(from, from + length);
      from += length;
      if (from < data.length) flush();
    }
  };

  if (root.nodeType === 1 && !enter(root as Element)) done = true;
  let node = done ? null : walker.nextNode();
  return {
    roots,
    hidden,
    get done() {
      return done;
    },
    next(isOver) {
      for (let count = 1; !done; count += 1) {
        if (!node) {
          flush();
          done = true;
        } else if (node.nodeType === 3) {
          append(node as Text);
          node = walker.nextNode();
        } else node = enter(node as Element) ? walker.nextNode() : after();
        if (count % LOOK_EVERY === 0 && isOver()) break;
      }
      const ready = completed;
      completed = [];
      return ready;
    },
  };
}

/** The nearest element at or above that is no inline element by name: what a block of text belongs to. */
export function blockElementOf(element: Element): Element {
  let at = element;
  while (isInline(localNameOf(at))) {
    const parent = parentOf(at);
    if (!parent || parent.nodeType !== 1) return at;
    at = parent as Element;
  }
  return at;
}

/** A quick no for most neighbours, which have a space or a sign between them. */
function mayTouch(before: string, after: string): boolean {
  return before.charCodeAt(before.length - 1) > 47 && after.charCodeAt(0) > 47;
}

/** Two words that touch: are they apart on the screen, because one of their inline elements is styled as a block? */
function isBroken(before: Element | null, after: Element, block: Element): boolean {
  const apart = (from: Element | null): boolean => {
    for (let at = from; at && at !== block; at = parentOf(at) as Element | null) {
      if (at.nodeType !== 1) return false;
      if (!/^(?:inline|ruby)/.test(getComputedStyle(at).display)) return true;
    }
    return false;
  };
  return before !== after && (apart(before) || apart(after));
}

/** How much of `data` from `from` fits in `room` units (all of it if it does), ending after a space where one is near. */
function cut(data: string, from: number, room: number): number {
  const left = data.length - from;
  if (left <= room) return left;
  if (room < CUT_SEARCH) return Math.min(left, BLOCK_LIMIT);
  const space = data.lastIndexOf(' ', from + room - 1);
  if (space > from + room - CUT_SEARCH) return space + 1 - from;
  return /[\uD800-\uDBFF]/.test(data[from + room - 1] ?? '') ? room - 1 : room;
}
