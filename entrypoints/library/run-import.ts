import type { ImportRecord } from '../../src/library/library-record.ts';
import type { ImportBatch, ImportItem } from '../../src/library/text-input.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { insist } from './insist.ts';
import { readSteps } from './read-steps.ts';
import type { ImportOptions, Step } from './rows-of-file.ts';

/** Steps of one batch: enough to make a commit worth it, few enough that a cancel waits no longer than a blink. */
const MOST_EVENTS = 250;
const MOST_TEXTS = 5;
const MOST_CHARACTERS = 1_000_000;
/** Milliseconds between two looks at how far another page is with it. */
const LOOK_MS = 1000;

export interface ImportWatch {
  readonly signal: AbortSignal;
  readonly progress: (record: ImportRecord) => void;
}

/**
 * Runs an import from where it stands until its files are read, the reader cancels, or the page closes. Only one page runs an import at
 * a time: another one shows how far it is, and goes on with it when that page is closed. Every batch has a number, so that sending it again
 * after a silence adds nothing twice.
 */
export async function runImport(
  database: LibraryDatabase,
  start: ImportRecord,
  watch: ImportWatch,
): Promise<ImportRecord> {
  const name = `import-${start.key}`;
  const ended = await navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock ? goThrough(database, start, watch) : null,
  );
  if (ended) return ended;
  const following = setInterval(() => void look(start).then(watch.progress, () => undefined), LOOK_MS);
  try {
    return await navigator.locks.request(name, { signal: watch.signal }, async () => {
      clearInterval(following);
      return goThrough(database, await look(start), watch);
    });
  } catch (error) {
    if (!watch.signal.aborted) throw error;
    return await finish(database, start, 'cancelled', watch);
  } finally {
    clearInterval(following);
  }
}

/** How an import stands that another page runs. */
async function look(record: ImportRecord): Promise<ImportRecord> {
  const all = await insist(() => askLibrary('import.list', {}));
  return all?.find(({ key }) => key === record.key) ?? record;
}

async function goThrough(database: LibraryDatabase, start: ImportRecord, watch: ImportWatch): Promise<ImportRecord> {
  let record = start;
  if (record.state !== 'running') return record;
  const files = await database.getFiles(start.key);
  // What cannot be read to its end is not done.
  if (!files) return finish(database, record, 'cancelled', watch);
  for await (const batch of oneAhead(batchesOf(files, record))) {
    if (watch.signal.aborted) return finish(database, record, 'cancelled', watch);
    // A cancel does not wait for the batch under way; the background ends the import behind it.
    const answer = await unlessAborted(
      insist(() => askLibrary('import.batch', batch), watch.signal),
      watch.signal,
    );
    if (answer === null) return finish(database, record, 'cancelled', watch);
    record = answer;
    watch.progress(record);
    if (record.state !== 'running') return record;
  }
  return finish(database, record, watch.signal.aborted ? 'cancelled' : 'done', watch);
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  // Its error, if any, is nobody's business any more once the import was cancelled.
  work.catch(() => undefined);
  const aborted = new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
  return Promise.race([work, aborted]);
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
  let refused = 0;
  let size = 0;
  const take = (): ImportBatch => {
    const batch = {
      import: record.key,
      seq,
      items,
      position,
      problems: problems.slice(0, 200),
      refused,
    };
    seq += 1;
    [items, problems, refused, size] = [[], [], 0, 0];
    return batch;
  };
  const add = (step: Step): void => {
    position += 1;
    if ('problem' in step) {
      problems.push(step.problem);
      refused += step.isNote ? 0 : 1;
    } else {
      items.push(step);
      size += sizeOf(step);
    }
  };
  for (const file of files) {
    for await (const stretch of readSteps(file, options, Math.max(0, record.position - position), MOST_EVENTS)) {
      position += stretch.skipped;
      for (const step of stretch.steps) {
        add(step);
        if (items.length + problems.length >= MOST_EVENTS || size >= MOST_CHARACTERS) yield take();
      }
    }
  }
  if (items.length + problems.length > 0) yield take();
}

/** A text counts as much as it takes to read: five of them fill a batch. */
function sizeOf(item: ImportItem): number {
  if ('text' in item) return item.text.source.text.length + MOST_CHARACTERS / MOST_TEXTS;
  return 200 + ('event' in item ? (item.event.notes?.length ?? 0) : 0);
}
