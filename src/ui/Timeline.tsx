import type { JSX } from 'preact';
import type { Dated } from '../model/dated.ts';
import type { HistogramView, IncidentView, TimelineView } from '../model/view.ts';
import type { References } from './explorer-port.ts';
import { formatter } from './format-dated.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useTexts } from './Say.tsx';
import type { Texts } from './texts.ts';

export interface TimelineProps {
  timeline: TimelineView;
  onCite: (incident: IncidentView) => string;
  references: References;
  onOpen: (incident: IncidentView) => void;
  onMore: () => void;
  /** One incident alone is shown unfolded. */
  startsOpen?: boolean;
}

/** Incidents, newest first, below headings of years or months; each with a line that shows where in time it lies, as wide as its date is vague. */
export function Timeline(props: TimelineProps): JSX.Element {
  const { timeline, onCite, references, onOpen, onMore, startsOpen = false } = props;
  const texts = useTexts();
  const left = timeline.total - timeline.incidents.length;
  return (
    <div class="timeline">
      {groupByTime(texts, timeline).map(({ heading, incidents }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ol>
            {incidents.map((incident) => (
              <li key={incident.id} id={`incident-${incident.id}`}>
                <IncidentItem
                  incident={incident}
                  onCite={onCite}
                  references={references}
                  onMore={onOpen}
                  startsOpen={startsOpen}
                >
                  <TimeTrack when={incident.when} histogram={timeline.histogram} />
                </IncidentItem>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <button type="button" class="button wide" onClick={onMore}>
          {texts.count('incidents_more', left)}
        </button>
      )}
    </div>
  );
}

interface Group {
  readonly heading: string;
  readonly incidents: IncidentView[];
}

/** Neighbours of one year (or month, when all lie within one year) stand together; a range belongs to its last day. */
function groupByTime(texts: Texts, { incidents, histogram }: TimelineView): readonly Group[] {
  const groups: Group[] = [];
  const byMonth = histogram.unit !== 'year';
  const format = formatter(texts, byMonth ? { month: 'long', year: 'numeric' } : { year: 'numeric' });
  for (const incident of incidents) {
    const { when } = incident;
    const day = when.to ?? when.from;
    const sameMonth = when.from !== null && when.to !== null && when.from.slice(0, 7) === when.to.slice(0, 7);
    const style = byMonth && !sameMonth && day !== null ? formatter(texts, { year: 'numeric' }) : format;
    const heading = day === null ? texts.text('date_unknown') : style.format(Date.parse(`${day}T00:00:00Z`));
    const last = groups.at(-1);
    if (last?.heading === heading) last.incidents.push(incident);
    else groups.push({ heading, incidents: [incident] });
  }
  return mergeEqual(groups);
}

/** A heading stands once, where it first came, so that vague dates between months do not repeat it. */
function mergeEqual(groups: readonly Group[]): readonly Group[] {
  const byHeading = new Map<string, Group>();
  for (const group of groups) {
    const known = byHeading.get(group.heading);
    if (known) known.incidents.push(...group.incidents);
    else byHeading.set(group.heading, group);
  }
  return [...byHeading.values()];
}

/** A thin line over the whole time shown: a dot for a day, a bar for a range. */
function TimeTrack({ when, histogram }: { when: Dated; histogram: HistogramView }): JSX.Element | null {
  const first = histogram.bins[0];
  const last = histogram.bins.at(-1);
  if (!first || !last || when.from === null || when.to === null) return null;
  const [begin, end] = [Date.parse(first.from), Date.parse(last.to) + 86_400_000];
  const place = (time: number): number => Math.max(0, Math.min(100, ((time - begin) / (end - begin)) * 100));
  const start = place(Date.parse(when.from));
  const width = place(Date.parse(when.to) + 86_400_000) - start;
  return (
    <div class={when.from === when.to ? 'track point' : 'track'} aria-hidden="true">
      <span style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }} />
    </div>
  );
}
