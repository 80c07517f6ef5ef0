import { createLinker } from '../linking/create-linker.ts';
import type { Linker, LinkerSource } from '../linking/linker.ts';
import type { NamedEntities } from '../library/resolve-names.ts';
import type { EntityLookup } from '../model/entity.ts';
import type { PackId } from '../model/id.ts';
import type { LinkRule } from '../model/mention.ts';
import { answerFrom } from '../pack/answer-from.ts';
import { searchIndexes, type Search } from '../pack/create-search.ts';
import type { FactSegment } from '../pack/fact-segment.ts';
import type { KnownFacts } from '../pack/known-facts.ts';
import { createFacts } from '../pack/pack-index.ts';
import type { SearchIndex } from '../pack/search-index.ts';
import { openOnce } from './open-once.ts';
import type { PackState } from './protocol.ts';

/** One part of what is known: a pack, or a part of one. What a question does not need is not opened. */
export interface KnowledgePart {
  readonly pack: PackId;
  readonly isPrivate: boolean;
  /** Its entities by id and by name. */
  readonly known: NamedEntities;
  /** Its names, for the linker; null when it has none. Its matching index is opened apart. */
  readonly names: Omit<LinkerSource, 'index'> | null;
  readonly openMatching: () => Promise<ArrayBuffer | null>;
  readonly openFacts: () => Promise<FactSegment>;
  readonly openSearch: () => Promise<SearchIndex | null>;
}

/** What there is at one moment: the parts in the order in which they speak, and a state for each pack, refused ones too. */
export interface LoadedParts {
  readonly parts: readonly KnowledgePart[];
  readonly states: readonly PackState[];
}

/** Everything the background knows at one moment. Parts that a request may not need are opened when first asked for. */
export interface Knowledge {
  readonly states: readonly PackState[];
  readonly linker: () => Promise<Linker>;
  /** Every entity by its id, merges not followed. */
  readonly entities: EntityLookup;
  /** Answers a question that is a pure function of the facts, reading what it needs from the disk. */
  readonly ask: <T>(question: (facts: KnownFacts) => T) => Promise<T>;
  readonly search: () => Promise<Search>;
  readonly isPrivate: (pack: PackId) => boolean;
}

/** Where packs and corrections come from: the bundled pack, imported packs, the library. */
export interface KnowledgeSource {
  load(): Promise<LoadedParts>;
  loadRules(): Promise<readonly LinkRule[]>;
  /** Begins to read names and facts of what is stored, which will be asked for when the rest is there. */
  expectFacts?(): void;
  /** Work that has time until nobody asks, done while `isIdle`; `merged` is called when what was opened was replaced. */
  rest?(isIdle: () => boolean, merged: () => void): Promise<void>;
}

/** Milliseconds after the last question until the background counts as idle: well before the browser stops it (30 s). */
const IDLE_AFTER_MS = 10_000;

/**
 * Loads what is known once for each life of the background and keeps it until `forget`. Requests that come while it loads wait for
 * the same load. A pack that is refused is a state with a sentence; it never keeps the others from working.
 */
export function createKnowledge(
  source: KnowledgeSource,
  idleAfter = IDLE_AFTER_MS,
): {
  /** `toAsk`: for a question about facts, which are then read beside what must be opened first. */
  readonly get: (toAsk?: boolean) => Promise<Knowledge>;
  readonly forget: () => void;
} {
  let current: Promise<Knowledge> | null = null;
  let questions = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    const asked = questions;
    const merged = (): void => {
      current = null;
    };
    void source.rest?.(() => asked === questions, merged).catch(() => undefined);
  };
  return {
    get: (toAsk = false) => {
      questions += 1;
      clearTimeout(timer);
      timer = setTimeout(rest, idleAfter);
      if (toAsk && !current) source.expectFacts?.();
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
  const [{ parts, states }, rules] = await Promise.all([source.load(), source.loadRules()]);
  const privatePacks = new Set(parts.filter(({ isPrivate }) => isPrivate).map(({ pack }) => pack));
  const openLinker = openOnce(async () => {
    const sources = await Promise.all(
      parts.map(async ({ names, openMatching }) => {
        const index = names && (await openMatching());
        return names && { ...names, ...(index ? { index } : {}) };
      }),
    );
    return createLinker(
      sources.filter((one) => one !== null),
      { rules },
    );
  });
  const openFacts = openOnce(async () => {
    const segments = await Promise.all(parts.map((part) => part.openFacts()));
    return { segments, known: createFacts(segments) };
  });
  const openSearch = openOnce(async () => {
    const indexes = await Promise.all(parts.map((part) => part.openSearch()));
    return searchIndexes(indexes.filter((index) => index !== null));
  });
  return {
    states,
    linker: openLinker,
    entities: joinNames(parts),
    ask: async (question) => {
      const { segments, known } = await openFacts();
      return answerFrom(known, segments, question);
    },
    search: openSearch,
    isPrivate: (pack) => privatePacks.has(pack),
  };
}

/** The names of some parts together; by id, a later part speaks first. */
export function joinNames(parts: readonly KnowledgePart[]): NamedEntities {
  const backwards = parts.toReversed();
  return {
    get: (id) => {
      for (const { known } of backwards) {
        const found = known.get(id);
        if (found) return found;
      }
      return undefined;
    },
    named: (kind, folded) => parts.flatMap(({ known }) => known.named(kind, folded)),
  };
}
