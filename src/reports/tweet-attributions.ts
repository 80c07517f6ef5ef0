import type { Attribution } from '../model/claim.ts';

/** Signature of a tweet as news sites paste it: "— Name (@handle) February 16, 2020". */
const SIGNATURE = /[—–]\s?([^\n()—–]{1,60}?)\s\((@\w{1,30})\)/gu;
const LONGEST = 1000;

/** The author of each pasted tweet as the source of the paragraph before the signature. */
export function tweetAttributions(text: string): readonly Attribution[] {
  const out: Attribution[] = [];
  for (const match of text.matchAll(SIGNATURE)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    const far = Math.max(0, match.index - LONGEST);
    const before = text.slice(far, match.index);
    const lineStart = far + before.lastIndexOf('\n') + 1;
    const said = text.slice(lineStart, match.index);
    const trimmed = said.trim();
    const from = lineStart + said.indexOf(trimmed);
    out.push({
      source: { start, end: start + name.length },
      cue: { start: match.index, end: match.index + 1 },
      ...(trimmed === '' ? {} : { content: { start: from, end: from + trimmed.length } }),
    });
  }
  return out;
}
