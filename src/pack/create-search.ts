import type { Pack } from '../model/pack.ts';
import type { Span } from '../model/span.ts';
import { inIndexWords } from './arabic-title-words.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { markMatches } from './mark-matches.ts';
import { parseSearchQuery, type SearchQuery } from './parse-search-query.ts';
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
  /** Filters of a query that cannot be meant so: no time at all or, where it found nothing, a value that nothing known has. */
  unmet(text: string, found: number): readonly string[];
}

const LIMIT = 20;

/** Search over packs; an index that is stored with a pack is used as it is, the others are built when first asked. */
export function createSearch(packs: readonly Pack[], stored: ReadonlyMap<string, ArrayBuffer> = new Map()): Search {
  let search: Search | undefined;
  const open = (): Search =>
    (search ??= searchIndexes(packs.flatMap((pack) => indexOf(pack, stored.get(pack.id)) ?? [])));
  return {
    query: (text, options) => open().query(text, options),
    unmet: (text, found) => open().unmet(text, found),
  };
}

/** Search over opened indexes, without their packs. A later index speaks for what an earlier one has too. */
export function searchIndexes(indexes: readonly SearchIndex[]): Search {
  const searchers = indexes.map(createIndexSearcher);
  const find = (query: SearchQuery, limit: number): SearchHit[] => {
    const asked = searchers.map((searcher) => searcher(query, limit));
    // what one index has names for, another may have incidents of
    const meant = indexes.length > 1 ? asked.map((one) => one.meant()) : [];
    return best(
      asked.flatMap((one, at) => one.answer(meant.filter((_, other) => other !== at))),
      limit,
    );
  };
  return {
    query: (text, { limit = LIMIT } = {}) => {
      const query = parseSearchQuery(text);
      const said = inIndexWords(query);
      const hits = find(query, limit);
      // Nobody is called so: only what happened is looked for in other words.
      const others = said ? find(said, limit).filter(({ type }) => type !== 'entity') : [];
      const words = [...query.words, ...(said?.words ?? [])];
      return best([...hits, ...others], limit).map((hit) => ({ ...hit, matches: markMatches(hit.title, words) }));
    },
    unmet: (text, found) => {
      const { fields, unread } = parseSearchQuery(text);
      // What was found has passed all of them.
      if (found > 0) return unread;
      const alone = { name: '', words: [], from: null, to: null, unread: [] };
      const isEmpty = (query: SearchQuery | null): boolean => query === null || find(query, 1).length === 0;
      const empty = fields.filter((field) => {
        const query = { ...alone, fields: [field] };
        return isEmpty(query) && isEmpty(inIndexWords(query));
      });
      return [...unread, ...empty.map(({ field, value }) => `${field}:${value}`)];
    },
  };
}

/** The best of several answers, each document once. */
function best(all: readonly SearchHit[], limit: number): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const hit of all) {
    const key = `${hit.type} ${hit.id}`;
    const other = hits.get(key);
    if (!other || hit.score >= other.score) hits.set(key, hit);
  }
  return [...hits.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}

function indexOf(pack: Pack, stored: ArrayBuffer | undefined): SearchIndex | null {
  return (stored ? openSearchIndex(stored) : null) ?? openSearchIndex(buildSearchIndex(pack));
}
