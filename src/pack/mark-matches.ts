import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { searchWords } from './search-words.ts';

const WORD = /[\p{L}\p{Nd}]+/gu;

/** Spans of a title (UTF-16) whose words answer words of the query: equal, begun, or one error away. */
export function markMatches(title: string, words: readonly string[]): readonly Span[] {
  const folded = fold(title.slice(0, 1000));
  const spans: Span[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    const [word = ''] = searchWords(match[0]);
    const hit = words.find((typed) => word.startsWith(typed) || isNear(word, typed));
    if (hit === undefined) continue;
    const end = match.index + (match[0].startsWith(hit) ? hit.length : match[0].length);
    spans.push(folded.toOriginal(match.index, end));
  }
  return spans;
}

/** At most one error apart, for words of four letters and more. */
function isNear(word: string, typed: string): boolean {
  if (typed.length < 4 || Math.abs(word.length - typed.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === typed[start]) start += 1;
  let end = 0;
  while (end < Math.min(word.length, typed.length) - start && word.at(-1 - end) === typed.at(-1 - end)) end += 1;
  const left = word.slice(start, word.length - end);
  const right = typed.slice(start, typed.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
