import type { Span } from '../model/span.ts';
import { OPEN_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { lineBreaks } from './line-breaks.ts';

/** A longer stretch without a boundary is cut at white space, so that later stages stay linear. UTF-16 units. */
const LONGEST_SENTENCE = 3000;

/** End of a tweet as news sites paste it: "(@handle) February 16, 2020". Bounded, tried only at "(@". */
const TWEET_END = /\(@\w{1,30}\)[ \u00a0]\p{L}{3,12}\.? \d{1,2}, \d{4}/uy;
/** "DETAILS TO FOLLOW" run into the next text: "FOLLOWAt least". Tried only between two capitals and a small letter. */
const GLUED_BEFORE = /(?:^|[^\p{L}])\p{Lu}{2,20} \p{Lu}{3,20}$/u;
/** A header `date 2020-02-16` that was run into the first sentence. */
const HEADER = /^\s{0,20}(?:date|published|updated)[ \t]{0,4}:?[ \t]{1,4}\d{4}-\d\d-\d\d(?=\s)/iu;
const STOP = /[.!?\u2026\u061f\u06d4\u3002\uff01\uff1f]/;
const WIDE_STOP = /[\u3002\uff01\uff1f]/;
const CLOSER = /["'\u201d\u2019\u00bb)\]]/;
const OPENS = /[\p{Lu}\p{Lo}\p{N}"'\u201c\u2018\u00ab([#@]/u;

/**
 * Text to sentences: sorted spans (UTF-16 offsets, white space trimmed) that together hold everything but white space.
 * Ends are stops (not those of abbreviations, initials and numbers), blank lines, line breaks that do not merely wrap a
 * paragraph, the signature of a pasted tweet, and the seam of two texts glued together. Linear time.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    pushTrimmed(spans, text, start, end);
    start = end;
  };
  const header = HEADER.exec(text);
  if (header) cut(header[0].length);
  const breaks = lineBreaks(text);
  let nextBreak = 0;
  for (let i = start; i < text.length; i += 1) {
    while (nextBreak < breaks.length && (breaks[nextBreak] ?? 0) < i) nextBreak += 1;
    if (breaks[nextBreak] === i) cut(i);
    const code = text.charCodeAt(i);
    if (code === 0x28 && text.charCodeAt(i + 1) === 0x40) {
      TWEET_END.lastIndex = i;
      if (TWEET_END.test(text)) {
        i = TWEET_END.lastIndex - 1;
        cut(i + 1);
      }
    } else if (isStop(code)) {
      const end = stopEnd(text, i);
      if (end > 0) {
        i = end - 1;
        cut(end);
      }
    } else if (code >= 0x41 && code <= 0x5a && isSeam(text, i)) cut(i);
  }
  cut(text.length);
  return spans;
}

function isStop(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x21 || code === 0x3f;
  return code === 0x2026 || code === 0x61f || code === 0x6d4 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

/** Offset after the stop at `at` with its closing quotes when a sentence ends there, else 0. */
function stopEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end < at + 12 && (STOP.test(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end += 1;
  if (end >= text.length) return end;
  if (WIDE_STOP.test(text.charAt(at))) return end;
  if (!/\s/.test(text.charAt(end))) return gluedStop(text, at, end) ? end : 0;
  let next = end;
  while (next < text.length && next < end + 40 && /\s/.test(text.charAt(next))) next += 1;
  const first = String.fromCodePoint(text.codePointAt(next) ?? 0x20);
  if (!OPENS.test(first)) return 0;
  return text.charAt(at) === '.' && end === at + 1 && isAbbreviation(text, at, next) ? 0 : end;
}

/** "under attack.At least": a stop between a small letter and a capitalised word, outside addresses. */
function gluedStop(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  return (
    /\p{Ll}{2}$/u.test(before) &&
    !/(?:www\.|:\/\/|@)\S*$/i.test(before) &&
    /^["\u201c]?\p{Lu}\p{Ll}{0,30}[\s,]/u.test(text.slice(end, end + 34))
  );
}

/** True when the full stop at `at` belongs to the word before it and what follows does not look like a new sentence. */
function isAbbreviation(text: string, at: number, next: number): boolean {
  let from = at;
  while (from > 0 && from > at - 12 && /[\p{L}.]/u.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, at).toLowerCase();
  if (TITLE_ABBREVIATIONS.has(word))
    return !/^(?:no|art|fig|ed|st|fr)$/.test(word) || /^\p{Lu}|^\d/u.test(text.slice(next, next + 2));
  const initial = /^\p{L}$/u.test(word) && word !== 'i' && /\p{Lu}/u.test(text.charAt(from));
  if (!initial && !OPEN_ABBREVIATIONS.has(word) && !/^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return false;
  const following = /^\p{L}{1,20}/u.exec(text.slice(next, next + 21))?.[0] ?? '';
  return !SENTENCE_OPENERS.has(following.toLowerCase());
}

/** True when a capital at `at` opens a text that was glued to a line of capitals before it. */
function isSeam(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const before = text.charCodeAt(at - 1);
  if (!(next >= 0x61 && next <= 0x7a && before >= 0x41 && before <= 0x5a)) return false;
  return GLUED_BEFORE.test(text.slice(Math.max(0, at - 44), at));
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  while (end - start > LONGEST_SENTENCE) {
    const space = text.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ');
    const cut = start + (space > LONGEST_SENTENCE / 2 ? space : LONGEST_SENTENCE);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
  }
  if (end > start) spans.push({ start, end });
}
