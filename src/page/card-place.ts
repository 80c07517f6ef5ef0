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
  return boxes.toSorted((one, other) => distance(one, point) - distance(other, point))[0] ?? null;
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

/**
 * True when the point lies in the corridor: the convex hull of word and card, through which the pointer travels between them. The hull
 * of two upright boxes is what a box passes over that turns from one into the other: at some moment (0 to 1) it has the point inside.
 */
export function isInCorridor({ x, y }: Point, word: Box, card: Box): boolean {
  let earliest = 0;
  let latest = 1;
  /** How far inside each edge the point is, at the word and at the card. */
  const edges = [
    [x - word.left, x - card.left],
    [word.right - x, card.right - x],
    [y - word.top, y - card.top],
    [word.bottom - y, card.bottom - y],
  ] as const;
  for (const [from, to] of edges) {
    if (from < 0 && to < 0) return false;
    if (from < 0) earliest = Math.max(earliest, from / (from - to));
    if (to < 0) latest = Math.min(latest, from / (from - to));
  }
  return earliest <= latest;
}

function distance(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
