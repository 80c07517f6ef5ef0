import type { ImportRecord } from '../../src/library/library-record.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { insist, NO_ANSWER } from './insist.ts';

/** Milliseconds between two looks at how far an undo is. */
const LOOK_MS = 400;

/**
 * Takes an import back and shows how far that is. It may take longer than anybody waits for an answer: as long as more was taken back in between, it is
 * waited for again.
 */
export async function followUndo(key: string, show: (record: ImportRecord) => void): Promise<ImportRecord | null> {
  let isOver = false;
  const look = async (): Promise<ImportRecord | undefined> => {
    const found = await insist(() => askLibrary('import.list', {}));
    return found?.find((one) => one.key === key);
  };
  const follow = async (): Promise<void> => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      const now = isOver ? undefined : await look();
      if (isOver || !now) return;
      show(now);
    }
  };
  follow().catch(() => undefined);
  try {
    for (let taken = -1; ;) {
      try {
        return await insist(() => askLibrary('import.undo', { key }));
      } catch (error) {
        const now = error instanceof Error && error.message === NO_ANSWER ? await look() : undefined;
        if (now?.state === 'undoing' ? (now.taken ?? 0) <= taken : now?.state !== 'undone') throw error;
        taken = now?.taken ?? 0;
      }
    }
  } finally {
    isOver = true;
  }
}
