import { entityId, incidentId, reportId } from '../model/id.ts';
import type { Span } from '../model/span.ts';
import type { SearchHitView, SearchView } from '../model/view.ts';
import { arabicNames } from './arabic-names.ts';
import { describeHead } from './describe-head.ts';
import { countReports, numbersOfRows } from './incident-numbers.ts';
import { gatherRows, outlineAt } from './incident-rows.ts';
import { remember, type KnownFacts } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';
import { parseSearchQuery } from './parse-search-query.ts';

interface Hit {
  readonly type: 'entity' | 'incident' | 'report';
  readonly id: string;
  readonly title: string;
  readonly matches?: readonly Span[];
}

/** What the reader wants to see of a search. */
export interface SearchOptions {
  /** The reader's floor of certainty; a query that names a certainty itself goes before it. */
  readonly floor?: CertaintyFloor;
  /** Most hits to tell; without it, all. */
  readonly limit?: number;
}

/**
 * Hits of a search as lines for the screens: what each is, when, how sure, and how many reports stand behind it. Incidents below
 * the floor are left out and counted; names and reports have no certainty of their own and stay.
 */
export function describeSearch(
  facts: KnownFacts,
  query: string,
  hits: readonly Hit[],
  { floor = 'any', limit = hits.length }: SearchOptions = {},
): SearchView {
  const asked = parseSearchQuery(query).fields.some(({ field }) => field === 'certainty');
  const wanted = asked ? 'any' : floor;
  const all = hits.flatMap((hit) => describeHit(facts, hit, wanted) ?? []);
  const shown = all.filter(({ certainty }) => certainty === null || meetsFloor(certainty, wanted));
  return { query, hits: shown.slice(0, limit), leftOut: all.length - shown.length };
}

function describeHit(facts: KnownFacts, hit: Hit, floor: CertaintyFloor): SearchHitView | null {
  const line = { type: hit.type, id: hit.id, title: hit.title, matches: hit.matches ?? [] };
  if (hit.type === 'entity') {
    const entity = facts.entity(entityId(hit.id));
    if (!entity) return null;
    const head = describeHead(facts, entity);
    const around = head.within.map(({ name }) => name).join(', ');
    const { when, reports } = remember(facts, `hit ${floor} ${entity.id}`, () => {
      const rows = gatherRows(facts, { entities: [entity.id] }, floor);
      const newest = rows[0] === undefined ? null : outlineAt(facts, rows[0]);
      return { when: newest?.when ?? null, reports: countReports(facts, numbersOfRows(facts, rows)) };
    });
    return {
      ...line,
      when,
      certainty: null,
      kind: entity.kind,
      detail: around || head.description,
      reports,
      ...(head.arabic ? { arabic: head.arabic } : {}),
    };
  }
  if (hit.type === 'incident') {
    const incident = facts.outline(incidentId(hit.id));
    if (!incident) return null;
    const { when, certainty, kind } = incident;
    const detail = incident.places.map(({ name }) => name).join(', ') || null;
    const groups = incident.groups.map(({ name }) => name);
    const named = arabicNames(
      facts,
      [...incident.places, ...incident.groups].map(({ entity }) => entity),
    );
    return { ...line, when, certainty, kind, groups, detail, reports: facts.reportsOf(incident).length, ...named };
  }
  const report = facts.reportOutline(reportId(hit.id));
  if (!report) return null;
  const detail = report.publisher ?? null;
  return { ...line, when: report.published, certainty: null, kind: null, detail, reports: 1 };
}
