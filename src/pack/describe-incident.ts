import type { Dated } from '../model/dated.ts';
import type { EntityId, ReportId } from '../model/id.ts';
import type { Incident, IncidentClaim, PlaceRef } from '../model/incident.ts';
import type { ClaimView, DateDistance, IncidentView, MapPoint, NameRef } from '../model/view.ts';
import { arabicNames } from './arabic-names.ts';
import { describeConflicts } from './describe-conflicts.ts';
import { describeSource } from './describe-source.ts';
import { dayNumber, type KnownFacts } from './known-facts.ts';

/** How the incident is told: from which day ("3 weeks before this article") and with how many of its claims. */
export interface IncidentOptions {
  /** ISO day of the article. */
  readonly published?: string | undefined;
  readonly claims?: number;
}

const MOST_CLAIMS = 12;

/** One incident for the screens: its reports folded, direct accounts first, contradictions side by side. */
export function describeIncident(facts: KnownFacts, incident: Incident, options: IncidentOptions = {}): IncidentView {
  const most = options.claims ?? MOST_CLAIMS;
  const claims = orderClaims(incident.claims);
  const nameOf = (report: IncidentClaim['report']): string | null => describeSource(facts, report).publisher;
  return {
    id: incident.id,
    kind: incident.kind,
    title: incident.title,
    when: incident.when,
    certainty: incident.certainty,
    places: incident.places.map(nameRef),
    groups: incident.groups.map((group) => ({ ...nameRef(group), role: group.role })),
    reports: new Set(incident.claims.map((claim) => sourceOf(facts, claim.report))).size,
    claims: claims.slice(0, most).map((claim) => describeClaim(facts, claim)),
    moreClaims: Math.max(0, claims.length - most),
    conflicts: describeConflicts(incident.claims, nameOf),
    distance: options.published === undefined ? null : distanceFrom(options.published, incident.when),
    point: pointOf(facts, incident.places),
    ...arabicNames(
      facts,
      [...incident.places, ...incident.groups].map(({ entity }) => entity),
    ),
  };
}

/** The report that counts for this one: itself, or the one that it nearly repeats. */
const sourceOf = (facts: Pick<KnownFacts, 'reportOutline'>, id: ReportId): ReportId =>
  facts.reportOutline(id)?.copy_of ?? id;

/**
 * The leading account (of the direct ones that which tells most), then corrections (which must not be cut off), the other accounts, and
 * those that only recall it.
 */
function orderClaims(claims: readonly IncidentClaim[]): readonly IncidentClaim[] {
  const direct = claims.filter(({ background, corrects }) => !background && corrects === undefined);
  const lead = direct.reduce<IncidentClaim | undefined>(
    (best, claim) => (best && tells(best) >= tells(claim) ? best : claim),
    undefined,
  );
  const rank = (claim: IncidentClaim): number =>
    claim === lead ? 0 : claim.corrects !== undefined ? 1 : claim.background ? 3 : 2;
  return [...claims].sort((x, y) => rank(x) - rank(y));
}

/** How much a claim tells: through how many voices it came (two say whom the first one cites), then whether it has a figure. */
function tells(claim: IncidentClaim): number {
  return 2 * Math.min(claim.according_to.length, 2) + Math.min(claim.figures.length, 1);
}

const nameRef = (ref: { readonly entity: EntityId | null; readonly name: string }): NameRef => ({
  entity: ref.entity,
  name: ref.name,
});

function describeClaim(facts: KnownFacts, claim: IncidentClaim): ClaimView {
  return {
    source: describeSource(facts, claim.report),
    when: claim.when,
    certainty: claim.certainty,
    accordingTo: claim.according_to.map((voice) => voice.name),
    figures: claim.figures.map(({ what, value }) => ({ what, value })),
    isCorrection: claim.corrects !== undefined,
    isBackground: claim.background ?? false,
    excerpt: excerptOf(facts, claim),
  };
}

function excerptOf(facts: KnownFacts, claim: IncidentClaim): string {
  const text = facts.report(claim.report)?.text ?? '';
  return claim.evidence.map((span) => text.slice(span.start, span.end).trim()).join(' … ');
}

/** Days from an article's day to a date; null when the date is unknown or open at an end. */
export function distanceFrom(published: string, when: Dated): DateDistance | null {
  if (when.from === null || when.to === null) return null;
  const article = dayNumber(published);
  const least = dayNumber(when.from) - article;
  const most = dayNumber(when.to) - article;
  return Number.isFinite(least) && Number.isFinite(most) ? { least, most } : null;
}

/** Kilometres by which a point may be off, by what it stands for; rough on purpose: the map shows a circle. */
const RADIUS: Readonly<Record<string, number>> = { country: 300, region: 100, province: 100, city: 15, district: 3 };
const EXACT_RADIUS = 1;

/** The most exact place that has a point. */
export function pointOf(facts: KnownFacts, places: readonly PlaceRef[]): MapPoint | null {
  let best: MapPoint | null = null;
  for (const place of places) {
    const entity = place.entity === null ? undefined : facts.entity(place.entity);
    const lat = place.lat ?? entity?.lat;
    const lon = place.lon ?? entity?.lon;
    if (lat === undefined || lon === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) continue;
    const radius = (entity ? RADIUS[entity.type ?? ''] : RADIUS['city']) ?? EXACT_RADIUS;
    if (!best || radius < best.radius) best = { lat, lon, radius, name: place.name };
  }
  return best;
}
