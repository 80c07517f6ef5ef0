import { elementAbove, localNameOf, parentOf, rectOf } from './dom-access.ts';
import { elementOf, rectsOf } from './hit-test.ts';
import type { PlacedMark } from './marked-block.ts';

/** Less opacity than this does not show. */
const FAINT = 0.1;
/** Computed values of `clip` and `clip-path` that leave nothing. */
const CUT_AWAY = /^(?:rect\((\d+px)(?:, \1){3}\)|inset\((?:[5-9]\d|100)%|circle\(0)/;
/** In a text node of so many UTF-16 units a box for one word is dear (the browser looks through its lines): the element's own box is asked. */
const LONG = 20_000;
/** A computed colour that lets everything through. */
const CLEAR = /^rgba.*, 0\)$|\/ 0\)$/;

/**
 * Tells what keeps a name from being seen although its text is laid out: the nearest element that is faint, cut to a pixel (text for
 * ears only) or folded up; the element of the text itself where its letters are clear, of no size or off the page. Null for a name that can be
 * seen, here or after scrolling. It is asked of names alone, because it would be dear for each block of a page. What it met it
 * remembers: a new one is made for each answer.
 */
export function createUnseen(): (mark: PlacedMark) => Element | null {
  const known = new Map<Element, Element | null>();
  return (mark) => {
    const element = elementOf(mark);
    let hider = known.get(element);
    if (hider === undefined) known.set(element, (hider = hiderOf(element, mark)));
    return hider;
  };
}

function hiderOf(element: Element, mark: PlacedMark): Element | null {
  // What is laid out only when it comes near has no place yet.
  if (!Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true })) return null;
  const { webkitTextFillColor, textShadow } = getComputedStyle(element);
  let isClear = CLEAR.test(webkitTextFillColor) && textShadow === 'none';
  let isScrolled = false;
  /** Set free by `position: absolute` from what lies between it and the element that it is placed in. */
  let isFree = false;
  for (let at: Element | null = element; at;) {
    const { opacity, clip, clipPath, position, overflow, backgroundClip } = getComputedStyle(at);
    if (Number(opacity) < FAINT || CUT_AWAY.test(clipPath) || (isOut(position) && CUT_AWAY.test(clip))) return at;
    isFree &&= position === 'static';
    // What `html` and `body` hide, they hide for the window.
    if (overflow !== 'visible' && !isFree && !/^(?:html|body)$/.test(localNameOf(at))) {
      const { width, height } = rectOf(at);
      if (Math.min(width, height) <= 1) return at;
      isScrolled ||= at.scrollTop !== 0 || at.scrollLeft !== 0;
    }
    isFree ||= isOut(position);
    isClear &&= backgroundClip !== 'text';
    const around: Node | null = parentOf(at);
    at = around && elementAbove(around);
  }
  const isLong = mark.block.pieces.some(({ node }) => node.length > LONG);
  const rects = isLong ? [rectOf(element)] : rectsOf(mark);
  return isClear || !rects.some((rect) => isScrolled || isOnPage(rect, element.ownerDocument)) ? element : null;
}

const isOut = (position: string): boolean => /absolute|fixed/.test(position);

/** Can a rectangle of the window be scrolled to? Nothing is above a page, and nothing left of it but where lines or columns begin at the right. */
function isOnPage({ right, bottom }: DOMRect, { body, documentElement: root, defaultView: view }: Document): boolean {
  const { direction, writingMode } = getComputedStyle(body ?? root);
  const least = /rtl|-rl/.test(direction + writingMode) ? -root.scrollWidth : 0;
  return right + (view?.scrollX ?? 0) > least && bottom + (view?.scrollY ?? 0) > 0;
}
