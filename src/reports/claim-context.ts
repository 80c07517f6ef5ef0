import type { Attribution } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { ReadDate } from '../dates/read-dates.ts';
import type { EventWords } from './group-triggers.ts';
import type { Layout } from './read-layout.ts';
import type { Word } from './sentence-words.ts';

/** Everything of a report that claims are found from. All spans are in `text`; lists are sorted by start. */
export interface ClaimInput {
  readonly text: string;
  readonly layout: Layout;
  readonly published: Dated;
  readonly dates: readonly ReadDate[];
  readonly mentions: readonly Mention[];
  readonly hedges: readonly Span[];
  readonly attributions: readonly Attribution[];
}

/** One sentence with what stands in it. `mentions` are indexes into the report's mentions. */
export interface SentenceScene {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly events: readonly EventWords[];
  readonly dates: readonly ReadDate[];
  readonly mentions: readonly number[];
  /** True when a blank line or the text's start stands before it. */
  readonly opensParagraph: boolean;
}

/** First and last offset of an event's triggers. */
export function eventSpan(scene: SentenceScene, event: EventWords): Span {
  const first = scene.words[event.triggers[0]?.from ?? 0];
  const last = scene.words[(event.triggers.at(-1)?.to ?? 1) - 1];
  return { start: first?.start ?? scene.span.start, end: last?.end ?? scene.span.end };
}

/** Distance of a span from the nearest trigger of an event, in UTF-16 units; 0 when it stands between them. */
export function distanceTo(scene: SentenceScene, event: EventWords, span: Span): number {
  let best = Number.MAX_SAFE_INTEGER;
  for (const trigger of event.triggers) {
    const start = scene.words[trigger.from]?.start ?? 0;
    const end = scene.words[trigger.to - 1]?.end ?? 0;
    best = Math.min(best, span.start >= end ? span.start - end : Math.max(0, start - span.end));
  }
  return best;
}

/** The event of its sentence that a span belongs to: the nearest one, what follows a trigger counting half. */
export function ownerOf(scene: SentenceScene, span: Span): EventWords | undefined {
  if (scene.events.length < 2) return scene.events[0];
  let best: EventWords | undefined;
  let least = Number.MAX_SAFE_INTEGER;
  for (const event of scene.events) {
    const after = span.start >= eventSpan(scene, event).start;
    const cost = distanceTo(scene, event, span) * (after ? 1 : 1.5);
    if (cost < least) [best, least] = [event, cost];
  }
  return best;
}
