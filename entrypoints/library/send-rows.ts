import { openFile } from './open-file.ts';
import { problemAt, rowsOfFile, type Step } from './rows-of-file.ts';
import type { RowsRequest, Stretch } from './rows-worker-talk.ts';

/** In a worker of the library page: reads the rows of one file, a stretch at a time, each when the page asks for it. */
export function sendRows(): void {
  let next: (() => Promise<Stretch>) | null = null;
  addEventListener('message', (event: MessageEvent<RowsRequest>) => {
    if (event.data !== 'more') next = stretches(event.data);
    void next?.().then((stretch) => postMessage(stretch));
  });
}

function stretches(request: Exclude<RowsRequest, 'more'>): () => Promise<Stretch> {
  const steps = safeSteps(request);
  let left = request.skip;
  return async () => {
    const taken: Step[] = [];
    let skipped = 0;
    for (;;) {
      const { done, value } = await steps.next();
      if (done) return { skipped, steps: taken, isLast: true };
      if (left > 0) {
        left -= 1;
        skipped += 1;
      } else taken.push(value);
      if (taken.length >= request.size) return { skipped, steps: taken, isLast: false };
    }
  };
}

/** A file that cannot be opened, or breaks midway, ends with a problem. */
async function* safeSteps({ file, format, options }: Exclude<RowsRequest, 'more'>): AsyncGenerator<Step> {
  try {
    yield* rowsOfFile(await openFile(file, options.encoding), format, options);
  } catch (error) {
    yield problemAt(file, 1, error instanceof Error ? error.message : String(error));
  }
}
