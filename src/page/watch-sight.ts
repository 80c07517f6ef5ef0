import { isConnected } from './dom-access.ts';

/** Elements that are watched at most. */
const WATCHED_MOST = 500;
/** Milliseconds between two looks at those that are in the window: nothing tells that a page lets one be seen by its style. */
const LOOK_MS = 500;

export interface SightWatch {
  /** Watches an element until `isSeen` says yes. Of one that is watched already the newer question counts. */
  add(element: Element, isSeen: () => boolean): void;
  stop(): void;
}

/** Watches elements whose text cannot be seen now (no box, invisible, faint, folded up, off the page); `seen` is called once for each that can be seen. */
export function watchSight(seen: (element: Element) => void): SightWatch {
  const waiting = new Map<Element, () => boolean>();
  const inView = new Set<Element>();
  let observer: IntersectionObserver | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    clearTimeout(timer);
    for (const element of inView) {
      const isSeen = isConnected(element) && waiting.get(element)?.();
      if (isConnected(element) && !isSeen) continue;
      inView.delete(element);
      waiting.delete(element);
      observer?.unobserve(element);
      if (isSeen) seen(element);
    }
    if (inView.size > 0) timer = setTimeout(look, LOOK_MS);
  };
  const watch = (): IntersectionObserver =>
    new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting || !isConnected(target)) inView.add(target);
        else inView.delete(target);
      }
      look();
    });
  return {
    add(element, isSeen) {
      const isNew = !waiting.has(element);
      if (isNew && waiting.size >= WATCHED_MOST) return;
      waiting.set(element, isSeen);
      if (isNew) (observer ??= watch()).observe(element);
    },
    stop() {
      clearTimeout(timer);
      observer?.disconnect();
    },
  };
}
