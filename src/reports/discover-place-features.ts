import type { World, WorldPlace } from '../gazetteer/world.ts';
import type { Token } from './discover-tokens.ts';
import {
  CALENDAR,
  ORDINARY_WORDS,
  PLACE_FOLLOWERS,
  PLACE_LEADERS,
  PLACE_PREPOSITIONS,
  STARTERS,
} from './discover-words-common.ts';
import { GROUP_HEADS } from './discover-words-groups.ts';
import { FAMILY_NAMES, FIRST_NAMES, GIVEN_PLACES, PERSON_TITLES } from '../text/person-words.ts';
import { SAYING } from './discover-words-persons.ts';

/** A stretch of tokens that has the name of a place. */
export interface PlaceCandidate {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly places: readonly WorldPlace[];
}

const MOST_WORDS = 6;
const INNER = new Set(
  'of the de la le les del al el as ash ar ad an at on upon and du des da do dos di in sur den der'.split(' '),
);

/** Longest names of places at capital letters, in order, not overlapping. `free` says whether a token may be used. */
export function placeCandidates(tokens: readonly Token[], world: World): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  for (let i = 0; i < tokens.length;) {
    const candidate = candidateAt(tokens, i, world);
    if (candidate) found.push(candidate);
    i = candidate ? candidate.to : i + 1;
  }
  return found;
}

function candidateAt(tokens: readonly Token[], i: number, world: World): PlaceCandidate | null {
  const start = tokens[i];
  if (!start || start.shape === 'number') return null;
  if ((start.shape === 'lower' && !INNER.has(start.key)) || CALENDAR.has(start.key)) return null;
  let key = '';
  let best: PlaceCandidate | null = null;
  for (let n = 0; n < MOST_WORDS; n += 1) {
    const token = tokens[i + n];
    if (!token) break;
    if (n > 0 && (tokens[i + n - 1]?.possessive === true || !joins(tokens[i + n - 1], token))) break;
    if (n > 0 && token.shape === 'lower' && !INNER.has(token.key)) break;
    key = n === 0 ? token.key : `${key} ${token.key}`;
    if (token.shape === 'lower' || token.shape === 'number') continue;
    const places = world.lookup(key);
    if (places.length > 0 && key.length > 1) best = { from: i, to: i + n + 1, key, places };
  }
  return best;
}

function joins(before: Token | undefined, token: Token): boolean {
  if (token.gap === ' ' && token.text.length === 1 && before?.text.length === 1) return false;
  if (token.gap === ' ' || token.gap === '-') return true;
  if (token.gap === '.') return /^\p{Lu}$/u.test(before?.text ?? '');
  return token.gap === '. ' && /^(?:st|ste|mt|ft|pt|n|s|w|e)$/u.test(before?.key ?? '');
}

/** What the whole text says about a candidate. */
export interface PlaceContext {
  /** Folded words that occur in small letters in this text. */
  readonly small: ReadonlySet<string>;
  /** Last names of the persons found. */
  readonly surnames: ReadonlySet<string>;
  /** Words that end a run of capitalised words somewhere in the text, as last names do. */
  readonly tails: ReadonlySet<string>;
  /** How often each candidate key occurs in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Countries ("IQ") and divisions ("US Texas") of the safe places of the text. */
  readonly regions: ReadonlySet<string>;
  readonly inGroup: (index: number) => boolean;
  readonly inPerson: (index: number) => boolean;
  /** The candidate that starts or ends at a token. */
  readonly startingAt: (index: number) => PlaceCandidate | undefined;
  readonly endingAt: (index: number) => PlaceCandidate | undefined;
}

const PLACE_FEATURES = [
  'bias',
  'logPopulation',
  'country',
  'region',
  'district',
  'area',
  'site',
  'noPopulation',
  'words2',
  'words3',
  'preposition',
  'of',
  'the',
  'leader',
  'follower',
  'commaContainer',
  'commaContained',
  'capitalBefore',
  'capitalAfter',
  'headAfter',
  'inGroup',
  'inPerson',
  'firstName',
  'surname',
  'smallToo',
  'starter',
  'first',
  'headline',
  'possessive',
  'repeated',
  'regionSupport',
  'countrySupport',
  'said',
  'titleBefore',
  'acronym',
  'commaBefore',
  'listed',
  'adjectiveBefore',
  'ambiguity',
  'numberNext',
  'andBefore',
  'dateline',
  'tail',
  'bigBefore',
  'bigAfter',
  'bigHeadline',
  'bigInPerson',
  'abbreviation',
  'hyphenBefore',
  'hyphenAfter',
  'quoted',
  'ordinary',
  'familyName',
  'givenBefore',
] as const;
export type PlaceFeature = (typeof PLACE_FEATURES)[number];

