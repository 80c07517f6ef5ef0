import { constrainPublished } from '../dates/constrain-published.ts';
import { inferPublished, type DateConstraint } from '../dates/infer-published.ts';
import type { Dated } from '../model/dated.ts';
import type { ReportId } from '../model/id.ts';
import type { Report } from '../model/report.ts';
import type { ClaimItem } from './claim-item.ts';

/** Reports whose date is only inferred may be dated better by what others know; a stated date stays. */
export function isUndated({ published }: Pick<Report, 'published'>): boolean {
  return published.basis === 'inferred' || published.basis === 'unknown';
}

/**
 * The publication dates of undated reports, tightened by the incidents that dated reports tell too: "late last year" of an attack that
 * others place before 10 January 2020 was written in 2020 at the latest; and a report is not older than what it recalls.
 * Reports that nothing new is known of are not in the result. The order of the groups does not matter.
 */
export function tightenPublished(groups: Iterable<readonly ClaimItem[]>): ReadonlyMap<ReportId, Dated> {
  const constraints = new Map<ReportId, { readonly published: Dated; readonly found: DateConstraint[] }>();
  for (const group of groups) {
    if (!group.some((item) => item.undated)) continue;
    const known = group.filter((item) => !item.undated && !item.weak && (item.from !== null || item.to !== null));
    if (known.length === 0) continue;
    const event = eventRange(known);
    for (const item of group) {
      if (!item.undated) continue;
      const { report } = item;
      const known = constraints.get(report.id) ?? { published: report.published, found: [] };
      constraints.set(report.id, known);
      known.found.push(...constraintsOf(item, event));
    }
  }
  const tightened = new Map<ReportId, Dated>();
  for (const [report, { published, found }] of constraints) {
    if (found.length === 0) continue;
    const better = inferPublished([...ownConstraints(published), ...found]);
    if (better.from !== published.from || better.to !== published.to) tightened.set(report, better);
  }
  return tightened;
}

/** What the dated claims leave: their intersection, or the narrowest of them when they contradict each other. */
function eventRange(items: readonly ClaimItem[]): { from: string | null; to: string | null } {
  let from: string | null = null;
  let to: string | null = null;
  for (const item of items) {
    if (item.from !== null && (from === null || item.from > from)) from = item.from;
    if (item.to !== null && (to === null || item.to < to)) to = item.to;
  }
  if (from !== null && to !== null && from > to) {
    from = items.reduce<string | null>(
      (least, item) => (item.from !== null && (least === null || item.from < least) ? item.from : least),
      null,
    );
    to = items.reduce<string | null>(
      (most, item) => (item.to !== null && (most === null || item.to > most) ? item.to : most),
      null,
    );
  }
  return { from, to };
}

function constraintsOf(item: ClaimItem, event: { from: string | null; to: string | null }): DateConstraint[] {
  const found: DateConstraint[] = [];
  const { report, claim } = item;
  const evidence = claim.evidence[0] ?? { start: 0, end: 0 };
  if (event.from !== null) {
    const text = report.text.slice(evidence.start, Math.min(evidence.end, evidence.start + 200));
    found.push({ earliest: event.from, why: { text, start: evidence.start, end: evidence.start + text.length } });
  }
  if (!item.weak && claim.when.basis !== 'stated') {
    for (const why of claim.when.why.slice(0, 1)) {
      const constraint = constrainPublished(why.text, event, why);
      if (constraint) found.push(constraint);
    }
  }
  return found;
}

/** What the report knew of its own date, as constraints again. */
function ownConstraints({ from, to, weekday, why }: Dated): DateConstraint[] {
  const first = why[0];
  if (!first || (from === null && to === null && weekday === undefined)) return [];
  return why.map((reason) => ({
    ...(from === null ? {} : { earliest: from }),
    ...(to === null ? {} : { latest: to }),
    ...(weekday === undefined ? {} : { weekday }),
    why: reason,
  }));
}
