import { nextTurn } from './next-turn.ts';
import { unpacking } from './unpacking.ts';

/** Milliseconds of pieces that are there already before others have their turn: reading them is no wait by itself. */
const TURN_MS = 20;

/**
 * The pieces of a stream as they come; a reader that stops early cancels it. What does not wait for the stream answers meanwhile, however fast the pieces
 * come. Rejects when the stream fails.
 */
export async function* streamPieces<T>(stream: ReadableStream<T>): AsyncGenerator<T, void> {
  const reader = stream.getReader();
  try {
    for (let end = performance.now() + TURN_MS; ;) {
      const { done, value } = await unpacking(reader.read());
      if (done) return;
      yield value;
      if (performance.now() < end) continue;
      await nextTurn();
      end = performance.now() + TURN_MS;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
