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

function hashed(list: string): Set<number> {
  return new Set(list.trim().split(/\s+/).map(hashOf));
}
