import { daysBetween } from '../../src/dates/days.ts';
import { TAXONOMY } from '../../src/incidents/taxonomy.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Report } from '../../src/model/report.ts';

/**
 * Claims of a report to templates of MUC-3/4, by that task's own rules: types by our published table; incidents of the last two months only;
 * an undated incident happened on or before the day of the report; combat between armed forces, habits and mere mentions are no incident.
 * The last is told by how strongly a report tells an incident: its points below.
 */
export interface MucTemplate {
  readonly type: string;
  /** ISO day. */
  readonly date: string;
  readonly place?: string;
  readonly perp?: string;
}

const TWO_MONTHS = 60;
/** Points that a type on a day needs. A second type on a day must be told on its own account. */
const ENOUGH = 1;
const ENOUGH_BESIDE_ANOTHER = 3;

const COMBAT =
  /\b(?:battalion|brigade|combat|clash(?:es|ed)?|troops|garrisons?|barracks|soldiers?|army|patrols?|positions|military|fighting|battles?|offensive|convoy|enemy|confrontations?|skirmish(?:es)?|casualties|general staff|air force|helicopters?|counterinsurgency|(?:guerrillas?|rebels?|combatants?) (?:was|were|have been) (?:also )?killed)\b/i;
const CIVIL =
  /\b(?:civilians?|peasants?|judges?|priests?|jesuits?|nuns?|bishop|archbishop|wom[ae]n|child(?:ren)?|students?|teachers?|minister|candidate|senator|mayor|journalists?|newsm[ae]n|union|ambassador|embassy|hotel|bank|offices?|pipeline|politicians?|leaders?|deputy|lawyer|attorney|businessm[ae]n|citizens?|workers?|residence|home|house|church|university|terrorists?|hitmen|unidentified|executive|engineers?|farmers?|family|persons?|people|newspaper|bus(?:es)?|radio|pole|towers?|bridge)\b/i;
const GENERAL =
  /\b(?:every|always|any|all|wave of|such|kind of|these|escalation|campaign|dirty war|climate|human rights|victims of|acts of|cases? of|responsible for)\b/i;
const FIRST_PERSON = /\b(?:we|i|our|my|us|you|your)\b/i;

interface Told {
  readonly type: string;
  readonly date: string;
  readonly claims: Claim[];
  points: number;
}

export function mucTemplates(report: Report): readonly MucTemplate[] {
  const told = new Map<string, Told>();
  for (const claim of report.claims) {
    const type = TAXONOMY[claim.kind].muc;
    const date = dayOf(report, claim);
    if (!type || !date || claim.certainty === 'denied') continue;
    const known = told.get(`${type} ${date}`);
    if (known) known.claims.push(claim);
    else told.set(`${type} ${date}`, { type, date, claims: [claim], points: 0 });
  }
  const all = [...told.values()];
  for (const one of all) one.points = pointsOf(report, one.claims);
  return all
    .filter((one) => {
      const stronger = all.some(
        (other) =>
          other !== one &&
          other.date === one.date &&
          (other.points > one.points || (other.points === one.points && other.type > one.type)),
      );
      return one.points >= (stronger ? ENOUGH_BESIDE_ANOTHER : ENOUGH);
    })
    .flatMap((one) => one.claims.map((claim) => template(report, one, claim)));
}

/** The day of a claim; the day of the report for one that only lies before it; null for a month or a year, and for what is long past. */
function dayOf(report: Report, claim: Claim): string | null {
  const { from, to } = claim.when;
  if (to === null || (from !== null && from !== to)) return null;
  const published = report.published.to;
  return published !== null && daysBetween(to, published) > TWO_MONTHS ? null : to;
}

/** How strongly a report tells an incident: a day of its own, the head of the text, several sentences, figures, names. */
function pointsOf(report: Report, claims: readonly Claim[]): number {
  const words = claims.map((claim) => claim.evidence.map((span) => report.text.slice(span.start, span.end)).join(' '));
  const first = Math.min(...claims.map((claim) => sentenceOf(report, claim)));
  const kinds = new Set(claims.map((claim) => claim.kind));
  const combat = words.every((text) => COMBAT.test(text));
  let points = Math.min(claims.length, 4) - 1;
  if (claims.some((claim) => !isPublicationDay(report, claim))) points += 1;
  points += first === 0 ? 2 : first < 4 ? 1 : first >= 10 ? -1 : 0;
  if (claims.some((claim) => claim.figures.length > 0)) points += 1;
  if (claims.some((claim) => claim.groups.length > 0)) points += 1;
  if (combat) points -= words.some((text) => CIVIL.test(text)) ? 1 : 3;
  if (words.every((text) => FIRST_PERSON.test(text))) points -= 2;
  if (kinds.size === 1 && kinds.has('clash')) points -= 1;
  if (kinds.size === 1 && kinds.has('rocket-fire')) points -= 2;
  if (kinds.has('bombing')) points += 2;
  if (words.every((text) => GENERAL.test(text))) points -= 1;
  return points;
}

function sentenceOf(report: Report, claim: Claim): number {
  const start = claim.evidence[0]?.start ?? 0;
  return report.sentences.findIndex((span) => span.start <= start && start < span.end);
}

/** True for a claim without a day of its own. */
function isPublicationDay(report: Report, { when }: Claim): boolean {
  return (
    when.from === null || (when.edtf === report.published.edtf && when.why[0]?.start === report.published.why[0]?.start)
  );
}

function template(report: Report, { type, date }: Told, claim: Claim): MucTemplate {
  const place = report.mentions[claim.places[0] ?? -1]?.name;
  const perp = claim.groups.find((group) => group.role === 'suspected' || group.role === 'claimed-by');
  const name = perp && report.mentions[perp.mention]?.name;
  return { type, date, ...(place ? { place } : {}), ...(name ? { perp: name } : {}) };
}
