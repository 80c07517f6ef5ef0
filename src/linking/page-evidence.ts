import { ALIAS } from '../gazetteer/alias-forms.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import type { Candidate } from './candidate.ts';
import { comparePlaces, type Place } from './places.ts';
import { standsAsName } from './surroundings.ts';

/** An entity that is named beyond doubt on a page. */
export interface Anchor {
  readonly entity: Entity;
  /** Where, by the folded words that stand there; in the order of the page. */
  readonly bySurface: ReadonlyMap<string, readonly Place[]>;
}

/** Entities on the page that have to do with one entity. Found once per entity and page. */
interface Related {
  /** What it is part of, nearest first. */
  readonly chain: readonly Entity[];
  /** Anchors that it is part of, that are part of it, or of the same whole. */
  readonly parts: readonly Anchor[];
  /** Other anchors of its country. */
  readonly countrymen: readonly Anchor[];
  /** It, or something it is part of, whose adjective stands on the page. */
  readonly adjective: Entity | undefined;
  /** Folded names and adjectives of it and of what it is part of, and the words it requires. */
  readonly ownWords: ReadonlySet<string>;
}

/** What a page says, apart from the mention that is being weighed. */
export interface PageEvidence {
  anchor(id: EntityId): Anchor | undefined;
  related(entity: Entity): Related;
  /** Anchors that have this name. */
  anchorsNamed(folded: string): readonly Anchor[];
  /** Where a required or excluded word stands, sorted: the word itself, or any name of the entity that it names. */
  termPlaces(term: string): readonly Place[];
  /** True for folded words that alone name an entity on this page. */
  isKnown(folded: string): boolean;
  /** True for everyday words that elsewhere on the page have a capital inside a sentence. */
  isWrittenAsName(folded: string): boolean;
}

/** What the page was found to hold, and how to look entities up. */
export interface EvidenceInput {
  readonly candidates: readonly Candidate[];
  /** Context words, folded, with where. */
  readonly contextPlaces: ReadonlyMap<string, readonly Place[]>;
  readonly adjectives: ReadonlySet<EntityId>;
  entity(id: EntityId): Entity | undefined;
  textOf(block: number): string;
}

/** Evidence of a page from its candidates and context words. */
export function gatherEvidence({ candidates, contextPlaces, adjectives, entity, textOf }: EvidenceInput): PageEvidence {
  const anchors = new Map<EntityId, { entity: Entity; bySurface: Map<string, Place[]> }>();
  const singleWords = new Set<string>();
  const asNames = new Set<string>();
  for (const candidate of candidates) {
    const text = textOf(candidate.block);
    const surface = foldKey(text.slice(candidate.start, candidate.end));
    if (candidate.words === 1 && candidate.method !== 'fuzzy') singleWords.add(foldKey(candidate.alias));
    if (candidate.words === 1 && isCommonWord(surface) && standsAsName(text, candidate.start, candidate.end))
      asNames.add(surface);
    if (!isAnchor(candidate, surface, /^\p{Ll}/u.test(text.charAt(candidate.start)))) continue;
    const anchor = anchors.get(candidate.entity.id) ?? {
      entity: candidate.entity,
      bySurface: new Map<string, Place[]>(),
    };
    anchors.set(candidate.entity.id, anchor);
    push(anchor.bySurface, surface, { block: candidate.block, at: candidate.start });
  }
  const byName = new Map<string, Anchor[]>();
  for (const anchor of anchors.values()) {
    for (const places of anchor.bySurface.values()) places.sort(comparePlaces);
    for (const name of new Set([anchor.entity.name, ...anchor.entity.names].map(foldKey))) push(byName, name, anchor);
  }
  const terms = new Map<string, readonly Place[]>();
  const related = new Map<EntityId, Related>();
  return {
    anchor: (id) => anchors.get(id),
    anchorsNamed: (folded) => byName.get(folded) ?? [],
    isKnown: (folded) => singleWords.has(folded),
    isWrittenAsName: (folded) => asNames.has(folded),
    related(one) {
      const known = related.get(one.id);
      if (known) return known;
      const chain = chainOf(one, entity);
      const all = [...anchors.values()].filter((anchor) => anchor.entity.id !== one.id);
      const found: Related = {
        chain,
        parts: all.filter((anchor) => isPart(one, anchor.entity, chain)),
        countrymen: one.country === undefined ? [] : all.filter((anchor) => anchor.entity.country === one.country),
        adjective: [one, ...chain].find(({ id }) => adjectives.has(id)),
        ownWords: new Set(
          [one, ...chain]
            .flatMap(({ name, names, adjectives: words }) => [name, ...names, ...(words ?? [])])
            .concat(one.requires ?? [])
            .map(foldKey),
        ),
      };
      related.set(one.id, found);
      return found;
    },
    termPlaces(term) {
      const folded = foldKey(term);
      const known = terms.get(folded);
      if (known) return known;
      const places = [...(contextPlaces.get(folded) ?? []), ...(byName.get(folded) ?? []).flatMap(placesOf)].sort(
        comparePlaces,
      );
      terms.set(folded, places);
      return places;
    },
  };
}

/** All places of an anchor, surface by surface. */
function placesOf(anchor: Anchor): readonly Place[] {
  return [...anchor.bySurface.values()].flat();
}

/** Names that need no support themselves: written in full, not ambiguous, not misspelt, no everyday word. */
function isAnchor(candidate: Candidate, surface: string, isSmall: boolean): boolean {
  if (candidate.rule) return true;
  if (candidate.flags & (ALIAS.ambiguous | ALIAS.acronym)) return false;
  if (candidate.method === 'fuzzy' || candidate.similarity < 0.85) return false;
  if (candidate.words > 1) return true;
  return candidate.similarity === 1 && !isSmall && !isCommonWord(surface);
}

function isPart(one: Entity, other: Entity, chain: readonly Entity[]): boolean {
  if (other.part_of === one.id || chain.some(({ id }) => id === other.id)) return true;
  return one.part_of !== undefined && other.part_of === one.part_of;
}

/** What the entity is part of, nearest first; cycles and long chains end it. */
function chainOf(one: Entity, entity: (id: EntityId) => Entity | undefined): readonly Entity[] {
  const chain: Entity[] = [];
  let next = one.part_of;
  while (next !== undefined && chain.length < 8) {
    const parent = entity(next);
    if (!parent || parent.id === one.id || chain.includes(parent)) break;
    chain.push(parent);
    next = parent.part_of;
  }
  return chain;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
