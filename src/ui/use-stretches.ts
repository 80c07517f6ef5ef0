import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A part of a long list: one stretch that is drawn, or the room of those from `first` to `last` that are not. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly isDrawn: boolean;
  /** CSS pixels that it takes, or is thought to take. */
  readonly room: number;
}

export interface Stretches {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly runs: readonly Run[];
  /** Brings a stretch to the upper edge; it is drawn then. */
  readonly goTo: (stretch: number) => void;
}

/** Pixels beyond the edges of the window that are drawn too. */
const MARGIN = 500;
/** Browsers lay out about 17 million pixels (Firefox) to 33 million (Chromium): stretches of longer lists are given less room until they are drawn. */
const MOST_ROOM = 8_000_000;
/** Before the first stretch was measured. */
const FIRST_GUESS = 3000;

/**
 * Windowing for a list of `count` stretches: those near the window are drawn, and the one that has the focus; the others are empty
 * room. What is drawn carries `data-stretch`. The browser's scroll anchoring keeps what is in sight in its place when a stretch turns out
 * to be higher or lower than was thought.
 */
export function useStretches(count: number): Stretches {
  const root = useRef<HTMLDivElement>(null);
  const rooms = useRef(new Map<number, number>()).current;
  const typical = useRef(0);
  const [drawn, setDrawn] = useState<readonly number[]>([0]);
  const goal = useRef<number | null>(null);
  const roomOf = (stretch: number): number =>
    Math.min(rooms.get(stretch) ?? (typical.current || FIRST_GUESS), MOST_ROOM / count);
  const measured = (): ReadonlyMap<number, number> => {
    const now = new Map<number, number>();
    for (const part of root.current?.children ?? []) {
      const number = stretchOf(part);
      if (number === null || part.ariaBusy === 'true') continue;
      const { height } = part.getBoundingClientRect();
      now.set(number, height);
      rooms.set(number, height);
    }
    typical.current ||= now.get(0) ?? 0;
    return now;
  };
  const topOf = (stretch: number, now: ReadonlyMap<number, number>): number => {
    let top = root.current?.getBoundingClientRect().top ?? 0;
    for (let at = 0; at < stretch; at += 1) top += now.get(at) ?? roomOf(at);
    return top;
  };
  const follow = (): void => {
    const now = measured();
    const near: number[] = [];
    let top = root.current?.getBoundingClientRect().top ?? 0;
    for (let at = 0; at < count && top < innerHeight + MARGIN; at += 1) {
      const bottom = top + (now.get(at) ?? roomOf(at));
      if (bottom > -MARGIN) near.push(at);
      top = bottom;
    }
    const focused = document.activeElement && stretchOf(document.activeElement.closest('[data-stretch]'));
    const wanted = [...new Set([...near, ...(typeof focused === 'number' && focused < count ? [focused] : [])])].sort(
      (a, b) => a - b,
    );
    setDrawn((before) => (before.join() === wanted.join() ? before : wanted));
  };
  const latest = useRef(follow);
  latest.current = follow;

  useEffect(() => {
    let frame = 0;
    const soon = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    addEventListener('scroll', soon, { capture: true, passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  }, []);
  useLayoutEffect(() => {
    if (goal.current !== null && root.current) {
      const scroller = scrollerOf(root.current);
      const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
      scroller.scrollTop += topOf(goal.current, measured()) - edge;
      goal.current = null;
    }
    follow();
  }, [drawn, count]);

  return {
    root,
    runs: runsOf(drawn, count, roomOf),
    goTo: (stretch) => {
      goal.current = stretch;
      setDrawn([stretch, stretch + 1].filter((one) => one < count));
    },
  };
}

function stretchOf(part: Element | null): number | null {
  const number = part?.getAttribute('data-stretch');
  return number === null || number === undefined ? null : Number(number);
}

function runsOf(drawn: readonly number[], count: number, roomOf: (stretch: number) => number): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  const leave = (until: number): void => {
    if (until < next) return;
    let room = 0;
    for (let at = next; at <= until; at += 1) room += roomOf(at);
    runs.push({ first: next, last: until, isDrawn: false, room });
  };
  for (const at of drawn) {
    if (at >= count) break;
    leave(at - 1);
    runs.push({ first: at, last: at, isDrawn: true, room: roomOf(at) });
    next = at + 1;
  }
  leave(count - 1);
  return runs;
}

/** What scrolls the list: the nearest element around it that does, or the document. */
function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if ((overflowY === 'auto' || overflowY === 'scroll') && around !== document.body) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}
