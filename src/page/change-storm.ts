/** Length in milliseconds of the stretches in which changes are counted. */
const STRETCH_MS = 400;
/** Changes in each of two stretches, one after the other, that make a storm (2,500 a second); and in one stretch, that end it. */
const RAGING = 1_000;
const CALM = 100;
/** Between two stretches of a storm nothing is heard for so many milliseconds: each change that is heard of costs the page time, even if nothing is done about it. */
const DEAF_MS = 1_600;

export interface ChangeStorm {
  /** So many changes were heard of at once. */
  count(changes: number): void;
  stop(): void;
}

/**
 * Tells when a page changes its text thousands of times a second, and when it is over. While it lasts, the browser would find the place
 * of every highlight anew for each frame: 1,000 marks took a third of a core. One large change of a page is no storm. `hear`: whether changes are
 * to be heard of now.
 */
export function watchStorm(changed: (isRaging: boolean) => void, hear: (isHeard: boolean) => void): ChangeStorm {
  let counted = 0;
  let wasMany = false;
  let isRaging = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const isMany = counted >= RAGING;
    if (isRaging ? counted < CALM : isMany && wasMany) changed((isRaging = !isRaging));
    wasMany = isMany;
    if (isRaging) {
      hear(false);
      timer = setTimeout(listen, DEAF_MS);
    } else begin(isMany);
  };
  const begin = (isWanted: boolean): void => {
    counted = 0;
    timer = isWanted ? setTimeout(look, STRETCH_MS) : undefined;
  };
  const listen = (): void => {
    hear(true);
    begin(true);
  };
  return {
    count(changes) {
      counted += changes;
      if (counted >= RAGING) timer ??= setTimeout(look, STRETCH_MS);
    },
    stop: () => clearTimeout(timer),
  };
}
