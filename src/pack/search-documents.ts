import type { Dated } from '../model/dated.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Incident } from '../model/incident.ts';
import type { Steps } from '../model/steps.ts';
import type { ReportSource } from './known-facts.ts';
import { newestFirst } from './newest-first.ts';
import type { ReportRow } from './report-row.ts';
import { compareTexts, sortSteps } from './sort-steps.ts';

export type DocumentType = 'entity' | 'incident' | 'report';

/** Filters of a query and the letter under which their words are kept. */
export const FIELDS = { kind: 'k', certainty: 'c', publisher: 'p', place: 'l', group: 'g' } as const;
export type FieldName = keyof typeof FIELDS;

/** One thing that search can find, with all the words it is found by. */
export interface SearchDocument {
  readonly type: DocumentType;
  readonly id: string;
  /** What the hit shows first. */
  readonly title: string;
  /** EDTF; empty for entities. */
  readonly date: string;
  /** Inclusive ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Names and titles, matched with typing errors and by their beginnings; the title is the first. */
  readonly names: readonly string[];
  /** Running text, matched word by word. */
  readonly body: readonly string[];
  readonly fields: readonly { readonly field: FieldName; readonly text: string }[];
  /** The entities that the document is about. */
  readonly entities: readonly EntityId[];
}

/** What is made searchable. `cited`: reports that are elsewhere, whose words belong to the incidents that cite them. */
export interface SearchSource {
  readonly entities: Iterable<Entity>;
  readonly incidents: readonly Incident[];
  readonly reports: readonly ReportRow[];
  readonly cited?: readonly ReportSource[];
}

/** What is made searchable, in the order of its documents. */
export interface SortedSource {
  readonly entities: Iterable<Entity>;
  readonly incidents: readonly Incident[];
  readonly reports: readonly ReportRow[];
  readonly byId: ReadonlyMap<string, ReportSource>;
  /** What entities are called that were merged into another one, by the id of that one. */
  readonly merged: ReadonlyMap<EntityId, readonly string[]>;
}

/** Records that are taken in between two steps: a few milliseconds of work. */
const STEP = 500;

/** Incidents and reports newest first, in steps. */
export function* sortedSource({ entities, incidents, reports, cited = [] }: SearchSource): Steps<SortedSource> {
  const byId = new Map<string, ReportSource>([...cited, ...reports].map((report) => [report.id, report]));
  const merged = new Map<EntityId, string[]>();
  let left = 0;
  for (const { name, names, merged_into } of entities) {
    if (left++ % STEP === 0) yield;
    if (merged_into !== undefined) merged.set(merged_into, [...(merged.get(merged_into) ?? []), name, ...names]);
  }
  const latest = (report: ReportRow): string => report.published.to ?? report.published.from ?? '';
  return {
    entities,
    incidents: yield* sortSteps(incidents, newestFirst),
    reports: yield* sortSteps(reports, (a, b) => compareTexts(latest(b), latest(a)) || compareTexts(a.id, b.id)),
    byId,
    merged,
  };
}

/**
 * The documents of a pack in the order of their numbers: entities as they stand (those merged into another lend it their names),
 * then incidents and reports.
 */
export function* searchDocuments(pack: SortedSource): Generator<SearchDocument> {
  for (const entity of pack.entities) {
    if (entity.merged_into === undefined) yield entityDocument(entity, pack.merged.get(entity.id) ?? []);
  }
  for (const incident of pack.incidents) yield incidentDocument(incident, pack.byId);
  for (const report of pack.reports) yield reportDocument(report);
}

function entityDocument(entity: Entity, more: readonly string[]): SearchDocument {
  return {
    type: 'entity',
    id: entity.id,
    title: entity.name,
    date: '',
    from: null,
    to: null,
    names: [...new Set([entity.name, ...entity.names, ...more, ...(entity.adjectives ?? [])])],
    body: entity.description ? [entity.description] : [],
    fields: [{ field: 'kind', text: `${entity.kind} ${entity.type ?? ''}` }],
    entities: entity.part_of ? [entity.part_of] : [],
  };
}

function dates(when: Dated): Pick<SearchDocument, 'date' | 'from' | 'to'> {
  return { date: when.edtf, from: when.from, to: when.to };
}

function incidentDocument(incident: Incident, reports: ReadonlyMap<string, ReportSource>): SearchDocument {
  const { id, title, kind, when, certainty, places, groups, claims } = incident;
  const body: string[] = [kind];
  const publishers = new Set<string>();
  for (const claim of claims) {
    const report = reports.get(claim.report);
    if (report?.publisher) publishers.add(report.publisher);
    for (const span of claim.evidence) if (report) body.push(report.text.slice(span.start, span.end));
    for (const voice of claim.according_to) body.push(voice.name);
  }
  return {
    type: 'incident',
    id,
    title,
    ...dates(when),
    names: [title],
    body: [...body, ...places.map((place) => place.name), ...groups.map((group) => group.name)],
    fields: [
      { field: 'kind', text: kind },
      { field: 'certainty', text: certainty },
      ...[...publishers].map((text) => ({ field: 'publisher' as const, text })),
      ...places.map((place) => ({ field: 'place' as const, text: place.name })),
      ...groups.map((group) => ({ field: 'group' as const, text: group.name })),
    ],
    entities: [...places, ...groups].flatMap(({ entity }) => entity ?? []),
  };
}

/** A report without a title is shown by its first words, and says that it goes on. */
const UNTITLED = 80;

function reportDocument(report: ReportRow): SearchDocument {
  const { id, text, publisher, published, names, kinds, certainties } = report;
  const title = report.title ?? beginningOf(text);
  const named = (kind: 'place' | 'group'): { field: FieldName; text: string }[] =>
    [...new Set(names.flatMap(([of, name]) => (of === kind && name !== null ? [name] : [])))].map((name) => ({
      field: kind,
      text: name,
    }));
  return {
    type: 'report',
    id,
    title,
    ...dates(published),
    names: [title],
    body: [text, publisher ?? ''],
    fields: [
      { field: 'kind', text: ['report', ...kinds].join(' ') },
      ...certainties.map((word) => ({
        field: 'certainty' as const,
        text: word,
      })),
      ...(publisher ? [{ field: 'publisher' as const, text: publisher }] : []),
      ...named('place'),
      ...named('group'),
    ],
    entities: [...new Set(names.flatMap(([, , entity]) => entity ?? []))],
  };
}

function beginningOf(text: string): string {
  const beginning = text.slice(0, UNTITLED).replace(/\s+/g, ' ').trim();
  return text.trim().length > beginning.length ? `${beginning} …` : beginning;
}
