import type { PagePointing, PointingCode, PointingSetup } from './page-pointing.ts';

/** Times that the code is asked for: a page where it cannot come must not wake the background for ever. */
const TRIES = 5;

export interface LazyPointing extends PagePointing {
  /** The code is fetched for later: by key a card must not wait for it. */
  prepare(): void;
  /** The first name is in the window: the code is fetched, and the card's frame with it. */
  need(): void;
}

/**
 * The pointing of a page, whose code comes when the first name is in the window or something is asked of it. The last thing
 * asked meanwhile, and the pointer's last move, are told to it then.
 */
export function createLazyPointing(load: () => Promise<PointingCode | null>, setup: PointingSetup): LazyPointing {
  const ends = new AbortController();
  let pointing: PagePointing | null = null;
  let asked: ((there: PagePointing) => void) | null = null;
  let last: PointerEvent | null = null;
  let isLoading = false;
  let isNeeded = false;
  let tries = 0;

  setup.page.addEventListener('pointermove', (event) => void (last = event), {
    capture: true,
    passive: true,
    signal: ends.signal,
  });
  const prepare = (): void => {
    if (pointing || isLoading || tries++ >= TRIES) return;
    isLoading = true;
    void load().then((code) => {
      isLoading = false;
      if (!code || ends.signal.aborted) return;
      ends.abort();
      pointing = code.create(setup, code.pass, last);
      if (isNeeded) pointing.warm();
      asked?.(pointing);
    });
  };
  const need = (): void => {
    isNeeded = true;
    if (pointing) pointing.warm();
    else prepare();
  };
  const ask = (todo: (there: PagePointing) => void): void => {
    if (pointing) return todo(pointing);
    asked = todo;
    need();
  };
  return {
    prepare,
    need,
    warm: need,
    gone: (mark) => pointing?.gone(mark),
    step: (by) => ask((there) => there.step(by)),
    jump: (entity) => ask((there) => there.jump(entity)),
    changed: () => pointing?.changed(),
    stop() {
      ends.abort();
      pointing?.stop();
    },
  };
}
