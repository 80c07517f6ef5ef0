import type { Attribution, Voice } from '../model/claim.ts';
import { overlaps, type Span } from '../model/span.ts';
import { tweetAt, type ClaimInput, type SentenceScene } from './claim-context.ts';

const LONGEST_NAME = 90;
/** Words that are no voice by themselves. */
const NO_VOICE =
  /^(?:that|this|it|which|who|he|she|they|we|i|you|there|several|some|many|most|one|two|three|four|five|unconfirmed|a|an|the|others?|version|\d+)$/i;
/** Labels, versions of the report itself and posts without an author: nobody who says something. */
const NOBODY =
  /^(?:just in|breaking(?: news)?|developing(?: story)?|update[sd]?(?: \d+)?|watch|exclusive|urgent|flash|live|photos?|videos?|read more)$|\b(?:versions?|editions?|headline|caption) of (?:this|the|our|an?) (?:report|story|article|text)|^(?:(?:an?|another|the|this|one|second|third|later|earlier) )*(?:version|tweets?|posts?)\b(?! by\b)/i;
const SAYS =
  /^,? (?:also |has |have |had )?(?:reported|reports|said|says|announced|tweeted|wrote|confirmed|quoted|cited)\b/;

/** Who says a claim, outermost voice first: the author of the tweet, then the agencies and sources that the words cite. */
export function voicesOf(input: ClaimInput, scene: SentenceScene, event: Span): readonly Voice[] {
  const voices: Voice[] = [];
  const tweet = tweetAt(input, scene.span);
  if (tweet) voices.push(voice(input.text, tweet.author));
  const sources = nearby(input.attributions, scene.span)
    .filter((attribution) => !isViolentCue(input.text, attribution) && applies(attribution, scene, event))
    .flatMap(({ source }) => (source ? [source] : []));
  for (const found of [...sources].sort((a, b) => a.start - b.start)) {
    const source = authorAfter(input.text, bestName(input, scene, found));
    if (isVoice(input.text, source) && !voices.some((known) => overlaps(known, source)))
      voices.push(voice(input.text, source));
  }
  for (const index of scene.mentions) {
    const mention = input.mentions[index];
    if (!mention || mention.kind === 'place' || !SAYS.test(input.text.slice(mention.end, mention.end + 30))) continue;
    if (!voices.some((known) => overlaps(known, mention))) voices.push(voice(input.text, mention));
  }
  const [first, ...rest] = voices;
  return tweet && first ? [first, ...rest.sort(byStart)] : voices.sort(byStart);
}

function voice(text: string, span: Span): Voice {
  return { name: text.slice(span.start, span.end).replace(/\s+/g, ' '), start: span.start, end: span.end };
}

/** "another tweet of 16 February, Zaid Benjamin" is the person; "the US embassy" in "people living near the US embassy" the people. */
function bestName(input: ClaimInput, scene: SentenceScene, source: Span): Span {
  const inside = scene.mentions
    .flatMap((index) => input.mentions[index] ?? [])
    .filter((mention) => overlaps(mention, source));
  const person = inside.find((mention) => mention.kind === 'person');
  if (
    person &&
    source.end - source.start > 30 &&
    person.end === source.end &&
    input.text.slice(source.start, person.start).includes(',')
  )
    return person;
  const site = inside.find((mention) => mention.kind === 'place');
  if (!site) return source;
  const people = PEOPLE_NEAR.exec(input.text.slice(Math.max(scene.span.start, source.start - 60), source.start));
  return people ? { start: source.start - people[0].length, end: source.end } : source;
}

/** "In another tweet of 16 February, Zaid Benjamin said": the post says nothing, its author does. */
function authorAfter(text: string, source: Span): Span {
  if (!NOBODY.test(text.slice(source.start, source.end))) return source;
  const author = AUTHOR.exec(text.slice(source.end, source.end + 80))?.[1];
  return author ? { start: source.end + 2, end: source.end + 2 + author.length } : source;
}

const AUTHOR = /^, (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}) (?:said|says|wrote|reported|added|claimed)\b/u;
const PEOPLE_NEAR =
  /\b(?:people|residents|witnesses|locals|neighbou?rs|officials|sources)(?: \p{L}+){0,3} (?:near|in|at|from|around|of) $/u;
const byStart = (a: Voice, b: Voice): number => a.start - b.start;

/** How far from a sentence the words may stand that say who says it, in UTF-16 units. */
const NEAR = 1500;

/** Attributions around a sentence. They are in the order of the text. */
function nearby(attributions: readonly Attribution[], span: Span): readonly Attribution[] {
  const at = (attribution: Attribution | undefined): number =>
    (attribution?.cue ?? attribution?.source ?? attribution?.content)?.start ?? 0;
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(attributions[middle]) < span.start - NEAR) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < attributions.length && at(attributions[end]) < span.end + NEAR) end += 1;
  return attributions.slice(low, end);
}

function isVoice(text: string, source: Span): boolean {
  const words = text.slice(source.start, source.end);
  return words.length <= LONGEST_NAME && words.length > 1 && !NO_VOICE.test(words.trim()) && !NOBODY.test(words.trim());
}

/** "Gunmen attacked": a verb of criticism elsewhere, here the event itself. */
function isViolentCue(text: string, { cue }: Attribution): boolean {
  return (
    cue !== undefined &&
    /^(?:attack|assault|bomb|shell|fir(?:ed|ing)|shoot|shot|kill|strik|struck|hit|target|blast|hammer|pound|slam)/i.test(
      text.slice(cue.start, cue.end),
    )
  );
}

function applies(attribution: Attribution, scene: SentenceScene, event: Span): boolean {
  const anchor = attribution.cue ?? attribution.source;
  if (!anchor) return false;
  if (attribution.content && overlaps(attribution.content, event)) return true;
  return (
    overlaps(anchor, scene.span) &&
    !(attribution.content && attribution.content.end <= event.start && attribution.content.end < scene.span.end)
  );
}
