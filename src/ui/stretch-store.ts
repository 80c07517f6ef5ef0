import type { HistogramView, IncidentView } from '../model/view.ts';
import type { Texts } from './texts.ts';
import { groupByTime, type TimeGroup } from './time-groups.ts';

/** Incidents of a stretch below their headings. */
export interface StretchGroups {
  readonly groups: readonly TimeGroup[];
  /** The first heading stands at the end of the stretch before: it is not said again. */
  readonly goesOn: boolean;
}

/** Stretches kept in memory. */
const MOST_KEPT = 40;

/** What was read of a long timeline, by the number of the stretch; those read longest ago are dropped, but for the first. */
export class StretchStore {
  private readonly known = new Map<number, StretchGroups>();
  private readonly texts: Texts;
  private readonly unit: HistogramView['unit'];

  constructor(texts: Texts, unit: HistogramView['unit'], first: readonly IncidentView[]) {
    this.texts = texts;
    this.unit = unit;
    this.put(0, first);
  }

  get(stretch: number): StretchGroups | undefined {
    return this.known.get(stretch);
  }

  /** Whether a heading is repeated is settled here, once, so that nothing moves when the stretch before comes later. */
  put(stretch: number, incidents: readonly IncidentView[]): void {
    const groups = groupByTime(this.texts, incidents, this.unit);
    const before = this.known.get(stretch - 1)?.groups.at(-1)?.heading;
    this.known.set(stretch, { groups, goesOn: before !== undefined && before === groups[0]?.heading });
    for (const [oldest] of this.known) {
      if (this.known.size <= MOST_KEPT) break;
      if (oldest !== 0) this.known.delete(oldest);
    }
  }
}
