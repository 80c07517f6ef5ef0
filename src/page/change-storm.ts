/** Length in milliseconds of the stretches in which changes are counted. */
const STRETCH_MS = 400;
/** Changes in each of two stretches, one after the other, that make a storm (2,500 a second); and in one stretch, that end it. */
const RAGING = 1_000;
const CALM = 100;

export interface ChangeStorm {
  /** So many changes were heard of at once. */
  count(changes: number): void;
  stop(): void;
}

/**
 * Tells when a page changes its text thousands of times a second, and when it is over. While it lasts, the browser would find the place
 * of every highlight anew for each frame: 1,000 marks took a third of a core. One large change of a page is no storm.
 */
export function watchStorm(changed: (isRaging: boolean) => void): ChangeStorm {
  let counted = 0;
  let wasMany = false;
  let isRaging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const isMany = counted >= RAGING;
    const isOver = isRaging && counted < CALM;
    if (isOver || (!isRaging && isMany && wasMany)) changed((isRaging = !isRaging));
    timer = isRaging || isMany ? setTimeout(look, STRETCH_MS) : undefined;
    wasMany = isMany;
    counted = 0;
  };
  return {
    count(changes) {
      counted += changes;
      if (counted >= RAGING) timer ??= setTimeout(look, STRETCH_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
