import { segmentSteps, type BuiltSegment, type SegmentSource } from '../pack/pack-segment.ts';

/** Milliseconds of work before messages are answered: who waits for a card does not notice them. */
const TURN_MS = 20;

/** Builds a segment and answers messages in between: a background that does not answer for half a minute is stopped. */
export async function builtInSteps(source: SegmentSource): Promise<BuiltSegment> {
  const steps = segmentSteps(source);
  for (;;) {
    const end = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
