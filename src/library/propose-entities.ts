import type { Entity, EntityKind } from '../model/entity.ts';
import { entityId, type EntityId } from '../model/id.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { foldKey } from '../text/fold.ts';
import { textId } from '../text/text-id.ts';

/** A name that the reader's texts mention and no pack knows, as the entity it would become. */
export interface Proposal {
  readonly entity: Entity;
  /** Texts that mention it. */
  readonly reports: number;
}

/**
 * Unknown names of the reports, those of most texts first. Spellings that are equal when folded are one proposal, named by its most
 * frequent spelling; coordinates are those that the mentions agree on.
 */
export function proposeEntities(reports: readonly Report[], known: readonly Entity[]): readonly Proposal[] {
  const taken = new Set(
    known.flatMap((entity) => [entity.name, ...entity.names].map((name) => `${entity.kind} ${foldKey(name)}`)),
  );
  const found = new Map<string, { mentions: Mention[]; reports: number; last: string }>();
  for (const report of reports) {
    for (const mention of report.mentions) {
      if (mention.entity !== null || mention.adjective) continue;
      const key = `${mention.kind} ${foldKey(mention.text)}`;
      if (taken.has(key) || foldKey(mention.text).length < 3) continue;
      const entry = found.get(key) ?? { mentions: [], reports: 0, last: '' };
      if (entry.last !== report.id) entry.reports += 1;
      entry.last = report.id;
      if (entry.mentions.length < 50) entry.mentions.push(mention);
      found.set(key, entry);
    }
  }
  return [...found.values()]
    .map(({ mentions, reports: count }) => ({ entity: entityOf(mentions), reports: count }))
    .sort((a, b) => b.reports - a.reports || (a.entity.name < b.entity.name ? -1 : 1));
}

/** Id of an entity that the reader made: stable for its kind and name, so that confirming twice gives one. */
export function newEntityId(kind: EntityKind, name: string): EntityId {
  return entityId(`my-${kind}-${textId(`${kind} ${foldKey(name)}`).slice(0, 12)}`);
}

function entityOf(mentions: readonly Mention[]): Entity {
  const spellings = new Map<string, number>();
  for (const mention of mentions) spellings.set(mention.text, (spellings.get(mention.text) ?? 0) + 1);
  const names = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const [name = ''] = names;
  const [first] = mentions;
  const kind = first?.kind ?? 'place';
  const agreed = <T>(values: readonly (T | undefined)[]): T | undefined =>
    new Set(values).size === 1 ? values[0] : undefined;
  const spot = agreed(
    mentions.map(({ lat, lon }) => (lat === undefined || lon === undefined ? undefined : `${lat} ${lon}`)),
  );
  const country = agreed(mentions.map((mention) => mention.country));
  const type = agreed(mentions.map((mention) => mention.type));
  const [lat, lon] = spot?.split(' ').map(Number) ?? [];
  return {
    id: newEntityId(kind, name),
    kind,
    name,
    names,
    ...(type === undefined ? {} : { type }),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(country === undefined ? {} : { country }),
  };
}
