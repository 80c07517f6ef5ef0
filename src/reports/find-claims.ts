import type { Claim } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import { overlaps, type Span } from '../model/span.ts';
import { certaintyOf } from './claim-certainty.ts';
import { eventSpan, type ClaimInput, type SentenceScene } from './claim-context.ts';
import { ownDate, publicationAsDate } from './claim-date.ts';
import { groupsOf, placesOf } from './claim-places.ts';
import { voicesOf } from './claim-voices.ts';
import { findArabicEvents } from './find-arabic-events.ts';
import { findCorrections } from './find-corrections.ts';
import { findFigures } from './find-figures.ts';
import { findTriggers } from './find-triggers.ts';
import { groupTriggers, isViolent, type EventWords } from './group-triggers.ts';
import { sentenceWords } from './sentence-words.ts';

/** A claim on its way, with what later sentences need to speak of it again. */
interface Told {
  readonly claim: Claim;
  readonly event: EventWords;
  readonly dated: boolean;
}

/** Enough for any article; a text with more is a list, and reading stays bounded. */
const MOST_CLAIMS = 2000;

/**
 * Claims of a report: what its factual sentences say happened, in the order of the text. Sentences without a trigger, and triggers
 * that are wishes, threats, plans, sport, fiction or figures of speech, give none. Linear in the length of the text.
 */
export function findClaims(input: ClaimInput): readonly Claim[] {
  const told: Told[] = [];
  for (const scene of scenesOf(input)) {
    for (const event of scene.events) {
      if (told.length >= MOST_CLAIMS) break;
      const claim = readClaim(input, scene, event, told);
      if (claim) told.push(claim);
    }
  }
  const claims = [...told.map(({ claim }) => claim), ...findArabicEvents(input)];
  return [...claims, ...findCorrections(input, claims)].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** Sentences with their words, dates and mentions; each list is walked once. */
function scenesOf(input: ClaimInput): readonly SentenceScene[] {
  const scenes: SentenceScene[] = [];
  let date = 0;
  let mention = 0;
  let previousEnd = 0;
  const corrections = new Set(input.layout.corrections);
  for (const span of input.layout.factual) {
    const opensParagraph = scenes.length === 0 || /\n\s*\n/.test(input.text.slice(previousEnd, Math.min(span.start, previousEnd + 200)));
    previousEnd = span.end;
    if (corrections.has(span)) continue;
    const words = sentenceWords(input.text, span);
    const triggers = findTriggers(words);
    while (date < input.dates.length && (input.dates[date]?.end ?? 0) <= span.start) date += 1;
    while (mention < input.mentions.length && (input.mentions[mention]?.end ?? 0) <= span.start) mention += 1;
    if (triggers.length === 0) continue;
    const dates = [];
    for (let i = date; i < input.dates.length; i += 1) {
      const found = input.dates[i];
      if (!found || found.start >= span.end) break;
      dates.push(found);
    }
    const mentions: number[] = [];
    for (let i = mention; i < input.mentions.length && (input.mentions[i]?.start ?? 0) < span.end; i += 1) if (input.mentions[i]?.inside !== true) mentions.push(i);
    scenes.push({ span, words, events: groupTriggers(words, triggers), dates, mentions, opensParagraph });
  }
  return scenes;
}

function readClaim(input: ClaimInput, scene: SentenceScene, event: EventWords, told: readonly Told[]): Told | null {
  const own = ownDate(input, scene, event);
  const antecedent = antecedentOf(event, told, own !== null);
  if (event.triggers.every((trigger) => trigger.bare) && !own && !antecedent) return null;
  if (event.raw === 'attack' && event.definite && !antecedent && !own) return null;
  const settled = antecedent ? { ...event, kind: antecedent.claim.kind, raw: antecedent.event.raw } : event;
  const placed = placesOf(input, scene, event);
  const places = placed.length > 0 ? placed : (antecedent?.claim.places ?? []);
  const span = eventSpan(scene, event);
  const when: Dated = own ?? antecedent?.claim.when ?? publicationAsDate(input.published);
  const figures = findFigures(input.text, scene.words).filter((figure) => ownsFigure(scene, event, figure));
  const claim: Claim = {
    kind: settled.kind,
    when,
    places,
    groups: groupsOf(input, scene, event, places),
    certainty: certaintyOf(input, scene, event),
    according_to: voicesOf(input, scene, span),
    figures,
    evidence: [scene.span],
  };
  return { claim, event: settled, dated: own !== null || antecedent?.dated === true };
}

/** What was told before that "the attack" or an unexplained explosion speaks of again. */
function antecedentOf(event: EventWords, told: readonly Told[], ownDated: boolean): Told | undefined {
  if (!isViolent(event.raw) || ownDated) return undefined;
  const general = event.raw === 'attack' || event.raw === 'explosion';
  if (!event.definite && event.raw !== 'explosion') return undefined;
  for (let i = told.length - 1; i >= 0; i -= 1) {
    const before = told[i];
    if (before && isViolent(before.event.raw) && !before.event.negated && (general || before.claim.kind === event.kind)) return before;
  }
  return undefined;
}

function ownsFigure(scene: SentenceScene, event: EventWords, figure: Span): boolean {
  if (scene.events.length < 2) return true;
  let best: EventWords | undefined;
  let least = Number.MAX_SAFE_INTEGER;
  for (const candidate of scene.events) {
    const span = eventSpan(scene, candidate);
    const gap = overlaps(span, figure) ? 0 : Math.max(figure.start - span.end, span.start - figure.end);
    if (gap < least) [best, least] = [candidate, gap];
  }
  return best === event;
}
