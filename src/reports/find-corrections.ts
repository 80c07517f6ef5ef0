import type { Claim } from '../model/claim.ts';
import { overlaps, type Span } from '../model/span.ts';
import { mentionsIn, tweetAt, type ClaimInput } from './claim-context.ts';
import { publicationAsDate } from './claim-date.ts';
import { isMedium, sortPlaces } from './claim-places.ts';
import { voicesOf } from './claim-voices.ts';
import { findFigures } from './find-figures.ts';
import { sentenceWords } from './sentence-words.ts';

/** What a correction says was wrong: "and not inside it", "not five", "an earlier version said ten". */
const WRONG =
  /\b(?:not|rather than|instead of|earlier (?:version|report)[^.]{0,60}?(?:said|stated|reported)(?: that)?)\s+([^.,;—]{2,80})/i;

/**
 * Claims of `Correction:` lines. Each takes the kind, date and places of the claim that it corrects, found by the names that both
 * share; `corrects` is the span of the wrong words where this text still holds them, else null.
 */
export function findCorrections(input: ClaimInput, claims: readonly Claim[]): readonly Claim[] {
  return input.layout.corrections.map((span) => {
    const mentions = mentionsIn(input, span);
    const places = sortPlaces(
      input.mentions,
      mentions.filter((index) => input.mentions[index]?.kind === 'place' && !input.mentions[index]?.adjective),
    );
    const corrected = correctedClaim(input, claims, mentions, span.start);
    const words = sentenceWords(input.text, span);
    const scene = { span, words, events: [], dates: [], mentions, opensParagraph: true };
    return {
      kind: corrected?.kind ?? 'statement',
      when: corrected?.when ?? publicationAsDate(input.published),
      places: places.length > 0 ? places : (corrected?.places ?? []),
      groups: mentions
        .filter((index) => {
          const mention = input.mentions[index];
          return mention?.kind === 'group' && !isMedium(mention);
        })
        .map((mention) => ({ mention, role: 'named' as const })),
      certainty: tweetAt(input, span) ? 'claimed' : 'reported',
      according_to: voicesOf(input, scene, span),
      figures: findFigures(input.text, words).filter((figure) => !isWrong(input, span, figure)),
      evidence: [span],
      corrects: wrongWords(input, span),
    };
  });
}

/** A correction is of something told so near, in UTF-16 units. */
const REACH = 20_000;

function correctedClaim(
  input: ClaimInput,
  claims: readonly Claim[],
  mentions: readonly number[],
  at: number,
): Claim | undefined {
  const names = new Set(mentions.map((index) => keyOf(input, index)));
  let best: Claim | undefined;
  let most = 0;
  for (const claim of claims) {
    if (Math.abs((claim.evidence[0]?.start ?? 0) - at) > REACH) continue;
    const shared = new Set(
      [...claim.places, ...claim.groups.map((group) => group.mention)].map((index) => keyOf(input, index)),
    );
    const count = [...shared].filter((key) => key !== '' && names.has(key)).length;
    if (count > most) [best, most] = [claim, count];
  }
  return (
    best ??
    claims.findLast((claim) => (claim.evidence[0]?.start ?? 0) < at && at - (claim.evidence[0]?.start ?? 0) < REACH)
  );
}

function keyOf(input: ClaimInput, index: number): string {
  const mention = input.mentions[index];
  return mention?.entity ?? mention?.name.toLowerCase() ?? '';
}

/** A figure that the correction takes back is none of its own. */
function isWrong(input: ClaimInput, correction: Span, figure: Span): boolean {
  const wrong = WRONG.exec(input.text.slice(correction.start, correction.end));
  if (!wrong) return false;
  const start = correction.start + wrong.index;
  return overlaps({ start, end: start + wrong[0].length }, figure);
}

/** The wrong words elsewhere in the text, as a span; null when this text no longer has them. */
function wrongWords(input: ClaimInput, correction: Span): Span | null {
  const sentence = input.text.slice(correction.start, correction.end);
  const wrong = WRONG.exec(sentence)?.[1]?.trim().toLowerCase();
  if (!wrong) return null;
  for (const words of [wrong, wrong.replace(/\s+(?:it|them|him|her|as\s.*|people|were\s.*|was\s.*)$/, '')]) {
    if (
      !/\d|\p{L}+\s+\p{L}{3,}/u.test(words) &&
      !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/.test(words)
    )
      continue;
    const from = Math.max(0, correction.start - REACH);
    const lower = input.text.slice(from, correction.end + REACH).toLowerCase();
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
      const start = from + at;
      if (start + words.length <= correction.start || start >= correction.end)
        return { start, end: start + words.length };
    }
  }
  return null;
}
