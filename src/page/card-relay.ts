import type { ToCard } from '../model/card-talk.ts';
import type { Point } from './hit-test.ts';

/**
 * Hands presses and the wheel on to the card's frame where the page keeps them from it. While a modal dialog of the page is open
 * or an element of it fills the screen, all else is inert: a popover above it is drawn, but what is pressed there is the page below. The host cannot be moved
 * into the dialog without changing the page, so what falls on the card's place is taken here and told to the frame. (A listener that the page put on its window before us
 * still hears of the press: of its place, as it would without us.) `isOnCard`
 * takes a point of the window; `offset` makes it one of the card. Returns the way to stop.
 */
export function relayPresses(
  page: Window,
  isOnCard: (point: Point) => boolean,
  offset: () => Point,
  send: (message: ToCard) => void,
): () => void {
  const ends = new AbortController();
  const take = <Type extends 'pointerdown' | 'pointerup' | 'mousedown' | 'mouseup' | 'click' | 'wheel'>(
    type: Type,
    tell?: (event: WindowEventMap[Type], at: Point) => void,
  ): void =>
    page.addEventListener(
      type,
      (event) => {
        const point = { x: event.clientX, y: event.clientY };
        if (!event.isTrusted || !isOnCard(point)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const { x, y } = offset();
        tell?.(event, { x: point.x - x, y: point.y - y });
      },
      { capture: true, passive: false, signal: ends.signal },
    );
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup'] as const) take(type);
  take('click', (_event, { x, y }) => send({ type: 'press', x, y }));
  take('wheel', ({ deltaY }) => send({ type: 'scroll', by: deltaY }));
  return () => ends.abort();
}
