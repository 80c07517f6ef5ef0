import type { JSX } from 'preact';
import type { Dated } from '../model/dated.ts';
import type { HistogramView } from '../model/view.ts';

/** A thin line over the whole time shown: a dot for a day, a bar for a range. */
export function TimeTrack({ when, histogram }: { when: Dated; histogram: HistogramView }): JSX.Element | null {
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
