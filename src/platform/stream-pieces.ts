import { unpacking } from './unpacking.ts';

/** The pieces of a stream as they come; a reader that stops early cancels it. Rejects when the stream fails. */
export async function* streamPieces<T>(stream: ReadableStream<T>): AsyncGenerator<T, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await unpacking(reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
