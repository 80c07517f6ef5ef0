import type { Attribution, Voice } from '../model/claim.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { ClaimInput, SentenceScene } from './claim-context.ts';

const LONGEST_NAME = 120;

/** Who says a claim, outermost voice first: the author of the tweet, then the agencies and sources that the words cite. */
export function voicesOf(input: ClaimInput, scene: SentenceScene, event: Span): readonly Voice[] {
  const voices: Voice[] = [];
  const tweet = input.layout.tweets.find((candidate) => overlaps(candidate.body, scene.span));
  if (tweet) voices.push(voice(input.text, tweet.author));
  const sources = input.attributions.filter((attribution) => applies(attribution, scene, event)).flatMap(({ source }) => (source ? [source] : []));
  for (const source of [...sources].sort((a, b) => a.start - b.start)) {
    if (source.end - source.start <= LONGEST_NAME && !voices.some((known) => overlaps(known, source))) voices.push(voice(input.text, source));
  }
  return voices;
}

function voice(text: string, span: Span): Voice {
  return { name: text.slice(span.start, span.end).replace(/\s+/g, ' '), start: span.start, end: span.end };
}

function applies(attribution: Attribution, scene: SentenceScene, event: Span): boolean {
  const anchor = attribution.cue ?? attribution.source;
  if (!anchor) return false;
  if (attribution.content && overlaps(attribution.content, event)) return true;
  return overlaps(anchor, scene.span) && !(attribution.content && attribution.content.end <= event.start && attribution.content.end < scene.span.end);
}
