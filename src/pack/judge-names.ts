import { compareNames, type WordWeights } from '../linking/compare-names.ts';
import { nameWords, type NameWord } from '../linking/name-words.ts';
import { pickName } from '../linking/pick-name.ts';
import { createWordWeights } from '../linking/word-weights.ts';
import { initialsWord, unitTextOf, type SearchIndex } from './search-index.ts';
import { findWord } from './word-trie.ts';

/** Names that are compared with a query. */
const COMPARED = 24;
/** Fewer letters are the beginning of a word rather than a name. */
const LEAST_LETTERS = 3;
/** Units of one word that are looked through for others. */
const MOST_UNITS = 200;

/** Names with the same initials that are compared: more of them would all be as near. */
const MOST_SAME = 4;

/** Names whose words are remembered: with each letter that is typed mostly the same are found. */
const MOST_REMEMBERED = 1000;

type NameWords = (unit: number) => readonly NameWord[];

/** The words of an index's names, by unit. */
export function createNameWords(index: SearchIndex): NameWords {
  const remembered = new Map<number, readonly NameWord[]>();
  return (unit) => {
    const known = remembered.get(unit);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const words = nameWords(unitTextOf(index, unit));
    remembered.set(unit, words);
    return words;
  };
}

/** A name of an entity that a query found. */
export interface FoundName {
  /** The document and its name. */
  readonly document: number;
  readonly unit: number;
}

/**
 * Of some names of entities, the one that the whole query is a spelling of, as names are compared when texts are linked; null when there is none, or the query could be
 * another entity's name as well. `score` is from 0.74 to 1.
 */
export function judgeNames(
  index: SearchIndex,
  query: string,
  found: readonly FoundName[],
  wordsOf: NameWords,
): { readonly document: number; readonly score: number } | null {
  const words = nameWords(query);
  if (words.reduce((sum, { text }) => sum + text.length, 0) < LEAST_LETTERS) return null;
  const compared = [...found.slice(0, COMPARED), ...namesWithInitials(index, words)].map(({ document, unit }) => ({
    document,
    words: wordsOf(unit),
  }));
  const weights = weightsOf(index, compared.flatMap((name) => name.words)); // prettier-ignore
  const best = pickName(
    compared.map((name) => ({
      id: String(name.document),
      document: name.document,
      score: compareNames(words, name.words, weights),
    })),
  );
  return best && { document: best.document, score: Math.min(1, best.score) };
}

/** Names whose initials a word of the query may be. */
function namesWithInitials(index: SearchIndex, words: readonly NameWord[]): readonly FoundName[] {
  return words.flatMap(({ text }) =>
    [...unitsOf(index, initialsWord(text)).subarray(0, MOST_SAME)].map((unit) => ({
      document: index.unitDocument[unit] as number,
      unit,
    })),
  );
}

/** How common words are: from the index, for each spelling that some compared name has. */
function weightsOf(index: SearchIndex, words: readonly NameWord[]): WordWeights {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for (const { text, key } of words) {
    if (seen.has(text)) continue;
    seen.add(text);
    counts.set(key, (counts.get(key) ?? 0) + unitsOf(index, text).length);
  }
  // Names that were found together share words: what is asked of one is asked of the next.
  const documents = new Map<string, ReadonlySet<number>>();
  const documentsWith = (word: string): ReadonlySet<number> => {
    const known = documents.get(word) ?? documentsOf(index, word);
    documents.set(word, known);
    return known;
  };
  return createWordWeights({
    size: index.counts[0] ?? 0,
    known: ({ key }) => counts.get(key) ?? 0,
    oneHasAll: (wanted) => {
      const lists = wanted.map(({ text }) => documentsWith(text)).sort((a, b) => a.size - b.size);
      return [...(lists[0] ?? [])].filter((document) => lists.every((list) => list.has(document))).length === 1;
    },
    withInitials: (letters) => documentsWith(initialsWord(letters)).size,
  });
}

function unitsOf(index: SearchIndex, word: string): Uint32Array {
  const at = findWord(index.trie, word);
  return at === -1
    ? index.unitPostings.subarray(0, 0)
    : index.unitPostings.subarray(index.unitPostingStart[at], index.unitPostingStart[at + 1]);
}

function documentsOf(index: SearchIndex, word: string): ReadonlySet<number> {
  return new Set([...unitsOf(index, word).subarray(0, MOST_UNITS)].map((unit) => index.unitDocument[unit] as number));
}