/** The evidence for and against a candidate, as numbers by feature. */
export function placeFeatures(
  tokens: readonly Token[],
  c: PlaceCandidate,
  context: PlaceContext,
): ReadonlyMap<PlaceFeature, number> {
  const f = new Map<PlaceFeature, number>([['bias', 1]]);
  const on = (name: PlaceFeature, when: boolean | undefined): void => void (when === true && f.set(name, 1));
  const first = tokens[c.from];
  const last = tokens[c.to - 1];
  const before = tokens[c.from - 1];
  const after = tokens[c.to];
  if (!first || !last) return f;
  const proper = c.places.filter((p) => p.adjective !== true);
  const top = proper[0];
  const single = c.to - c.from === 1;
  f.set('logPopulation', Math.log10(Math.max(10, top?.population ?? 0)) - 4);
  for (const type of ['country', 'region', 'district', 'area', 'site'] as const)
    on(
      type,
      proper.some((p) => p.type === type),
    );
  on('noPopulation', (top?.population ?? 0) === 0);
  on('words2', c.to - c.from === 2);
  on('words3', c.to - c.from >= 3);
  const touches = (token: Token | undefined, gap: string | undefined): boolean => token !== undefined && gap === ' ';
  const word = touches(before, first.gap) ? (before?.key ?? '') : '';
  on('preposition', PLACE_PREPOSITIONS.has(word) && !(word === 'to' && tokens[c.from - 2]?.key === 'according'));
  if (first.gap === '-' && /^[DRI]$/u.test(before?.text ?? '')) f.set('preposition', 1);
  on('of', word === 'of');
  on('the', word === 'the');
  on('andBefore', word === 'and');
  on('leader', PLACE_LEADERS.has(word));
  const nextWord = after && !last.possessive && (after.gap === ' ' || after.gap === '-') ? after.key : '';
  on('follower', PLACE_FOLLOWERS.has(nextWord));
  const right = after && /^,? $/u.test(after.gap) ? context.startingAt(c.to) : undefined;
  const left = before && first.gap === ', ' ? context.endingAt(c.from) : undefined;
  on('commaContainer', right !== undefined && after?.gap === ', ' && holds(right.places, proper));
  on('commaContained', left !== undefined && holds(proper, left.places));
  on('listed', left !== undefined && !holds(proper, left.places));
  on('commaBefore', first.gap === ', ' && left === undefined);
  const capital = (token: Token | undefined): boolean =>
    token !== undefined && (token.shape === 'title' || token.shape === 'acronym') && !token.headline;
  const adjective = context.endingAt(c.from)?.places.some((p) => p.adjective === true) ?? false;
  on('adjectiveBefore', adjective && first.gap === ' ');
  on(
    'capitalBefore',
    (first.gap === ' ' || first.gap === '-') &&
      capital(before) &&
      !PERSON_TITLES.has(word) &&
      !PLACE_LEADERS.has(word) &&
      !(before?.first === true && STARTERS.has(word)) &&
      !adjective &&
      !(before?.possessive === true),
  );
  on('titleBefore', PERSON_TITLES.has(word) && capital(before));
  on(
    'capitalAfter',
    capital(after) &&
      (after?.gap === ' ' || after?.gap === '-') &&
      !last.possessive &&
      !GROUP_HEADS.has(nextWord) &&
      !PERSON_TITLES.has(nextWord) &&
      !PLACE_FOLLOWERS.has(nextWord) &&
      !CALENDAR.has(nextWord),
  );
  on('familyName', single && FAMILY_NAMES.has(c.key) && !proper.some((p) => p.type === 'country'));
  on(
    'givenBefore',
    single &&
      GIVEN_PLACES.has(c.key) &&
      f.has('capitalAfter') &&
      after?.shape === 'title' &&
      context.startingAt(c.to) === undefined,
  );
  on('headAfter', capital(after) && GROUP_HEADS.has(nextWord));
  on('inGroup', context.inGroup(c.from));
  on('inPerson', context.inPerson(c.from));
  on('firstName', single && FIRST_NAMES.has(c.key));
  on('surname', context.surnames.has(last.key));
  on('smallToo', single && context.small.has(c.key));
  on('starter', single && (STARTERS.has(c.key) || CALENDAR.has(c.key)));
  on('ordinary', single && ORDINARY_WORDS.has(c.key) && !proper.some((p) => p.type === 'country'));
  on('first', first.first);
  on('headline', first.headline);
  on('possessive', last.possessive);
  on('repeated', (context.counts.get(c.key) ?? 0) > 1);
  on(
    'regionSupport',
    proper.some((p) => p.region !== '' && context.regions.has(`${p.country} ${p.region}`)),
  );
  on(
    'countrySupport',
    proper.some((p) => context.regions.has(p.country)),
  );
  on('said', SAYING.has(nextWord) && !last.possessive);
  on('acronym', single && last.shape === 'acronym' && !last.headline);
  on('numberNext', after?.shape === 'number' && after.gap === ' ');
  const big = top !== undefined && (top.type === 'country' || top.population > 1_000_000);
  on('bigBefore', big && f.has('capitalBefore'));
  on('bigAfter', big && f.has('capitalAfter'));
  on('bigHeadline', big && first.headline);
  on('bigInPerson', big && f.has('inPerson'));
  on(
    'dateline',
    first.first &&
      (last.shape === 'acronym' || f.has('commaContainer')) &&
      /^ ?(?:\(|--|[-–—]|, )/u.test(after?.gap ?? ''),
  );
  on('tail', single && context.tails.has(last.key));
  on(
    'abbreviation',
    single &&
      proper.some((p) => p.type === 'region') &&
      c.key.length <= 5 &&
      !proper.some((p) => p.name.length === c.key.length),
  );
  on('hyphenBefore', first.gap === '-');
  on('hyphenAfter', after?.gap === '-');
  on('quoted', /["“'‘]$/u.test(first.gap));
  f.set('ambiguity', Math.log2(1 + proper.length));
  return f;
}

/** True when a place of `outer` (country, division) holds a place of `inner`. */
function holds(outer: readonly WorldPlace[], inner: readonly WorldPlace[]): boolean {
  return outer.some((o) => o.adjective !== true && inner.some((i) => contains(o, i)));
}

export function contains(outer: WorldPlace, inner: WorldPlace): boolean {
  if (outer.country !== inner.country || outer.country === '') return false;
  if (outer.type === 'country') return inner.type !== 'country';
  return outer.type === 'region' && inner.region === outer.name;
}
