import type { PageContext, PageNames } from '../model/page.ts';
import type { PageView, TimelineFilter, TimelineView } from '../model/view.ts';
import type { Settings } from '../model/settings.ts';

/** What popup and panel will ask first of the page in a tab, answered when the page was read: a background that rests need not be waited for. */
export interface PageAhead {
  /** Which question this answers (`aheadKey`). */
  readonly key: string;
  readonly view: PageView;
  readonly timeline: TimelineView;
}

/** The question: names and counts of the page, where and when it was written, and the reader's floor of certainty. */
export function aheadKey(names: PageNames['names'], context: PageContext, floor: Settings['certaintyFloor']): string {
  return JSON.stringify([names.map(({ entity, count }) => [entity, count]), context, floor]);
}

/** The timeline of a page is about these names. */
export const timelineOf = (names: PageNames['names']): TimelineFilter => ({
  entities: names.map(({ entity }) => entity),
});
