import { segmentSteps, type BuiltSegment, type SegmentSource } from '../pack/pack-segment.ts';

/** Milliseconds of work before messages are answered: who waits for a card does not notice them. */
const TURN_MS = 20;

/** Builds a segment and answers messages in between: a background that does not answer for half a minute is stopped. */
export async function builtInSteps(source: SegmentSource): Promise<BuiltSegment> {
  const built = await builtWhile(source, () => true);
  if (!built) throw new Error('packs: a segment was not built');
  return built;
}

/** As `builtInSteps`; null when `mayGoOn` says no in between. */
export async function builtWhile(source: SegmentSource, mayGoOn: () => boolean): Promise<BuiltSegment | null> {
  // A blob lies outside of our memory.
  const steps = segmentSteps(source, (parts) => new Blob([...parts] as BlobPart[]));
  while (mayGoOn()) {
    const end = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return null;
}
