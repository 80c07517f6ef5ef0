import { ALIAS } from '../gazetteer/alias-forms.ts';
import { isArticle } from '../gazetteer/articles.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { LinkEvidence } from '../model/mention.ts';
import { foldKey } from '../text/fold.ts';
import { statedMeaning } from './acronym-meaning.ts';
import type { Candidate } from './candidate.ts';
import { isCommonWord } from '../text/is-common-word.ts';
import type { PageEvidence, Place } from './page-evidence.ts';
import { hasNameBefore, isAllCapitals, isPartOfOtherName, ownersOf, standsAsName } from './surroundings.ts';
import { WEIGHTS, type WeightName } from './weights.ts';

/** A candidate with what speaks for and against it. `defeated`: another sense was seen, whatever the score. */
export interface Weighed {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly LinkEvidence[];
  readonly defeated: boolean;
  /** Support stands within NEAR of it. */
  readonly near: boolean;
  /** Defeated because a person is named so. */
  readonly person: boolean;
}

/** Support and excluded words are near within this many UTF-16 units, in the same block. */
const NEAR = 100;

/** Weighs one candidate against the evidence of its page. `text` is its block. */
export function weighCandidate(candidate: Candidate, text: string, page: PageEvidence): Weighed {
  const evidence: LinkEvidence[] = [];
  const add = (kind: WeightName, detail?: string, weight: number = WEIGHTS[kind]): void =>
    void evidence.push({ kind, weight, ...(detail === undefined ? {} : { detail }) });
  const done = (defeated: boolean, near = false, person = false): Weighed => {
    const sum = evidence.reduce((total, piece) => total + piece.weight, 0);
    return { candidate, score: defeated ? 0 : Math.min(1, Math.max(0, Math.round(sum * 1000) / 1000)), evidence, defeated, near, person };
  };
  if (candidate.rule === 'always') {
    add('always');
    return done(false, true);
  }
  const { entity, flags, start, end } = candidate;
  const isAmbiguous = (flags & ALIAS.ambiguous) !== 0 && candidate.rule === undefined;
  const isAcronym = (flags & ALIAS.acronym) !== 0;
  weighForm(candidate, text, page, isAmbiguous, add);
  const longer = candidate.words === 1 ? isPartOfOtherName(text, start, end, page.isKnown) : null;
  if (longer) return done(true, false, longer === 'person');
  const isGuess = (candidate.similarity < 1 && !isInflection(text.slice(start, end), candidate.alias)) || (isAmbiguous && entity.kind === 'person');
  if (isGuess && candidate.words === 1 && hasNameBefore(text, start)) return done(true);
  const near: Place[] = [];
  const isDefined = isAcronym ? weighMeaning(candidate, text, add) : 'unknown';
  if (isDefined === 'other') return done(true);
  const chain = chainOf(entity, page);
  if (candidate.rule === undefined && !weighRequired(candidate, page, near, add)) return done(true);
  weighRelated(candidate, foldKey(text.slice(start, end)), page, chain, near, add);
  const owner = weighOwners(candidate, text, page, chain, isAmbiguous || isAcronym, add);
  const closest = Math.min(...near.filter((place) => place.block === candidate.block).map((place) => distance(candidate, place)), Infinity);
  if (closest <= NEAR) add('near');
  if (weighExcluded(candidate, page, isAmbiguous, owner ? 0 : closest, add)) return done(true);
  return done(false, closest <= NEAR || owner);
}

type Add = (kind: WeightName, detail?: string, weight?: number) => void;

/** What the mention's own form is worth. */
function weighForm(candidate: Candidate, text: string, page: PageEvidence, isAmbiguous: boolean, add: Add): void {
  const { alias, flags, method, similarity, start, end } = candidate;
  const isAcronym = (flags & ALIAS.acronym) !== 0;
  const surface = text.slice(start, end);
  if (candidate.rule) add('sameAs', surface);
  else if (isAcronym) add('acronym', alias);
  else if (flags & ALIAS.made && similarity === 1) add('made', alias);
  else add(method === 'acronym' ? 'alias' : method, alias);
  if (similarity < 1) add('dissimilarity', surface, (1 - similarity) * WEIGHTS.dissimilarity);
  if (similarity < 1 && candidate.words === 1 && surface.length < 8 && !isInflection(surface, alias)) add(method === 'fuzzy' ? 'shortFuzzy' : 'shortVariant');
  if (candidate.words > 1) add('severalWords');
  if (isAmbiguous) add(isAcronym ? 'ambiguousAcronym' : 'ambiguous', alias);
  if (candidate.words === 1 && !isAcronym && !isAmbiguous && isCommonWord(foldKey(surface))) add(standsAsName(text, start, end) || (/^\p{Lu}/u.test(surface) && page.isWrittenAsName(foldKey(surface))) ? 'commonWordAsName' : 'commonWord', surface);
  if (lacksCapitals(surface, alias, method === 'fuzzy')) add(isRare(surface) && similarity === 1 ? 'lowerCaseRare' : 'lowerCase', surface);
  if (isAcronym && isAllCapitals(text, start, end)) add('allCapitals');
}

/**
 * True when the alias begins with a capital and the text does not; for two everyday words (Green Zone) or a misspelt name, when any word
 * lost its capital: "US embassy" is fine, "Green zone" and "Quads force" are not.
 */
