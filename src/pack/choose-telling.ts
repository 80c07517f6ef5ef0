import type { ClaimKind } from '../model/claim.ts';
import type { TellingReason } from '../model/view.ts';
import { dayNumber, type IncidentOutline } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';

export interface Telling {
  readonly reason: TellingReason;
  readonly incident: IncidentOutline;
}

/** Incidents on a card. */
export const MOST_TELLING = 3;
/** The order of the rows: a vague date that reaches past the article does not push the latest sure one down. */
const ORDER: readonly TellingReason[] = ['latest-before', 'latest', 'same-kind', 'more', 'after', 'first'];
/** Wider dates than this, statements and the like are shown only when there is nothing better. */
const MOST_DAYS = 62;

export const isEvent = (kind: ClaimKind): boolean => kind !== 'statement' && kind !== 'other';

/** True for days (since 1970) that are near enough to each other to tell when something was. */
export const isTelling = (from: number, to: number): boolean => to - from <= MOST_DAYS;

function tells({ kind, when }: IncidentOutline): boolean {
  return isEvent(kind) && when.from !== null && when.to !== null && isTelling(dayNumber(when.from), dayNumber(when.to));
}

/**
 * The three incidents that tell most about an entity to a reader of one article: the latest before the article, the latest of
 * the article's own kinds, and the first one known; the rest of the three by nearness in time before the article, then after.
 * `known` come newest first; those below the reader's floor of certainty are left out. Without a date of the article the latest
 * counts as before.
 */
export function chooseTelling(
  known: readonly IncidentOutline[],
  published: string | undefined,
  kinds: readonly ClaimKind[] = [],
  floor: CertaintyFloor = 'any',
): readonly Telling[] {
  const incidents = known.filter(({ certainty }) => meetsFloor(certainty, floor));
  const dated = incidents.filter(({ when }) => when.from !== null || when.to !== null);
  const before = dated.filter(({ when }) => published === undefined || (when.to ?? when.from ?? '') < published);
  const after = dated.filter(({ when }) => published !== undefined && when.from !== null && when.from > published);
  const chosen = new Map<IncidentOutline, TellingReason>();
  const choose = (incident: IncidentOutline | undefined, reason: TellingReason): void => {
    if (incident && chosen.size < MOST_TELLING && !chosen.has(incident)) chosen.set(incident, reason);
  };
  const unlike = (incident: IncidentOutline): boolean => !chosen.has(incident);
  choose(before[0], published === undefined ? 'latest' : 'latest-before');
  choose(
    before.filter(unlike).find(({ kind }) => kinds.includes(kind)),
    'same-kind',
  );
  if (before.length > 1) choose(before.at(-1), 'first');
  for (const incident of before) choose(incident, 'more');
  const later = new Set(after);
  const rest = incidents.filter((incident) => !later.has(incident));
  for (const incident of rest.filter(tells)) choose(incident, 'more');
  for (const incident of rest.filter(({ kind }) => isEvent(kind))) choose(incident, 'more');
  for (const incident of rest) choose(incident, 'more');
  for (const incident of after.toReversed()) choose(incident, 'after');
  return incidents
    .filter((incident) => chosen.has(incident))
    .toSorted((a, b) => ORDER.indexOf(chosen.get(a) ?? 'more') - ORDER.indexOf(chosen.get(b) ?? 'more'))
    .map((incident) => ({
      reason: chosen.get(incident) ?? 'more',
      incident,
    }));
}
