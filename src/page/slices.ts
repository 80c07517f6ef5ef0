/** Longest time in milliseconds that one of our tasks works before it gives the page its turn. */
const SLICE_MS = 4;

export interface Slices {
  /**
   * Runs `step` in turns of at most `SLICE_MS` until it returns true. `step` asks `isOver` after each small piece of work.
   * `idle`: wait for the page to be idle before each turn.
   */
  run(step: (isOver: () => boolean) => boolean, options?: { idle?: boolean }): Promise<void>;
  /** Milliseconds worked so far. */
  readonly spent: number;
  stop(): void;
}

/** A scheduler for work on the page's main thread: short turns, one queue, nothing after `stop`. */
export function createSlices(): Slices {
  let stopped = false;
  let spent = 0;
  const turn = (idle: boolean): Promise<void> =>
    new Promise((resolve) => {
      if (idle) requestIdleCallback(() => resolve(), { timeout: 1000 });
      else setTimeout(resolve, 0);
    });
  return {
    get spent() {
      return spent;
    },
    async run(step, options) {
      for (let finished = false; !finished;) {
        await turn(options?.idle ?? false);
        if (stopped) return new Promise(() => undefined);
        const start = performance.now();
        finished = step(() => performance.now() - start >= SLICE_MS);
        spent += performance.now() - start;
      }
      return undefined;
    },
    stop() {
      stopped = true;
    },
  };
}
