import { ALIAS } from '../gazetteer/alias-forms.ts';
import type { Entity } from '../model/entity.ts';
import type { LinkEvidence } from '../model/mention.ts';
import { foldKey } from '../text/fold.ts';
import { spellingKey } from '../text/spelling-key.ts';
import { statedMeaning } from './acronym-meaning.ts';
import type { Candidate } from './candidate.ts';
import { isInsideLongerName } from './is-inside-longer-name.ts';
import { isNamedAfter } from './is-named-after.ts';
import { isPartOfOtherBody } from './is-part-of-other-body.ts';
import { isTeam } from './is-team.ts';
import { isInflected, judgeSpelling } from './judge-spelling.ts';
import { nameWords } from './name-words.ts';
import type { PageEvidence } from './page-evidence.ts';
import { closestPlace } from './places.ts';
import { isCalledSo, standsAsCommonNoun } from './stands-as-common-noun.ts';
import { hasNameBefore, hasOwnerBefore, headAfter, isPartOfOtherName, ownersOf, regionAfter } from './surroundings.ts';
import { type AddEvidence, isInflection, weighForm } from './weigh-form.ts';
import { WEIGHTS, type WeightName } from './weights.ts';

/** A candidate with what speaks for and against it. `defeated`: another sense was seen, whatever the score. */
export interface Weighed {
  readonly candidate: Candidate;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly LinkEvidence[];
  readonly defeated: boolean;
  /** Where its support stands: right beside it, within NEAR, or further off. */
  readonly support: 'beside' | 'near' | 'far';
  /** Defeated because a person is named so. */
  readonly person: boolean;
}

/** Support and excluded words are near within this many UTF-16 units, in the same block. */
const NEAR = 100;

/** An excluded word defeats a name unless support stands so much nearer, in UTF-16 units; "its Green Zone" is that of the place named last. */
const EXCLUDED_MARGIN = 30;

/** Weighs one candidate against the evidence of its page. `text` is its block. */
export function weighCandidate(candidate: Candidate, text: string, page: PageEvidence): Weighed {
  const evidence: LinkEvidence[] = [];
  const add = (kind: WeightName, detail?: string, weight: number = WEIGHTS[kind]): void =>
    void evidence.push({ kind, weight, ...(detail === undefined ? {} : { detail }) });
  const done = (defeated: boolean, support: Weighed['support'] = 'far', person = false): Weighed => {
    const sum = evidence.reduce((total, piece) => total + piece.weight, 0);
    return {
      candidate,
      score: defeated ? 0 : Math.min(1, Math.max(0, Math.round(sum * 1000) / 1000)),
      evidence,
      defeated,
      support,
      person,
    };
  };
  if (candidate.rule === 'always') {
    add('always');
    return done(false, 'beside');
  }
  const { entity, flags, start, end } = candidate;
  const isAmbiguous = (flags & ALIAS.ambiguous) !== 0 && candidate.rule === undefined;
  const isAcronym = (flags & ALIAS.acronym) !== 0;
  weighForm(candidate, text, page, isAmbiguous, add);
  const longer =
    candidate.words === 1
      ? isPartOfOtherName(text, { start, end, kind: entity.kind, isAmbiguous }, page.isKnown)
      : null;
  if (longer) return done(true, 'far', longer === 'person');
  if (
    candidate.rule === undefined &&
    (isNamedAfter(text, start, end, entity.kind) ||
      isTeam(text, start, end, entity) ||
      isOtherDesignation(candidate, text, page))
  )
    return done(true);
  if (candidate.words === 1 && entity.kind === 'group' && isPartOfOtherBody(text, start, end)) return done(true, 'far');
  if (
    candidate.rule === undefined &&
    (candidate.words > 1 || entity.kind === 'group') &&
    isInsideLongerName(text, start, end, entity.kind)
  )
    return done(true);
  const isGuess =
    (candidate.similarity < 1 && !isInflection(text.slice(start, end), candidate.alias)) ||
    lacksArticle(candidate, text) ||
    (isAmbiguous && entity.kind === 'person');
  if (isGuess && (candidate.words === 1 || hasOneTellingWord(candidate.alias)) && hasNameBefore(text, start))
    return done(true);
  if ((isAcronym || isAmbiguous) && standsAsCommonNoun(text, start, end)) return done(true);
  if (isAmbiguous && entity.kind === 'place' && isCalledSo(text, start)) return done(true);
  const isDefined = isAcronym ? weighMeaning(candidate, text, add) : 'unknown';
  if (isDefined === 'other') return done(true);
  if (candidate.rule === undefined && !weighRequired(candidate, page, add)) return done(true);
  const surface = foldKey(text.slice(start, end));
  weighRelated(candidate, surface, page, add);
  const isOwned = weighOwners(candidate, text, page, isAmbiguous || isAcronym, add);
  weighWholeName(candidate, text, page, add);
  const closest = closestSupport(candidate, surface, page);
  if (closest <= NEAR) add('near');
  const margin = hasOwnerBefore(text, start) ? 0 : EXCLUDED_MARGIN;
  if (weighExcluded(candidate, page, isAmbiguous, isOwned ? 0 : closest + margin, add)) return done(true);
  return done(false, isOwned ? 'beside' : closest <= NEAR ? 'near' : 'far');
}

