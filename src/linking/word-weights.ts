import { LEAST_INITIALS, type WordWeights } from './compare-names.ts';
import type { NameWord } from './name-words.ts';

/** What an index knows of the words of its names. */
export interface WordCounts {
  /** Entities of the index. */
  readonly size: number;
  /** How many of them have a name with this word, in any spelling. */
  known(word: NameWord): number;
  /** True when exactly one of them has all these words. */
  oneHasAll(words: readonly NameWord[]): boolean;
  /** How many of them have these initials. */
  withInitials(letters: string): number;
}

const WEAK_WEIGHT = 0.12;
const HEAD_WEIGHT = 0.35;

/** Words weighed by how many entities of an index have them (inverse document frequency, smoothed and cut to 0.35 .. 1.35). */
export function createWordWeights(counts: WordCounts): WordWeights {
  const size = Math.max(1, counts.size);
  const rarest = Math.log(1 + size);
  return {
    weightOf: (word) =>
      (word.weak ? WEAK_WEIGHT : word.head ? HEAD_WEIGHT : 1) *
      (0.35 + Math.log(1 + size / (1 + Math.max(0, counts.known(word)))) / rarest),
    isUnique: (word) => !word.weak && !word.head && word.text.length >= 4 && word.rare && counts.known(word) === 1,
    areUniqueTogether: (words) => counts.oneHasAll(words),
    isInitials: ({ text }) => text.length >= LEAST_INITIALS && counts.withInitials(text) === 1,
  };
}
