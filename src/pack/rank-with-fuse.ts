import Fuse from 'fuse.js/basic';

/** Share of the final score that Fuse's opinion of the whole name has; the words decide first. */
const FUSE_SHARE = 0.15;

/**
 * Orders candidates by their own score and by how close Fuse finds the whole query to the name. Fuse is given a handful of
 * short names, never an index: its time is linear in what it is given. Ties keep their order.
 */
export function rankWithFuse<T extends { readonly name: string; readonly score: number }>(
  query: string,
  candidates: readonly T[],
): T[] {
  const fuse = new Fuse(
    candidates.map(({ name }) => name),
    { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.6, shouldSort: false },
  );
  const closeness = new Float64Array(candidates.length);
  for (const { refIndex, score = 1 } of fuse.search(query)) closeness[refIndex] = 1 - score;
  return candidates
    .map((candidate, at) => ({
      ...candidate,
      score: candidate.score * (1 - FUSE_SHARE) + FUSE_SHARE * (closeness[at] ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
}
