import type { Dated } from '../model/dated.ts';
import type { ReportId } from '../model/id.ts';
import type { Incident, IncidentClaim } from '../model/incident.ts';
import type { Report } from '../model/report.ts';

/** The words of a claim say that it follows something ("in the wake of the strike"). */
const FOLLOWS =
  /\b(?:in the wake of|after|following|in (?:response|retaliation|reaction) (?:to|for)|in revenge for)\b/i;

/**
 * Incidents without a date that a report tells as what followed another one get its first day as their earliest and the report's
 * last day as their latest: the vote in the wake of a strike that another report dates. Both claims must lean on the same words
 * (`why`) of one report. Everything else is left as it is.
 */
export function dateByOrder(
  incidents: readonly Incident[],
  reportOf: (id: ReportId) => Report | undefined,
): Incident[] {
  const anchors = new Map<ReportId, { readonly claim: IncidentClaim; readonly from: string }[]>();
  for (const { when, claims } of incidents) {
    if (when.from === null) continue;
    for (const claim of claims)
      if (isUnknown(claim.when))
        anchors.set(claim.report, [...(anchors.get(claim.report) ?? []), { claim, from: when.from }]);
  }
  return incidents.map((incident) => {
    if (incident.when.basis !== 'unknown' || incident.when.weekday !== undefined) return incident;
    for (const claim of incident.claims) {
      const report = reportOf(claim.report);
      const to = report?.published.to ?? null;
      const evidence = claim.evidence[0];
      if (
        !report ||
        !evidence ||
        to === null ||
        !FOLLOWS.test(report.text.slice(evidence.start, Math.min(evidence.end, evidence.start + 500)))
      )
        continue;
      const froms = (anchors.get(claim.report) ?? [])
        .filter((anchor) => leansOn(claim.when, anchor.claim.when))
        .map(({ from }) => from)
        .sort();
      const from = froms.at(-1);
      if (from === undefined || from > to) continue;
      return { ...incident, when: { edtf: `${from}/${to}`, from, to, basis: 'relative', why: claim.when.why } };
    }
    return incident;
  });
}

/** True for a date that is not known, with words that say what it follows. */
export function isUnknown(when: Dated): boolean {
  return when.basis === 'unknown' && when.why.length > 0;
}

/** True when a date was reached over all the words that the other was reached over. */
function leansOn(when: Dated, other: Dated): boolean {
  return when.why.length >= other.why.length && other.why.every(({ start }, at) => when.why[at]?.start === start);
}
