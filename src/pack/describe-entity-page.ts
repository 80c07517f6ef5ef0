import type { Entity, EntityKind } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { EntityView, NameRef } from '../model/view.ts';
import { arabicNames } from './arabic-names.ts';
import { lastKnownDay, publicationOf } from './describe-entity.ts';
import { describeHead } from './describe-head.ts';
import { pointOf } from './describe-incident.ts';
import { aboveFloor, numbersOf, outlinesOf, reportsAtEnds, type IncidentNumbers } from './incident-numbers.ts';
import type { KnownFacts } from './known-facts.ts';
import type { CertaintyFloor } from './meets-floor.ts';

const MOST_NEIGHBOURS = 12;
const MOST_PARTS = 50;

/**
 * Everything known of one entity; null when the packs do not know it. What lies below the floor counts for nothing but for
 * "nothing known after", which says how far the packs reach.
 */
export function describeEntityPage(facts: KnownFacts, id: EntityId, floor: CertaintyFloor = 'any'): EntityView | null {
  const entity = facts.entity(id);
  if (!entity) return null;
  const known = numbersOf(facts, entity.id);
  const shown = aboveFloor(facts, known, floor);
  const { first, newest } = reportsAtEnds(facts, shown);
  const parts = partsOf(facts, entity.id);
  const neighbours = neighboursOf(facts, entity.id, shown);
  return {
    head: describeHead(facts, entity),
    aliases: [...new Set(entity.names)].filter((name) => name !== entity.name),
    parts,
    neighbours,
    first: publicationOf(facts, first),
    newest: publicationOf(facts, newest),
    nothingAfter: lastKnownDay(facts, known),
    point: pointOf(facts, entity.kind === 'place' ? [{ entity: entity.id, name: entity.name }] : []),
    ...arabicNames(
      facts,
      [...parts, ...neighbours.map(({ ref }) => ref)].map(({ entity: one }) => one),
    ),
  };
}

function partsOf(facts: KnownFacts, id: EntityId): readonly NameRef[] {
  const parts = facts.partsOf(id).filter(({ merged_into }) => merged_into === undefined);
  return parts.slice(0, MOST_PARTS).map(nameRef);
}

const nameRef = (entity: Entity): NameRef => ({ entity: entity.id, name: entity.name });

function neighboursOf(facts: KnownFacts, id: EntityId, numbers: IncidentNumbers): EntityView['neighbours'] {
  const met = new Map<string, { ref: NameRef; kind: EntityKind; incidents: number }>();
  for (const incident of outlinesOf(facts, numbers)) {
    const names = new Map<string, { ref: NameRef; kind: EntityKind }>();
    const add = (ref: NameRef, kind: EntityKind): void => {
      if (ref.entity !== id) names.set(ref.entity ?? ref.name, { ref: { entity: ref.entity, name: ref.name }, kind });
    };
    for (const place of incident.places) add(place, 'place');
    for (const group of incident.groups) add(group, facts.entity(group.entity ?? id)?.kind ?? 'group');
    for (const [key, name] of names) {
      const known = met.get(key);
      if (known) known.incidents++;
      else met.set(key, { ...name, incidents: 1 });
    }
  }
  return [...met.values()].sort((a, b) => b.incidents - a.incidents).slice(0, MOST_NEIGHBOURS);
}
