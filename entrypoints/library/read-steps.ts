import { detectFormat } from '../../src/library/detect-format.ts';
import { itemsOfFile } from './items-of-file.ts';
import { openFile } from './open-file.ts';
import { openWorker } from './open-worker.ts';
import { isRowFormat, problemAt, type ImportOptions } from './rows-of-file.ts';
import type { RowsRequest, Stretch } from './rows-worker-talk.ts';

/**
 * The steps of a file from `skip` on, in stretches of at most `size`: rows are read in a worker, whatever needs a DOM parser in this
 * window. The same file and options give the same steps. Never throws for what a file holds: that is a step with a problem.
 */
export async function* readSteps(
  file: File,
  options: ImportOptions,
  skip: number,
  size: number,
): AsyncGenerator<Stretch> {
  let left = skip;
  try {
    const opened = await openFile(file, options.encoding);
    const format = detectFormat(opened.name, opened.head);
    if (isRowFormat(format)) {
      yield* inWorker({ file, format, options, skip, size });
      return;
    }
    for await (const step of itemsOfFile(opened, format)) {
      yield left > 0 ? { skipped: 1, steps: [], isLast: false } : { skipped: 0, steps: [step], isLast: false };
      left -= 1;
    }
  } catch (error) {
    const problem = problemAt(file, 1, error instanceof Error ? error.message : String(error));
    yield left > 0 ? { skipped: 1, steps: [], isLast: true } : { skipped: 0, steps: [problem], isLast: true };
  }
}

async function* inWorker(request: Exclude<RowsRequest, 'more'>): AsyncGenerator<Stretch> {
  const worker = openWorker('Backstory: rows');
  const ask = (question: RowsRequest): Promise<Stretch> =>
    new Promise((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<Stretch>) => resolve(event.data);
      worker.onerror = (event) => reject(new Error(event.message || 'the rows could not be read'));
      worker.postMessage(question);
    });
  try {
    for (let stretch = await ask(request); ; stretch = await ask('more')) {
      yield stretch;
      if (stretch.isLast) return;
    }
  } finally {
    worker.terminate();
  }
}
