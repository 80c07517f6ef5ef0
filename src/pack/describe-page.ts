import type { PageContext } from '../linking/linker.ts';
import type { EntityId } from '../model/id.ts';
import type { BriefView, PageView, SameEventView } from '../model/view.ts';
import { publicationOf } from './describe-entity.ts';
import { describeHead } from './describe-head.ts';
import { describeIncident } from './describe-incident.ts';
import { NO_DAY } from './incident-columns.ts';
import { aboveFloor, countNumbers, countReports, numbersOf, numbersOfRows, reportsAtEnds } from './incident-numbers.ts';
import { gatherRows, outlineAt } from './incident-rows.ts';
import { dayNumber, remember, type KnownFacts } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';

/** What is known of the names of a page: the names in the order given, and the brief. */
export function describePage(
  facts: KnownFacts,
  names: readonly { readonly entity: EntityId; readonly count: number }[],
  context: PageContext = {},
  sameEvents: readonly SameEventView[] = [],
  floor: CertaintyFloor = 'any',
): PageView {
  const known = names.flatMap(({ entity: id, count }) => {
    const entity = facts.entity(id);
    if (!entity) return [];
    const { incidents, newest } = remember(facts, `known ${floor} ${entity.id}`, () => {
      const shown = aboveFloor(facts, numbersOf(facts, entity.id), floor);
      return { incidents: countNumbers(shown), newest: reportsAtEnds(facts, shown).newest };
    });
    return [{ head: describeHead(facts, entity), count, incidents, newest: publicationOf(facts, newest) }];
  });
  const entities = known.map(({ head }) => head.id);
  return {
    names: known,
    brief: describeBrief(facts, entities, context, floor),
    sameEvents: sameEvents.filter(({ incident }) => meetsFloor(incident.certainty, floor)),
  };
}

/** What the packs knew before the article's day; null without that day or when nothing was known. */
function describeBrief(
  facts: KnownFacts,
  entities: readonly EntityId[],
  context: PageContext,
  floor: CertaintyFloor,
): BriefView | null {
  const published = context.published?.slice(0, 10);
  if (published === undefined) return null;
  const article = dayNumber(published);
  const { before, reports } = remember(facts, `brief ${floor} ${published} ${entities.join(' ')}`, () => {
    let lastMonth = 0;
    const rows = gatherRows(facts, { entities }, floor, ({ from, to }, number) => {
      const [first, last] = [from[number] as number, to[number] as number];
      if (last === NO_DAY || last >= article) return false;
      if (article - (first === NO_DAY ? last : first) <= 30) lastMonth += 1;
      return true;
    });
    return {
      before: { incidents: rows.length, latest: rows[0] ?? null, lastMonth },
      reports: countReports(facts, numbersOfRows(facts, rows)),
    };
  });
  if (before.latest === null) return null;
  const latest = outlineAt(facts, before.latest);
  return {
    published,
    incidents: before.incidents,
    reports,
    latest: describeIncident(facts, facts.incident(latest), { published, claims: 3 }),
    lastMonth: before.lastMonth,
  };
}