/** True for a group's name without the article that it has in the gazetteer: Furqan of al-Furqan. */
function lacksArticle({ entity, flags, words, start, end, alias }: Candidate, text: string): boolean {
  return (
    entity.kind === 'group' &&
    words === 1 &&
    (flags & ALIAS.made) !== 0 &&
    foldKey(alias).endsWith(` ${foldKey(text.slice(start, end))}`)
  );
}

/** True for a name whose other words are its kind or legal form: with a name before it, it is another one's (Lia Company, Wei Ta Lee Company). */
function hasOneTellingWord(alias: string): boolean {
  return nameWords(alias).filter(({ weak, head }) => !weak && !head).length === 1;
}

/** What a base may be called behind its short name, beyond the words of `headAfter`: K-1 Camp. */
const BASE_HEADS: ReadonlySet<string> = new Set(
  'base airbase airfield air camp barracks facility station site compound outpost joint'.split(' '),
);

/** True for a doubtful short name with a figure that goes on as another thing's: K-1 Motel, the K1 500 metres, a K-1 rifle rest. */
function isOtherDesignation({ flags, start, end, entity }: Candidate, text: string, page: PageEvidence): boolean {
  if ((flags & ALIAS.ambiguous) === 0 || !/\d$/.test(text.slice(start, end))) return false;
  if (/^ \d{2,5} \p{L}/u.test(text.slice(end, end + 8))) return true;
  if (/(?:^|\P{L})(?:an?|his|her|my|your|our) $/iu.test(text.slice(Math.max(0, start - 6), start))) {
    const small = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
    if (small !== undefined && !BASE_HEADS.has(small)) return true;
  }
  const head = foldKey(headAfter(text, end));
  return (
    /^\p{L}/u.test(head) && !BASE_HEADS.has(head) && !page.isKnown(head) && !page.related(entity).ownWords.has(head)
  );
}

/** What the text itself says that an acronym means. */
function weighMeaning(candidate: Candidate, text: string, add: AddEvidence): 'own' | 'other' | 'unknown' {
  const meaning = statedMeaning(text, candidate.start, candidate.end);
  if (meaning === '') return 'unknown';
  const { kind } = candidate.entity;
  const isName = (name: string): boolean =>
    meaning.endsWith(foldKey(name)) || judgeSpelling(meaning, name, kind)?.method === 'variant';
  if (![candidate.entity.name, ...candidate.entity.names].some(isName)) return 'other';
  add('longForm', meaning);
  return 'own';
}

/** False when the gazetteer requires a word and none stands on the page. A misspelt name that holds the word by its alias meets it (US Embassy in Bahgdad). */
export function weighRequired(candidate: Candidate, page: PageEvidence, add: AddEvidence): boolean {
  const requires = requiredOf(candidate.entity);
  if (requires.length === 0) return true;
  const own = candidate.similarity < 1 ? ` ${foldKey(candidate.alias)} ` : '';
  const found = requires.find(
    (term) => page.supportPlaces(term).length > 0 || (own !== '' && own.includes(` ${foldKey(term)} `)),
  );
  if (found === undefined) return false;
  if (candidate.flags & (ALIAS.ambiguous | ALIAS.acronym)) add('required', found);
  return true;
}

