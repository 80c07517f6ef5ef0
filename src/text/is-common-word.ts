import { hashOf, HASH_FACTOR } from './word-hash.ts';
import { COMMON_NAMES, COMMON_WORDS } from './common-words-data.ts';

/** True for a folded English word that is so common that no misspelt name is meant by it. */
export const isCommonWord = createList(COMMON_WORDS);

/** True for a folded word that is a common given name, surname or well known place: Jordan, Washington, Union is none. */
export const isCommonName = createList(COMMON_NAMES);

/**
 * Looks words up in a sorted list in which each word is a capital and its last letters: the capital says how many first letters it shares with the word before
 * (A none, B one). So written the lists are a third shorter in the package, where they are compressed. White space has no meaning. The words of a
 * first letter are hashed when one of them is first asked for: the background begins anew many times a day, and who woke it waits.
 */
function createList(written: string): (folded: string) => boolean {
  let list: string | null = null;
  const byLetter = new Map<number, ReadonlySet<number>>();
  return (folded) => {
    const letter = folded.charCodeAt(0);
    if (!(letter >= 97 && letter <= 122)) return false;
    let hashes = byLetter.get(letter);
    if (!hashes) {
      list ??= written.replaceAll('\n', '');
      byLetter.set(letter, (hashes = hashesOf(list, letter)));
    }
    return hashes.has(hashOf(folded));
  };
}

/** Hashes of the words with a first letter (its code), which stand together behind the only one of them that shares nothing. */
function hashesOf(list: string, letter: number): ReadonlySet<number> {
  const hashes = new Set<number>();
  const from = list.indexOf(`A${String.fromCharCode(letter)}`);
  if (from < 0) return hashes;
  /** Hashes of the first so many letters of the word that is read. */
  const begun = [0];
  let length = 0;
  for (let at = from + 1; at < list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (code >= 97) {
      begun[length + 1] = (Math.imul(begun[length] ?? 0, HASH_FACTOR) + code) | 0;
      length += 1;
    } else {
      hashes.add(begun[length] ?? 0);
      length = code - 65;
      if (length === 0) return hashes;
    }
  }
  hashes.add(begun[length] ?? 0);
  return hashes;
}
