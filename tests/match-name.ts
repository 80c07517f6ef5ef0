import { spellingKey } from '../src/text/spelling-key.ts';
import { compareNames, type WordWeights } from '../src/linking/compare-names.ts';
import { nameWords, type NameWord } from '../src/linking/name-words.ts';
import { pickName } from '../src/linking/pick-name.ts';
import { createWordWeights } from '../src/linking/word-weights.ts';

/** A list of names to find other spellings in; make it with `buildNameIndex`. */
export interface NameIndex {
  readonly names: readonly { readonly id: string; readonly name: string; readonly words: readonly NameWord[] }[];
  /** Per spelling key, and per beginning, end and initials: which names. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** The name that a query is a spelling of. */
export interface NameMatch {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
}

/** Candidates that are compared word by word. */
const MOST_CANDIDATES = 40;
/** A key that more names share says nothing, and is not followed. */
const MOST_SHARED = 400;

/** Index of names by the keys and fragments of their words. An id may stand several times, with other spellings. */
export function buildNameIndex(list: readonly { readonly id: string; readonly name: string }[]): NameIndex {
  const postings = new Map<string, number[]>();
  const names = list.map(({ id, name }, n) => {
    const words = nameWords(name);
    for (const key of new Set([...words.flatMap(({ text }) => keysOf(text)), `@${initialsOf(words)}`])) {
      const posting = postings.get(key);
      if (posting) posting.push(n);
      else postings.set(key, [n]);
    }
    return { id, name, words };
  });
  return { names, postings };
}

/**
 * The entity that a name is a spelling of, or null: for names in lists, not for running text. Words may come in another order, with other
 * transliterations, abbreviations of legal forms, one typing error each; numbers must agree.
 */
export function matchName(query: string, index: NameIndex): NameMatch | null {
  const words = nameWords(query);
  const weights = weightsIn(index);
  return pickName(
    candidatesOf(words, index).flatMap((n) => {
      const entry = index.names[n];
      return entry ? [{ id: entry.id, name: entry.name, score: compareNames(words, entry.words, weights) }] : [];
    }),
  );
}

/** The names that share most rare keys with the words, by position. */
function candidatesOf(words: readonly NameWord[], index: NameIndex): readonly number[] {
  const votes = new Map<number, number>();
  for (const { text, weak } of words)
    for (const key of [...keysOf(text), `@${text}`]) {
      const posting = index.postings.get(key) ?? [];
      if (posting.length > MOST_SHARED) continue;
      for (const n of posting) votes.set(n, (votes.get(n) ?? 0) + (weak ? 0.1 : 1) / Math.sqrt(posting.length));
    }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([n]) => n);
}

function weightsIn(index: NameIndex): WordWeights {
  return createWordWeights({
    size: index.names.length,
    known: ({ key }) => index.postings.get(key)?.length ?? 0,
    oneHasAll: (words) => {
      const lists = words.map(({ key }) => index.postings.get(key) ?? []).sort((a, b) => a.length - b.length);
      return (lists[0] ?? []).filter((n) => lists.every((list) => list.includes(n))).length === 1;
    },
    withInitials: (letters) => index.postings.get(`@${letters}`)?.length ?? 0,
  });
}

function initialsOf(words: readonly NameWord[]): string {
  return words
    .filter((word) => !word.joins && !word.repeats)
    .map((word) => word.text.charAt(0))
    .join('');
}

/** Keys under which a word is looked up: its spelling key, and its beginning and end for typing errors. */
function keysOf(word: string): string[] {
  const key = spellingKey(word);
  return key.length < 4 || key.startsWith('#') ? [key] : [key, `^${key.slice(0, 4)}`, `$${key.slice(-4)}`];
}
