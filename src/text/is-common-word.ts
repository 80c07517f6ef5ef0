import { hashOf } from './word-hash.ts';
import { COMMON_NAMES, COMMON_WORDS } from './common-words-data.ts';

let words: Set<number> | null = null;
let names: Set<number> | null = null;

/** True for a folded English word that is so common that no misspelt name is meant by it. The list is hashed when first asked for. */
export function isCommonWord(folded: string): boolean {
  words ??= hashed(COMMON_WORDS);
  return words.has(hashOf(folded));
}

/** True for a folded word that is a common given name, surname or well known place: Jordan, Washington, Union is none. */
export function isCommonName(folded: string): boolean {
  names ??= hashed(COMMON_NAMES);
  return names.has(hashOf(folded));
}

/**
 * Hashes of a sorted list in which each word is a capital and its last letters: the capital says how many first letters it shares with the word before
 * (A none, B one). So written the lists are a third shorter in the package, where they are compressed. White space has no meaning.
 */
function hashed(list: string): Set<number> {
  const hashes = new Set<number>();
  let word = '';
  for (const [, shared = '', rest = ''] of list.replaceAll('\n', '').matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
    hashes.add(hashOf(word));
  }
  return hashes;
}
