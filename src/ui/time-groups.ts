import type { HistogramView, IncidentView } from '../model/view.ts';
import { formatter } from './format-dated.ts';
import type { Texts } from './texts.ts';

/** Incidents that stand below one heading of the timeline. */
export interface TimeGroup {
  readonly heading: string;
  readonly incidents: readonly IncidentView[];
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };

/**
 * Neighbours of one day, month or year stand together, as the histogram above them is drawn; a range belongs to the month or year that
 * holds it, or to the year of its last day. A heading stands once, where it first came, so that vague dates between months do not repeat it.
 */
export function groupByTime(
  texts: Texts,
  incidents: readonly IncidentView[],
  unit: HistogramView['unit'],
): readonly TimeGroup[] {
  const groups = new Map<string, IncidentView[]>();
  for (const incident of incidents) {
    const { when } = incident;
    const day = when.to ?? when.from;
    const isSame = (length: number): boolean =>
      when.from !== null && when.to !== null && when.from.slice(0, length) === when.to.slice(0, length);
    const style = unit === 'day' && isSame(10) ? DAY : unit !== 'year' && isSame(7) ? MONTH : YEAR;
    const heading =
      day === null ? texts.text('date_unknown') : formatter(texts, style).format(Date.parse(`${day}T00:00:00Z`));
    const known = groups.get(heading);
    if (known) known.push(incident);
    else groups.set(heading, [incident]);
  }
  return [...groups].map(([heading, below]) => ({ heading, incidents: below }));
}
