/** What the library page has done beside it, each in a worker of that name. */
export type WorkerName = 'Backstory: conflicts' | 'Backstory: rows';

/** Starts one: the background's second script, which has most of what they need and does what the name says (`entrypoints/background-work.ts`). */
export const openWorker = (name: WorkerName): Worker => new Worker('/background-work.js', { name });
