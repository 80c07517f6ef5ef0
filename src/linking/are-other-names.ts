import type { NameWord } from './name-words.ts';
import { mayBeAlike } from './word-alikeness.ts';

/** Names of more words together may have one of their own each and still be one. */
const MOST_WORDS = 16;
/** Two names written as one word each may be one when their letters differ by no more than this part. */
const MOST_LONGER = 0.12;

/**
 * True when each of two names has a telling word that can meet none of the other's, so that comparing them would find a conflict: most names that
 * share a word with a stretch of text are told apart by this alone. Looks at keys and first letters only, makes nothing.
 */
export function areOtherNames(query: readonly NameWord[], known: readonly NameWord[]): boolean {
  if (query.length + known.length > MOST_WORDS || !hasOwnWord(query, known) || !hasOwnWord(known, query)) return false;
  const [a, b] = [lettersOf(query), lettersOf(known)];
  return Math.abs(a - b) > MOST_LONGER * Math.max(a, b) && !isJoinedIn(query, known);
}

/** True when some telling word of a name can be none of the other's. */
function hasOwnWord(words: readonly NameWord[], others: readonly NameWord[]): boolean {
  for (const word of words) {
    if (word.weak || word.head || word.repeats || word.text.length <= 2) continue;
    let meets = false;
    for (let i = 0; i < others.length && !meets; i += 1) meets = mayBeAlike(word, others[i] as NameWord);
    if (!meets) return true;
  }
  return false;
}

function lettersOf(words: readonly NameWord[]): number {
  let letters = 0;
  for (const { text } of words) letters += text.length;
  return letters;
}

/** True when a word of the known name may be several of the query written as one: it begins like one of them and is longer. */
function isJoinedIn(query: readonly NameWord[], known: readonly NameWord[]): boolean {
  for (let i = 0; i + 1 < query.length; i += 1) {
    const { text } = query[i] as NameWord;
    const next = query[i + 1] as NameWord;
    for (const other of known)
      if (
        other.text.length > text.length + 1 &&
        other.text.startsWith(text) &&
        other.text.includes(next.text.charAt(0), text.length)
      )
        return true;
  }
  return false;
}
