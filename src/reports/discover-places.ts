import type { World, WorldPlace } from '../gazetteer/world.ts';
import { placeCandidates, placeFeatures, type PlaceCandidate, type PlaceContext } from './discover-place-features.ts';
import { PLACE_WEIGHTS } from './discover-place-weights.ts';
import { PLACE_LEADERS, STARTERS } from './discover-words-common.ts';
import { PERSON_TITLES } from '../text/person-words.ts';
import type { Token } from './discover-tokens.ts';

/** What the other stages found, by token index. */
export interface Surroundings {
  readonly inGroup: (index: number) => boolean;
  readonly inSite: (index: number) => boolean;
  readonly inPerson: (index: number) => boolean;
  readonly surnames: ReadonlySet<string>;
}

/** A candidate with the log-odds that it is meant as a place; `features` is kept for measuring. */
export interface ScoredPlace {
  readonly candidate: PlaceCandidate;
  readonly features: ReadonlyMap<string, number>;
  readonly score: number;
}

/** Names of places in the text with their scores; adjectives are left to the caller (score is -Infinity). */
export function scorePlaces(tokens: readonly Token[], world: World, around: Surroundings): readonly ScoredPlace[] {
  const candidates = placeCandidates(tokens, world);
  const context = contextOf(tokens, candidates, around);
  return candidates.map((candidate) => {
    if (candidate.places.every((p) => p.adjective === true))
      return { candidate, features: new Map(), score: -Infinity };
    const features = placeFeatures(tokens, candidate, context);
    let score = 0;
    for (const [name, value] of features) score += PLACE_WEIGHTS[name] * value;
    return { candidate, features, score };
  });
}

function contextOf(
  tokens: readonly Token[],
  candidates: readonly PlaceCandidate[],
  around: Surroundings,
): PlaceContext {
  const small = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower') small.add(token.key);
  const counts = new Map<string, number>();
  const starts = new Map<number, PlaceCandidate>();
  const ends = new Map<number, PlaceCandidate>();
  const regions = new Set<string>();
  for (const c of candidates) {
    counts.set(c.key, (counts.get(c.key) ?? 0) + 1);
    starts.set(c.from, c);
    ends.set(c.to, c);
    for (const p of c.places.slice(0, 3))
      if (isSafe(p)) regions.add(p.type === 'region' ? `${p.country} ${p.name}` : p.country);
    for (const p of c.places.slice(0, 3)) if (isSafe(p) && p.type === 'region') regions.add(p.country);
  }
  return {
    small,
    tails: tailsOf(tokens, candidates),
    surnames: around.surnames,
    counts,
    regions,
    inGroup: around.inGroup,
    inPerson: around.inPerson,
    startingAt: (i) => starts.get(i),
    endingAt: (i) => ends.get(i),
  };
}

/** Last words of runs of two or three capitalised words whose first word names no place ("Dennis Walaker"). */
function tailsOf(tokens: readonly Token[], candidates: readonly PlaceCandidate[]): ReadonlySet<string> {
  const known = new Set<number>();
  for (const c of candidates)
    for (let i = c.from; i < c.to; i += 1)
      if (c.to - c.from > 1 || c.places.some((p) => p.adjective === true)) known.add(i);
  const tails = new Set<string>();
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (
      !token ||
      !before ||
      token.shape !== 'title' ||
      before.shape !== 'title' ||
      token.headline ||
      token.gap !== ' ' ||
      before.possessive
    )
      continue;
    if (before.first && STARTERS.has(before.key)) continue;
    const next = tokens[i + 1];
    if (next?.shape === 'title' && next.gap === ' ' && !token.possessive) continue;
    if (!known.has(i - 1) && !PLACE_LEADERS.has(before.key) && !PERSON_TITLES.has(before.key)) tails.add(token.key);
  }
  return tails;
}

/** Places whose name alone says where a text plays: countries, divisions and large towns. */
function isSafe(p: WorldPlace): boolean {
  return p.type === 'country' || (p.type === 'region' && p.population > 300_000);
}
