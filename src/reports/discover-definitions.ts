import type { Token } from './discover-tokens.ts';
import { NOT_ACRONYMS, NOT_GROUP_ENDINGS } from './discover-words-groups.ts';

/** What a text defines: short forms, and where their long forms stand (first token to the token after the last). */
export interface Definitions {
  readonly acronyms: ReadonlySet<string>;
  readonly longForms: ReadonlyMap<number, number>;
  /** Acronyms whose long forms name no group ("First Information Report (FIR)"). */
  readonly others: ReadonlySet<string>;
}

const MOST_WORDS = 12;
/** Words that acronyms pass over. */
const PASSED = new Set('of the for and in de del la las los el y do da des du und et on to'.split(' '));

/** "Popular Mobilization Forces (PMF)", "FARABUNDO MARTI NATIONAL LIBERATION FRONT [FMLN]": acronyms and their long forms. */
export function findDefinitions(tokens: readonly Token[]): Definitions {
  const acronyms = new Set<string>();
  const others = new Set<string>();
  const longForms = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.shape !== 'acronym' || token.text.length > 10 || !/[([]["“]?$/u.test(token.gap)) return;
    const letters = token.key.replaceAll(' ', '');
    if (letters.length < 2 || NOT_ACRONYMS.has(letters)) return;
    const start = longFormStart(tokens, i, letters);
    if (start < 0) {
      if (!token.headline && letters.length > 2 && isSubsequence(letters, tokens.slice(Math.max(0, i - MOST_WORDS), i)))
        acronyms.add(token.key);
      return;
    }
    if (NOT_GROUP_ENDINGS.has(tokens[i - 1]?.key ?? '')) {
      others.add(token.key);
      return;
    }
    acronyms.add(token.key);
    longForms.set(start, i);
  });
  return { acronyms, longForms, others };
}

/** First token of the words before `end` whose initials are the letters, small words passed over; -1 when they are not. */
function longFormStart(tokens: readonly Token[], end: number, letters: string): number {
  let left = letters.length;
  for (let at = end - 1; at >= Math.max(0, end - MOST_WORDS); at -= 1) {
    const token = tokens[at];
    if (!token || (at < end - 1 && !/^[ -]$/u.test(tokens[at + 1]?.gap ?? ''))) return -1;
    if (token.key.charAt(0) === letters.charAt(left - 1) && (token.shape === 'title' || token.shape === 'acronym'))
      left -= 1;
    else if (!PASSED.has(token.key)) return -1;
    if (left === 0) return end - at >= 2 ? at : -1;
  }
  return -1;
}

function isSubsequence(letters: string, words: readonly Token[]): boolean {
  let at = 0;
  for (const word of words) if (word.shape !== 'lower' && word.key.charAt(0) === letters.charAt(at)) at += 1;
  return at === letters.length;
}
