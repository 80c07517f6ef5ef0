import type { IncidentId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { EntityTable } from './entity-table.ts';
import type { FactSegment } from './fact-segment.ts';
import type { FactTable } from './fact-table.ts';
import type { IncidentOutline, PackHead, ReportOutline } from './known-facts.ts';
import type { ReportRow } from './report-row.ts';

/** Where the rows of a segment lie: in memory in tests, in IndexedDB in the extension. Rows that are not there are left out. */
export interface FactRows {
  incidents(numbers: readonly number[]): Promise<ReadonlyMap<number, Incident>>;
  reports(numbers: readonly number[]): Promise<ReadonlyMap<number, ReportRow>>;
}

/** What a segment is made of. `gone` and `goneReports` are numbers that something later took the place of. */
export interface SegmentParts {
  readonly head: PackHead;
  readonly facts: FactTable;
  readonly entities: EntityTable | null;
  readonly rows: FactRows;
  readonly gone?: ReadonlySet<number>;
  readonly goneReports?: ReadonlySet<number>;
}

/** Rows kept in memory: those of the last few answers. */
const MOST_INCIDENTS = 1500;
const MOST_REPORTS = 600;

/** A segment whose outlines are at hand and whose rows are read when they are needed. */
export function tableSegment({ head, facts, entities, rows, gone, goneReports }: SegmentParts): FactSegment {
  const outlines: (IncidentOutline | undefined)[] = [];
  const reports: (ReportOutline | undefined)[] = [];
  const kept = { incidents: new Map<number, Incident>(), reports: new Map<number, ReportRow | null>() };
  const missing = { incidents: new Set<number>(), reports: new Set<number>() };
  const outlineOf = (at: number): ReportOutline => (reports[at] ??= facts.report(at));
  const own = (id: ReportId): number => {
    const number = facts.reportNumber(id);
    return number >= facts.ownReports || goneReports?.has(number) ? -1 : number;
  };
  const wantReport = (number: number): void => {
    if (number < facts.ownReports && !kept.reports.has(number)) missing.reports.add(number);
  };
  return {
    head,
    incidents: facts.incidents,
    entity: (id) => entities?.byId(id),
    partsOf: (id) => entities?.partsOf(id) ?? [],
    merged: () => entities?.merged() ?? [],
    isGone: (number) => gone?.has(number) ?? false,
    numbersOf: (entity) => facts.about(entity),
    numberOf: (id: IncidentId) => facts.numberOf(id),
    outline: (number) => (outlines[number] ??= facts.outline(number)),
    idAt: facts.idAt,
    ids: () => facts.ids,
    columns: () => facts.columns,
    reportAt: outlineOf,
    reportsOf: (number) => {
      const found: ReportOutline[] = [];
      const told = facts.told(number);
      for (let at = 0; at < told.length; at += 1) found.push(outlineOf(told[at] as number));
      return found;
    },
    incidentsIn: (wanted) => {
      const numbers = new Set([...wanted].map((id) => facts.reportNumber(id)).filter((number) => number !== -1));
      return numbers.size === 0 ? [] : facts.toldBy(numbers);
    },
    full: (number) => {
      const known = kept.incidents.get(number);
      if (known) return known;
      missing.incidents.add(number);
      // Its reports are going to be asked for next.
      for (const at of facts.told(number)) wantReport(at);
      return undefined;
    },
    hasReport: (id) => own(id) !== -1,
    reportOutline: (id) => (own(id) === -1 ? undefined : outlineOf(own(id))),
    report: (id) => {
      const number = own(id);
      if (number === -1) return undefined;
      const known = kept.reports.get(number);
      if (known === undefined) missing.reports.add(number);
      return known ?? undefined;
    },
    fill: () => {
      const wanted = { incidents: [...missing.incidents], reports: [...missing.reports] };
      if (wanted.incidents.length + wanted.reports.length === 0) return null;
      missing.incidents.clear();
      missing.reports.clear();
      return (async () => {
        const [found, told] = await Promise.all([rows.incidents(wanted.incidents), rows.reports(wanted.reports)]);
        if (kept.incidents.size + found.size > MOST_INCIDENTS) kept.incidents.clear();
        if (kept.reports.size + told.size > MOST_REPORTS) kept.reports.clear();
        // A row that is gone from the disk is an incident without claims, not a question without end.
        for (const number of wanted.incidents) {
          const row = found.get(number);
          kept.incidents.set(number, row ?? { ...plain(facts.outline(number)), claims: [] });
        }
        for (const number of wanted.reports) kept.reports.set(number, told.get(number) ?? null);
      })();
    },
  };
}

function plain({ id, kind, when, places, groups, title, certainty }: IncidentOutline): IncidentOutline {
  return { id, kind, when, places, groups, title, certainty };
}
