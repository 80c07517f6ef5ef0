import type { ReportId } from '../model/id.ts';
import type { IncidentClaim } from '../model/incident.ts';
import type { FigureConflict } from '../model/view.ts';

interface Said {
  readonly value: string;
  readonly report: ReportId;
}

/**
 * Quantities on which the reports of one incident cannot all be right: same words for the thing, values whose ranges do not
 * meet (">=4" and "5" do, "2" and "5" do not). Values stand side by side, smallest first, each with its reports.
 */
export function describeConflicts(
  claims: readonly IncidentClaim[],
  nameOf: (report: ReportId) => string | null,
): readonly FigureConflict[] {
  const byThing = new Map<string, { what: string; said: Said[] }>();
  for (const claim of claims) {
    for (const figure of claim.figures) {
      const key = figure.what.toLowerCase().replace(/s$/, '');
      const thing = byThing.get(key) ?? { what: figure.what, said: [] };
      thing.said.push({ value: figure.value, report: claim.report });
      byThing.set(key, thing);
    }
  }
  const conflicts: FigureConflict[] = [];
  for (const { what, said } of byThing.values()) {
    if (!said.some((a) => said.some((b) => a.report !== b.report && figuresDiffer(a.value, b.value)))) continue;
    const values = [...new Set(said.map(({ value }) => value))].sort((a, b) => figureRange(a)[0] - figureRange(b)[0]);
    conflicts.push({
      what,
      values: values.map((value) => ({
        value,
        sources: [...new Set(said.filter((one) => one.value === value).map((one) => one.report))].map((report) => ({
          report,
          name: nameOf(report),
        })),
      })),
    });
  }
  return conflicts;
}

/** True when two figures as a claim writes them (`4`, `>=4`, `<=4`, `~4`, `2-4`) cannot both be right. */
export function figuresDiffer(a: string, b: string): boolean {
  const [leastA, mostA] = figureRange(a);
  const [leastB, mostB] = figureRange(b);
  return leastA > mostB || leastB > mostA;
}

/** Least and most of a figure; `~` allows a tenth either way; what is not a number meets everything. */
function figureRange(value: string): readonly [number, number] {
  const found = /^(>=|<=|~)?(\d{1,15}(?:\.\d{1,6})?)(?:-(\d{1,15}(?:\.\d{1,6})?))?$/.exec(value);
  if (!found) return [-Infinity, Infinity];
  const least = Number(found[2]);
  const most = found[3] === undefined ? least : Number(found[3]);
  if (found[1] === '>=') return [least, Infinity];
  if (found[1] === '<=') return [-Infinity, most];
  if (found[1] === '~') return [least * 0.9, most * 1.1];
  return [least, most];
}
