import type { PageNames } from '../model/page.ts';
import type { Settings } from '../model/settings.ts';
import type { SameEventView } from '../model/view.ts';
import { describePage } from '../pack/describe-page.ts';
import { describeTimeline } from '../pack/describe-timeline.ts';
import type { Knowledge } from './knowledge.ts';
import { aheadKey, timelineOf, type PageAhead } from './page-ahead.ts';

interface AheadTools {
  knowledge(): Promise<Pick<Knowledge, 'ask'>>;
  floor(): Promise<Settings['certaintyFloor']>;
  /** Which names stand on the page in a tab, as its scripts say. */
  namesOf(tab: number): Promise<PageNames | null>;
  /** How many incidents they draw first. */
  readonly incidents: number;
  keep(tab: number, ahead: PageAhead): Promise<void>;
}

/** Answers, when the article in a tab has been read, what popup and panel will ask first of it. A page without known names has nothing to tell. */
export function createAnswerAhead(
  tools: AheadTools,
): (tab: number, sameEvents: readonly SameEventView[]) => Promise<void> {
  return async (tab, sameEvents) => {
    const page = await tools.namesOf(tab);
    if (page?.state !== 'read' || page.names.length === 0) return;
    const { names, context } = page;
    const [{ ask }, floor] = await Promise.all([tools.knowledge(), tools.floor()]);
    const view = await ask((facts) => describePage(facts, names, context, sameEvents, floor));
    const first = { limit: tools.incidents, context, floor };
    const timeline = await ask((facts) => describeTimeline(facts, timelineOf(names), first));
    await tools.keep(tab, { key: aheadKey(names, context, floor), view, timeline });
  };
}
