import { conflictsOfLibrary } from './conflicts-of-library.ts';

/** In a worker of the library page: says where the packs that are on do not agree. Packs may be large; the page must not wait for them. */
export function sendConflicts(): void {
  void conflictsOfLibrary().then(
    (value) => postMessage({ value }),
    (error: unknown) => postMessage({ sentence: error instanceof Error ? error.message : String(error) }),
  );
}
