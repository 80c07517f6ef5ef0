import type { Entity } from '../model/entity.ts';
import type { EntityId, IncidentId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { runSteps } from '../model/steps.ts';
import { idTableSteps, type IdTable } from './id-table.ts';
import { buildColumns, type IncidentColumns } from './incident-columns.ts';
import type { IncidentOutline, PackHead, ReportOutline, ReportSource } from './known-facts.ts';
import { newestFirst } from './newest-first.ts';

/**
 * The facts of one pack, or of a part of one. Incidents have numbers from 0 to `incidents` (exclusive), newest first; numbers that were
 * let go of (`isGone`) stay unused. Ids of entities are taken as they stand: merges are followed by who asks.
 */
export interface FactSegment {
  readonly head: PackHead;
  readonly incidents: number;
  entity(id: EntityId): Entity | undefined;
  partsOf(id: EntityId): readonly Entity[];
  /** Entities that were merged into another one. */
  merged(): readonly Entity[];
  isGone(incident: number): boolean;
  numbersOf(entity: EntityId): ArrayLike<number>;
  /** -1 when the segment does not have it. */
  numberOf(incident: IncidentId): number;
  outline(incident: number): IncidentOutline;
  idAt(incident: number): string;
  /** The numbers of all incidents by the hashes of their ids. */
  ids(): IdTable;
  columns(): IncidentColumns;
  /** A report by its number in the columns. */
  reportAt(report: number): ReportOutline;
  reportsOf(incident: number): readonly ReportOutline[];
  incidentsIn(reports: ReadonlySet<ReportId>): readonly number[];
  /** The incident, or undefined when it must be read first; it is then noted as missing. */
  full(incident: number): Incident | undefined;
  hasReport(id: ReportId): boolean;
  reportOutline(id: ReportId): ReportOutline | undefined;
  /** The report, or undefined when it is not here or must be read first; it is then noted as missing. */
  report(id: ReportId): ReportSource | undefined;
  /** Reads what was noted as missing; null when nothing is. */
  readonly fill: () => Promise<void> | null;
}

/** A pack in memory: nothing is ever missing. Each table is made when first used, in time linear in the pack. */
export function memorySegment(pack: Pack): FactSegment {
  const entities = lazy(() => new Map(pack.entities.map((one) => [one.id, one])));
  const reports = lazy(() => new Map(pack.reports.map((one) => [one.id, one])));
  const sorted = lazy(() => [...new Map(pack.incidents.map((one) => [one.id, one])).values()].sort(newestFirst));
  const numbers = lazy(() => new Map(sorted().map((one, number) => [one.id, number])));
  const about = lazy(() => listBy(sorted(), entitiesOf));
  const parts = lazy(() => {
    const lists = new Map<EntityId, Entity[]>();
    for (const entity of pack.entities) if (entity.part_of !== undefined) push(lists, entity.part_of, entity);
    return lists;
  });
  return {
    head: pack,
    get incidents() {
      return sorted().length;
    },
    entity: (id) => entities().get(id),
    partsOf: (id) => parts().get(id) ?? [],
    merged: lazy(() => pack.entities.filter(({ merged_into }) => merged_into !== undefined)),
    isGone: () => false,
    numbersOf: (entity) => about().get(entity) ?? [],
    numberOf: (incident) => numbers().get(incident) ?? -1,
    outline: (number) => sorted()[number] as Incident,
    idAt: (number) => sorted()[number]?.id ?? '',
    ids: lazy(() => runSteps(idTableSteps(sorted().map(({ id }) => id)))),
    columns: lazy(() => buildColumns(sorted(), [...reports().values()])),
    reportAt: (number) => [...reports().values()][number] as Report,
    reportsOf: (number) =>
      [...new Set(sorted()[number]?.claims.map(({ report }) => report))].flatMap((id) => reports().get(id) ?? []),
    incidentsIn: (wanted) =>
      sorted().flatMap(({ claims }, number) => (claims.some(({ report }) => wanted.has(report)) ? [number] : [])),
    full: (number) => sorted()[number],
    hasReport: (id) => reports().has(id),
    reportOutline: (id) => reports().get(id),
    report: (id) => reports().get(id),
    fill: () => null,
  };
}

/** Every entity that an incident names as a place or a group, each once. */
export function entitiesOf({ places, groups }: Pick<Incident, 'places' | 'groups'>): readonly EntityId[] {
  return [...new Set([...places, ...groups].flatMap(({ entity }) => entity ?? []))];
}

function listBy<K, T>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, number[]> {
  const lists = new Map<K, number[]>();
  items.forEach((item, number) => {
    for (const key of keysOf(item)) push(lists, key, number);
  });
  return lists;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Made when first asked for. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
