import { createLinker } from '../linking/create-linker.ts';
import type { Linker, LinkerSource } from '../linking/linker.ts';
import type { LinkRule } from '../model/mention.ts';
import type { PackId } from '../model/id.ts';
import type { Pack } from '../model/pack.ts';
import { createPackIndex } from '../pack/pack-index.ts';
import { createSearch, type Search } from '../pack/create-search.ts';
import type { KnownFacts } from '../pack/known-facts.ts';
import type { PackState } from './protocol.ts';

/** One pack as it came through the door: with its stored indexes where it has them, or without a pack when it was refused. */
export interface LoadedPack {
  readonly state: PackState;
  readonly pack: Pack | null;
  readonly matching?: ArrayBuffer;
  readonly search?: ArrayBuffer;
}

/** Everything the background knows at one moment. Parts that a request may not need are made when first asked for. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  readonly states: readonly PackState[];
  readonly linker: Linker;
  readonly facts: () => KnownFacts;
  readonly search: () => Search;
  readonly isPrivate: (pack: PackId) => boolean;
}

/** Where packs and corrections come from: the bundled pack, imported packs, the library. */
export interface KnowledgeSource {
  loadPacks(): Promise<readonly LoadedPack[]>;
  loadRules(): Promise<readonly LinkRule[]>;
}

/**
 * Loads what is known once for each life of the background and keeps it until `forget`. Requests that come while it loads wait for
 * the same load. A pack that is refused is a state with a sentence; it never keeps the others from working.
 */
export function createKnowledge(source: KnowledgeSource): {
  readonly get: () => Promise<Knowledge>;
  readonly forget: () => void;
} {
  let current: Promise<Knowledge> | null = null;
  return {
    get: () => {
      current ??= assemble(source).catch((error: unknown) => {
        current = null;
        throw error;
      });
      return current;
    },
    forget: () => {
      current = null;
    },
  };
}

async function assemble(source: KnowledgeSource): Promise<Knowledge> {
  const [loaded, rules] = await Promise.all([source.loadPacks(), source.loadRules()]);
  const packs = loaded.flatMap(({ pack }) => (pack ? [pack] : []));
  const sources = loaded.flatMap(({ pack, matching }): LinkerSource[] =>
    pack
      ? [
          {
            pack: pack.id,
            entities: pack.entities,
            private: pack.private ?? false,
            ...(matching ? { index: matching } : {}),
          },
        ]
      : [],
  );
  const privatePacks = new Set(packs.filter((pack) => pack.private).map((pack) => pack.id));
  const stored = new Map(
    loaded.flatMap(({ pack, search: index }) => (pack && index ? [[pack.id, index] as const] : [])),
  );
  let facts: KnownFacts | null = null;
  let search: Search | null = null;
  return {
    packs,
    states: loaded.map(({ state }) => state),
    linker: createLinker(sources, { rules }),
    facts: () => (facts ??= createPackIndex(packs)),
    search: () => (search ??= createSearch(packs, stored)),
    isPrivate: (pack) => privatePacks.has(pack),
  };
}
