import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followUndo } from '../entrypoints/library/follow-undo.ts';

/** What the background says of the undo `i`: how far it is, and what it answers whoever asks for it. */
const behind = vi.hoisted(() => ({
  taken: (): number => 0,
  undo: async (): Promise<unknown> => undefined,
}));
vi.mock('../src/platform/library-protocol.ts', () => ({
  askLibrary: async (name: string) =>
    name === 'import.undo'
      ? behind.undo()
      : { ok: true, value: [{ key: 'i', state: 'undoing', taken: behind.taken() }] },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function outcome(): Promise<{ value?: unknown; error?: string; shown: number }> {
  let shown = 0;
  const asking = followUndo('i', () => (shown += 1)).then(
    (value) => ({ value, shown }),
    (error: unknown) => ({ error: String(error), shown }),
  );
  await vi.advanceTimersByTimeAsync(3_000_000);
  return asking;
}
const after = (milliseconds: number) => {
  const answer = new Promise((resolve) =>
    setTimeout(() => resolve({ ok: true, value: { key: 'i', state: 'undone' } }), milliseconds),
  );
  return () => answer;
};

test('an undo that takes half an hour is waited for as long as it goes on, and shown meanwhile', async () => {
  const start = Date.now();
  behind.taken = () => Date.now() - start;
  behind.undo = after(1_800_000);
  expect(await outcome()).toMatchObject({
    value: { state: 'undone' },
    shown: expect.toSatisfy((n: number) => n > 100),
  });
});

test('one that stands still, and one that is refused, are told', async () => {
  behind.taken = () => 7;
  behind.undo = () => new Promise(() => undefined);
  expect((await outcome()).error).toContain('does not answer');
  behind.undo = async () => ({ ok: false, sentence: 'The disk is full.' });
  expect((await outcome()).error).toContain('The disk is full.');
});
