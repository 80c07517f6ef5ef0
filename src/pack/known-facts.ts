import type { Dated } from '../model/dated.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId, IncidentId, PackId, ReportId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { IncidentColumns } from './incident-columns.ts';

/** A pack as its facts are told: whose they are. */
export interface PackHead {
  readonly id: PackId;
  readonly name: string;
  readonly private?: boolean;
}

/** What lists, counts and filters need of an incident; its claims may have to be read from a disk. */
export type IncidentOutline = Omit<Incident, 'claims'>;

/** What lists and counts need of a report. */
export interface ReportOutline {
  readonly id: ReportId;
  readonly publisher?: string;
  /** Perhaps without its reasons: those are with the report. */
  readonly published: Dated;
  /** The report that this one nearly repeats. */
  readonly copy_of?: ReportId;
}

/** What screens show of a report: its text gives the excerpts. */
export type ReportSource = Pick<
  Report,
  'id' | 'text' | 'title' | 'publisher' | 'author' | 'url' | 'language' | 'published' | 'copy_of'
>;

/** One segment as it is asked over many incidents; numbers are its own. */
export interface FactPart {
  /** Made when first asked for. */
  columns(): IncidentColumns;
  /** False for incidents that something later took the place of. */
  isShown(incident: number): boolean;
  outline(incident: number): IncidentOutline;
  idAt(incident: number): string;
  /** -1 when it is not here. */
  numberOf(incident: IncidentId): number;
  /** Lists of the incidents at a place or with a group, merged ids as well. */
  about(entity: EntityId): readonly ArrayLike<number>[];
  /** Incidents that at least one of these reports tells. */
  toldBy(reports: ReadonlySet<ReportId>): ArrayLike<number>;
  reportAt(report: number): ReportOutline;
}

/**
 * What the describing functions ask, over several packs at once; where packs share an id, the later pack speaks. Outlines are always
 * at hand. `incident` and `report` may not be: the first try then gets an incident without claims and no report, what is missing is
 * read, and the question is asked again (`answer-from.ts`).
 */
export interface KnownFacts {
  /** The segments, for what goes over many incidents at once (`incident-rows.ts`). */
  readonly parts: readonly FactPart[];
  readonly packs: readonly PackHead[];
  /** The entity, or the one that it was merged into. */
  entity(id: EntityId): Entity | undefined;
  /** True when no public pack knows the entity. */
  isPrivate(id: EntityId): boolean;
  /** Entities that say that they are part of this one. */
  partsOf(id: EntityId): readonly Entity[];
  /** Incidents at a place or with a group (merged ids count as one), newest first; those without a date last. */
  incidentsOf(id: EntityId): readonly IncidentOutline[];
  outline(id: IncidentId): IncidentOutline | undefined;
  /** The reports that tell an incident, each once. */
  reportsOf(incident: IncidentOutline): readonly ReportOutline[];
  reportOutline(id: ReportId): ReportOutline | undefined;
  incident(outline: IncidentOutline): Incident;
  report(id: ReportId): ReportSource | undefined;
  packOf(report: ReportId): PackHead | undefined;
}

const remembered = new WeakMap<KnownFacts, Map<string, unknown>>();
const MOST_REMEMBERED = 64;
/** Of those that may be large: whole timelines. */
const MOST_LARGE = 6;
const LARGE = 'large ';

/**
 * What was found out over many incidents, kept for the next page of it, and for the second try of a question whose rows had to be read.
 * `key` names the question and everything that it depends on besides the facts.
 */
export function remember<T extends object>(facts: KnownFacts, key: string, find: () => T, isLarge = false): T {
  const known = remembered.get(facts) ?? new Map<string, unknown>();
  remembered.set(facts, known);
  const name = isLarge ? LARGE + key : key;
  const found = (known.get(name) as T | undefined) ?? find();
  known.delete(name);
  known.set(name, found);
  const like = [...known.keys()].filter((one) => isLarge === one.startsWith(LARGE));
  for (const oldest of like.slice(0, Math.max(0, like.length - (isLarge ? MOST_LARGE : MOST_REMEMBERED))))
    known.delete(oldest);
  return found;
}

/** Days since 1970-01-01 of an ISO day, or NaN. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The ISO day of a day number. */
export function dayOfNumber(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
