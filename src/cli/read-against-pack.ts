import { buildIncidents } from '../incidents/build-incidents.ts';
import type { Entity } from '../model/entity.ts';
import type { Report } from '../model/report.ts';

/**
 * What a pack knows dates an undated report: "late last year" joined with an incident that other reports date. A dated report is
 * returned as it is; a report of the pack itself is left out of what the pack knows.
 */
export function readAgainstPack(known: readonly Report[], entities: readonly Entity[]): (report: Report) => Report {
  const byEntity = new Map<string, Report[]>();
  for (const report of known) {
    for (const name of new Set(report.mentions.map((mention) => mention.entity))) {
      if (name !== null) byEntity.set(name, [...(byEntity.get(name) ?? []), report]);
    }
  }
  return (report) => {
    if (report.published.basis !== 'inferred' && report.published.basis !== 'unknown') return report;
    const near = new Set(
      report.mentions.flatMap((mention) => (mention.entity === null ? [] : (byEntity.get(mention.entity) ?? []))),
    );
    const others = [...near].filter((other) => other.id !== report.id);
    if (others.length === 0) return report;
    return buildIncidents([...others, report], entities).reports.find((built) => built.id === report.id) ?? report;
  };
}
