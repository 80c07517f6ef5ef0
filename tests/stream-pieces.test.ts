import { expect, test, vi } from 'vitest';
import { streamPieces } from '../src/platform/stream-pieces.ts';

/** A stream whose pieces are all there at once. */
const ready = (pieces: number): ReadableStream<number> =>
  new ReadableStream({
    start(controller) {
      for (let piece = 0; piece < pieces; piece += 1) controller.enqueue(piece);
      controller.close();
    },
  });

test('others have their turn between pieces that are all there, and no piece is lost', async () => {
  // each piece takes its reader 5 ms
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  let turns = 0;
  const count = (): void => {
    turns += 1;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  try {
    const read: number[] = [];
    for await (const piece of streamPieces(ready(400))) {
      now += 5;
      read.push(piece);
    }
    expect(read).toEqual(Array.from({ length: 400 }, (_, piece) => piece));
    expect(turns).toBeGreaterThan(50);
  } finally {
    clearImmediate(timer);
    clock.mockRestore();
  }
});

test('a reader that stops early cancels the stream, and one that fails is told', async () => {
  let cancelled = false;
  const endless = new ReadableStream<number>({
    pull: (controller) => controller.enqueue(1),
    cancel: () => void (cancelled = true),
  });
  for await (const piece of streamPieces(endless)) if (piece === 1) break;
  expect(cancelled).toBe(true);
  const torn = new ReadableStream<number>({ pull: (controller) => controller.error(new Error('the disk is gone')) });
  await expect(streamPieces(torn).next()).rejects.toThrow('the disk is gone');
});
