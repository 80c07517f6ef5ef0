import { addDays } from '../dates/days.ts';
import type { DateReason, Dated } from '../model/dated.ts';
import type { ClaimInput, SentenceScene } from './claim-context.ts';
import { eventSpan } from './claim-context.ts';
import { after, before } from './claim-date.ts';
import type { Told } from './event-memory.ts';
import type { EventWords } from './group-triggers.ts';

/** Between an event and the next one of its sentence: the second is earlier, or later. */
const COUNTED = /\b(an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (days?|weeks?) (after|before)\b[^.;]{0,30}$/i;
const EARLIER =
  /\b(?:after|following|in the wake of)\b|\b(?:was |were |been )?preceded by\b|\b(?:in )?(?:retaliation|response|revenge|reprisal)s? (?:for|to)\b|\bto avenge\b/i;
const LATER =
  /\bculminat(?:ed|ing) in\b|\b(?:led|leading) to\b|\bfollowed by\b|\btriggered\b|\bprompt(?:ed|ing)\b|\bspark(?:ed|ing)\b/i;
/** At the start of a sentence: it tells of something before, or after, what the last sentence told. */
const OPENS_EARLIER =
  /^(?:before (?:that|this|then)|prior to (?:that|this)|(?:days|weeks|months|hours) earlier|earlier|previously)\b/i;
const OPENS_LATER =
  /^(?:(?:it|this|that|which)(?: then| later| also)? (?:led to|triggered|prompted|culminated in|sparked)|after (?:that|this)|afterwards?|later|(?:days|weeks|months|hours) later|in (?:the wake of|response to|retaliation for) (?:the|this|that))\b/i;

/** The date that an undated event has by its order to another one ("preceded by an attack that ..."); null when none is said. */
export function relativeToOther(
  input: ClaimInput,
  scene: SentenceScene,
  event: EventWords,
  told: readonly Told[],
): Dated | null {
  const inSentence = told.slice(-8).findLast((one) => one.scene === scene);
  const span = eventSpan(scene, event);
  if (inSentence) {
    const from = eventSpan(scene, inSentence.event).end;
    const words = input.text.slice(from, span.start);
    const found = relate(input, inSentence, from, {
      counted: COUNTED.exec(words),
      earlier: EARLIER.exec(words),
      later: LATER.exec(words),
    });
    if (found) return found;
  }
  if (scene.events[0] !== event) return null;
  const last = told.slice(-8).findLast((one) => one.scene !== scene);
  const opening = input.text.slice(scene.span.start, scene.span.start + 80);
  return last
    ? relate(input, last, scene.span.start, {
        counted: null,
        earlier: OPENS_EARLIER.exec(opening),
        later: OPENS_LATER.exec(opening),
      })
    : null;
}

interface Relation {
  readonly counted: RegExpExecArray | null;
  readonly earlier: RegExpExecArray | null;
  readonly later: RegExpExecArray | null;
}

const NUMBERS = 'a one two three four five six seven eight nine ten'.split(' ');

/** "two days after": the other day, counted from a day that is known. */
function countedFrom(
  when: Dated,
  [, number = '', unit = '', side = '']: RegExpExecArray,
  reason: DateReason,
): Dated | null {
  if (when.from === null || when.from !== when.to) return null;
  const spelt = NUMBERS.indexOf(number.toLowerCase().replace(/^an$/, 'a'));
  const count = (spelt < 0 ? Number(number) : Math.max(1, spelt)) * (unit.toLowerCase().startsWith('week') ? 7 : 1);
  const day = addDays(when.from, side.toLowerCase() === 'after' ? -count : count);
  return { edtf: day, from: day, to: day, basis: 'relative', why: [...when.why, reason] };
}

function relate(input: ClaimInput, other: Told, from: number, { counted, earlier, later }: Relation): Dated | null {
  const found = counted ?? earlier ?? later;
  if (!found || !other.dated) return null;
  const start = from + found.index;
  const reason: DateReason = { text: found[0], start, end: start + found[0].length };
  const exact = counted ? countedFrom(other.claim.when, counted, reason) : null;
  if (exact) return exact;
  return earlier ? before(other.claim.when, reason) : after(other.claim.when, input.published, reason);
}
