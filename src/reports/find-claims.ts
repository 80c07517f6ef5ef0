import type { Claim } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import { overlaps, type Span } from '../model/span.ts';
import { certaintyOf } from './claim-certainty.ts';
import { clauseOf, eventSpan, tweetAt, type ClaimInput, type SentenceScene } from './claim-context.ts';
import { fallbackDate, ownDate } from './claim-date.ts';
import { groupsOf, isAccusation, placesOf } from './claim-places.ts';
import { voicesOf } from './claim-voices.ts';
import { antecedentOf, continuedFrom, toldThere, type Told } from './event-memory.ts';
import { relativeToOther } from './event-relations.ts';
import { findArabicEvents } from './find-arabic-events.ts';
import { findCorrections } from './find-corrections.ts';
import { findDoubts } from './find-doubts.ts';
import { findFigures } from './find-figures.ts';
import { findTriggers } from './find-triggers.ts';
import { groupTriggers, isViolent, type EventWords } from './group-triggers.ts';
import { sentenceWords } from './sentence-words.ts';

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
  markDisputed(input, told);
  const claims = [...told.map(({ claim }) => claim), ...findDoubts(input, told), ...findArabicEvents(input)];
  return [...claims, ...findCorrections(input, claims)].sort(
    (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
}

/** Smoke, told in one breath with people who report no explosion, is disputed. */
function markDisputed(input: ClaimInput, told: readonly Told[]): void {
  told.forEach((one, at) => {
    const next = told[at + 1];
    if (one.event.raw !== 'sign' || !next?.event.negated || one.claim.certainty === 'unclear') return;
    const tweet = tweetAt(input, one.scene.span);
    if (next.scene === one.scene || (tweet && overlaps(tweet.body, next.scene.span)))
      one.claim = { ...one.claim, certainty: 'disputed' };
  });
}

/** Sentences with their words, dates and mentions; each list is walked once. */
function scenesOf(input: ClaimInput): readonly SentenceScene[] {
  const scenes: SentenceScene[] = [];
  let date = 0;
  let mention = 0;
  let previousEnd = 0;
  const corrections = new Set(input.layout.corrections);
  for (const span of input.layout.factual) {
    const opensParagraph =
      scenes.length === 0 || /\n\s*\n/.test(input.text.slice(previousEnd, Math.min(span.start, previousEnd + 200)));
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
    for (let i = mention; i < input.mentions.length && (input.mentions[i]?.start ?? 0) < span.end; i += 1)
      if (input.mentions[i]?.inside !== true) mentions.push(i);
    scenes.push({ span, words, events: groupTriggers(words, triggers), dates, mentions, opensParagraph });
  }
  return scenes;
}

function readClaim(input: ClaimInput, scene: SentenceScene, event: EventWords, told: readonly Told[]): Told | null {
  const own = ownDate(input, scene, event);
  const again = antecedentOf(scene, event, told, own !== null);
  const blamed = isAccusation(input, scene);
  if (!own && !again && !blamed && isHabit(input, scene, event)) return null;
  if (event.triggers.every((trigger) => trigger.bare) && !own && !again && !blamed) return null;
  if (event.raw === 'attack' && event.definite && !again && !own && !isSpecified(scene, event)) return null;
  if (event.negated && !isViolent(event.raw)) return null;
  const settled = settle(event, again, blamed && event.triggers.every((trigger) => trigger.bare));
  const placed = again?.claim.kind === 'killing' && event.definite ? [] : placesOf(input, scene, event);
  const places = placed.length > 0 ? placed : (again?.claim.places ?? []);
  const span = eventSpan(scene, event);
  const order = own || again ? null : relativeToOther(input, scene, event, told);
  const known =
    order?.from === null && !ANOTHER.test(sentenceOf(input, scene)) ? toldThere(input, event, places, told) : undefined;
  const related = known ? null : order;
  const continued = known ?? (own || again || related ? undefined : continuedFrom(input, scene, event, places, told));
  const when: Dated =
    own ??
    again?.claim.when ??
    related ??
    continued?.claim.when ??
    fallbackDate(input, scene, isNews(input, scene, event));
  if (own && again) dateBackwards(again, own);
  const voices = voicesOf(input, scene, span);
  const claim: Claim = {
    kind: settled.kind,
    when,
    places,
    groups: withVictims(groupsOf(input, scene, event, places, voices), again),
    certainty: certaintyOf(input, scene, event),
    according_to: voices,
    figures: findFigures(input.text, scene.words).filter((figure) => ownsFigure(scene, event, figure)),
    evidence: [clauseOf(input.text, scene, event)],
  };
  return {
    claim,
    event: settled,
    scene,
    dated: own !== null || related !== null || again?.dated === true || continued?.dated === true,
    again,
  };
}

/** Violence of the same kind at the same place that is told to be another one. */
const ANOTHER = /\b(?:another|other|earlier|previous|similar|second|third|last (?:week|month|year)|preceded|before)\b/i;

function sentenceOf(input: ClaimInput, { span }: SentenceScene): string {
  return input.text.slice(span.start, span.end);
}

/** An undated event is the day's news near the head of a report; deeper down, or as "the murder of ...", it is recalled. */
function isNews(input: ClaimInput, scene: SentenceScene, event: EventWords): boolean {
  const head = input.layout.factual[Math.min(LEAD, input.layout.factual.length) - 1];
  return !event.definite && scene.span.start <= (head?.start ?? 0);
}

/** Sentences at the head of a report that tell its news. */
const LEAD = 4;
const STATISTICS =
  /\b(?:since|so far (?:this|in)|(?:over|in|during|for) the (?:past|last) (?:\p{L}+ )?(?:years?|months?|decades?)|(?:every|each|per) (?:day|week|month|year)|annually|daily|always|usually|often|frequently|years of|in recent (?:years|months|weeks))\b/iu;

/** Statistics and habits ("killing people", "their bombings", "the murdered priests", "1,000 murdered since 1985") are no incident. */
function isHabit(input: ClaimInput, scene: SentenceScene, event: EventWords): boolean {
  if (!isViolent(event.raw)) return false;
  const first = scene.span === input.layout.factual[0];
  const vague = event.triggers.every(({ form, from, to }) => {
    const before = scene.words[from - 1]?.lower ?? '';
    if (form === 'base' || form === 's') return !first;
    if (form === 'ing') return !first || /^(?:are|is|been|be|being|of|for|keep|kept|stop)$/.test(before);
    if (form === 'nouns') return !hasNumber(scene, from);
    return form === 'past' && isAdjective(before, scene.words[to]);
  });
  return vague || STATISTICS.test(input.text.slice(scene.span.start, scene.span.end));
}

/** "the attack on the senator", "attacked": enough to be an incident although nothing was told of it before. */
function isSpecified(scene: SentenceScene, event: EventWords): boolean {
  return event.triggers.some(
    ({ form, to }) => form === 'past' || /^(?:on|against|in|at|by|that|of)$/.test(scene.words[to]?.lower ?? ''),
  );
}

function hasNumber(scene: SentenceScene, from: number): boolean {
  return scene.words
    .slice(Math.max(0, from - 4), from)
    .some(({ lower }) =>
      /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|several|both|series|string|wave)$/.test(lower),
    );
}

