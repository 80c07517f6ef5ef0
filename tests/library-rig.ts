import { createMemoryTables } from '../src/library/memory-tables.ts';
import type { LibraryTables } from '../src/library/library-tables.ts';
import { trackChanges } from '../src/library/track-changes.ts';
import type { PageExtract } from '../src/model/page-extract.ts';
import { createLibraryHandlers, type LibraryDeps, type LibraryService } from '../src/platform/library-handlers.ts';
import type { ValueStore } from '../src/platform/library-snapshot.ts';
import type { Sender } from '../src/platform/messenger.ts';
import { fakeTools } from './library-fixtures.ts';

/** One of our own screens, in a usual window. */
export const OWN: Sender = { isOwn: true, isPrivateWindow: false, url: 'chrome-extension://x/popup.html' };

export function valueStore(): ValueStore & { readonly map: Map<string, unknown> } {
  const map = new Map<string, unknown>();
  return {
    map,
    get: async (key) => structuredClone(map.get(key)),
    set: async (values) => {
      for (const [key, value] of Object.entries(values)) map.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) map.delete(key);
    },
  };
}

/** A page as it is read when it is saved. */
export const page = (more: Partial<PageExtract> = {}): PageExtract => ({
  url: 'https://news.example/a?utm_source=x',
  title: 'Title',
  article: 'The article.',
  whole: 'Menu\nThe article.\nFooter',
  published: { value: '2020-02-16', basis: 'meta' },
  ...more,
});

/** The library's background over tables in memory. */
export interface Made extends LibraryService {
  readonly tables: LibraryTables;
  readonly values: ReturnType<typeof valueStore>;
  readonly changes: { count: number };
}

export function make(more: Partial<LibraryDeps> = {}, plain = createMemoryTables(), values = valueStore()): Made {
  const tables = trackChanges(plain, () => crypto.randomUUID());
  const changes = { count: 0 };
  const tools = fakeTools(() => (changes.count += 1));
  const service = createLibraryHandlers({
    ...tools,
    open: async () => tables,
    values,
    extract: async () => page(),
    ...more,
  });
  return { ...service, tables, values, changes };
}

/** What a full disk throws. */
export const quota = (): Error => Object.assign(new Error('full'), { name: 'QuotaExceededError' });
