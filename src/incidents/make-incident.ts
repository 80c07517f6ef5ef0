import type { Certainty, Claim, ClaimKind, GroupRole } from '../model/claim.ts';
import { UNKNOWN_DATE, type Dated } from '../model/dated.ts';
import { incidentId } from '../model/id.ts';
import type { GroupRef, Incident, IncidentClaim, PlaceRef } from '../model/incident.ts';
import type { Mention } from '../model/mention.ts';
import { textId } from '../text/text-id.ts';
import { daysBetween } from '../dates/days.ts';
import { ancestorsOf, mentionKey, type ClaimItem, type EntityIndex } from './claim-item.ts';
import { incidentTitle } from './incident-title.ts';

/** From the most telling kind to the most general: an incident takes the first that one of its claims has. */
const KIND_ORDER: readonly ClaimKind[] = [
  'rocket-fire',
  'air-strike',
  'bombing',
  'kidnapping',
  'shooting',
  'killing',
  'clash',
];
const ROLE_ORDER: readonly GroupRole[] = ['target', 'claimed-by', 'suspected', 'affected', 'named'];
/** A claim so many days older than its report is the background of another story. */
const BACKGROUND_DAYS = 7;

/** The claims of one incident to the incident: best date, all places and groups, certainty, a title in our own words. Claims keep everything. */
export function makeIncident(items: readonly ClaimItem[], entities: EntityIndex): Incident {
  const kind = kindOf(items);
  const when = bestDate(items);
  const places = placesOf(items, entities);
  const groups = groupsOf(items, entities);
  return {
    id: incidentId(textId(items[0]?.key ?? '').slice(0, 16)),
    kind,
    when,
    places,
    groups,
    title: incidentTitle({ kind, places, groups, items, entities }),
    certainty: certaintyOf(items),
    claims: items.map((item) => incidentClaim(item, when)),
  };
}

function kindOf(items: readonly ClaimItem[]): ClaimKind {
  if (items.some((item) => item.claim.kind === 'killing' && item.persons.length > 0)) return 'killing';
  const counts = new Map<ClaimKind, number>();
  for (const { claim } of items) counts.set(claim.kind, (counts.get(claim.kind) ?? 0) + 1);
  const order = (kind: ClaimKind): number => (KIND_ORDER.includes(kind) ? KIND_ORDER.indexOf(kind) : 99);
  return [...counts].sort((a, b) => order(a[0]) - order(b[0]) || b[1] - a[1])[0]?.[0] ?? 'other';
}

/** The finest date that most claims give themselves; a date of publication only when there is no other. A clock said anywhere is kept. */
function bestDate(items: readonly ClaimItem[]): Dated {
  const dated = items.filter((item) => item.claim.when.basis !== 'unknown' || item.claim.when.weekday !== undefined);
  const own = dated.filter((item) => !item.weak);
  const pool = own.length > 0 ? own : dated;
  const votes = new Map<string, number>();
  for (const { claim } of pool) votes.set(claim.when.edtf, (votes.get(claim.when.edtf) ?? 0) + 1);
  const rank = (item: ClaimItem): number => width(item) * 1000 - (votes.get(item.claim.when.edtf) ?? 0);
  const best = [...pool].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))[0]?.claim.when ?? UNKNOWN_DATE;
  const time = items.find((item) => item.claim.when.time)?.claim.when.time;
  const from = best.from;
  return time && !best.time && (from === best.to || best.weekday !== undefined) ? { ...best, time } : best;
}

function width(item: ClaimItem): number {
  if (item.from === null || item.to === null) return item.claim.when.weekday === undefined ? 9000 : 8000;
  return Math.min(7000, daysBetween(item.from, item.to)) - (item.claim.when.weekday === undefined ? 0 : 0.5);
}

function certaintyOf(items: readonly ClaimItem[]): Certainty {
  const said = items.map((item) => item.claim.certainty);
  const against = said.filter((certainty) => certainty === 'denied').length;
  if (against === said.length) return 'denied';
  if (said.includes('disputed') || against * 3 >= said.length) return 'disputed';
  for (const certainty of ['confirmed', 'reported', 'claimed'] as const) if (said.includes(certainty)) return certainty;
  return 'unclear';
}