const required = new WeakMap<Entity, readonly string[]>();

/** The words that an entity requires but for its own names: a name is no support of itself. */
function requiredOf(entity: Entity): readonly string[] {
  const known = required.get(entity);
  if (known) return known;
  const own = new Set([entity.name, ...entity.names].map(foldKey));
  const terms = (entity.requires ?? []).filter((term) => !own.has(foldKey(term)));
  required.set(entity, terms);
  return terms;
}

/** Other names on the page that speak for the entity. */
function weighRelated(candidate: Candidate, surface: string, page: PageEvidence, add: AddEvidence): void {
  const { part, countryman, adjective } = page.related(candidate.entity);
  if (page.hasOtherForm(candidate.entity.id, surface)) add('longForm', candidate.entity.name);
  if (part) add('partOf', part.name);
  else if (countryman) add('sameCountry', countryman.name);
  else if (adjective) add('adjective', adjective.name);
}

/** Words behind the mention that make it another place's name, or part of a longer one. Only an entity with a country can be told from its namesakes, or find support. */
function weighWholeName(candidate: Candidate, text: string, page: PageEvidence, add: AddEvidence): void {
  const { entity, end, words, flags } = candidate;
  if (entity.country === undefined || entity.kind !== 'place' || flags & ALIAS.acronym) return;
  const region = regionAfter(text, end);
  if (region !== '' && !page.related(entity).ownWords.has(foldKey(region))) add('otherRegion', region);
  if (words > 1) return;
  const head = headAfter(text, end);
  if (head !== '' && !page.isKnown(foldKey(head))) add('insideName', head);
}

/** How near the nearest support stands, in UTF-16 units. */
function closestSupport(candidate: Candidate, surface: string, page: PageEvidence): number {
  return requiredOf(candidate.entity).reduce(
    (least, term) => Math.min(least, closestPlace(page.supportPlaces(term), candidate)),
    page.closestNamed(candidate, surface),
  );
}

/** Words right beside the mention that say where it is or whose. True when they speak for it. */
function weighOwners(
  candidate: Candidate,
  text: string,
  page: PageEvidence,
  isDoubtful: boolean,
  add: AddEvidence,
): boolean {
  const owners = ownersOf(text, candidate.start, candidate.end);
  if (owners.length === 0) return false;
  const { entity } = candidate;
  const { ownWords } = page.related(entity);
  const { country } = entity;
  const isOwn = (folded: string): boolean => ownWords.has(folded) || hasOtherCase(folded, ownWords);
  const isKin = (folded: string): boolean => country !== undefined && page.isNamedIn(folded, country);
  const mine = owners.find((word) => isOwn(foldKey(word)) || isKin(foldKey(word)));
  if (mine !== undefined) {
    add('ownPlace', mine);
    return true;
  }
  if (isDoubtful) add('otherPlace', owners[0]);
  return false;
}

/** True for a Russian word of which some word has another case: Ираке, Ирак. */
function hasOtherCase(folded: string, words: ReadonlySet<string>): boolean {
  if (!isInflected(folded)) return false;
  const key = spellingKey(folded);
  for (const word of words) if (isInflected(word) && spellingKey(word) === key) return true;
  return false;
}

/** True when an excluded word defeats the mention: it stands near, and no nearer support (`support`, its distance with the margin) saves it. */
function weighExcluded(
  candidate: Candidate,
  page: PageEvidence,
  isAmbiguous: boolean,
  support: number,
  add: AddEvidence,
): boolean {
  let far: string | undefined;
  for (const term of candidate.entity.excludes ?? []) {
    const places = page.termPlaces(term);
    if (places.length === 0) continue;
    const apart = closestPlace(places, candidate);
    if (apart <= NEAR) {
      add('excludedNear', term);
      return isAmbiguous && apart <= support;
    }
    far ??= term;
  }
  if (far !== undefined && isAmbiguous) add('excludedFar', far);
  return false;
}
