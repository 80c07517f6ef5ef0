import { mayBeName } from '../src/linking/spelling-candidates.ts';
import { MAX_FUZZY_LETTERS, MIN_FUZZY_LETTERS } from '../src/gazetteer/deletions.ts';
import { isArticle, withoutJoinedArticle } from '../src/gazetteer/articles.ts';
import { isCommonName, isCommonWord } from '../src/text/is-common-word.ts';
import { otherReadings } from '../src/text/other-readings.ts';
import { isSpelledAlike } from '../src/text/spelling-distance.ts';
import { spellingKey } from '../src/text/spelling-key.ts';
import { foldedWords } from '../src/text/words.ts';

/**
 * What a spelled name must be, told without the index, its tables of keys, filters, deletions and memories: every word of the text is held against every
 * word of the name. What counts as alike (spelling keys, readings, edits) is the product's own. `all`: every word of every name; a word that is near to
 * one of them is also proposed for the others that sound the same.
 */
export function mayStandFor(surface: string, name: string, all: readonly string[]): boolean {
  const [a, b] = [named(surface), named(name)];
  return (
    a.length === b.length &&
    a.every((word, at) => {
      const other = b[at] ?? '';
      const alike = (): readonly string[] => all.filter((one) => keyOf(one) === keyOf(other));
      return isNear(word, other, 2) || alike().some((one) => isNear(word, one, 2));
    })
  );
}

/**
 * What must be proposed: words that are one edit apart at most, or sound the same and are spelled alike. A word of some name is taken for no error and
 * read in one way, an everyday word for no name of one word.
 */
export function standsFor(surface: string, name: string, all: readonly string[]): boolean {
  const [a, b] = [named(surface), named(name)];
  return (
    a.length === b.length &&
    (a.length > 1 || a[0] === b[0] || mayBeName(a[0] ?? '')) &&
    a.every((word, at) => word === b[at] || isNear(word, b[at] ?? '', all.includes(word) ? 0 : 1))
  );
}

const keys = new Map<string, string>();
function keyOf(word: string): string {
  const key = keys.get(word) ?? spellingKey(word);
  keys.set(word, key);
  return key;
}

function named(text: string): readonly string[] {
  const words = foldedWords(text);
  const rest = words.filter((word) => !isArticle(word));
  return rest.length === 0 ? words : rest;
}

function isNear(x: string, y: string, most: number): boolean {
  if (x === y) return true;
  const readings = most === 0 ? [x] : [x, withoutJoinedArticle(x), ...otherReadings(x)];
  const key = keyOf(y);
  if (readings.some((word) => keyOf(word) === key && (most > 1 || isSpelledAlike(word, y)))) return true;
  if (isCommonWord(x) || isCommonName(x) || /\d/.test(x + y)) return false;
  const sizes = [x.length, y.length];
  return (
    Math.min(...sizes) >= MIN_FUZZY_LETTERS && Math.max(...sizes) <= MAX_FUZZY_LETTERS && editsBetween(x, y) <= most
  );
}

/** Insertions, deletions, replacements and swaps of neighbours between two words, by the definition. */
export function editsBetween(x: string, y: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === x.length || j === y.length) return x.length - i + (y.length - j);
    const key = `${i} ${j}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    let least = from(i + 1, j + 1) + (x[i] === y[j] ? 0 : 1);
    least = Math.min(least, from(i + 1, j) + 1, from(i, j + 1) + 1);
    if (x[i] === y[j + 1] && x[i + 1] === y[j]) least = Math.min(least, from(i + 2, j + 2) + 1);
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}
