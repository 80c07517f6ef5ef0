import { render } from 'preact';
import english from '../assets/public/_locales/en/messages.json';
import { Imports } from '../entrypoints/library/Imports.tsx';
import type { LibraryDatabase } from '../src/platform/library-database.ts';
import { lookupIn } from '../src/platform/messages-text.ts';
import { TextsContext } from '../src/ui/Say.tsx';
import { createTexts } from '../src/ui/texts.ts';

/** The imports of a library page, drawn into this document; `files` are those that it keeps to go on after a stop. */
export function drawImports(): { readonly root: HTMLElement; readonly files: ReadonlyMap<string, readonly File[]> } {
  const files = new Map<string, readonly File[]>();
  const database = {
    putFiles: async (key: string, some: readonly File[]) => void files.set(key, some),
    getFiles: async (key: string) => files.get(key),
    removeFiles: async (key: string) => void files.delete(key),
  } as unknown as LibraryDatabase;
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <TextsContext.Provider value={createTexts(lookupIn(english))}>
      <Imports database={database} changed={() => undefined} />
    </TextsContext.Provider>,
    root,
  );
  return { root, files };
}
