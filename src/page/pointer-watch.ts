import type { Point } from './hit-test.ts';

/** Pixels per millisecond over which the pointer only passes by; and the wait after which a stopped pointer counts as slow. */
const FAST = 1;
const SETTLE_MS = 60;
/** Shortest time in milliseconds between two looks at what is under the pointer. */
const LOOK_MS = 25;

export interface PointerCalls {
  /** Where the pointer is, at most every 25 ms, and once more (not `fresh`) when it has stopped or gone into a frame. */
  readonly moved: (point: Point, how: { fast: boolean; alt: boolean; fresh: boolean }) => void;
  /** A click of a mouse, or a tap of a finger or a pen, with the element that got it. */
  readonly clicked: (point: Point, how: { tap: boolean; target: EventTarget | null }) => void;
  readonly pressed: (point: Point) => void;
  /** Escape; true when it was ours. */
  readonly escaped: () => boolean;
  readonly scrolled: () => void;
  /** The pointer has left the page, at this point: out of the window, or into a frame. */
  readonly left: (point: Point) => void;
  readonly hid: () => void;
  readonly resized: () => void;
}

export interface PointerWatch {
  /** What is under the pointer that rests is another thing now: it is looked at once more. */
  again(): void;
  stop(): void;
}

/**
 * Watches pointer and keys on a page. Only what the browser says is the reader's own doing counts (`isTrusted`). `first` is a
 * move of the pointer from before.
 */
export function watchPointer(page: Window, calls: PointerCalls, first: PointerEvent | null): PointerWatch {
  const ends = new AbortController();
  let last: { point: Point; time: number; alt: boolean } | null = null;
  let looked = 0;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const on = <Type extends keyof WindowEventMap>(
    type: Type,
    hear: (event: WindowEventMap[Type]) => void,
    passive = true,
  ): void =>
    page.addEventListener(type, (event) => void (event.isTrusted && hear(event)), {
      capture: true,
      passive,
      signal: ends.signal,
    });
  const look = (fast: boolean, fresh: boolean): void => {
    if (!last) return;
    looked = performance.now();
    calls.moved(last.point, { fast, alt: last.alt, fresh });
  };

  const again = (): void => {
    clearTimeout(settle);
    settle = setTimeout(() => look(false, false), SETTLE_MS);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY };
    const time = event.timeStamp - (last?.time ?? 0);
    const way = last ? Math.hypot(point.x - last.point.x, point.y - last.point.y) : 0;
    const fast = event.buttons !== 0 || way > FAST * Math.max(time, 1);
    last = { point, time: event.timeStamp, alt: event.altKey };
    again();
    if (performance.now() - looked >= LOOK_MS) look(fast, true);
  };
  on('pointermove', move);
  if (first?.isTrusted) move(first);
  on('pointerout', (event) => {
    if (event.relatedTarget !== null) return;
    last = null;
    clearTimeout(settle);
    calls.left({ x: event.clientX, y: event.clientY });
  });
  on('pointerdown', (event) => calls.pressed({ x: event.clientX, y: event.clientY }));
  on('click', (event) => {
    const tap = event instanceof PointerEvent && /touch|pen/.test(event.pointerType);
    if (event.detail > 0) calls.clicked({ x: event.clientX, y: event.clientY }, { tap, target: event.target });
  });
  on(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !calls.escaped()) return;
      event.stopImmediatePropagation();
      // A dialog of the page stays open: this key was for the card.
      event.preventDefault();
    },
    false,
  );
  on('scroll', () => {
    calls.scrolled();
    again();
  });
  on('resize', () => calls.resized());
  on('pagehide', () => calls.hid());
  page.document.addEventListener('visibilitychange', () => void (page.document.hidden && calls.hid()), {
    signal: ends.signal,
  });
  return {
    again,
    stop() {
      clearTimeout(settle);
      ends.abort();
    },
  };
}
