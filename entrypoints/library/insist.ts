import type { Answer } from '../../src/platform/protocol.ts';

/** Tries of a question whose answer did not come: the background may just be starting again. */
const TRIES = 40;
const PAUSE = 250;
/** Milliseconds after which a question counts as lost: a background that is stopped while it starts may leave it without any answer. */
const PATIENCE = 10_000;
/** Thrown when nobody answered. */
export const NO_ANSWER = 'Backstory could not be reached: it does not answer.';

/**
 * Asks until there is an answer; null when it was aborted. Only for questions that may be repeated without harm. A refusal by the
 * background itself (a full disk, an unknown import) is thrown at once with its sentence.
 */
export async function insist<T>(ask: () => Promise<Answer<T>>, signal?: AbortSignal): Promise<T | null> {
  let sentence = '';
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (signal?.aborted) return null;
    const answer = await inTime(ask());
    if (answer?.ok) return answer.value;
    sentence = answer?.sentence ?? NO_ANSWER;
    if (!/^Backstory (?:is starting|could not be reached)/.test(sentence)) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(sentence);
}

/** The answer, or null when it does not come. Its error is still thrown. */
async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => (waiting = setTimeout(() => resolve(null), PATIENCE)));
  return Promise.race([answer, silence]).finally(() => clearTimeout(waiting));
}
