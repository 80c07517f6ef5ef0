import type { ReportId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import { claimItems, type ClaimItem, type EntityIndex } from './claim-item.ts';
import { joinDays } from './group-claims.ts';
import { isDay } from './same-incident.ts';
import { isUndated } from './tighten-published.ts';

/** Reports that are read one at a time, from a file or a list. */
export interface ReportShelf {
  /** Each once. */
  readonly ids: readonly ReportId[];
  get(id: ReportId): Report;
}

/** Claims by their day, read from the shelf when their day comes; claims without a day and undated reports stay in memory. */
export class DayShelf {
  /** Reports without a date of their own, each always the same object. */
  readonly undated = new Map<ReportId, Report>();
  private readonly shelf: ReportShelf;
  private readonly entities: EntityIndex;
  private readonly dated = new Map<string, ReportId[]>();
  private readonly datedLoose: ClaimItem[] = [];

  constructor(shelf: ReportShelf, entities: EntityIndex) {
    this.shelf = shelf;
    this.entities = entities;
    for (const id of shelf.ids) {
      const report = shelf.get(id);
      if (isUndated(report)) this.undated.set(id, report);
      else this.place(report);
    }
  }

  report(id: ReportId): Report {
    return this.undated.get(id) ?? this.shelf.get(id);
  }

  /** Gives an undated report its better date. */
  redate(report: Report): void {
    this.undated.set(report.id, report);
  }

  /** Claims without a day, sorted by key. */
  loose(): readonly ClaimItem[] {
    return [...this.datedLoose, ...this.undatedItems().filter((item) => !isDay(item))].sort(byKey);
  }

  /** The claims of each day, day after day, joined to groups; claims are sorted by key in each. */
  *groups(): Generator<readonly (readonly ClaimItem[])[]> {
    const undated = new Map<string, ClaimItem[]>();
    for (const item of this.undatedItems().filter(isDay))
      undated.set(item.from ?? '', [...(undated.get(item.from ?? '') ?? []), item]);
    for (const day of new Set([...this.dated.keys(), ...undated.keys()])) {
      const items = (this.dated.get(day) ?? []).flatMap((id) =>
        claimItems(this.shelf.get(id), this.entities).filter((item) => isDay(item) && item.from === day),
      );
      const sorted = [...items, ...(undated.get(day) ?? [])].sort(byKey);
      yield joinDays(sorted).map((group) => group.sort(byKey));
    }
  }

  private undatedItems(): readonly ClaimItem[] {
    return [...this.undated.values()].flatMap((report) => claimItems(report, this.entities));
  }

  private place(report: Report): void {
    const days = new Set<string>();
    for (const item of claimItems(report, this.entities)) {
      if (isDay(item)) days.add(item.from ?? '');
      else this.datedLoose.push(item);
    }
    for (const day of days) {
      const list = this.dated.get(day);
      if (list) list.push(report.id);
      else this.dated.set(day, [report.id]);
    }
  }
}

function byKey(a: ClaimItem, b: ClaimItem): number {
  return a.key < b.key ? -1 : 1;
}
