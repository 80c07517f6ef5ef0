import type { Pack } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { markMatches } from './mark-matches.ts';
import { parseSearchQuery } from './parse-search-query.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';
import { createIndexSearcher } from './search-one-index.ts';

/** One line of an answer. `matches` are spans of `title`. */
export interface SearchHit {
  readonly type: 'entity' | 'incident' | 'report';
  readonly id: string;
  readonly title: string;
  /** EDTF; empty for entities. */
  readonly date: string;
  /** 0 to 1. */
  readonly score: number;
  readonly matches?: readonly Span[];
}

/** Search over packs: entities, incidents and reports in one list, best first. */
export interface Search {
  query(text: string, options?: { readonly limit?: number }): readonly SearchHit[];
}

const LIMIT = 20;

/** Search over packs; an index that is stored with a pack is used as it is, the others are built when first asked. */
export function createSearch(packs: readonly Pack[], stored: ReadonlyMap<string, ArrayBuffer> = new Map()): Search {
  let search: Search | undefined;
  return {
    query: (text, options) => {
      search ??= searchIndexes(packs.flatMap((pack) => indexOf(pack, stored.get(pack.id)) ?? []));
      return search.query(text, options);
    },
  };
}

/** Search over opened indexes, without their packs. A later index speaks for what an earlier one has too. */
export function searchIndexes(indexes: readonly SearchIndex[]): Search {
  const searchers = indexes.map(createIndexSearcher);
  return {
    query: (text, { limit = LIMIT } = {}) => {
      const query = parseSearchQuery(text);
      const hits = new Map<string, SearchHit>();
      const asked = searchers.map((searcher) => searcher(query, limit));
      // what one index has names for, another may have incidents of
      const meant = indexes.length > 1 ? asked.map((one) => one.meant()) : [];
      for (const [at, one] of asked.entries())
        for (const hit of one.answer(meant.filter((_, other) => other !== at))) {
          const key = `${hit.type} ${hit.id}`;
          const other = hits.get(key);
          if (!other || hit.score >= other.score) hits.set(key, hit);
        }
      return [...hits.values()]
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map((hit) => ({ ...hit, matches: markMatches(hit.title, query.words) }));
    },
  };
}

function indexOf(pack: Pack, stored: ArrayBuffer | undefined): SearchIndex | null {
  return (stored ? openSearchIndex(stored) : null) ?? openSearchIndex(buildSearchIndex(pack));
}