function lacksCapitals(surface: string, alias: string, isFuzzy: boolean): boolean {
  const isSmall = (word: string | undefined): boolean => /^\p{Ll}\P{Lu}*$/u.test(word ?? '');
  const [first, ...rest] = nameWords(surface);
  const names = nameWords(alias);
  if (/^\p{Lu}/u.test(alias) && isSmall(first) && !/^[ae]l-/.test(surface)) return true;
  const isEveryday = rest.length === 1 && isCommonWord(foldKey(first ?? '')) && isCommonWord(foldKey(rest[0] ?? ''));
  return (isFuzzy || isEveryday) && names.length === rest.length + 1 && rest.some((word, i) => isSmall(word) && !isSmall(names[i + 1]));
}

/** Case endings and a German genitive are no other spelling. */
function isInflection(surface: string, alias: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(surface) || foldKey(surface) === `${foldKey(alias)}s`;
}

/** True when some word of a name is no everyday word: it is a name even in small letters. */
function isRare(surface: string): boolean {
  return nameWords(surface).some((word) => word.length > 3 && !isCommonWord(foldKey(word)));
}

/** The words of a name as written, articles left out. */
function nameWords(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => !isArticle(word.toLowerCase()));
}

/** What the text itself says that an acronym means. */
function weighMeaning(candidate: Candidate, text: string, add: Add): 'own' | 'other' | 'unknown' {
  const meaning = statedMeaning(text, candidate.start, candidate.end);
  if (meaning === '') return 'unknown';
  const names = [candidate.entity.name, ...candidate.entity.names].map(foldKey);
  if (!names.some((name) => name === meaning || meaning.endsWith(name))) return 'other';
  add('longForm', meaning);
  return 'own';
}

/** False when the gazetteer requires a word and none stands on the page. */
function weighRequired(candidate: Candidate, page: PageEvidence, near: Place[], add: Add): boolean {
  const { requires } = candidate.entity;
  if (!requires || requires.length === 0) return true;
  const found = requires.filter((term) => page.termPlaces(term).length > 0);
  const [first] = found;
  if (first === undefined) return false;
  for (const term of found) near.push(...page.termPlaces(term));
  if (candidate.flags & (ALIAS.ambiguous | ALIAS.acronym)) add('required', first);
  return true;
}

/** Other names on the page that speak for the entity. */
function weighRelated(candidate: Candidate, surface: string, page: PageEvidence, chain: readonly Entity[], near: Place[], add: Add): void {
  const { entity } = candidate;
  // the same words again are no support
  const own = (page.anchors.get(entity.id) ?? []).filter((place) => place.surface !== surface);
  if (own.length > 0) {
    add('longForm', entity.name);
    near.push(...own);
  }
  const parts = [...page.anchors.keys()].filter(
    (id) => id !== entity.id && (chain.some((parent) => parent.id === id) || page.entity(id)?.part_of === entity.id || (entity.part_of !== undefined && page.entity(id)?.part_of === entity.part_of)),
  );
  for (const id of parts) near.push(...(page.anchors.get(id) ?? []));
  const [part] = parts;
  if (part !== undefined) add('partOf', page.entity(part)?.name);
  const countrymen = (page.countries.get(entity.country ?? '') ?? []).filter((id) => id !== entity.id);
  for (const id of countrymen) near.push(...(page.anchors.get(id) ?? []));
  const [other] = countrymen;
  if (part === undefined && other !== undefined) add('sameCountry', page.entity(other)?.name);
  const adjective = [entity, ...chain].find((one) => page.adjectives.has(one.id));
  if (part === undefined && other === undefined && adjective) add('adjective', adjective.name);
}

/** Words right beside the mention that say where it is or whose. True when they speak for it. */
function weighOwners(candidate: Candidate, text: string, page: PageEvidence, chain: readonly Entity[], isDoubtful: boolean, add: Add): boolean {
  const owners = ownersOf(text, candidate.start, candidate.end);
  const own = new Set([candidate.entity, ...chain].flatMap((one) => [one.name, ...one.names, ...(one.adjectives ?? [])]).concat(candidate.entity.requires ?? []).map(foldKey));
  const isKin = (id: EntityId): boolean => candidate.entity.country !== undefined && page.entity(id)?.country === candidate.entity.country;
  const isOwn = (word: string): boolean => own.has(foldKey(word)) || page.anchorsNamed(foldKey(word)).some(isKin);
  const [mine] = owners.filter(isOwn);
  if (mine !== undefined) {
    add('ownPlace', mine);
    return true;
  }
  const [other] = owners;
  if (other !== undefined && isDoubtful) add('otherPlace', other);
  return false;
}

/** True when an excluded word defeats the mention: it stands near, and no support is nearer. */
function weighExcluded(candidate: Candidate, page: PageEvidence, isAmbiguous: boolean, closestSupport: number, add: Add): boolean {
  let isFar = false;
  for (const term of candidate.entity.excludes ?? []) {
    for (const place of page.termPlaces(term)) {
      const apart = place.block === candidate.block ? distance(candidate, place) : Infinity;
      if (apart > NEAR) {
        isFar = true;
        continue;
      }
      if (isAmbiguous && apart <= closestSupport + 30) {
        add('excludedNear', term);
        return true;
      }
      add('excludedNear', term);
      return false;
    }
  }
  if (isFar && isAmbiguous) add('excludedFar');
  return false;
}

function distance(candidate: Candidate, place: Place): number {
  return place.at < candidate.start ? candidate.start - place.at : place.at >= candidate.end ? place.at - candidate.end : 0;
}

/** What the entity is part of, nearest first; cycles and long chains end it. */
function chainOf(entity: Entity, page: PageEvidence): readonly Entity[] {
  const chain: Entity[] = [];
  let next = entity.part_of;
  while (next !== undefined && chain.length < 8) {
    const parent = page.entity(next);
    if (!parent || parent.id === entity.id || chain.includes(parent)) break;
    chain.push(parent);
    next = parent.part_of;
  }
  return chain;
}