function placesOf(items: readonly ClaimItem[], entities: EntityIndex): readonly PlaceRef[] {
  const found = new Map<string, { ref: PlaceRef; weight: number; depth: number }>();
  for (const { claim, report } of items) {
    for (const at of claim.places) {
      const mention = report.mentions[at];
      if (!mention) continue;
      const key = mentionKey(mention, entities);
      const known = found.get(key);
      const weight = placeWeight(report.text, claim, at, mention);
      if (known) known.weight += weight;
      else found.set(key, { ref: placeRef(mention, key, entities), weight, depth: ancestorsOf(key, entities).length });
    }
  }
  const around = new Set([...found.keys()].flatMap((key) => ancestorsOf(key, entities)));
  const sorted = [...found].sort(
    (a, b) =>
      Number(around.has(a[0])) - Number(around.has(b[0])) ||
      (around.has(a[0]) ? b[1].depth - a[1].depth : 0) ||
      b[1].weight - a[1].weight ||
      b[1].depth - a[1].depth ||
      (a[0] < b[0] ? -1 : 1),
  );
  return sorted.map(([, { ref }]) => ref);
}

const BESIDE =
  /\b(?:near|close to|next to|beside|outside|around|by|(?:vicinity|periphery|surroundings) of|across(?: the \p{L}+)? (?:from|to)|kilomet(?:er|re)s from|miles from)(?: the)?[ #]+$/iu;

/** How much a claim says for a place: the target most, what it happened near least, what it denies nothing. */
function placeWeight(text: string, claim: Claim, at: number, mention: Mention): number {
  if (claim.certainty === 'denied') return 0;
  if (claim.groups.some((group) => group.mention === at && group.role === 'target')) return 5;
  return BESIDE.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ? 0.4 : 1;
}

function placeRef(mention: Mention, key: string, entities: EntityIndex): PlaceRef {
  const entity = entities.get(key);
  const { lat, lon, country } = entity ?? mention;
  return {
    entity: entity?.id ?? null,
    name: entity?.name ?? mention.name,
    ...(lat === undefined ? {} : { lat }),
    ...(lon === undefined ? {} : { lon }),
    ...(country === undefined ? {} : { country }),
  };
}

function groupsOf(items: readonly ClaimItem[], entities: EntityIndex): readonly GroupRef[] {
  const found = new Map<string, GroupRef>();
  for (const { claim, report } of items) {
    for (const { mention: at, role } of claim.groups) {
      const mention = report.mentions[at];
      if (!mention) continue;
      const key = actorKey(mention, role, claim.kind, entities);
      if (key === null) continue;
      const entity = entities.get(key);
      const known = found.get(key);
      if (known && ROLE_ORDER.indexOf(known.role) <= ROLE_ORDER.indexOf(role)) continue;
      found.set(key, { entity: entity?.id ?? null, name: entity?.name ?? mention.name, role });
    }
  }
  return [...found]
    .sort((a, b) => ROLE_ORDER.indexOf(a[1].role) - ROLE_ORDER.indexOf(b[1].role) || (a[0] < b[0] ? -1 : 1))
    .map(([, ref]) => ref);
}

/**
 * Groups, persons, and countries that act; a capital that acts is its country's government. Sites, bases and countries that are only
 * named beside violence are no groups: they stand among the places. Null for those.
 */
function actorKey(mention: Mention, role: GroupRole, kind: ClaimKind, entities: EntityIndex): string | null {
  const key = mentionKey(mention, entities);
  if (mention.kind !== 'place') return key;
  const country = [key, ...ancestorsOf(key, entities)].find((id) => entities.get(id)?.type === 'country');
  const type = entities.get(key)?.type ?? mention.type;
  if (role === 'target' || (type !== 'country' && !(type === 'city' && country))) return null;
  return role === 'named' && KIND_ORDER.includes(kind) ? null : (country ?? key);
}

function incidentClaim(item: ClaimItem, when: Dated): IncidentClaim {
  const { claim, report, index } = item;
  const { published } = report;
  const last = claim.when.to ?? when.to;
  const background = last !== null && published.from !== null && daysBetween(last, published.from) > BACKGROUND_DAYS;
  return {
    report: report.id,
    claim: index,
    when: claim.when,
    certainty: claim.certainty,
    according_to: claim.according_to,
    figures: claim.figures,
    evidence: claim.evidence,
    ...(claim.corrects === undefined ? {} : { corrects: claim.corrects }),
    ...(background ? { background } : {}),
  };
}
