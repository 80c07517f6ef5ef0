import { nameWords } from './name-words.ts';

/** Fewer or more letters are no abbreviation of a body's name. */
const LEAST = 3;
const MOST = 8;

/**
 * The initials that a name may be shortened to, folded: of all its words but those that join, and of these without legal forms
 * (Zimbabwe Mining Development Corporation: zmdc, zmd). Empty when they are too few or too many, or not all are letters.
 */
export function initialsOf(name: string): readonly string[] {
  const words = nameWords(name).filter(({ joins, repeats }) => !joins && !repeats);
  const both = [words, words.filter(({ weak }) => !weak)].map((list) =>
    list.map(({ text }) => text.charAt(0)).join(''),
  );
  return [...new Set(both)].filter(
    (letters) => letters.length >= LEAST && letters.length <= MOST && /^\p{L}+$/u.test(letters),
  );
}
