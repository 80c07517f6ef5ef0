import { segmentSteps, type BuiltSegment, type SegmentSource } from '../pack/pack-segment.ts';

/** Builds a segment and answers messages between the steps: a background that does not answer for half a minute is stopped. */
export async function builtInSteps(source: SegmentSource): Promise<BuiltSegment> {
  const steps = segmentSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
