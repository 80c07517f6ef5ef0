import { LIBRARY_HEAD, type DerivedStore } from '../library/derived-store.ts';
import { openFactTable } from '../pack/fact-table.ts';
import { INDEX_VERSIONS } from './added-packs.ts';
import type { PackStore } from './pack-store.ts';

/** The library's part of the store. */
export function derivedParts(store: PackStore): DerivedStore {
  return {
    parts: async () => {
      const segments = (await store.list()).filter(({ head }) => head.id === LIBRARY_HEAD.id);
      return Promise.all(
        segments.map(async ({ id, gone, goneReports }) => {
          const buffer = await store.index(id, 'facts');
          const facts = buffer && openFactTable(buffer);
          if (!facts) throw new Error(`library: the derived part ${id} cannot be read`);
          return { id, facts, rows: store.rows(id), gone: new Set(gone), goneReports: new Set(goneReports) };
        }),
      );
    },
    write: (built, change) =>
      store.write(
        { id: `library ${crypto.randomUUID()}`, head: LIBRARY_HEAD, stamp: INDEX_VERSIONS, ...change },
        built,
      ),
  };
}
