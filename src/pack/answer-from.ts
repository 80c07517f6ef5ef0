import type { FactSegment } from './fact-segment.ts';
import type { KnownFacts } from './known-facts.ts';

/** First the rows of incidents, then their reports, then what the reports led to: more has never been needed. */
const MOST_ROUNDS = 5;

/**
 * Answers a question over facts of which some rows lie on a disk: it is asked, what was missing is read at once, and it is asked again. The
 * question must be a pure function of the facts. Rejects when the disk fails.
 */
export async function answerFrom<T>(
  facts: KnownFacts,
  segments: readonly FactSegment[],
  question: (facts: KnownFacts) => T,
): Promise<T> {
  for (let round = 1; ; round += 1) {
    const answer = question(facts);
    const reads = segments.flatMap((segment) => segment.fill() ?? []);
    if (reads.length === 0 || round === MOST_ROUNDS) return answer;
    await Promise.all(reads);
  }
}
