import { ALIAS } from '../gazetteer/alias-forms.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import { foldKey } from '../text/fold.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import type { Candidate } from './candidate.ts';
import { createAnchors } from './anchors.ts';
import { isInsideLongerName } from './is-inside-longer-name.ts';
import { isNamedAfter } from './is-named-after.ts';
import { isTeam } from './is-team.ts';
import { comparePlaces, type LabelledPlaces, type Place } from './places.ts';
import { isPartOfOtherName, regionAfter, standsAsName } from './surroundings.ts';

/** Entities on the page that have to do with one entity. Found once per entity and page. */
interface Related {
  /** The first one that it is part of, that is part of it, or of the same whole. */
  readonly part: Entity | undefined;
  /** The first other one of its country. */
  readonly countryman: Entity | undefined;
  /** All of these, by where they stand: each list also holds the entity itself. */
  readonly places: readonly LabelledPlaces[];
  /** It, or something it is part of, whose adjective stands on the page. */
  readonly adjective: Entity | undefined;
  /** Folded names and adjectives of it and of what it is part of, and the words it requires. */
  readonly ownWords: ReadonlySet<string>;
}

/** What a page says, apart from the mention that is being weighed. */
export interface PageEvidence {
  /** True when the entity is named beyond doubt in other words than `surface` (folded): the same words again are no support. */
  readonly hasOtherForm: (id: EntityId, surface: string) => boolean;
  /** Distance in UTF-16 units from the mention to such words, or to an entity that it has to do with; Infinity when there is none. */
  readonly closestNamed: (mention: Candidate, surface: string) => number;
  readonly related: (entity: Entity) => Related;
  /** True when an entity of this name and country is named on the page. */
  readonly isNamedIn: (folded: string, country: string) => boolean;
  /** Where a required or excluded word stands, sorted: the word itself, or any name of the entity that it names. */
  readonly termPlaces: (term: string) => readonly Place[];
  /** The same for words that are to speak for a name: a doubtful name (Green Zone) is only there where its entity is named beyond doubt. */
  readonly supportPlaces: (term: string) => readonly Place[];
  /** True for a name at the beginning or the end of a longer, doubtful one of its entity: it says no more than that. */
  readonly isInDoubtful: (mention: Candidate) => boolean;
  /** True for folded words that alone name an entity on this page. */
  readonly isKnown: (folded: string) => boolean;
  /** True for everyday words that elsewhere on the page have a capital inside a sentence. */
  readonly isWrittenAsName: (folded: string) => boolean;
}

/** What the page was found to hold, and how to look entities up. */
export interface EvidenceInput {
  readonly candidates: readonly Candidate[];
  /** Context words, folded, with where. */
  readonly contextPlaces: ReadonlyMap<string, readonly Place[]>;
  readonly adjectives: ReadonlySet<EntityId>;
  readonly entity: (id: EntityId) => Entity | undefined;
  readonly textOf: (block: number) => string;
}

