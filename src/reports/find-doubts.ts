import type { Claim } from '../model/claim.ts';
import { mentionsIn, type ClaimInput } from './claim-context.ts';
import { voicesOf } from './claim-voices.ts';
import type { Told } from './event-memory.ts';
import { isViolent } from './group-triggers.ts';
import type { Span } from '../model/span.ts';

const UNCLEAR =
  /\b(?:unclear|not (?:immediately |yet )?(?:clear|known)|no (?:immediate )?(?:word|reports?|details|information) (?:on|of|about|whether)|unknown (?:if|whether)|yet to be (?:confirmed|determined))\b/i;
const DENIES = /\b(?:denied|denies|dismissed (?:the )?(?:reports?|claims?)|refuted)\b/i;
const OUTCOME =
  /\b(?:casualt(?:y|ies)|damaged?|hurt|injur(?:ed|ies)|wounded|killed|dead|deaths|hit|struck|responsible|behind|responsibility|victims?)\b/i;
/** A doubt speaks of what was told so far before it, in UTF-16 units. */
const REACH = 600;

/**
 * Sentences without a trigger that say what is not known of the incident told just before ("It is unclear if anyone was hurt"):
 * claims of certainty `unclear` on the same incident; those that deny it, `denied`.
 */
export function findDoubts(input: ClaimInput, told: readonly Told[]): readonly Claim[] {
  const claims: Claim[] = [];
  const used = new Set<Span>(told.map((one) => one.scene.span));
  let next = 0;
  for (const span of input.layout.factual) {
    while (next < told.length && (told[next]?.scene.span.start ?? 0) < span.start) next += 1;
    const last = told
      .slice(Math.max(0, next - 4), next)
      .filter((one) => isViolent(one.event.raw) || one.event.raw === 'sign')
      .at(-1);
    if (used.has(span) || !last || span.start - last.scene.span.end > REACH) continue;
    const words = input.text.slice(span.start, Math.min(span.end, span.start + 400));
    const denied = DENIES.test(words);
    if ((!denied && !UNCLEAR.test(words)) || !OUTCOME.test(words)) continue;
    const groups = mentionsIn(input, span).filter((index) => input.mentions[index]?.kind === 'group');
    const { kind, when, places } = last.claim;
    claims.push({
      kind,
      when,
      places,
      groups: groups.map((mention) => ({ mention, role: 'affected' as const })),
      certainty: denied ? 'denied' : 'unclear',
      according_to: denied
        ? voicesOf(
            input,
            { span, words: [], events: [], dates: [], mentions: mentionsIn(input, span), opensParagraph: true },
            span,
          )
        : [],
      figures: [],
      evidence: [span],
    });
  }
  return claims;
}
