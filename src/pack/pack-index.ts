import type { Entity } from '../model/entity.ts';
import type { EntityId, IncidentId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';

/** Look-ups over several packs at once. Where packs share an id, the later pack speaks. */
export interface PackIndex {
  readonly packs: readonly Pack[];
  /** The entity, or the one that it was merged into. */
  entity(id: EntityId): Entity | undefined;
  /** Incidents at a place or with a group (merged ids count as one), newest first; those without a date last. */
  incidentsOf(id: EntityId): readonly Incident[];
  report(id: ReportId): Report | undefined;
  incident(id: IncidentId): Incident | undefined;
}

/** Longest chain of merges that is followed; a circle ends here. */
const MOST_MERGES = 32;

/** Builds nothing until it is asked: each table is made when first used, in time linear in the packs. */
export function createPackIndex(packs: readonly Pack[]): PackIndex {
  const entities = lazy(() => byId(packs.map((pack) => pack.entities)));
  const reports = lazy(() => byId(packs.map((pack) => pack.reports)));
  const incidents = lazy(() => byId(packs.map((pack) => pack.incidents)));
  const resolve = (id: EntityId): EntityId => {
    let at = id;
    for (let step = 0; step < MOST_MERGES; step += 1) {
      const next = entities().get(at)?.merged_into;
      if (next === undefined || next === at || !entities().has(next)) return at;
      at = next;
    }
    return at;
  };
  const postings = lazy(() => {
    const lists = new Map<EntityId, Incident[]>();
    for (const incident of incidents().values()) {
      for (const entity of entitiesOf(incident, resolve)) {
        const list = lists.get(entity);
        if (list) list.push(incident);
        else lists.set(entity, [incident]);
      }
    }
    return lists;
  });
  const sorted = new Map<EntityId, readonly Incident[]>();
  return {
    packs,
    entity: (id) => entities().get(resolve(id)),
    report: (id) => reports().get(id),
    incident: (id) => incidents().get(id),
    incidentsOf: (id) => {
      const key = resolve(id);
      const known = sorted.get(key);
      if (known) return known;
      const list = postings().get(key)?.sort(newestFirst) ?? [];
      sorted.set(key, list);
      return list;
    },
  };
}

/** Order of timelines read from their newest end: latest possible day, then earliest, then id; no date is oldest. */
export function newestFirst(a: Incident, b: Incident): number {
  return (
    descending(a.when.to ?? a.when.from ?? '', b.when.to ?? b.when.from ?? '') ||
    descending(a.when.from ?? '', b.when.from ?? '') ||
    descending(b.id, a.id)
  );
}

function descending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function entitiesOf(incident: Incident, resolve: (id: EntityId) => EntityId): Set<EntityId> {
  const found = new Set<EntityId>();
  for (const { entity } of incident.places) if (entity !== null) found.add(resolve(entity));
  for (const { entity } of incident.groups) if (entity !== null) found.add(resolve(entity));
  return found;
}

function byId<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): Map<T['id'], T> {
  const table = new Map<T['id'], T>();
  for (const list of lists) for (const item of list) table.set(item.id, item);
  return table;
}

function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