/** Evidence of a page from its candidates and context words. */
export function gatherEvidence(input: EvidenceInput): PageEvidence {
  const { candidates, contextPlaces, adjectives } = input;
  const anchors = createAnchors();
  const singleWords = new Set<string>();
  const asNames = new Set<string>();
  const doubtful = doubtfulNames(candidates, input.textOf);
  const anchoring: { readonly candidate: Candidate; readonly surface: string; readonly text: string }[] = [];
  for (const candidate of candidates) {
    const { block, start, end } = candidate;
    const text = input.textOf(block);
    const surface = foldKey(text.slice(start, end));
    if (candidate.words === 1 && candidate.method !== 'fuzzy') singleWords.add(foldKey(candidate.alias));
    if (candidate.words === 1 && isCommonWord(surface) && standsAsName(text, start, end)) asNames.add(surface);
    if (isAnchor(candidate, surface, /^\p{Ll}/u.test(text.charAt(start))) && !doubtful.hold(candidate))
      anchoring.push({ candidate, surface, text });
  }
  const isKnown = (folded: string): boolean => singleWords.has(folded);
  /** Where a name stands that is another thing's. */
  const others = new Set<string>();
  // Only now it is known which words name something on this page.
  for (const { candidate, surface, text } of anchoring) {
    const { block, start, entity } = candidate;
    if (isOtherThing(candidate, text, isKnown)) others.add(`${block} ${start}`);
    else anchors.add(entity, surface, { block, at: start });
  }
  const related = new Map<EntityId, Related>();
  const relatedTo = (one: Entity): Related => {
    const known = related.get(one.id);
    if (known) return known;
    const chain = chainOf(one, (id) => input.entity(id));
    const kin = anchors.partsOf(one, chain);
    const countrymen = one.country === undefined ? undefined : anchors.ofCountry(one.country);
    const found: Related = {
      part: kin.first,
      countryman: countrymen?.firstOther(one.id),
      places: [...kin.places, ...(countrymen ? [countrymen.places()] : [])],
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
  };
  /** Sorted places of a folded term, found once for a page. */
  const remembered =
    (known: Map<string, readonly Place[]>, find: (folded: string) => readonly Place[]) =>
    (term: string): readonly Place[] => {
      const folded = foldKey(term);
      const places = known.get(folded) ?? [...find(folded)].sort(comparePlaces);
      known.set(folded, places);
      return places;
    };
  const termPlaces = remembered(new Map(), (folded) => [
    ...(contextPlaces.get(folded) ?? []),
    ...anchors.placesNamed(folded),
  ]);
  const supportPlaces = remembered(new Map(), (folded) =>
    doubtful.surfaces.has(folded)
      ? anchors.placesNamed(folded)
      : termPlaces(folded).filter(({ block, at }) => !others.has(`${block} ${at}`)),
  );
  return {
    related: relatedTo,
    hasOtherForm: (id, surface) => anchors.hasOtherForm(id, surface),
    closestNamed(mention, surface) {
      const { id } = mention.entity;
      return relatedTo(mention.entity).places.reduce(
        (least, places) => Math.min(least, places.closestOther(mention, id)),
        anchors.forms(id)?.closestOther(mention, surface) ?? Infinity,
      );
    },
    isNamedIn: (folded, country) => anchors.isNamedIn(folded, country),
    isKnown,
    isWrittenAsName: (folded) => asNames.has(folded),
    isInDoubtful: doubtful.hold,
    termPlaces,
    supportPlaces,
  };
}

/** The doubtful names of a page. */
interface DoubtfulNames {
  /** As they stand, folded. */
  readonly surfaces: ReadonlySet<string>;
  /** See `isInDoubtful`. */
  readonly hold: (candidate: Candidate) => boolean;
}

function doubtfulNames(candidates: readonly Candidate[], textOf: (block: number) => string): DoubtfulNames {
  const surfaces = new Set<string>();
  const ends = new Map<string, number>();
  const starts = new Map<string, number>();
  const key = ({ block, entity }: Candidate, at: number): string => `${block} ${at} ${entity.id}`;
  for (const one of candidates) {
    if ((one.flags & ALIAS.ambiguous) === 0 || one.rule) continue;
    surfaces.add(foldKey(textOf(one.block).slice(one.start, one.end)));
    ends.set(key(one, one.start), Math.max(one.end, ends.get(key(one, one.start)) ?? 0));
    starts.set(key(one, one.end), Math.min(one.start, starts.get(key(one, one.end)) ?? Infinity));
  }
  return {
    surfaces,
    hold: (one) =>
      surfaces.size > 0 &&
      ((ends.get(key(one, one.start)) ?? 0) > one.end || (starts.get(key(one, one.end)) ?? Infinity) < one.start),
  };
}

/** Names that need no support themselves: written in full, not ambiguous, not misspelt, no everyday word. */
function isAnchor(candidate: Candidate, surface: string, isSmall: boolean): boolean {
  if (candidate.rule) return true;
  if (candidate.flags & (ALIAS.ambiguous | ALIAS.acronym)) return false;
  if (candidate.method === 'fuzzy' || candidate.similarity < 0.85) return false;
  if (candidate.words > 1) return true;
  return (candidate.similarity === 1 || isCaseEnding(surface)) && !isSmall && !isCommonWord(surface);
}

/** The countries whose regions `regionAfter` knows. */
const REGIONED: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

/** True for a place's name that stands in another one's: a café, a film or a person named after Baghdad, or a town called so in Kentucky, does not speak of Baghdad. */
function isOtherThing(candidate: Candidate, text: string, isKnown: (folded: string) => boolean): boolean {
  const { start, end, words, rule } = candidate;
  const { kind, country } = candidate.entity;
  if (rule || words > 1 || kind !== 'place') return false;
  return (
    isInsideLongerName(text, start, end, kind) ||
    isNamedAfter(text, start, end, kind) ||
    isTeam(text, start, end, candidate.entity) ||
    // Baghdad, Kentucky: a town of the same name; of a country with such regions it may be the very one
    (country !== undefined && !REGIONED.has(country) && regionAfter(text, end) !== '') ||
    isPartOfOtherName(text, { start, end, kind, isAmbiguous: false }, isKnown) !== null
  );
}

/** Cyrillic words of one key differ in their case ending only (Багдада). */
function isCaseEnding(surface: string): boolean {
  return /^[\u0400-\u052f]/.test(surface);
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
