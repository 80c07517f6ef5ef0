import { isVisible, rectOf } from './dom-access.ts';
import { elementOf, rectsOf } from './hit-test.ts';
import type { InkTone } from './ink-tone.ts';
import { placeOn } from './layer-frame.ts';
import type { PlacedMark } from './marked-block.ts';
import type { InkStyle } from './ink-name.ts';

export interface PrivateInk {
  add(mark: PlacedMark, tone: InkTone): void;
  remove(mark: PlacedMark): void;
  setStyle(style: InkStyle): void;
  /** Something moved: lay the boxes out anew with the next frame. */
  moved(): void;
  stop(): void;
}

/** Boxes drawn at most: what is in view. */
const BOXES_MOST = 300;
/**
 * Milliseconds until the next look at names in view, and the most that it grows to while nothing changes: what moves or covers a word (an animation, a box
 * beside it that grows, a menu) is told to nobody. Each look hit-tests every name in view: at 250 alone, 30 names took 2 % of a core on a page at rest.
 */
const LOOK_MS = 250;
const LOOK_MOST_MS = 1000;
/** A name that moved in each of so many frames on end (a second) has no box until two looks find it in one place: 30 that were followed without end took 40 % of a core. */
const FOLLOWED_MOST = 60;
/**
 * Draws names known only from private packs, and those in drawings (browsers paint no highlights there): as boxes in the closed root,
 * laid over what is in view (nothing while `isResting` says so), never in `CSS.highlights` and never in the page's own tree. A box is drawn only where its word is seen (not scrolled away, cut off or covered).
 */
export function createPrivateInk(root: ShadowRoot, first: InkStyle, isResting = () => false): PrivateInk {
  const page = root.ownerDocument;
  /** `at`: where each was when it was last looked at. */
  const marks = new Map<PlacedMark, { readonly tone: InkTone; at: string }>();
  const near = new Map<Element, Set<PlacedMark>>();
  const inView = new Set<Element>();
  const layer = page.createElement('div');
  layer.className = 'names';
  let style = first;
  let frame = 0;
  let look: ReturnType<typeof setTimeout> | undefined;
  let drawn = '';
  let wait = LOOK_MS;
  let followed = 0;

  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    moved();
  });
  const sizes = new ResizeObserver(() => moved());
  const moved = (): void => {
    if (frame === 0 && marks.size > 0) frame = requestAnimationFrame(draw);
  };
  const ends = new AbortController();
  const stirred = ({ type }: Event): void => {
    wait = LOOK_MS;
    // What the reader scrolls is followed for as long as it lasts.
    if (/wheel|touch|key/.test(type)) followed = 0;
    if (followed < FOLLOWED_MOST) moved();
  };
  for (const type of 'scroll wheel touchmove resize click keydown keyup transitionrun animationstart'.split(' '))
    page.defaultView?.addEventListener(type, stirred, { capture: true, passive: true, signal: ends.signal });
  const draw = (): void => {
    frame = 0;
    clearTimeout(look);
    if (!layer.isConnected) root.append(layer);
    const place = placeOn(layer);
    const boxes: HTMLElement[] = [];
    const { x, y } = rectOf(layer);
    let isHiding = false;
    for (const element of isResting() ? [] : inView) {
      const { color, writingMode } = getComputedStyle(element);
      for (const mark of near.get(element) ?? []) {
        const known = marks.get(mark);
        if (!known) continue;
        const rects = rectsOf(mark);
        const at = rects.map(({ left, top }) => [left - x, top - y].map(Math.round)).join();
        const isMoving = at !== known.at;
        known.at = at;
        if (isMoving && followed >= FOLLOWED_MOST) {
          isHiding = true;
          continue;
        }
        for (const rect of rects) {
          if (boxes.length >= BOXES_MOST || !isSeen(page, mark, rect)) continue;
          const box = page.createElement('div');
          const { tone } = known;
          box.className = `name ${style} ${mark.certain ? 'solid' : 'dashed'} ${tone}`;
          if (tone === 'text') box.style.color = color;
          // The line runs along the word.
          box.style.writingMode = writingMode;
          place(box, rect);
          boxes.push(box);
        }
      }
    }
    const now = boxes.map(({ className, style: { cssText } }) => className + cssText).join();
    if (now !== drawn) {
      drawn = now;
      layer.replaceChildren(...boxes);
      // What moves may move on: it is followed with each frame until it rests.
      wait = LOOK_MS;
      followed += 1;
      moved();
    } else if (inView.size > 0) {
      look = setTimeout(moved, wait);
      if (isHiding) return;
      followed = 0;
      wait = Math.min(wait * 2, LOOK_MOST_MS);
    }
  };
  return {
    add(mark, tone) {
      const { element } = mark.block;
      if (marks.size === 0 && page.body) sizes.observe(page.body);
      marks.set(mark, { tone, at: '' });
      const there = near.get(element);
      if (there) there.add(mark);
      else {
        near.set(element, new Set([mark]));
        sight.observe(element);
        sizes.observe(element);
      }
      moved();
    },
    remove(mark) {
      const { element } = mark.block;
      const there = near.get(element);
      if (!there?.delete(mark)) return;
      moved();
      marks.delete(mark);
      if (marks.size === 0) {
        layer.replaceChildren();
        drawn = '';
      }
      if (there.size > 0) return;
      near.delete(element);
      inView.delete(element);
      sight.unobserve(element);
      sizes.unobserve(element);
    },
    setStyle(next) {
      style = next;
      moved();
    },
    moved,
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(look);
      ends.abort();
      sight.disconnect();
      sizes.disconnect();
      layer.remove();
    },
  };
}

/** The caret test is a hit test: it finds the word only where nothing covers or cuts it off. Outside the window it finds nothing. What has no opacity is hit all the same. */
function isSeen(page: Document, mark: PlacedMark, rect: DOMRect): boolean {
  const tree = mark.block.pieces[0]?.node.getRootNode();
  const caret = page.caretPositionFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2, {
    shadowRoots: tree instanceof ShadowRoot ? [tree] : [],
  });
  return (
    caret !== null &&
    mark.block.pieces.some(({ node }) => node === caret.offsetNode) &&
    isVisible(elementOf(mark), true)
  );
}
