import type { Entity } from '../model/entity.ts';
import type { EntityId, IncidentId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Pack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';

/** What the describing functions need of a pack index (`pack-index.ts` has it): look-ups by id, newest incidents first. */
export interface KnownFacts {
  readonly packs: readonly Pack[];
  entity(id: EntityId): Entity | undefined;
  incidentsOf(id: EntityId): readonly Incident[];
  report(id: ReportId): Report | undefined;
  incident(id: IncidentId): Incident | undefined;
}

/** Days since 1970-01-01 of an ISO day, or NaN. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The ISO day of a day number. */
export function dayOfNumber(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
