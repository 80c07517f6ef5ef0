import type { Dated } from '../model/dated.ts';
import type { ReportId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { claimItems, type ClaimItem, type EntityIndex } from './claim-item.ts';
import { joinDays } from './group-claims.ts';
import { redateReport } from './redate-report.ts';
import { isDay } from './same-incident.ts';
import { isUndated } from './tighten-published.ts';

/** Reports that are read one at a time, from a file or a list. */
export interface ReportShelf {
  /** Each once. */
  readonly ids: readonly ReportId[];
  get(id: ReportId): Report;
}

/**
 * Claims by their day, read from the shelf when their day comes. In memory stay the ids of the reports of each day, the better dates of undated
 * reports, and what claims without a day are compared by.
 */
export class DayShelf {
  private readonly shelf: ReportShelf;
  private readonly entities: EntityIndex;
  private readonly dated: Placed = { days: new Map(), loose: [] };
  private readonly undated: ReportId[] = [];
  private undatedPlaced: Placed | null = null;
  /** What the better date of an undated report changes of it. */
  private readonly better = new Map<ReportId, Pick<Report, 'published' | 'dates' | 'claims'>>();

  constructor(shelf: ReportShelf, entities: EntityIndex) {
    this.shelf = shelf;
    this.entities = entities;
    for (const id of shelf.ids) {
      const report = shelf.get(id);
      if (isUndated(report)) this.undated.push(id);
      else this.place(report, this.dated);
    }
  }

  get hasUndated(): boolean {
    return this.undated.length > 0;
  }

  /** A report with the better dates that it was given. */
  report(id: ReportId): Report {
    return this.redated(this.shelf.get(id));
  }

  /** The same for a report that was read elsewhere. */
  redated(report: Report): Report {
    const better = this.better.get(report.id);
    return better ? { ...report, ...better } : report;
  }

  /** Gives undated reports their better dates. */
  redate(published: ReadonlyMap<ReportId, Dated>): void {
    for (const [id, day] of published) {
      const { published: dated, dates, claims } = redateReport(this.report(id), day);
      this.better.set(id, { published: dated, dates, claims });
    }
    this.undatedPlaced = null;
  }

  /** Claims without a day, sorted by key, their reports on the shelf. */
  loose(): readonly ClaimItem[] {
    return [...this.dated.loose, ...this.ofUndated().loose].sort(byKey);
  }

  /** The claims of each day, day after day, joined to groups; claims are sorted by key in each. */
  *groups(): Generator<readonly (readonly ClaimItem[])[]> {
    const undated = this.ofUndated().days;
    for (const day of new Set([...this.dated.days.keys(), ...undated.keys()])) {
      const items = [...(this.dated.days.get(day) ?? []), ...(undated.get(day) ?? [])].flatMap((id) =>
        claimItems(this.report(id), this.entities).filter((item) => isDay(item) && item.from === day),
      );
      yield joinDays(items.sort(byKey)).map((group) => group.sort(byKey));
    }
  }

  private ofUndated(): Placed {
    if (this.undatedPlaced) return this.undatedPlaced;
    const placed: Placed = { days: new Map(), loose: [] };
    for (const id of this.undated) this.place(this.report(id), placed);
    this.undatedPlaced = placed;
    return placed;
  }

  private place(report: Report, placed: Placed): void {
    const days = new Set<string>();
    for (const item of claimItems(report, this.entities)) {
      if (isDay(item)) days.add(item.from ?? '');
      else placed.loose.push(item.onShelf((id) => this.report(id)));
    }
    for (const day of days) {
      const list = placed.days.get(day);
      if (list) list.push(report.id);
      else placed.days.set(day, [report.id]);
    }
  }
}

/** The reports of each day, and the claims without one. */
interface Placed {
  readonly days: Map<string, ReportId[]>;
  readonly loose: ClaimItem[];
}

function byKey(a: ClaimItem, b: ClaimItem): number {
  return a.key < b.key ? -1 : 1;
}
