import type { Point } from './hit-test.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels that the card keeps from the window's edges, and from the word. */
export const CARD_MARGIN = 16;
export const CARD_GAP = 6;

/** The line of a word that is nearest to the pointer: a word over two lines has two boxes. */
export function nearestBox(boxes: readonly Box[], point: Point): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  for (const box of boxes) {
    const far = distance(box, point);
    if (far < least) {
      least = far;
      best = box;
    }
  }
  return best;
}

/** Width and greatest height of the card in a window: at most 60 % of its height and 420 px, whole width on narrow screens. */
export function cardRoom(window: Size, width: number): Size {
  return {
    width: Math.min(width, window.width - 2 * CARD_MARGIN),
    height: Math.max(120, Math.min(420, window.height * 0.6, window.height - 2 * CARD_MARGIN)),
  };
}

/**
 * Where the card goes: below the word if it fits there, else above, else where there is more room; it starts at the word's first
 * letter (the right edge in right-to-left text) and is pushed back into the window.
 */
export function placeCard(word: Box, card: Size, window: Size, isRightToLeft: boolean): Point {
  const below = window.height - word.bottom - CARD_GAP - CARD_MARGIN;
  const above = word.top - CARD_GAP - CARD_MARGIN;
  const goesBelow = card.height <= below || below >= above;
  return keepInside(
    {
      x: isRightToLeft ? word.right - card.width : word.left,
      y: goesBelow ? word.bottom + CARD_GAP : word.top - CARD_GAP - card.height,
    },
    card,
    window,
  );
}

/** The corner moved so that the whole card is in the window, if it fits. */
export function keepInside(corner: Point, card: Size, window: Size): Point {
  const within = (value: number, size: number, room: number): number =>
    Math.max(Math.min(CARD_MARGIN, (room - size) / 2), Math.min(value, room - size - CARD_MARGIN));
  return { x: within(corner.x, card.width, window.width), y: within(corner.y, card.height, window.height) };
}

/** True when the point lies in the corridor: the convex hull of word and card, through which the pointer travels between them. */
export function isInCorridor(point: Point, word: Box, card: Box): boolean {
  const hull = convexHull([...cornersOf(word), ...cornersOf(card)]);
  return hull.every((corner, index) => cross(corner, hull[(index + 1) % hull.length] ?? corner, point) >= 0);
}

function cornersOf({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const chain = (from: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of from) {
      for (let last = kept.length; last >= 2; last -= 1) {
        const [before, at] = kept.slice(-2) as [Point, Point];
        if (cross(before, at, point) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

const cross = (from: Point, to: Point, point: Point): number =>
  (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);

function distance(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
