import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insist } from '../entrypoints/library/insist.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What asking comes to; the clock runs as fast as it can. */
async function outcome(answers: readonly (() => Promise<unknown>)[]): Promise<unknown> {
  let asked = 0;
  const asking = insist(() => answers[Math.min(asked++, answers.length - 1)]!() as never).then(
    (value) => ({ value, asked }),
    (error: unknown) => ({ error: String(error), asked }),
  );
  await vi.advanceTimersByTimeAsync(1_000_000);
  return asking;
}
const never = (): Promise<unknown> => new Promise(() => undefined);
const says = (sentence: string) => async (): Promise<unknown> => ({ ok: false, sentence });
const done = async (): Promise<unknown> => ({ ok: true, value: 7 });

test('a question that is never answered is asked again', async () => {
  expect(await outcome([never, never, done])).toEqual({ value: 7, asked: 3 });
});

test('a background that starts is waited for, a refusal is told at once, and silence ends too', async () => {
  expect(await outcome([says('Backstory is starting; try again in a moment.'), done])).toEqual({ value: 7, asked: 2 });
  expect(await outcome([says('The disk is full.'), done])).toEqual({ error: 'Error: The disk is full.', asked: 1 });
  expect(await outcome([never])).toMatchObject({
    error: expect.stringContaining('does not answer') as string,
    asked: 40,
  });
});
