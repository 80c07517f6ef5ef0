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

/** Nouns that can mean any violence told before ("the raid", "this operation"). */
const GENERAL = /^(?:attacks?|raids?|strikes?|assaults?|offensives?|explosions?|blasts?|bombardments?|shootings?|killings?|murders?)$/;
/** "The general's murder" and "the killing of the priests" name their victim; they mean a killing only. */
const KILLING = /^(?:killings?|murders?|assassinations?|slayings?)$/;

/**
 * The claim that "the attack", "the explosions", "the general's murder" or another report of the same smoke speaks of again.
 * Undefined for something new. `ownDated`: the words give a date of their own; they may then still date an undated claim.
 */
export function antecedentOf(event: EventWords, scene: SentenceScene, told: readonly Told[], ownDated: boolean): Told | undefined {
  if (event.negated && event.raw !== 'explosion' && event.raw !== 'attack') return undefined;
  const first = event.triggers[0];
  const head = scene.words[(first?.to ?? 1) - 1]?.lower ?? '';
  const general = event.raw === 'attack' || event.raw === 'explosion' || (event.definite && GENERAL.test(head) && !KILLING.test(head));
  for (let i = told.length - 1; i >= 0; i -= 1) {
    const before = told[i];
    if (!before || before.event.negated) continue;
    if (event.raw === 'sign' && before.event.raw === 'sign') return before;
    if (!isViolent(event.raw) || !isViolent(before.event.raw)) continue;
    if (before.scene === scene && !event.definite) continue;
    if (!event.definite && event.raw !== 'explosion' && !event.negated) continue;
    if (ownDated && (before.dated || !event.definite)) return undefined;
    if (before.claim.kind === event.kind || general) return before;
  }
  return undefined;
}

const CONTINUES = /\b(?:then|also|meanwhile|later that (?:day|night)|(?:on |that |the )same (?:day|night|morning|evening|time)|simultaneously|minutes (?:later|before|earlier))\b/i;
/** How far before a claim the one stands whose date it continues, in UTF-16 units. */
const REACH = 250;

/** A dated claim of the sentence before that an undated one goes on from ("Two projectiles then landed ..."). */
export function continuedFrom(input: ClaimInput, scene: SentenceScene, event: EventWords, told: readonly Told[]): Told | undefined {
  const last = told.at(-1);
  if (!last?.dated || scene.span.start - last.scene.span.end > REACH) return undefined;
  if (last.scene === scene) return last;
  const says = CONTINUES.test(input.text.slice(scene.span.start, Math.min(scene.span.end, scene.span.start + 300)));
  return last.event.raw === event.raw || (says && isViolent(last.event.raw) === isViolent(event.raw)) ? last : undefined;
}
