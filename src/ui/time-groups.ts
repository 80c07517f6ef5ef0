import type { HistogramView, IncidentView } from '../model/view.ts';
import { formatter } from './format-dated.ts';
import type { Texts } from './texts.ts';

/** Incidents that stand below one heading of the timeline. */
export interface TimeGroup {
  readonly heading: string;
  readonly incidents: readonly IncidentView[];
}

/**
 * Neighbours of one year (or month, when all lie within ten years) stand together; a range belongs to its last day. A heading
 * stands once, where it first came, so that vague dates between months do not repeat it.
 */
export function groupByTime(
  texts: Texts,
  incidents: readonly IncidentView[],
  unit: HistogramView['unit'],
): readonly TimeGroup[] {
  const byMonth = unit !== 'year';
  const format = formatter(texts, byMonth ? { month: 'long', year: 'numeric' } : { year: 'numeric' });
  const groups = new Map<string, IncidentView[]>();
  for (const incident of incidents) {
    const { when } = incident;
    const day = when.to ?? when.from;
    const sameMonth = when.from !== null && when.to !== null && when.from.slice(0, 7) === when.to.slice(0, 7);
    const style = byMonth && !sameMonth && day !== null ? formatter(texts, { year: 'numeric' }) : format;
    const heading = day === null ? texts.text('date_unknown') : style.format(Date.parse(`${day}T00:00:00Z`));
    const known = groups.get(heading);
    if (known) known.push(incident);
    else groups.set(heading, [incident]);
  }
  return [...groups].map(([heading, below]) => ({ heading, incidents: below }));
}
