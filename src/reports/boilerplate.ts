import type { Span } from '../model/span.ts';

/** Lines that a site puts around its texts; each is tried at the start of a sentence, on its first 200 units. */
const LINES: readonly RegExp[] = [
  /^(?:click here to |please )?(?:subscribe|sign up|sign in|log in|register) (?:to|for|now|here|with)\b/i,
  /^(?:details|more) (?:to follow|soon)\b/i,
  /^(?:this is a )?(?:breaking|developing) (?:news|story)\b.{0,80}(?:updates?|refresh|follow)/i,
  /^source link\b/i,
  /^(?:share|follow|like) (?:this|us|on|via)\b/i,
  /^(?:all rights reserved|copyright\b|\(c\) ?\d{4}|©)/i,
  /^(?:advertisement|sponsored|promoted content|recommended for you|trending now|most read|cookies? policy)\b/i,
  /^(?:if you (?:like|enjoyed) this|got a (?:news )?tip|think your friends would be interested)\b/i,
  /^(?:download|get) (?:the|our) (?:app|newsletter)\b/i,
  /^(?:photo|image|picture|file photo|video)(?: credit| courtesy)?s? ?[:|]/i,
  /^(?:reporting|additional reporting|writing|editing|compiled) by\b/i,
  /^(?:view|read|leave|post)(?: all| a| the)? comments?\b/i,
];

/** A heading that announces other articles; the line after it is one of their headlines. */
const ANNOUNCES =
  /^(?:also on|read more|read also|see also|related(?: articles?| stories| news)?|more on this(?: story)?|you may also like|related topics|related)\b\s{0,3}(?:[a-z0-9-]{1,30}\.[a-z]{2,4})?\s{0,3}[:|…]?\s{0,3}(.{0,200})$/isu;

/**
 * Sentences that belong to the site and not to the report ("Subscribe to ...", "Also on" and the headline under it).
 * They keep their offsets; facts are not taken from them.
 */
export function findBoilerplate(text: string, sentences: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let announced = false;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 240));
    const heading = ANNOUNCES.exec(words);
    if (announced && sentence.end - sentence.start <= 200 && !/[.!?…]["”’]?$/u.test(words)) {
      found.push(sentence);
      announced = false;
    } else if (heading && sentence.end - sentence.start <= 240 && isHeading(words)) {
      found.push(sentence);
      announced = (heading[1] ?? '').trim() === '';
    } else {
      announced = false;
      if (LINES.some((line) => line.test(words))) found.push(sentence);
    }
  }
  return found;
}

/** "Also on Friday, troops left." is news; "Also on" and "READ MORE: Troops leave" are headings. */
function isHeading(words: string): boolean {
  return (
    !/[.!?…]["”’]?$/u.test(words) &&
    (words.length < 30 || /^.{2,30}[:|\n]|^[^a-z]{5,30}\b/u.test(words) || /\.[a-z]{2,4}\s/.test(words.slice(0, 40)))
  );
}
