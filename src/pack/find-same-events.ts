import { CLAIM_KINDS, type Claim } from '../model/claim.ts';
import type { EntityId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { SameEventView } from '../model/view.ts';
import { figuresDiffer } from './describe-conflicts.ts';
import { describeIncident } from './describe-incident.ts';
import { NO_DAY, type IncidentColumns } from './incident-columns.ts';
import { numbersOf, outlinesOf } from './incident-numbers.ts';
import { kindOf } from './incident-rows.ts';
import { dayNumber, type IncidentOutline, type KnownFacts } from './known-facts.ts';
import { newestFirst } from './newest-first.ts';

/** Days by which two accounts of one event may differ: a night that has two dates, a time zone. */
const SLACK = 1;
/** A date that may be any of more days than this says too little to suggest that two events are one. */
const MOST_DAYS = 10;
const MOST_EVENTS = 4;

/**
 * Known incidents that a claim of the article may be about: the same kind, a shared place smaller than a country, and days that
 * meet. A possibility with its reasons, never an assertion. Incidents known only from this very text are left out.
 */
export function findSameEvents(facts: KnownFacts, article: Report): readonly SameEventView[] {
  const found = new Map<string, SameEventView>();
  const published = article.published.from ?? undefined;
  for (const claim of article.claims) {
    const places = knownPlaces(facts, article, claim);
    for (const outline of places.flatMap((id) => likeIt(facts, id, claim))) {
      if (found.size >= MOST_EVENTS) return [...found.values()];
      if (found.has(outline.id)) continue;
      if (facts.reportsOf(outline).every(({ id }) => id === article.id)) continue;
      const incident = facts.incident(outline);
      const shared = incident.groups.some(
        ({ entity }) =>
          entity !== null && claim.groups.some(({ mention }) => article.mentions[mention]?.entity === entity),
      );
      found.set(incident.id, {
        incident: describeIncident(facts, incident, { published, claims: 4 }),
        reasons: shared ? ['place', 'date', 'kind', 'group'] : ['place', 'date', 'kind'],
        excerpt: claim.evidence.map(({ start, end }) => article.text.slice(start, end).trim()).join(' … '),
        differences: differencesOf(claim, incident, article),
      });
    }
  }
  return [...found.values()];
}

function knownPlaces(facts: KnownFacts, article: Report, claim: Claim): readonly EntityId[] {
  const ids = claim.places.flatMap((index) => article.mentions[index]?.entity ?? []);
  return [...new Set(ids)].filter((id) => facts.entity(id)?.type !== 'country');
}

/** Incidents at a place that are of the claim's kind and on days that meet its own, newest first. */
function likeIt(facts: KnownFacts, place: EntityId, { kind, when }: Claim): readonly IncidentOutline[] {
  const days = { from: dayNumber(when.from ?? ''), to: dayNumber(when.to ?? '') };
  if (!(days.to - days.from <= MOST_DAYS)) return [];
  const wanted = CLAIM_KINDS.indexOf(kind);
  const like = numbersOf(facts, place).map((numbers, at) => {
    const columns = facts.parts[at]?.columns();
    return columns
      ? numbers.filter((number) => kindOf(columns, number) === wanted && daysMeet(columns, number, days))
      : numbers;
  });
  return [...outlinesOf(facts, like)].sort(newestFirst);
}

function daysMeet(columns: IncidentColumns, number: number, days: { from: number; to: number }): boolean {
  const [from, to] = [columns.from[number] as number, columns.to[number] as number];
  if (from === NO_DAY || to === NO_DAY || to - from > MOST_DAYS) return false;
  return days.from - SLACK <= to && from - SLACK <= days.to;
}

function differencesOf(claim: Claim, incident: Incident, article: Report): SameEventView['differences'] {
  const known = incident.claims.filter(({ report }) => report !== article.id).flatMap(({ figures }) => figures);
  return claim.figures.flatMap(({ what, value }) => {
    const other = known.find((figure) => sameThing(figure.what, what) && figuresDiffer(figure.value, value));
    return other ? [{ what, article: value, known: other.value }] : [];
  });
}

const sameThing = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '');
