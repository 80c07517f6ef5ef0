import { PHRASE_NEEDS, PHRASES, TRIGGER_WORDS, type TriggerKind, type WordForm } from './claim-words.ts';
import {
  ACCIDENT,
  AIR_IMPACT,
  ARMED,
  DETERMINERS,
  FACTIVE,
  FICTION,
  IMPACT,
  MARKET,
  NEGATION,
  SPORT,
  UNREAL,
  WEAPON_WORDS,
} from './context-words.ts';
import { isFigurative } from './figurative.ts';
import type { Word } from './sentence-words.ts';
import { isMet, isUpper, near } from './trigger-needs.ts';

/** Words of a sentence that say that something happened. `from` and `to` are word indexes (half-open). */
export interface Trigger {
  readonly kind: TriggerKind;
  readonly form: WordForm;
  readonly from: number;
  readonly to: number;
  /** "no explosions", "did not attack": the sentence says that it did not happen. */
  readonly negated: boolean;
  /** "the attack", "these explosions": may speak of an incident told before. */
  readonly definite: boolean;
  /** A bare plural ("attacks on civilians"): a habit rather than an incident. */
  readonly bare: boolean;
}

/** How far a modal, a negation or a need may stand from its trigger, in words. */
const NEAR = 5;

const PHRASE_HEADS = new Map<string, readonly (readonly [readonly string[], TriggerKind, string])[]>();
for (const [phrase, kind] of PHRASES) {
  const words = phrase.split(' ');
  const head = words[0] ?? '';
  const list = [...(PHRASE_HEADS.get(head) ?? []), [words, kind, phrase] as const];
  PHRASE_HEADS.set(
    head,
    list.sort((a, b) => b[0].length - a[0].length),
  );
}

/**
 * Triggers of one sentence, in order, without those that are figures of speech, sport, fiction, accidents, wishes, threats
 * and plans. Negated ones are kept and say so. Linear in the number of words.
 */
export function findTriggers(words: readonly Word[]): readonly Trigger[] {
  const triggers: Trigger[] = [];
  let told: Scene | null = null;
  for (let i = 0; i < words.length; i += 1) {
    const phrase = matchPhrase(words, i);
    if (!phrase && !TRIGGER_WORDS.has(words[i]?.lower ?? '')) continue;
    const scene = (told ??= sceneOf(words));
    const found = phrase ?? matchWord(words, i, scene);
    if (!found) continue;
    const around = words
      .slice(Math.max(0, i - 4), Math.min(words.length, found.to + 5))
      .map((word) => word.lower)
      .join(' ');
    const real =
      !isFigurative(around) &&
      !scene.unreal &&
      isReal(words, i, found.form) &&
      !(scene.accident && isAccidental(found));
    if (real) triggers.push(describe(words, i, found));
    i = Math.max(i, found.to - 1);
  }
  return triggers;
}

interface Found {
  readonly kind: TriggerKind;
  readonly form: WordForm;
  readonly to: number;
}

interface Scene {
  readonly unreal: boolean;
  readonly accident: boolean;
}

/** What the whole sentence is about: sport and fiction are not ours, accidents only when a weapon is there. */
function sceneOf(words: readonly Word[]): Scene {
  let sport = 0;
  let fiction = 0;
  let market = 0;
  let accident = 0;
  let hard = 0;
  for (const { lower } of words) {
    if (SPORT.has(lower)) sport += 1;
    if (FICTION.has(lower)) fiction += 1;
    if (MARKET.has(lower)) market += 1;
    if (SCORE.test(lower)) sport += 1;
    if (ACCIDENT.has(lower)) accident += 1;
    if (WEAPON_WORDS.has(lower) || ARMED.has(lower)) hard += 1;
  }
  return {
    unreal: (sport >= 2 && hard < 2) || (sport >= 3 && sport > hard) || fiction >= 2 || (market >= 2 && hard === 0),
    accident: accident > 0 && hard === 0,
  };
}

