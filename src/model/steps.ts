/** Work cut into short steps, one for each `next`: whoever runs them can do something else in between. */
export type Steps<T> = Generator<void, T>;

/** Runs all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
