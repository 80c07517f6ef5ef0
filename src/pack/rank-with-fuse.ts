import Fuse from 'fuse.js/basic';

/** Share of the final score that Fuse's opinion of the whole name has; the words decide first. */
const FUSE_SHARE = 0.15;

/** One for all queries: to make it takes as long as to ask it. */
const fuse = new Fuse<string>([], {
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.6,
  shouldSort: false,
});

/**
 * The `most` best candidates by their own score and by how close Fuse finds the whole query to the name. Fuse is given a handful of
 * short names, never an index: its time is linear in what it is given, and who cannot get among the best is not given to it. Ties keep their order.
 */
export function rankWithFuse<T extends { readonly name: string; readonly score: number }>(
  query: string,
  candidates: readonly T[],
  most: number,
): T[] {
  const byScore = [...candidates].sort((a, b) => b.score - a.score);
  const first = judged(query, byScore.slice(0, most));
  const least = first.length < most ? 0 : Math.min(...first.map(({ score }) => score));
  const others = byScore.slice(most).filter(({ score }) => withCloseness(score, 1) >= least);
  return [...first, ...(others.length > 0 ? judged(query, others) : [])]
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}

function judged<T extends { readonly name: string; readonly score: number }>(
  query: string,
  candidates: readonly T[],
): T[] {
  fuse.setCollection(candidates.map(({ name }) => name));
  const closeness = new Float64Array(candidates.length);
  for (const { refIndex, score = 1 } of fuse.search(query)) closeness[refIndex] = 1 - score;
  return candidates.map((candidate, at) => ({
    ...candidate,
    score: withCloseness(candidate.score, closeness[at] ?? 0),
  }));
}

function withCloseness(score: number, closeness: number): number {
  return score * (1 - FUSE_SHARE) + FUSE_SHARE * closeness;
}
