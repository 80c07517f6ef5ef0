import type { Claim } from '../model/claim.ts';
import type { ClaimInput, SentenceScene } from './claim-context.ts';
import { isViolent, type EventWords } from './group-triggers.ts';

/** A claim that was read, with what later sentences need to speak of it again. */
export interface Told {
  claim: Claim;
  readonly event: EventWords;
  readonly scene: SentenceScene;
  /** True when the claim's date was said, here or where it was told first. */
  dated: boolean;
  /** The claim that this one speaks of again. */
  readonly again: Told | undefined;
}

/** So many claims back "the attack" can reach. */
const MEMORY = 40;

/** Nouns that can mean any violence told before ("the raid", "this operation"). */
const GENERAL =
  /^(?:attacks?|raids?|strikes?|assaults?|offensives?|explosions?|blasts?|bombardments?|shootings?|killings?|murders?)$/;
/** "The general's murder" and "the killing of the priests" name their victim; they mean a killing only. */
const KILLING = /^(?:killings?|murders?|assassinations?|slayings?)$/;

/**
 * The claim that "the attack", "the explosions", "the general's murder" or another report of the same smoke speaks of again.
 * Undefined for something new. `ownDated`: the words give a date of their own; they may then still date an undated claim.
 */
export function antecedentOf(
  scene: SentenceScene,
  event: EventWords,
  told: readonly Told[],
  ownDated: boolean,
): Told | undefined {
  const head = scene.words[(event.triggers[0]?.to ?? 1) - 1]?.lower ?? '';
  const general =
    event.raw === 'attack' ||
    event.raw === 'explosion' ||
    (event.definite && GENERAL.test(head) && !KILLING.test(head));
  const recalls = event.triggers.some(
    (trigger) => trigger.definite && GENERAL.test(scene.words[trigger.to - 1]?.lower ?? ''),
  );
  const outcome = isOutcome(scene, event);
  for (let i = told.length - 1; i >= Math.max(0, told.length - MEMORY); i -= 1) {
    const before = told[i];
    if (!before || before.event.negated) continue;
    if (event.raw === 'sign' && before.event.raw === 'sign') return before;
    if (!isViolent(event.raw) || !isViolent(before.event.raw)) continue;
    if (before.scene === scene && !event.definite) continue;
    const gap = scene.span.start - before.scene.span.end;
    if (outcome && !ownDated && gap < REACH && before.claim.kind !== 'killing') return before;
    if (!event.definite && !recalls && event.raw !== 'explosion' && !event.negated) continue;
    if (ownDated && (before.dated || !event.definite)) return undefined;
    if (before.claim.kind === event.kind || recalls) return before;
    if (general && (event.raw !== 'explosion' || event.definite || BLASTS.test(before.claim.kind))) return before;
  }
  return undefined;
}

/** Kinds of which an explosion that is told without its cause may be part. */
const BLASTS = /^(?:rocket-fire|air-strike|bombing)$/;

/** "Four people were killed": what came of the violence told just before, when no killer is named. */
function isOutcome(scene: SentenceScene, event: EventWords): boolean {
  return event.triggers.every((trigger) => {
    const word = scene.words[trigger.from]?.lower ?? '';
    const before = scene.words[trigger.from - 1]?.lower ?? '';
    return (
      word === 'killed' &&
      /^(?:was|were|been|being|are|is|people|persons|and|dead|or|\p{L}+ly)$/u.test(before) &&
      scene.words[trigger.to]?.lower !== 'by'
    );
  });
}

const CONTINUES =
  /\b(?:then|also|meanwhile|later that (?:day|night)|(?:on |that |the )same (?:day|night|morning|evening|time)|simultaneously|minutes (?:later|before|earlier))\b/i;
/** How far before a claim the one stands whose date it continues, in UTF-16 units. */
const REACH = 250;

/**
 * A claim that an undated one goes on from: the dated claim of the sentence before ("Two projectiles then landed ..."), or one of the
 * same kind at the same place ("several missiles hit the area").
 */
export function continuedFrom(
  input: ClaimInput,
  scene: SentenceScene,
  event: EventWords,
  places: readonly number[],
  told: readonly Told[],
): Told | undefined {
  const last = told.at(-1);
  if (!last) return undefined;
  if (last.dated && scene.span.start - last.scene.span.end <= REACH) {
    if (last.scene === scene) return last;
    const says = CONTINUES.test(input.text.slice(scene.span.start, Math.min(scene.span.end, scene.span.start + 300)));
    if (last.event.raw === event.raw || says) return last;
  }
  return toldThere(input, event, places, told);
}

/** The last claim of the same kind at one of the same places. */
export function toldThere(
  input: ClaimInput,
  event: EventWords,
  places: readonly number[],
  told: readonly Told[],
): Told | undefined {
  const names = new Set(places.map((index) => nameOf(input, index)));
  for (let i = told.length - 1; i >= Math.max(0, told.length - 12); i -= 1) {
    const before = told[i];
    if (before?.event.raw === event.raw && before.claim.places.some((index) => names.has(nameOf(input, index))))
      return before;
  }
  return undefined;
}

function nameOf(input: ClaimInput, index: number): string {
  const mention = input.mentions[index];
  return mention?.entity ?? mention?.name.toLowerCase() ?? '';
}