/** "the kidnapped students", "murdered peasants": a participle that only describes. */
function isAdjective(before: string, next: SentenceScene['words'][number] | undefined): boolean {
  if (!next || next.gap !== '') return false;
  const describes = /^(?:the|these|those|of|by|their|his|her|its|all|and)$/.test(before);
  return (
    describes &&
    !/^(?:by|in|on|at|and|or|with|when|during|near|after|before|while|for|to|as|from|outside|inside|early|late|yesterday|today|last|a|an|the|his|her|their|\d+)$/.test(
      next.lower,
    )
  );
}

/** "The general's murder" without a name is still the death of the person who was named before. */
function withVictims(groups: Claim['groups'], again: Told | undefined): Claim['groups'] {
  const targets =
    again?.claim.groups.filter(
      (group) => group.role === 'target' && !groups.some((own) => own.mention === group.mention),
    ) ?? [];
  return groups.some((group) => group.role === 'target') ? groups : [...targets, ...groups];
}

function settle(event: EventWords, again: Told | undefined, accusation: boolean): EventWords {
  if (accusation) return { ...event, kind: 'statement', raw: 'statement' };
  return again ? { ...event, kind: again.claim.kind, raw: again.event.raw } : event;
}

/** "The explosion rocked the capital on Friday": the day holds for the undated claim that it speaks of again. */
function dateBackwards(again: Told, when: Dated): void {
  for (let at: Told | undefined = again; at && !at.dated; at = at.again) {
    at.claim = { ...at.claim, when };
    at.dated = true;
  }
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
