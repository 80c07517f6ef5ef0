import { Imports } from '../entrypoints/library/Imports.tsx';
import type { LibraryDatabase } from '../src/platform/library-database.ts';
import { drawEnglish } from './draw-english.tsx';

/** The imports of a library page, drawn into this document; `files` are those that it keeps to go on after a stop. */
export function drawImports(): { readonly root: HTMLElement; readonly files: ReadonlyMap<string, readonly File[]> } {
  const files = new Map<string, readonly File[]>();
  const database = {
    putFiles: async (key: string, some: readonly File[]) => void files.set(key, some),
    getFiles: async (key: string) => files.get(key),
    removeFiles: async (key: string) => void files.delete(key),
  } as unknown as LibraryDatabase;
  return { root: drawEnglish(<Imports database={database} changed={() => undefined} />), files };
}
