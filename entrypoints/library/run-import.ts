import type { ImportRecord } from '../../src/library/library-record.ts';
import type { ImportBatch, ImportItem } from '../../src/library/text-input.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { insist } from './insist.ts';
import { itemsOfFile, type ImportOptions } from './items-of-file.ts';
import { openFile } from './open-file.ts';

/** Steps of one batch: enough to make a commit worth it, few enough that a cancel waits no longer than a blink. */
const MOST_EVENTS = 1000;
const MOST_TEXTS = 5;
const MOST_CHARACTERS = 1_000_000;

export interface ImportWatch {
  readonly signal: AbortSignal;
  readonly progress: (record: ImportRecord) => void;
}

/**
 * Runs an import from where it stands until its files are read, the reader cancels, or the page closes. Only one page runs an import at
 * a time. Every batch has a number, so that sending it again after a silence adds nothing twice.
 */
export async function runImport(
  database: LibraryDatabase,
  start: ImportRecord,
  watch: ImportWatch,
): Promise<ImportRecord> {
  return navigator.locks.request(`import-${start.key}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return start;
    const files = (await database.getFiles(start.key)) ?? [];
    let record = start;
    for await (const batch of oneAhead(batchesOf(files, record))) {
      if (watch.signal.aborted) return finish(database, record, 'cancelled', watch);
      const answer = await insist(() => askLibrary('import.batch', batch), watch.signal);
      if (answer === null) return finish(database, record, 'cancelled', watch);
      record = answer;
      watch.progress(record);
      if (record.state !== 'running') return record;
    }
    return finish(database, record, watch.signal.aborted ? 'cancelled' : 'done', watch);
  });
}

async function finish(
  database: LibraryDatabase,
  record: ImportRecord,
  state: 'done' | 'cancelled',
  watch: ImportWatch,
): Promise<ImportRecord> {
  const ended = (await insist(() => askLibrary('import.end', { key: record.key, state }))) ?? record;
  await database.removeFiles(record.key);
  watch.progress(ended);
  return ended;
}

/** The same things, the next one already being made while this one is used: the page parses while the background writes. */
async function* oneAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = source.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = source.next();
      // An error of the step ahead is met when its turn comes.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await source.return(undefined).catch(() => undefined);
  }
}

async function* batchesOf(files: readonly File[], record: ImportRecord): AsyncGenerator<ImportBatch> {
  const options = (record.options ?? {}) as ImportOptions;
  let seq = record.next;
  let position = 0;
  let items: ImportItem[] = [];
  let problems: string[] = [];
  let size = 0;
  const take = (): ImportBatch => {
    const batch = {
      import: record.key,
      seq,
      items,
      position,
      problems: problems.slice(0, 200),
      refused: problems.length,
    };
    seq += 1;
    [items, problems, size] = [[], [], 0];
    return batch;
  };
  for (const file of files) {
    for await (const step of stepsOf(file, options)) {
      position += 1;
      if (position <= record.position) continue;
      if ('problem' in step) problems.push(step.problem);
      else {
        items.push(step);
        size +=
          'text' in step
            ? step.text.source.text.length + MOST_CHARACTERS / MOST_TEXTS
            : 200 + ('event' in step ? (step.event.notes?.length ?? 0) : 0);
      }
      if (items.length + problems.length >= MOST_EVENTS || size >= MOST_CHARACTERS) yield take();
    }
  }
  if (items.length + problems.length > 0) yield take();
}

async function* stepsOf(file: File, options: ImportOptions): ReturnType<typeof itemsOfFile> {
  try {
    yield* itemsOfFile(await openFile(file), options);
  } catch (error) {
    yield { problem: `${file.name}:1: ${error instanceof Error ? error.message : String(error)}` };
  }
}
