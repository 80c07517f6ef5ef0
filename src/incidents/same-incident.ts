import type { ClaimKind } from '../model/claim.ts';
import type { ClaimItem } from './claim-item.ts';
import { sharedWords } from './shared-words.ts';

/** Points above which two claims speak of one incident. */
const ENOUGH = 3;

/** More points asked for when one claim has no date but that of an undated report. */
const VAGUE = 1.5;

/** Kinds that a general word ("an attack that killed ...") may turn out to be. */
const GENERAL: ReadonlySet<ClaimKind> = new Set(['clash', 'killing']);
const VIOLENT: ReadonlySet<ClaimKind> = new Set([
  'rocket-fire',
  'air-strike',
  'bombing',
  'shooting',
  'clash',
  'killing',
]);

/** True when the claim's date is one day that the claim itself gives or its report was published on. */
export function isDay(item: ClaimItem): boolean {
  return item.from !== null && item.from === item.to;
}

/**
 * How strongly two claims speak of one incident: 0 when something speaks against it, else points for kind, date, place, persons and words.
 * Symmetric, so that the order of the reports does not matter.
 */
export function likeness(a: ClaimItem, b: ClaimItem): number {
  const kind = kindPoints(a, b);
  const date = datePoints(a, b);
  if (kind === 0 || date < 0) return 0;
  const place = placePoints(a, b);
  const person = a.persons.some((key) => b.persons.includes(key)) ? 2 : 0;
  if (place < 0 && person === 0) return 0;
  const actor = actorPoints(a, b);
  if (actor < 0) return 0;
  const near = isDay(a) && isDay(b) ? 0 : wordPoints(a, b);
  const tie = Math.max(place, 0) + person + actor + near + sameReport(a, b);
  if (tie === 0) return 0;
  const points = kind + date + tie;
  const vague = (a.weak && !isDay(a)) || (b.weak && !isDay(b));
  return points >= ENOUGH + (vague && a.reportId !== b.reportId ? VAGUE : 0) ? points : 0;
}

/** True when the dates of two claims cannot be of one incident. */
export function excludes(a: ClaimItem, b: ClaimItem): boolean {
  return datePoints(a, b) < 0;
}

function kindPoints(a: ClaimItem, b: ClaimItem): number {
  const [x, y] = [a.kind, b.kind];
  if (x === y) return x === 'other' || x === 'statement' ? 0.5 : 1;
  if (!VIOLENT.has(x) || !VIOLENT.has(y)) return 0;
  if (GENERAL.has(x) || GENERAL.has(y)) return 0.5;
  const blasts = new Set([x, y]);
  return blasts.has('bombing') && blasts.has('rocket-fire') ? 0.25 : 0;
}

/** -1 when the dates exclude each other; more points for finer agreement; 0 when a date is not known. */
function datePoints(a: ClaimItem, b: ClaimItem): number {
  const [x, y] = [a.weekday, b.weekday];
  if (x !== undefined && y !== undefined && x !== y) return -1;
  if (a.from === null && a.to === null) return x !== undefined && x === y && a.reportId === b.reportId ? 1.5 : 0;
  if (b.from === null && b.to === null) return 0;
  if ((a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from))
    return -1;
  if (isDay(a) && isDay(b)) return 1.5;
  if (x !== undefined && x === y) return 1;
  return 0.25;
}

/** -1 for different places; 0 when one claim names none. */
function placePoints(a: ClaimItem, b: ClaimItem): number {
  if (a.places.length === 0 || b.places.length === 0) return 0;
  if (a.places.some((key) => b.places.includes(key))) return a.wide ? 0.5 : 1.5;
  if (a.places.some((key) => b.around.has(key)) || b.places.some((key) => a.around.has(key)))
    return a.wide || b.wide ? 0.25 : 1;
  return -1;
}

/** Moves, votes and statements are told by who makes them: -1 for others, 1 for the same. Violence has no such rule, as both sides are named. */
function actorPoints(a: ClaimItem, b: ClaimItem): number {
  if (VIOLENT.has(a.kind) || a.kind === 'other' || a.actors.length === 0 || b.actors.length === 0) return 0;
  return a.actors.some((key) => b.actors.includes(key)) ? 1 : -1;
}

function sameReport(a: ClaimItem, b: ClaimItem): number {
  if (a.reportId !== b.reportId || a.kind !== b.kind || isDay(a) !== isDay(b)) return 0;
  return !a.weak && a.edtf === b.edtf && a.whyStart === b.whyStart ? 1 : 0.5;
}

/** For claims without a day: the words that both use, above all who or what was hit. */
function wordPoints(a: ClaimItem, b: ClaimItem): number {
  if (a.reportId === b.reportId) return 0;
  const role = a.kind === 'killing' && b.kind === 'killing' && a.roles.some((key) => b.roles.includes(key)) ? 1.5 : 0;
  return Math.min(2.5, sharedWords(a.words, b.words) * 0.4) + role;
}
