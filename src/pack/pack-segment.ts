import { matchingIndexSteps } from '../gazetteer/matching-index.ts';
import type { Entity } from '../model/entity.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { runSteps, type Steps } from '../model/steps.ts';
import { joinBytes } from '../text/join-bytes.ts';
import { searchIndexSteps } from './build-search-index.ts';
import { entityTableSteps } from './entity-table.ts';
import { factTableSteps } from './fact-table.ts';
import { newestFirst } from './newest-first.ts';
import { toReportRow, type ReportRow } from './report-row.ts';
import { sortSteps } from './sort-steps.ts';

/** What a segment is built from: a pack, or some of its records. `cited`: reports of other segments that the incidents cite. */
export interface SegmentSource {
  readonly entities: Iterable<Entity> & { readonly length: number };
  readonly incidents: readonly Incident[];
  readonly reports: readonly (Report | ReportRow)[];
  readonly cited?: readonly ReportRow[];
  /** What an incident is looked up by; entities alone when absent. */
  readonly keysOf?: (incident: Incident) => readonly string[];
}

/** The indexes of a segment, each one buffer that opens without parsing. `matching` and `entities` are for its names. */
export interface SegmentIndexes<T = ArrayBuffer> {
  readonly facts: T;
  readonly search: T;
  readonly entities: T;
  readonly matching: T;
}

/** A segment ready to be stored: its indexes, and its rows in the order of their numbers. */
export interface BuiltSegment<T = unknown> {
  readonly indexes: SegmentIndexes<T>;
  /** How many. */
  readonly entities: number;
  readonly incidents: readonly Incident[];
  readonly reports: readonly ReportRow[];
}

/** Derives everything that look-ups need from records that were checked; where ids repeat, the last one counts. Deterministic. */
export function buildSegment(source: SegmentSource): BuiltSegment<ArrayBuffer> {
  return runSteps(segmentSteps(source, (parts) => joinBytes(parts).buffer));
}

/** Reports that are taken in between two steps: a few milliseconds of work. */
const STEP = 500;

/** As `buildSegment`, in steps. `keep` gets each index when it is made, in parts: what puts it elsewhere has one at a time in memory. */
export function* segmentSteps<T>(
  { entities, incidents, reports, cited = [], keysOf }: SegmentSource,
  keep: (parts: readonly Uint8Array[]) => T,
): Steps<BuiltSegment<T>> {
  const sorted = yield* sortSteps(new Map(incidents.map((one) => [one.id, one])).values(), newestFirst);
  const byId = new Map<string, ReportRow>();
  for (const [at, one] of reports.entries()) {
    if (at % STEP === 0) yield;
    byId.set(one.id, 'names' in one ? one : toReportRow(one));
  }
  const rows = [...byId.values()];
  const facts = keep(yield* factTableSteps(sorted, rows, cited, keysOf));
  yield;
  const search = keep(yield* searchIndexSteps({ entities, incidents: sorted, reports: rows, cited }));
  yield;
  const table = keep(yield* entityTableSteps(entities));
  yield;
  const matching = keep(yield* matchingIndexSteps(entities));
  return {
    indexes: { facts, search, entities: table, matching },
    entities: entities.length,
    incidents: sorted,
    reports: rows,
  };
}