/** "121-98": a final score. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

function isAccidental(found: Found): boolean {
  return found.kind === 'killing' || found.kind === 'explosion' || found.kind === 'sign' || found.kind === 'attack';
}

function matchPhrase(words: readonly Word[], at: number): Found | null {
  const candidates = PHRASE_HEADS.get(words[at]?.lower ?? '');
  for (const [phrase, kind, text] of candidates ?? []) {
    let next = at;
    for (const part of phrase) {
      if (words[next]?.lower !== part) {
        next = -1;
        break;
      }
      next += 1;
    }
    const need = PHRASE_NEEDS.get(text);
    if (next > 0 && (!need || isMet(need, words, at, next))) return { kind, form: formOfPhrase(phrase), to: next };
  }
  return null;
}

function formOfPhrase(phrase: readonly string[]): WordForm {
  const head = phrase[0] ?? '';
  const last = phrase.at(-1) ?? '';
  if (/^(?:blew|blown|went|gone|opened|gunned|shot|exchanged|taken|took|held|set|pulled|blockaded)$/.test(head))
    return 'past';
  if (/^(?:goes|open)$/.test(head)) return head === 'goes' ? 's' : 'base';
  if (/ing$/.test(head) && /^(?:up|fire|out|to)$/.test(last)) return 'ing';
  return /[^s]s$/.test(last) ? 'nouns' : 'noun';
}

function matchWord(words: readonly Word[], at: number, scene: Scene): Found | null {
  const word = words[at];
  const rules = word && TRIGGER_WORDS.get(word.lower);
  if (!word || !rules) return null;
  const nominal = NOUN_BEFORE.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'of';
  for (const rule of nominal ? [...rules].reverse() : rules) {
    if (!fitsForm(words, at, rule.form)) continue;
    const need = rule.form === 'weapon' && rule.kind === 'air-strike' ? 'armed' : rule.need;
    if (rule.form === 'weapon' && !weaponActs(words, at, rule.kind)) continue;
    if (need && rule.form !== 'weapon' && !isMet(need, words, at, at + 1)) continue;
    if (rule.kind === 'explosion' && scene.accident) continue;
    return { kind: rule.kind, form: rule.form, to: at + 1 };
  }
  return null;
}

const NOUN_BEFORE =
  /^(?:a|an|the|this|that|these|those|another|each|every|any|no|of|in|by|his|her|its|their|our|fresh|new|two|three|several|many|recent|deadly|\p{L}+'s?)$/u;

/** Tells a noun from a verb of the same spelling by the word before; "march" from March by what stands beside it. */
function fitsForm(words: readonly Word[], at: number, form: WordForm): boolean {
  const word = words[at];
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  if (
    word?.lower === 'march' &&
    (word.capital || /^\d/.test(before)) &&
    (/^\d/.test(after + before) || before === 'in')
  )
    return false;
  const nounBefore = NOUN_BEFORE.test(before);
  if (form === 'base')
    return (
      !nounBefore &&
      (before === 'to' ||
        /^(?:did|do|does|will|would|could|can|may|might|should|must|they|we|and|not|who|rebels|guerrillas|militants|troops|forces|gunmen)$/.test(
          before,
        ))
    );
  if (form === 's')
    return (
      !nounBefore &&
      at > 0 &&
      !/^\d/.test(before) &&
      !(word && words[at - 1]?.gap !== undefined && /^(?:of|by|from|on)$/.test(after))
    );
  if (form === 'ing') return true;
  return true;
}

/** A weapon is a trigger when a word of impact is near; aircraft must attack, mines must go off. */
function weaponActs(words: readonly Word[], at: number, kind: TriggerKind): boolean {
  const word = words[at]?.lower ?? '';
  const impact = kind === 'air-strike' ? AIR_IMPACT : IMPACT;
  const mine = /^(?:mines?|device|devices|shells?)$/.test(word);
  let acts = false;
  for (let i = Math.max(0, at - 6); i < Math.min(words.length, at + 9); i += 1) {
    const lower = words[i]?.lower ?? '';
    if (
      /^(?:orbit|space|satellite|satellites|nasa|spacex|astronauts?|test|tests|tested|testing|seized|discovered|confiscated|parade|storage|purchase|sale|sold|buy)$/.test(
        lower,
      )
    )
      return false;
    if (i !== at && (impact.has(lower) || (lower === 'down' && words[i - 1]?.lower === 'came'))) acts = true;
  }
  if (!acts) return false;
  if (words[at]?.capital && word === 'shell' && words[at - 1] && !isUpper(words)) return false;
  return (
    !mine ||
    near(
      words,
      at,
      8,
      /^(?:explod|explos|deton|laid|planted|stepped|placed|landed|fell|hit|fired|off|lobbed|rained|hurled|anti)/,
    )
  );
}

/** False for wishes, threats, plans and conditions: a modal or the like near before the trigger, or an infinitive. */
function isReal(words: readonly Word[], at: number, form: WordForm): boolean {
  const verb = form === 'base' || form === 's' || form === 'past' || form === 'ing';
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i -= 1) {
    const lower = words[i]?.lower ?? '';
    if (/[;:()]/.test(words[i + 1]?.gap ?? '') || (/,/.test(words[i + 1]?.gap ?? '') && i < at - 2)) break;
    if (form === 'past' && i < at - 1 && /^(?:who|which|that|when|where|after|as)$/.test(lower)) break;
    if (lower === 'to' && form === 'base' && i === at - 1) return FACTIVE.has(words[i - 1]?.lower ?? '');
    if (UNREAL.has(lower) && !isUnclear(words, i)) return (!verb && i < at - 3) || (form === 'past' && i < at - 2);
  }
  return true;
}

/** "It is unclear if ..." is a claim of its own (that nobody knows), not a condition. */
function isUnclear(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower !== 'if' && lower !== 'whether') return false;
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    if (
      /^(?:unclear|unknown|known|clear|confirm|confirmed|certain|uncertain|sure|determine|established|word)$/.test(
        words[i]?.lower ?? '',
      )
    )
      return true;
  }
  return false;
}

function describe(words: readonly Word[], at: number, found: Found): Trigger {
  let negated = false;
  let definite = false;
  let quantified = false;
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i -= 1) {
    const lower = words[i]?.lower ?? '';
    if (/[;:,()]/.test(words[i + 1]?.gap ?? '') && i < at - 1) break;
    if (NEGATION.has(lower) && (i >= at - 3 || lower === 'no')) negated = true;
    if (i >= at - 4 && (DETERMINERS.has(lower) || /'s?$/.test(lower))) definite = true;
    if (
      /^\d|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|several|least|many|series|string|wave|another)$/.test(
        lower,
      )
    )
      quantified = true;
    if (/^(?:of|in|on|at|by|with|from|for|and)$/.test(lower)) break;
  }
  if (/^(?:no|nobody|none|nothing)$/.test(words[found.to]?.lower ?? '') && words[found.to]?.gap === '') negated = true;
  const noun = found.form === 'noun' || found.form === 'nouns';
  return {
    kind: found.kind,
    form: found.form,
    from: at,
    to: found.to,
    negated,
    definite: noun && definite && !quantified,
    bare: found.form === 'nouns' && !definite && !quantified,
  };
}
