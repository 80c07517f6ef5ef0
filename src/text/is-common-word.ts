import { hashOf, HASH_FACTOR } from './word-hash.ts';
import { COMMON_NAMES, COMMON_WORDS } from './common-words-data.ts';

/** True for a folded English word that is so common that no misspelt name is meant by it. */
export const isCommonWord = createList(COMMON_WORDS);

/** True for a folded word that is a common given name, surname or well known place: Jordan, Washington, Union is none. */
export const isCommonName = createList(COMMON_NAMES);

/**
 * Looks words up in a sorted list in which each word is a capital and its last letters: the capital says how many first letters it shares with the word before
 * (A none, B one). So written the lists are a third shorter in the package, where they are compressed. White space has no meaning. The words of two
 * first letters are hashed when one of them is first asked for: the background begins anew many times a day, and who woke it waits.
 */
function createList(written: string): (folded: string) => boolean {
  let list: string | null = null;
  const byLetters = new Map<string, ReadonlySet<number>>();
  return (folded) => {
    const letters = folded.slice(0, 2);
    let hashes = byLetters.get(letters);
    if (!hashes) {
      if (!/^[a-z]+$/.test(letters)) return false;
      list ??= written.replaceAll('\n', '');
      byLetters.set(letters, (hashes = hashesOf(list, letters)));
    }
    return hashes.has(hashOf(folded));
  };
}

/** Hashes of the words with these first letters (one where the word has no more). They stand together, behind the one of them that shares fewer. */
function hashesOf(list: string, letters: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  const [first = '', second = ''] = letters;
  const from = list.indexOf(`A${first}`);
  if (from < 0) return hashes;
  const next = list.indexOf('A', from + 1);
  const inside = list.slice(from + 2, next < 0 ? list.length : next);
  // The first word of a letter is not parted from its second letter, and stands before all that share one.
  const at = second === '' || inside.startsWith(second) ? 0 : inside.indexOf(`B${second}`) + 1;
  if (at === 0 && second !== '' && !inside.startsWith(second)) return hashes;
  const begun = [0, hashOf(first)];
  let length = 1;
  for (let i = at; i <= inside.length; i += 1) {
    const code = inside.charCodeAt(i);
    if (code >= 97) {
      begun[length + 1] = (Math.imul(begun[length] ?? 0, HASH_FACTOR) + code) | 0;
      length += 1;
    } else {
      hashes.add(begun[length] ?? 0);
      length = code - 65;
      // The end, or another second letter.
      if (!(length > 1)) return hashes;
    }
  }
  return hashes;
}
