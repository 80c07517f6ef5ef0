import type { ClaimKind } from '../model/claim.ts';
import type { TriggerKind } from './claim-words.ts';
import type { Trigger } from './find-triggers.ts';
import type { Word } from './sentence-words.ts';

/** The triggers of one sentence that speak of one event. */
export interface EventWords {
  readonly triggers: readonly Trigger[];
  readonly kind: ClaimKind;
  /** The kind before it was settled: `attack`, `explosion` and `sign` may take the kind of what was told before. */
  readonly raw: TriggerKind;
  readonly negated: boolean;
  readonly definite: boolean;
}

const VIOLENT: ReadonlySet<TriggerKind> = new Set([
  'rocket-fire',
  'air-strike',
  'bombing',
  'shooting',
  'clash',
  'killing',
  'attack',
  'explosion',
]);
/** Between two triggers: the second is another event, told as cause, consequence or time mark of the first. */
const APART =
  /^(?:after|before|following|preceded|culminated|culminating|triggered|triggering|prompted|prompting|sparked|sparking|wake|retaliation|retaliatory|response|revenge|avenge|since|previous|previously|earlier|ago|amid|while|meanwhile|whereas|separately|another|similar|condemned|accused|linked)$/;
/** "killed when a bomb exploded", "killed after gunmen opened fire": one event. */
const SAME_WHEN = /^(?:when|as|after)$/;
const TARGETED = /^(?:assassinat|murder)/;

/** Violence of which incidents are made, as against moves, votes and signs. */
export function isViolent(kind: TriggerKind): boolean {
  return VIOLENT.has(kind);
}

/** Triggers to events: neighbours of one event are joined ("a bomb exploded, killing 12"). Order is kept. */
export function groupTriggers(words: readonly Word[], triggers: readonly Trigger[]): readonly EventWords[] {
  const events: Trigger[][] = [];
  for (const trigger of triggers) {
    const current = events.at(-1);
    const last = current?.at(-1);
    if (current && last && isSameEvent(words, current, last, trigger)) current.push(trigger);
    else events.push([trigger]);
  }
  return events.map((event) => settle(words, event));
}

function isSameEvent(words: readonly Word[], current: readonly Trigger[], last: Trigger, next: Trigger): boolean {
  if (last.negated !== next.negated) return false;
  const together = (isViolent(last.kind) && isViolent(next.kind)) || last.kind === next.kind;
  if (!together) return false;
  const outcomeFirst = current.some((trigger) => trigger.kind === 'killing' || trigger.kind === 'explosion');
  for (let i = last.to; i < next.from; i += 1) {
    const lower = words[i]?.lower ?? '';
    if (SAME_WHEN.test(lower) && outcomeFirst && next.kind !== 'killing' && lower !== 'after') continue;
    if (APART.test(lower)) return false;
    if (/;/.test(words[i]?.gap ?? '')) return false;
  }
  return !/;/.test(words[next.from]?.gap ?? '');
}

function settle(words: readonly Word[], triggers: readonly Trigger[]): EventWords {
  const kinds = new Set(triggers.map((trigger) => trigger.kind));
  const targeted = triggers.some(
    (trigger) =>
      trigger.kind === 'killing' && (TARGETED.test(words[trigger.from]?.lower ?? '') || killsOne(words, trigger)),
  );
  const raw = rawKind(kinds, targeted);
  return {
    triggers,
    raw,
    kind: claimKindOf(raw),
    negated: triggers.every((trigger) => trigger.negated),
    definite: triggers[0]?.definite === true,
  };
}

const ROLE =
  /^(?:general|commander|president|minister|leader|ambassador|scientist|chief|governor|mayor|judge|journalist|archbishop|priest|senator|colonel)$/;

/** "killed a leading general": the death of one person of rank is the event, whatever the weapon. */
function killsOne(words: readonly Word[], trigger: Trigger): boolean {
  if (
    !/^kill/.test(words[trigger.from]?.lower ?? '') ||
    !/^(?:an?|the|its|his|top|former|senior)$/.test(words[trigger.to]?.lower ?? '')
  )
    return false;
  return words.slice(trigger.to, trigger.to + 6).some((word) => ROLE.test(word.lower));
}

function rawKind(kinds: ReadonlySet<TriggerKind>, targeted: boolean): TriggerKind {
  if (targeted) return 'killing';
  for (const kind of ['rocket-fire', 'air-strike', 'bombing', 'shooting'] as const) if (kinds.has(kind)) return kind;
  if (kinds.has('killing')) return 'killing';
  for (const kind of ['clash', 'explosion', 'attack'] as const) if (kinds.has(kind)) return kind;
  return [...kinds][0] ?? 'other';
}

/** The published kind of a raw one: an explosion is a bombing until the text says otherwise, an attack an armed clash. */
function claimKindOf(raw: TriggerKind): ClaimKind {
  if (raw === 'explosion') return 'bombing';
  if (raw === 'attack') return 'clash';
  return raw === 'sign' || raw === 'arson' || raw === 'robbery' ? 'other' : raw;
}
