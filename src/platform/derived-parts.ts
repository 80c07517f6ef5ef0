import { LIBRARY_HEAD, type DerivedStore } from '../library/derived-store.ts';
import { openFactTable } from '../pack/fact-table.ts';
import { INDEX_VERSIONS } from './added-packs.ts';
import type { PackStore } from './pack-store.ts';

/** Facts of parts by id, while many changes are taken up: a part never changes under its id, and each stretch asks all of them. */
let held: Map<string, ArrayBuffer> | null = null;

export function holdFacts(): void {
  held = new Map();
}

export function letGoOfFacts(): void {
  held = null;
}

/** The library's part of the store. */
export function derivedParts(store: PackStore): DerivedStore {
  const read = async (id: string): Promise<ArrayBuffer | null> => {
    const known = held?.get(id);
    if (known) return known;
    const buffer = await store.index(id, 'facts');
    if (buffer) held?.set(id, buffer);
    return buffer;
  };
  return {
    parts: async () => {
      const segments = (await store.list()).filter(({ head }) => head.id === LIBRARY_HEAD.id);
      const ids = new Set(segments.map(({ id }) => id));
      for (const id of held?.keys() ?? []) if (!ids.has(id)) held?.delete(id);
      return Promise.all(
        segments.map(async ({ id, gone, goneReports }) => {
          const buffer = await read(id);
          // Opened anew each time: an open table remembers every text that it was asked for.
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
