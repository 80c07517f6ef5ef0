import { MAX_ALIAS_WORDS } from '../gazetteer/alias-forms.ts';
import type { MatchingIndex } from '../gazetteer/matching-index-layout.ts';
import { createWordBuffer, readWords, type WordBuffer } from '../text/read-words.ts';
import { createExactMatcher, type ExactMatcher } from './exact-matcher.ts';
import type { Hits } from './hits.ts';
import { nextSign, partHashtags } from './part-hashtags.ts';
import { createSpellingMatcher, type SpellingMatcher } from './spelling-matcher.ts';

/** Reads texts for the names of some indexes. It keeps buffers and a cache of unknown words: make one and use it for many texts. */
export interface Scanner {
  /**
   * Adds to `hits` every alias in `text`, the shorter ones within longer ones too, in order of their start. `spellings: false` finds
   * exact forms only (folded words): the entry point to measure exact matching by; with `true` variants, one-edit
   * spellings and the words of hashtags as well, unjudged. Linear in the text.
   */
  scan(text: string, spellings: boolean, hits: Hits): void;
}

/** Words that the buffer holds: a piece of the text, and those carried over. */
const CHUNK = 4096;
const CARRY = MAX_ALIAS_WORDS + 2;

export function createScanner(indexes: readonly MatchingIndex[]): Scanner {
  const words = createWordBuffer(CHUNK);
  const readers = indexes.map((index, i): IndexReader => {
    const exact = createExactMatcher(index, i, words);
    return { exact, spelled: createSpellingMatcher(index, i, words, exact) };
  });
  return {
    scan(text, spellings, hits) {
      words.count = 0;
      let from = 0;
      let sign = nextSign(text, 0);
      do {
        from = readWords(text, from, words);
        cutTurkishEndings(text, words, readers);
        if (spellings)
          sign = partHashtags(text, words, sign, from, (hash) => readers.some((reader) => reader.exact.knows(hash)));
        const done = from >= text.length;
        // the last words of a piece wait for the next one: a name may begin there
        const until = done ? words.count : Math.max(0, words.count - CARRY);
        for (const { exact, spelled } of readers) (spellings ? spelled : exact).match(text, until, hits);
        if (done) break;
        words.bounds.copyWithin(0, until * 2, words.count * 2);
        words.hashes.copyWithin(0, until * 2, words.count * 2);
        words.count -= until;
      } while (from < text.length);
    },
  };
}

interface IndexReader {
  readonly exact: ExactMatcher;
  readonly spelled: SpellingMatcher;
}

/** Bağdat'ta is read as Bağdat where no index knows the whole and one knows the beginning. */
function cutTurkishEndings(text: string, words: WordBuffer, readers: readonly IndexReader[]): void {
  const { bounds, hashes, apostrophes } = words;
  for (let k = 0; k < apostrophes.length; k += 3) {
    const [word = 0, at = 0, before = 0] = apostrophes.slice(k, k + 3);
    const whole = hashes[word * 2 + 1] as number;
    if (
      !readers.some((reader) => reader.exact.knows(before)) ||
      readers.some((reader) => reader.exact.knows(whole)) ||
      !TURKISH_ENDING.test(text.slice(at + 1, bounds[word * 2 + 1]))
    )
      continue;
    hashes[word * 2 + 1] = before;
    bounds[word * 2 + 1] = at;
  }
}

/** Case endings that Turkish writes after the apostrophe of a name. */
const TURKISH_ENDING =
  /^(?:n?[ıiuü]n|n?[dt][ae](?:n|ki)?|y?[ae]|[yn]?[ıiuü]|s[ıiuü](?:n(?:[ıiuü]n?|[ae]|[dt][ae]n?)?)?|n[ae]|l[ae]r|y?l[ae])$/;
