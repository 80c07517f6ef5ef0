import type { PageContext } from '../linking/linker.ts';
import type { EntityId } from '../model/id.ts';
import type { BriefView, PageView, SameEventView } from '../model/view.ts';
import { newestPublication, reportsOf } from './describe-entity.ts';
import { describeHead } from './describe-head.ts';
import { describeIncident } from './describe-incident.ts';
import { describeTimeline, newestFirst } from './describe-timeline.ts';
import { dayNumber, remember, type KnownFacts } from './known-facts.ts';
import { meetsFloor, type CertaintyFloor } from './meets-floor.ts';

/** What is known of the names of a page: the names in the order given, the brief, and the start of their timeline. */
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
    const { incidents, reports } = remember(facts, `known ${floor} ${entity.id}`, () => {
      const kept = facts.incidentsOf(entity.id).filter(({ certainty }) => meetsFloor(certainty, floor));
      return { incidents: kept.length, reports: reportsOf(facts, kept) };
    });
    const newest = newestPublication(facts, reports);
    return [{ head: describeHead(facts, entity), count, incidents, newest }];
  });
  const entities = known.map(({ head }) => head.id);
  return {
    names: known,
    brief: describeBrief(facts, entities, context, floor),
    sameEvents: sameEvents.filter(({ incident }) => meetsFloor(incident.certainty, floor)),
    timeline: describeTimeline(facts, { entities }, { context, limit: 50, floor }),
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
    const found = newestFirst(
      entities
        .flatMap((id) => facts.incidentsOf(id))
        .filter(({ when, certainty }) => when.to !== null && when.to < published && meetsFloor(certainty, floor)),
    );
    return { before: found, reports: reportsOf(facts, found).size };
  });
  const latest = before[0];
  if (!latest) return null;
  return {
    published,
    incidents: before.length,
    reports,
    latest: describeIncident(facts, facts.incident(latest), { published, claims: 3 }),
    lastMonth: before.filter(({ when }) => article - dayNumber(when.from ?? when.to ?? '') <= 30).length,
  };
}
