import type { Attribution } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { Mention } from '../model/mention.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { ReadDate } from '../dates/read-dates.ts';
import type { EventWords } from './group-triggers.ts';
import { overlapping } from '../text/overlapping.ts';
import type { Layout, Tweet } from './read-layout.ts';
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

/** Words that part two events of one sentence: what stands beyond them belongs to the other event first. */
const PARTING =
  /\b(?:after|before|following|preceded|culminat\p{L}+|trigger\p{L}+|prompt\p{L}+|spark\p{L}+|led to|leading to|wake|retaliation|response|while|but|whereas)\b|[;:\u2014]/iu;
const PARTED = 80;
const COMMA = 25;

/** The event of its sentence that a span belongs to: the nearest one, what follows a trigger and no parting word counting most. */
export function ownerOf(text: string, scene: SentenceScene, span: Span): EventWords | undefined {
  if (scene.events.length < 2) return scene.events[0];
  let best: EventWords | undefined;
  let least = Number.MAX_SAFE_INTEGER;
  for (const event of scene.events) {
    const own = eventSpan(scene, event);
    const after = span.start >= own.start;
    const between = after ? text.slice(own.end, Math.max(own.end, span.start)) : text.slice(span.end, own.start);
    const cost =
      distanceTo(scene, event, span) * (after ? 1 : 1.5) +
      (PARTING.test(between) ? PARTED : between.includes(',') ? COMMA : 0);
    if (cost < least) [best, least] = [event, cost];
  }
  return best;
}

/** The part of its sentence that tells an event: all of it, or the clause between the parting words when it tells several. */
export function clauseOf(text: string, scene: SentenceScene, event: EventWords): Span {
  const at = scene.events.indexOf(event);
  const before = scene.events[at - 1];
  const after = scene.events[at + 1];
  const start = before
    ? partingPoint(text, eventSpan(scene, before).end, eventSpan(scene, event).start)
    : scene.span.start;
  let end = after ? partingPoint(text, eventSpan(scene, event).end, eventSpan(scene, after).start) : scene.span.end;
  while (end > start && /[\s,;]/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : scene.span;
}

/** Where the clause of one event ends and that of the next begins: the first parting word, else the last comma, else the next event. */
function partingPoint(text: string, from: number, to: number): number {
  const between = text.slice(from, Math.max(from, to));
  const word = PARTING.exec(between);
  const comma = between.lastIndexOf(',');
  const was = word && /\b(?:was|were|has|had|been)\s+$/.exec(between.slice(0, word.index));
  const point = word ? word.index - (was ? was[0].length : 0) : comma >= 0 ? comma + 1 : between.length;
  const space = /^\s*/.exec(between.slice(point))?.[0].length ?? 0;
  return from + point + space;
}

/** The tweet that a span belongs to. */
export function tweetAt(input: ClaimInput, span: Span): Tweet | undefined {
  const { tweets } = input.layout;
  if (tweets.length === 0) return undefined;
  let low = 0;
  let high = tweets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tweets[middle]?.body.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = tweets[low];
  return found && overlaps(found.body, span) ? found : undefined;
}

/** Indexes of the mentions within a span. */
export function mentionsIn(input: ClaimInput, span: Span): readonly number[] {
  const [from, to] = overlapping(input.mentions, span);
  return Array.from({ length: to - from }, (_, at) => from + at);
}
