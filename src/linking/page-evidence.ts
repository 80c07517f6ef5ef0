import { ALIAS } from '../gazetteer/alias-forms.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import { foldKey } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import { standsAsName } from './surroundings.ts';

/** Where something stands on the page: block and offset. */
export interface Place {
  readonly block: number;
  readonly at: number;
  /** The words that stand there, folded. */
  readonly surface: string;
}

/** What a page says, apart from the mention that is being weighed. */
export interface PageEvidence {
  /** Entities named beyond doubt, with where. */
  readonly anchors: ReadonlyMap<EntityId, readonly Place[]>;
  /** Countries of whose entities some stand on the page, with those entities. */
  readonly countries: ReadonlyMap<string, readonly EntityId[]>;
  /** Entities whose adjective stands on the page. */
  readonly adjectives: ReadonlyMap<EntityId, readonly Place[]>;
  /** Where a required or excluded word stands: the word itself, or any name of the entity that it names. */
  termPlaces(term: string): readonly Place[];
  /** Anchors that have this name. */
  anchorsNamed(folded: string): readonly EntityId[];
  /** True for folded words that alone name an entity on this page. */
  isKnown(folded: string): boolean;
  /** True for folded words that elsewhere on the page have a capital inside a sentence. */
  isWrittenAsName(folded: string): boolean;
  entity(id: EntityId): Entity | undefined;
}

/** Context words found on a page: per index and node, where. */
export type ContextPlaces = ReadonlyMap<string, readonly Place[]>;

/** Evidence of a page from its candidates and context words. */
export function gatherEvidence(
  candidates: readonly Candidate[],
  contextPlaces: ContextPlaces,
  adjectives: ReadonlyMap<EntityId, readonly Place[]>,
  entity: (id: EntityId) => Entity | undefined,
  textOf: (block: number) => string,
): PageEvidence {
  const anchors = new Map<EntityId, Place[]>();
  const anchorNames = new Map<string, EntityId[]>();
  const countries = new Map<string, EntityId[]>();
  const singleWords = new Set<string>();
  const asNames = new Set<string>();
  for (const candidate of candidates) {
    const text = textOf(candidate.block);
    const surface = text.slice(candidate.start, candidate.end);
    if (candidate.words === 1 && isCommonWord(foldKey(surface)) && standsAsName(text, candidate.start, candidate.end)) asNames.add(foldKey(surface));
    if (candidate.words === 1 && candidate.method !== 'fuzzy') singleWords.add(foldKey(candidate.alias));
    if (!isAnchor(candidate, surface)) continue;
    const { id, country } = candidate.entity;
    const places = anchors.get(id);
    const place = { block: candidate.block, at: candidate.start, surface: foldKey(surface) };
    if (places) places.push(place);
    else {
      anchors.set(id, [place]);
      for (const name of [candidate.entity.name, ...candidate.entity.names]) push(anchorNames, foldKey(name), id);
      if (country) push(countries, country, id);
    }
  }
  const terms = new Map<string, readonly Place[]>();
  return {
    anchors,
    countries,
    adjectives,
    isWrittenAsName: (folded) => asNames.has(folded),
    entity,
    anchorsNamed: (folded) => anchorNames.get(folded) ?? [],
    isKnown: (folded) => singleWords.has(folded),
    termPlaces(term) {
      const folded = foldKey(term);
      const known = terms.get(folded);
      if (known) return known;
      const places = [...(contextPlaces.get(folded) ?? []), ...(anchorNames.get(folded) ?? []).flatMap((id) => anchors.get(id) ?? [])];
      terms.set(folded, places);
      return places;
    },
  };
}

/** Names that need no support themselves: written in full, not ambiguous, not misspelt, no everyday word. */
function isAnchor(candidate: Candidate, surface: string): boolean {
  if (candidate.rule) return true;
  if (candidate.flags & (ALIAS.ambiguous | ALIAS.acronym)) return false;
  if (candidate.method === 'fuzzy' || candidate.similarity < 0.85) return false;
  if (candidate.words > 1) return true;
  return candidate.similarity === 1 && !/^\p{Ll}/u.test(surface) && !isCommonWord(foldKey(surface));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
